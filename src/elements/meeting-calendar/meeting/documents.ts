import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../../contract/index.ts';
import type { Occurrence } from '../../../network/index.ts';
import type { ViewContext } from '../view.ts';
import { wordsOf } from './words.ts';

type MeetingDocument = NonNullable<Occurrence['meeting']['documents']>[number];

/** What people call the kinds of file that meetings leave behind (IANA media types). */
const KINDS = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'DOC'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.ms-powerpoint', 'PPT'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['application/vnd.oasis.opendocument.presentation', 'ODP'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/zip', 'ZIP'],
  ['text/html', ''],
]);

/** What one can read before and after: programme, minutes, replay, each with its kind and size. */
export function documentsOf({ meeting }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  if (!meeting.documents?.length) return nothing;
  return html`<ul>
    ${meeting.documents.map((document) => {
      const href = safeLink(document.url, context.snapshot.base);
      const name = html`<bdi>${context.text(document.label)}</bdi>`;
      const facts = [kindOf(document), sizeOf(document, context)].filter(Boolean).join(', ');
      return html`<li>
        ${href ? html`<a href=${href} rel="noreferrer">${name}</a>` : name}${
          facts ? html`${' '}<span class="quiet">(<bdi>${facts}</bdi>)</span>` : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** «PDF»; a kind that nobody knows as the endpoint names it, without the `video/` before it. */
function kindOf({ type }: MeetingDocument): string {
  if (!type) return '';
  return (
    KINDS.get(type.toLowerCase()) ?? (/^[a-z]+\/[\w.+-]+$/i.test(type) ? type.replace(/^.*\//, '').toUpperCase() : type)
  );
}

/** «240 Ko», «1,2 Mo»: by thousands, as file managers count. What is in words already stays. */
function sizeOf({ size }: MeetingDocument, context: ViewContext): string {
  if (typeof size !== 'number') return size ?? '';
  const { localize } = context;
  const words = wordsOf(context);
  const kilobytes = Math.max(1, Math.round(size / 1000));
  const number = (value: number) => value.toLocaleString(localize.language, { maximumFractionDigits: 1 });
  return kilobytes < 1000 ? words.kilobytes(number(kilobytes)) : words.megabytes(number(size / 1e6));
}
