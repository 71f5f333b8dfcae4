import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.ts';
import { withConsent } from '../draft.ts';
import { fieldId, tickField } from '../field.ts';
import type { FormContext } from '../form-context.ts';

const PARTS = ['controller', 'purpose', 'legalBasis', 'recipients', 'retention', 'rights', 'dpo', 'complaint'] as const;

/** What RGPD asks to be told, in full and before the button. */
export function notice(context: FormContext): TemplateResult {
  const { settings } = context;
  const words = context.words.notice;
  const { notice } = settings;
  return html`<section class="group" part="notice" id=${fieldId('noticeVersion')} tabindex="-1">
    ${heading(context.headingLevel + 1, words.title)}
    ${
      typeof notice === 'object' && 'controller' in notice
        ? html`<dl class="terms">
            ${PARTS.map(
              (part) =>
                html`<dt>${words[part]}</dt>
                  <dd><bdi>${context.text(notice[part])}</bdi></dd>`,
            )}
          </dl>`
        : context
            .text(notice)
            .split(/\n\s*\n/)
            .map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`)
    }
  </section>`;
}

/** Purposes one may agree to or not, each by itself and none ticked beforehand (RGPD article 7, recital 32). */
export function consents(context: FormContext): TemplateResult | typeof nothing {
  const { settings, draft } = context;
  if (!settings.consents?.length) return nothing;
  return html`<fieldset class="group" part="group">
    <legend>${context.words.consents.title}</legend>
    ${settings.consents.map(({ id, label, description }) =>
      tickField(
        {
          path: `consents.${id}`,
          label: html`<bdi>${context.text(label)}</bdi>`,
          hint: context.text(description),
          checked: draft.consents.get(id) ?? false,
          onToggle: (given) => context.edit(`consents.${id}`, (draft) => withConsent(draft, id, given)),
        },
        context,
      ),
    )}
  </fieldset>`;
}
