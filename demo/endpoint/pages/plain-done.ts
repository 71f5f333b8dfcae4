import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import type { Accepted } from '../reception.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';
import { whenAndWhere } from './plain-form.ts';
import { textIn } from './texts.ts';

/**
 * Says that a registration is stored, and where it stands.
 * @param link the page to change or cancel it; left out for whoever only repeats what somebody sent before
 */
export function plainDonePage({ receipt }: Accepted, link: string | undefined, document: NetworkDocument): Markup {
  const { id, status, position } = receipt;
  const meeting = document.meetings.find((one) => one.id === receipt.meeting.id);
  const text = textIn(document, 'fr');
  const waiting = status === 'waitlisted';
  const title = waiting ? 'Vous êtes sur la liste d’attente' : 'L’inscription est enregistrée';
  return page({
    language: 'fr',
    title: `${title} – ${text(meeting?.title)}`,
    styles: './registrations/manage.css',
    content: html`<h1 tabindex="-1" autofocus>${title}</h1>
      ${position ? html`<p>${position === 1 ? 'Vous êtes en tête de la liste.' : `Vous êtes ${position}e sur la liste.`}</p>` : ''}
      <dl>
        <dt>Rencontre</dt>
        <dd>${text(meeting?.title)}${meeting ? whenAndWhere(meeting, document) : ''}</dd>
        <dt>Numéro</dt>
        <dd>${id}</dd>
      </dl>
      ${
        link
          ? html`<p><a class="button" href="${link}">Voir, modifier ou annuler l’inscription</a></p>
              <p class="quiet">Gardez ce lien${'\u202F'}: il permet de modifier ou d’annuler, sans compte.</p>`
          : html`<p>
              Cette inscription était déjà enregistrée. Le lien pour la modifier est dans le courriel de confirmation.
            </p>`
      }`,
    footer: html`<p>${text(document.network.name)}</p>`,
  });
}
