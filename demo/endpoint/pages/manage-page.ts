import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/time/index.ts';
import { languageOf, spokenDate, spokenPlace, type Language } from '../languages.ts';
import type { Managed } from '../managing.ts';
import { changeForm } from './change-form.ts';
import { errorSummary, type PageError } from './error-summary.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';
import { valuesOf, type FormValues } from './manage-form.ts';
import { textIn, wordsIn } from './texts.ts';
import type { PageWords } from './words/fr.ts';

export interface ManagePageOptions extends Managed {
  document: NetworkDocument;
  /** On the waiting list. */
  position?: number | undefined;
  language: Language;
  /** The page that asks before it cancels, relative to this one. */
  cancelPath: string;
  /** What was just done. */
  done?: keyof PageWords['done'] | undefined;
  errors?: readonly PageError[];
  /** What was typed, where it could not be saved. */
  values?: FormValues;
}

/** The page a manage link opens: how the registration stands, and the form to change it while one can. */
export function managePage(options: ManagePageOptions): Markup {
  const { registration, meeting, changes, document, language, cancelPath, done, errors = [] } = options;
  const words = wordsIn(language);
  const text = textIn(document, language);
  const title = text(meeting.title);
  return page({
    language,
    title: `${errors.length > 0 ? words.errors.prefix : ''}${statusOf(options, words)} – ${title}`,
    styles: '../manage.css',
    content: html`<h1>${title}</h1>
      ${done ? html`<p class="done" role="status" tabindex="-1" autofocus>${words.done[done]}</p>` : ''}
      ${errors.length > 0 ? errorSummary(errors, words) : ''}
      <p><strong class="state">${statusOf(options, words)}</strong></p>
      ${newsOf(options, words)} ${facts(options, words)}
      ${
        changes === 'over'
          ? ''
          : html`<p class="buttons">
                <a class="button plain" href="#change">${words.change.heading}</a>
                <a class="button plain" href="${cancelPath}">${words.cancel.link}</a>
              </p>
              ${changeForm({ ...options, values: options.values ?? valuesOf(registration), errors, words, text })}`
      }`,
    footer: html`<p>${text(document.network.name)}</p>
      <p>
        <a href="?lang=${words.otherLanguage.tag}" lang="${words.otherLanguage.tag}">${words.otherLanguage.label}</a>
      </p>`,
  });
}

/** What an unknown or expired link gets. */
export function unknownLinkPage(tag: string | undefined, styles: string): Markup {
  const language = languageOf(tag);
  const { title, text } = wordsIn(language).unknownLink;
  return page({
    language,
    title,
    styles,
    content: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}

function statusOf({ registration: { status }, position = 1 }: ManagePageOptions, words: PageWords): string {
  return status === 'waitlisted' ? words.status.waitlisted(position) : words.status[status];
}

function newsOf({ registration, meeting, changes }: ManagePageOptions, words: PageWords): Markup | string {
  if (meeting.status === 'cancelled') return html`<p>${words.meeting.cancelled}</p>`;
  if (meeting.status === 'postponed') return html`<p>${words.meeting.postponed}</p>`;
  return changes === 'over' && registration.status !== 'cancelled' ? html`<p>${words.meeting.begun}</p>` : '';
}

function facts({ registration, meeting, document, language }: ManagePageOptions, words: PageWords): Markup {
  const text = textIn(document, language);
  const zone = meeting.timeZone ?? document.network.timeZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  const place = spokenPlace(meeting, text, language);
  const { participants, organization_name, id } = registration;
  return html`<dl>
    ${
      span
        ? html`<dt>${words.terms.date}</dt>
            <dd><time datetime="${meeting.start}">${spokenDate(span, zone, language)}</time></dd>`
        : ''
    }
    ${
      place
        ? html`<dt>${words.terms.place}</dt>
            <dd>${place}</dd>`
        : ''
    }
    <dt>${words.terms.organization}</dt>
    <dd><bdi>${organization_name}</bdi></dd>
    <dt>${words.terms.people(participants.length)}</dt>
    ${participants.map(({ name }) => html`<dd><bdi>${name}</bdi></dd>`)}
    <dt>${words.terms.number}</dt>
    <dd>${id}</dd>
  </dl>`;
}
