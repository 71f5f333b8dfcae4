import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { spokenDate } from '../languages.ts';
import type { MeetingCounts } from '../staff/meetings.ts';
import { STATUS_WORDS } from '../staff/registrations-csv.ts';
import { headingsOf, spokenAnswer, type ListedRegistration } from '../staff/registrations.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';
import { textIn } from './texts.ts';

/** Who comes to one meeting: to read, to print and to save as a table. */
export function staffMeetingPage(
  { meeting, span, zone, confirmed, waiting }: MeetingCounts,
  registrations: readonly ListedRegistration[],
  document: NetworkDocument,
): Markup {
  const text = textIn(document, 'fr');
  const title = text(meeting.title);
  const { capacity } = meeting.registration ?? {};
  return page({
    language: 'fr',
    title: `Inscriptions – ${title}`,
    styles: '../staff.css',
    content: html`<nav><a href="../../staff">Toutes les rencontres</a></nav>
      <h1>${title}</h1>
      ${span ? html`<p>${spokenDate(span, zone, 'fr')}</p>` : ''}
      <p>
        <strong>${confirmed}</strong> ${confirmed > 1 ? 'personnes confirmées' : 'personne confirmée'}${
          capacity == null ? '' : ` pour ${capacity} places`
        }, <strong>${waiting}</strong> en attente.
      </p>
      ${
        registrations.length > 0
          ? html`<p>
              <a class="button" href="${encodeURIComponent(meeting.id)}/registrations.csv" download
                >Télécharger le tableau (CSV)</a
              >
            </p>`
          : html`<p>Personne ne s’est encore inscrit.</p>`
      }
      ${registrations.map((one) => registration(one, document))}`,
    footer: html`<p>${text(document.network.name)}</p>`,
  });
}

function registration(one: ListedRegistration, document: NetworkDocument): Markup {
  const text = textIn(document, 'fr');
  const level = document.levels.find(({ id }) => id === one.organization_level);
  const { fields, roles } = document.registration ?? {};
  const answered = headingsOf([one], fields ?? []).filter(({ id }) => Object.hasOwn(one.answers, id));
  return html`<article class="registration">
    <h2>${one.organization_name}</h2>
    <p class="quiet">
      ${level ? html`${text(level.label)} · ` : ''}${STATUS_WORDS[one.status]}${one.ticket ? ` (n° ${one.ticket})` : ''}
    </p>
    <ul>
      ${one.participants.map(({ name, email, role }) => {
        const label = text((roles ?? []).find(({ id }) => id === role)?.label);
        return html`<li>${name}, ${email}${label ? `, ${label}` : ''}</li>`;
      })}
    </ul>
    <p>Contact${'\u202F'}: ${[one.contact_name, one.contact_email, one.contact_phone].filter(Boolean).join(', ')}</p>
    ${answered.map(
      (question) =>
        html`<p>
          <span class="quiet">${text(question.label)}</span> ${spokenAnswer(one.answers[question.id], question, text)}
        </p>`,
    )}
  </article>`;
}
