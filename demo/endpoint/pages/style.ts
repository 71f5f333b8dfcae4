/** For the endpoint's own pages. The colours are those of the elements: 4.5:1 for text, 3:1 for borders, in both schemes. */
export const STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1c2127, #eceef1);
  --quiet: light-dark(#545d68, #aab2bd);
  --surface: light-dark(#ffffff, #15181d);
  --raised: light-dark(#f5f6f8, #1f242b);
  --border: light-dark(#7b8490, #8b95a2);
  --accent: light-dark(#1d4f91, #9cc3ff);
  --on-accent: light-dark(#ffffff, #10213a);
  --focus: light-dark(#0a3d91, #ffd84d);
  --success: light-dark(#1b6b3a, #8fd8a8);
  --error: light-dark(#b3261e, #ffb4ab);
  --on-error: light-dark(#ffffff, #3a1f1d);
  font: 1.0625rem/1.6 system-ui, sans-serif;
}
body { margin: 0; background: var(--surface); color: var(--text); }
main, footer { box-sizing: border-box; max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
footer { padding-block: 0 2rem; color: var(--quiet); font-size: .9375rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
h1:focus-visible { outline: none; }
a { color: var(--accent); }
:focus-visible { outline: .1875rem solid var(--focus); outline-offset: .125rem; }
.state { display: inline-block; padding: .25rem .75rem; border: 1px solid; border-radius: .25rem; }
dl { margin: 1.5rem 0; }
dt { margin-top: .75rem; color: var(--quiet); font-size: .9375rem; }
dd { margin: 0; }
fieldset { min-width: 0; margin: 0 0 1.25rem; padding: .75rem 1.25rem 1.25rem; border: 1px solid var(--border); border-radius: .375rem; }
fieldset fieldset { margin: 1rem 0 0; padding: 0; border: 0; }
legend { padding: 0 .375rem; margin-inline-start: -.375rem; font-weight: 600; }
fieldset fieldset legend, label { font-weight: 600; }
.field { margin-top: .875rem; }
.field > label:not(.choice) { display: block; margin-bottom: .25rem; }
.field > p { margin: 0 0 .25rem; }
.quiet { color: var(--quiet); font-size: .9375rem; font-weight: 400; }
.error { color: var(--error); font-weight: 600; }
input:not([type=checkbox], [type=radio]), select, textarea { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--border); border-radius: .375rem; background: var(--surface); color: inherit; font: inherit; }
[aria-invalid] { border-color: var(--error); border-width: 2px; }
.choice { display: flex; gap: .625rem; align-items: center; min-height: 2.75rem; font-weight: 400; }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); }
fieldset > .choice { margin-top: .5rem; }
.button { display: inline-block; box-sizing: border-box; min-height: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--accent); border-radius: .375rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
.plain { background: transparent; color: var(--accent); }
.danger { border-color: var(--error); background: var(--error); color: var(--on-error); }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; }
.trap { position: absolute; inset-inline-start: -200vw; width: 1px; height: 1px; overflow: hidden; }
.done, .summary { padding: .75rem 1.25rem; border: 2px solid var(--success); border-radius: .375rem; background: var(--raised); }
.summary { border-color: var(--error); }
.summary h2 { margin: 0; color: var(--error); }
.summary ul { margin: .5rem 0; padding-inline-start: 1.25rem; }
@media print { form, footer, .button { display: none; } }
`;
