import { STYLE } from './style.ts';

/** The staff's pages: wider than a person's, and made to be printed. */
export const STAFF_STYLE = `${STYLE}
main { max-width: 60rem; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 2rem 0 .5rem; text-align: start; font-size: 1.25rem; font-weight: 600; }
th, td { padding: .625rem .5rem; border-bottom: 1px solid var(--border); text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: .9375rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
th:first-child, td:first-child { padding-inline-start: 0; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-inline-end: 0; }
.registration { padding: 1rem 0; border-top: 1px solid var(--border); break-inside: avoid; }
.registration h3 { margin: 0 0 .25rem; font-size: 1.0625rem; }
.registration p, .registration ul { margin: .25rem 0; }
.registration ul { padding-inline-start: 1.25rem; }
.find { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.find .field { flex: 1 1 16rem; margin: 0; }
@media (max-width: 32rem) {
  th, td { padding-inline: .25rem; }
  thead th { font-size: .8125rem; }
}
@media print {
  a { color: inherit; text-decoration: none; }
  nav { display: none; }
}
`;
