import { html } from 'hono/html';
import type { Problem } from '../problem.ts';
import type { Markup } from './fields.ts';
import { page } from './layout.ts';

/**
 * A problem for somebody who reads pages: what happened and, after a form, that going back loses nothing.
 * @param styles the address of the style sheet
 */
export function problemPage({ message, title }: Problem, styles: string, afterForm: boolean): Markup {
  return page({
    language: 'fr',
    title,
    styles,
    content: html`<h1 tabindex="-1" autofocus>${title}</h1>
      <p>${message}</p>
      ${
        afterForm
          ? html`<p class="quiet">Revenez à la page précédente${'\u202F'}: ce que vous avez écrit y est encore.</p>`
          : ''
      }`,
  });
}
