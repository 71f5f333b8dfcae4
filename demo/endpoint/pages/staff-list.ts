import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { spokenDate } from '../languages.ts';
import type { MeetingCounts } from '../staff/meetings.ts';
import { textField, type Markup } from './fields.ts';
import { page } from './layout.ts';
import { textIn } from './texts.ts';

/** The staff's first page: how each meeting fills, and the way to one person's data. */
export function staffListPage(counts: readonly MeetingCounts[], document: NetworkDocument, now: number): Markup {
  const ahead = counts.filter(({ span }) => span && span.end > now);
  const past = counts.filter((one) => !ahead.includes(one)).reverse();
  return page({
    language: 'fr',
    title: 'Inscriptions',
    styles: 'staff/staff.css',
    content: html`<h1>Inscriptions</h1>
      ${table('Rencontres à venir', ahead, document)} ${table('Rencontres passées', past, document)}
      <section class="no-print">
        <h2 id="person">Une personne demande ses données</h2>
        <p class="quiet">Retrouvez tout ce que nous savons d’elle, pour le lui envoyer ou pour l’effacer.</p>
        ${findForm('staff/people')}
      </section>`,
    footer: html`<p>${textIn(document, 'fr')(document.network.name)}</p>`,
  });
}

/** By POST, because an address in a URL would stand in logs and histories. */
export function findForm(action: string, email = ''): Markup {
  return html`<form class="find" method="post" action="${action}">
    ${textField({ name: 'email', label: 'Adresse électronique', value: email, type: 'email' })}
    <button class="button" type="submit">Chercher</button>
  </form>`;
}

function table(caption: string, counts: readonly MeetingCounts[], document: NetworkDocument): Markup | string {
  if (counts.length === 0) return '';
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Rencontre</th>
        <th scope="col" class="number">Confirmées</th>
        <th scope="col" class="number">Attente</th>
        <th scope="col" class="number">Places libres</th>
      </tr>
    </thead>
    <tbody>
      ${counts.map((one) => row(one, document))}
    </tbody>
  </table>`;
}

function row({ meeting, span, zone, confirmed, waiting }: MeetingCounts, document: NetworkDocument): Markup {
  const { id, title, status, registration } = meeting;
  const { capacity, remaining } = registration ?? {};
  return html`<tr>
    <th scope="row">
      <a href="staff/meetings/${encodeURIComponent(id)}">${textIn(document, 'fr')(title)}</a>
      <div class="quiet">
        ${span ? spokenDate(span, zone, 'fr') : ''} ${status === 'cancelled' ? html` – <strong>annulée</strong>` : ''}
        ${status === 'postponed' ? html` – <strong>reportée</strong>` : ''}
      </div>
    </th>
    <td class="number" data-label="Confirmées">${confirmed}</td>
    <td class="number" data-label="Attente">${waiting}</td>
    <td class="number" data-label="Places libres">
      ${capacity == null ? html`<span class="quiet">sans limite</span>` : `${remaining ?? capacity} sur ${capacity}`}
    </td>
  </tr>`;
}
