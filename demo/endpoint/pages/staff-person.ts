import { html } from 'hono/html';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import type { Erased } from '../staff/erasure.ts';
import type { PersonData, PersonRegistration } from '../staff/person.ts';
import { STATUS_WORDS } from '../staff/registrations-csv.ts';
import { checkbox, type Markup } from './fields.ts';
import { page } from './layout.ts';
import { textIn } from './texts.ts';
import { findForm } from './staff-list.ts';

/** The way from a page to `/staff/`. */
type Root = './' | '../';

/** What is known of one person, and what can be done with it. */
export function staffPersonPage(
  { email, registrations }: PersonData,
  document: NetworkDocument,
  root: Root,
  unsure = false,
): Markup {
  const text = textIn(document, 'fr');
  const hidden = html`<input type="hidden" name="email" value="${email}" />`;
  const titleOf = (id: string) => text(document.meetings.find((meeting) => meeting.id === id)?.title) || id;
  return staffPage(
    'Données d’une personne',
    root,
    registrations.length === 0
      ? html`<p role="status">Aucune inscription ne porte l’adresse ${email}.</p>
          ${findForm(`${root}people`, email)}`
      : html`<p>
            <strong>${email}</strong>${'\u202F'}: ${registrations.length}
            ${registrations.length > 1 ? 'inscriptions' : 'inscription'}.
          </p>
          <ul>
            ${registrations.map(
              (registration) =>
                html`<li>
                  ${titleOf(registration.meeting)}, ${STATUS_WORDS[registration.status]}${contactText(registration)}
                </li>`,
            )}
          </ul>
          <h2>Envoyer ses données</h2>
          <p>Un fichier JSON avec tout ce qui la concerne, et rien des autres personnes.</p>
          <form method="post" action="${root}people/export">
            ${hidden}<button class="button" type="submit">Télécharger ses données</button>
          </form>
          <h2>Effacer ses données</h2>
          <p>
            Ses places reviennent aux personnes en attente, ses courriels en attente ne partiront plus. Les personnes
            inscrites avec elle le restent. On ne peut pas revenir en arrière.
          </p>
          ${unsure ? html`<p class="summary" role="alert">Cochez la case pour effacer ces données.</p>` : ''}
          <form method="post" action="${root}people/erase">
            ${hidden} ${checkbox({ name: 'sure', label: 'Effacer définitivement ces données', value: 'yes' }, false)}
            <p><button class="button danger" type="submit">Effacer</button></p>
          </form>`,
  );
}

function contactText({ asContact, asFormerContact }: PersonRegistration): string {
  if (asFormerContact) return ', personne à contacter auparavant (un courriel attend)';
  return asContact ? ', personne à contacter' : '';
}

export function staffErasedPage({ registrations, changed, seats }: Erased): Markup {
  return staffPage(
    'Données effacées',
    '../',
    html`<p class="done" role="status">
        Inscriptions effacées${'\u202F'}: ${registrations}. Inscriptions gardées sans cette personne${'\u202F'}:
        ${changed}. Places rendues${'\u202F'}: ${seats}.
      </p>
      <p>Pensez aux tableaux que vous avez téléchargés${'\u202F'}: ils contiennent encore ces données.</p>`,
  );
}

function staffPage(title: string, root: Root, content: Markup): Markup {
  return page({
    language: 'fr',
    title,
    styles: `${root}staff.css`,
    content: html`<nav><a href="${root}../staff">Toutes les rencontres</a></nav>
      <h1>${title}</h1>
      ${content}`,
  });
}
