import { html } from 'hono/html';
import type { Problem } from '../problem.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';

/** A problem for somebody who sent a form without script: what happened, and that going back loses nothing. */
export function problemPage({ message, title }: Problem): Markup {
  return page({
    language: 'fr',
    title,
    styles: '/registrations/manage.css',
    content: html`<h1 tabindex="-1" autofocus>${title}</h1>
      <p>${message}</p>
      <p class="quiet">Revenez à la page précédente${'\u202F'}: ce que vous avez écrit y est encore.</p>`,
  });
}
