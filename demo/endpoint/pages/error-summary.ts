import { html } from 'hono/html';
import { idOf, type Markup } from './fields.ts';
import type { PageWords } from './words/fr.ts';

/** One thing that is wrong: where (the name of a field; empty for the whole), and what to do about it. */
export interface PageError {
  name: string;
  message: string;
}

/** Focused when the page opens, which needs no script; each line leads to its field (GOV.UK's error summary). */
export function errorSummary(errors: readonly PageError[], words: PageWords): Markup {
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${words.errors.heading}</h2>
    ${errors.some(({ name }) => name) ? html`<p>${words.errors.intro}</p>` : ''}
    <ul>
      ${errors.map(({ name, message }) => html`<li>${name ? html`<a href="#${idOf(name)}">${message}</a>` : message}</li>`)}
    </ul>
  </div>`;
}
