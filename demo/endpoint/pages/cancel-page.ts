import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import type { Language } from '../languages.ts';
import type { Managed } from '../managing.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';
import { textIn, wordsIn } from './texts.ts';

/** Asks before everybody is taken out. */
export function cancelPage(
  { registration, meeting }: Managed,
  document: NetworkDocument,
  language: Language,
  backPath: string,
): Markup {
  const { cancel } = wordsIn(language);
  const text = textIn(document, language);
  return page({
    language,
    title: `${cancel.title} – ${text(meeting.title)}`,
    styles: '../../manage.css',
    content: html`<h1>${cancel.title}</h1>
      <p>${text(meeting.title)}</p>
      <p>${cancel.people(registration.participants.length)}</p>
      <ul>
        ${registration.participants.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
      </ul>
      <p>${cancel.warning}</p>
      <form method="post">
        <p class="buttons">
          <button class="button danger" type="submit">${cancel.confirm}</button>
          <a class="button plain" href="${backPath}">${cancel.back}</a>
        </p>
      </form>`,
    footer: html`<p>${text(document.network.name)}</p>`,
  });
}
