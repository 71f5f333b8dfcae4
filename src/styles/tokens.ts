import { css } from 'lit';

/**
 * The one layer of semantic tokens. A host sets `--anacej-…` on any ancestor; elements read only the `--_…` names
 * below, which carry the default. Sizes are in `em` of the host's own text, so that a 62.5 % root changes nothing.
 * Every pair of text and surface keeps 4.5:1 (WCAG 1.4.3), every border of a control 3:1 (1.4.11), in both schemes.
 */
export const tokens = css`
  :host {
    --_text: var(--anacej-text, light-dark(#1c2127, #eceef1));
    --_text-quiet: var(--anacej-text-quiet, light-dark(#545d68, #aab2bd));
    --_surface: var(--anacej-surface, light-dark(#ffffff, #15181d));
    --_surface-raised: var(--anacej-surface-raised, light-dark(#f5f6f8, #1f242b));
    --_border: var(--anacej-border, light-dark(#dcdfe4, #343b45));
    --_border-strong: var(--anacej-border-strong, light-dark(#7b8490, #8b95a2));
    --_accent: var(--anacej-accent, light-dark(#1d4f91, #9cc3ff));
    --_on-accent: var(--anacej-on-accent, light-dark(#ffffff, #10213a));
    --_accent-soft: var(--anacej-accent-soft, light-dark(#eaf1fa, #1c2a3d));
    --_focus: var(--anacej-focus, light-dark(#0a3d91, #ffd84d));
    --_success: var(--anacej-success, light-dark(#1b6b3a, #8fd8a8));
    --_warning: var(--anacej-warning, light-dark(#8a4b00, #f5c077));
    --_error: var(--anacej-error, light-dark(#b3261e, #ffb4ab));
    --_error-soft: var(--anacej-error-soft, light-dark(#fdf0ef, #3a1f1d));
    --_level-1: var(--anacej-level-1, light-dark(#0f6b5c, #6fd3c0));
    --_level-2: var(--anacej-level-2, light-dark(#9a3d12, #f7a67f));
    --_level-3: var(--anacej-level-3, light-dark(#6a3fa0, #c9adf5));
    --_level-4: var(--anacej-level-4, light-dark(#1f5fa8, #93c1fa));
    --_level-5: var(--anacej-level-5, light-dark(#a01f5e, #f79cc4));
    --_level-6: var(--anacej-level-6, light-dark(#5c6414, #ccd47a));
    --_radius: var(--anacej-radius, 0.375em);
    --_space-1: 0.25em;
    --_space-2: 0.5em;
    --_space-3: 0.75em;
    --_space-4: 1em;
    --_space-6: 1.5em;
    --_space-8: 2em;
    --_size-s: 0.875em;
    --_size-l: 1.2em;
    --_size-xl: 1.44em;
    --_font: var(--anacej-font, inherit);
    --_measure: 70ch;
  }
`;
