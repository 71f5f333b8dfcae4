import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../../contract/index.ts';
import { icon } from '../../styles/index.ts';
import { heading } from '../heading.ts';
import { fieldId } from './field.ts';
import type { FormContext } from './form-context.ts';

/** All that is to be corrected, each a link to its field: what the focus goes to after a vain attempt to send. */
export function errorSummary(
  errors: readonly FieldError[],
  go: (path: string) => void,
  context: FormContext,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="notice error summary"
    part="error-summary"
    id="summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    ${heading(context.headingLevel + 1, html`${icon('alert')} ${context.words.summary(errors.length)}`, { id: 'summary-title' })}
    <ul>
      ${errors.map(
        ({ path }) =>
          html`<li>
            <a
              href="#${fieldId(path)}"
              @click=${(event: Event) => {
                // A fragment leads nowhere inside a shadow root, and the host page may use it as its router.
                event.preventDefault();
                go(path);
              }}
              >${context.errorAt(path)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
