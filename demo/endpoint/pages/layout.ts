import { html } from 'hono/html';
import type { Language } from '../languages.ts';
import type { Markup } from './fields.ts';

export interface PageOptions {
  language: Language;
  /** Of the window; the visible heading is the content's. */
  title: string;
  /** The style sheet, relative to the page: the endpoint may live under a path. */
  styles: string;
  content: Markup;
  footer?: Markup;
}

/** One page of the endpoint, for people: plain HTML without script. */
export function page({ language, title, styles, content, footer }: PageOptions): Markup {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${styles}" />
      </head>
      <body>
        <main>${content}</main>
        ${footer ? html`<footer>${footer}</footer>` : ''}
      </body>
    </html>`;
}
