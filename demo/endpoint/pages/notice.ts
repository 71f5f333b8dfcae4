import { html } from 'hono/html';
import type { NetworkDocument, Text } from '../../../src/contract/index.ts';
import type { Markup } from './fields.ts';

const PARTS = [
  ['controller', 'Responsable'],
  ['purpose', 'Finalité'],
  ['legalBasis', 'Base légale'],
  ['recipients', 'Destinataires'],
  ['retention', 'Durée de conservation'],
  ['rights', 'Vos droits'],
  ['dpo', 'Déléguée ou délégué à la protection des données'],
  ['complaint', 'Réclamation'],
] as const;

/** What RGPD (article 13) asks to be told, in full. */
export function noticeOf({ registration }: NetworkDocument, text: (value: Text | null | undefined) => string): Markup {
  const notice = registration?.notice;
  if (typeof notice === 'object' && 'controller' in notice) {
    return html`<dl>
      ${PARTS.map(
        ([part, label]) =>
          html`<dt>${label}</dt>
            <dd>${text(notice[part])}</dd>`,
      )}
    </dl>`;
  }
  return html`${text(notice)
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${paragraph}</p>`)}`;
}
