import { STYLE } from './style.ts';

/** The staff's pages: wider than a person's, and made to be printed. */
export const STAFF_STYLE = `${STYLE}
main, footer { max-width: 60rem; }
nav { margin-bottom: 1rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 2rem 0 .5rem; text-align: start; font-size: 1.25rem; font-weight: 600; }
th, td { padding: .625rem .5rem; border-bottom: 1px solid var(--border); text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: .9375rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
th:first-child, td:first-child { padding-inline-start: 0; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-inline-end: 0; }
.registration { padding: 1rem 0; border-top: 1px solid var(--border); break-inside: avoid; }
.registration h2 { margin: 0 0 .25rem; font-size: 1.0625rem; }
.registration p, .registration ul { margin: .25rem 0; }
.registration ul { padding-inline-start: 1.25rem; }
.find { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.find .field { flex: 1 1 16rem; margin: 0; }
@media (max-width: 32rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: .75rem 0; border-bottom: 1px solid var(--border); }
  tbody th { flex: 1 0 100%; }
  tbody th, tbody td { padding: .125rem 0; border: 0; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: .9375rem; }
}
@media print {
  a { color: inherit; text-decoration: none; }
  nav { display: none; }
}
`;
