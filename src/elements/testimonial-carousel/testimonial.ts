import { html, nothing, type TemplateResult } from 'lit';
import { pickText, safeLink, safeResource, type Testimonial, type Text } from '../../contract/index.ts';
import type { LocalizeController } from '../../i18n/index.ts';
import type { Snapshot } from '../../network/index.ts';
import { icon } from '../../styles/index.ts';
import { initialsOf, isLanguageTag, unquoted } from './wording.ts';

/** What the drawing of a testimonial draws from. */
export interface TestimonialContext {
  readonly snapshot: Snapshot;
  readonly localize: LocalizeController<'carousel'>;
  /** Those whose long quote was unfolded. */
  readonly unfolded: ReadonlySet<Testimonial>;
  /** Folds or unfolds a long quote. */
  readonly fold: (testimonial: Testimonial, folded: boolean) => void;
}

/** A text in the language the reader gets it in. */
export interface Wording {
  text: string;
  /** Set where it is not the language of the element, to be spoken as what it is (RGAA 8.7). */
  lang: string | typeof nothing;
}

/** Shorter quotes are never folded; longer ones where they do not fit. */
const ALWAYS_WHOLE = 180;

/** @param own the language of a plain string, where its owner says so; the network's otherwise */
export function wordingOf(
  text: Text | null | undefined,
  { snapshot, localize }: TestimonialContext,
  own?: string | null,
): Wording {
  const { language: ofNetwork } = snapshot.document.network;
  const picked = pickText(text, [localize.language, ofNetwork]);
  const language = picked.language ?? own ?? ofNetwork;
  const marked = isLanguageTag(language) && primary(language) !== primary(localize.language);
  return { text: picked.text, lang: marked ? language : nothing };
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-', 1)[0];
}

export function isolated({ text, lang }: Wording): TemplateResult {
  return html`<bdi lang=${lang}>${text}</bdi>`;
}

/** One testimonial: a quote and who said it. */
export function testimonialFigure(testimonial: Testimonial, context: TestimonialContext): TemplateResult {
  const { question } = testimonial;
  return html`<figure class="testimonial" part="testimonial">
    ${
      question == null
        ? nothing
        : html`<p class="question" part="question">
            <span class="visually-hidden">${context.localize.messages.question}</span
            >${isolated(wordingOf(question, context))}
          </p>`
    }
    ${quoteOf(testimonial, context)}${speakerOf(testimonial, context)}
  </figure>`;
}

/** The quote, folded where it is long: its text stays in the page for readers and for the browser's search. */
export function quoteOf(testimonial: Testimonial, context: TestimonialContext): TemplateResult {
  const { snapshot, localize, unfolded } = context;
  const { messages } = localize;
  const { text, lang } = wordingOf(testimonial.quote, context, testimonial.language);
  const words = unquoted(text);
  const cite = safeLink(testimonial.source?.url, snapshot.base);
  if (words.length <= ALWAYS_WHOLE) {
    return html`<blockquote part="quote" lang=${lang} cite=${cite ?? nothing}>
      <p class="words"><bdi>${words}</bdi></p>
    </blockquote>`;
  }
  const open = unfolded.has(testimonial);
  // Where the search of the browser finds a word below the fold, it scrolls the paragraph to it: time to unfold.
  return html`<blockquote part="quote" lang=${lang} cite=${cite ?? nothing}>
      <p class="words foldable ${open ? 'unfolded' : ''}" @scroll=${() => context.fold(testimonial, false)}>
        <bdi>${words}</bdi>
      </p>
    </blockquote>
    <button
      class="more no-print"
      part="button more"
      type="button"
      hidden
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => context.fold(testimonial, open)}
    >
      ${open ? messages.less : messages.more}<span class="visually-hidden">
        ${messages.moreOf(testimonial.author.name)}</span
      >
    </button>`;
}

/** Who said it: portrait, name, role and collectivity, and where it was first published. */
export function speakerOf({ author, source }: Testimonial, context: TestimonialContext): TemplateResult {
  const details = [author.role, author.organization].map((text) => wordingOf(text, context)).filter(({ text }) => text);
  const href = safeLink(source?.url, context.snapshot.base);
  return html`<figcaption part="speaker">
    ${portraitOf(author, context)}
    <span class="who">
      <span class="name" part="name"><bdi>${author.name}</bdi></span>
      ${details.length ? html`<span class="role" part="role">${details.map((detail, i) => html`${i ? ', ' : ''}${isolated(detail)}`)}</span>` : nothing}
      ${source ? html`<span class="source" part="source">${sourceOf(isolated(wordingOf(source.label, context)), href, context)}</span>` : nothing}
    </span>
  </figcaption>`;
}

function sourceOf(label: TemplateResult, href: string | undefined, { localize }: TestimonialContext): TemplateResult {
  const { messages, common } = localize;
  if (!href) return html`${messages.source} ${label}`;
  return html`${messages.source}
    <a href=${href} rel="external noreferrer"
      >${label}${icon('external')}<span class="visually-hidden"> (${common.opensElsewhere})</span></a
    >`;
}

/** The photo covers the initials; where it cannot be fetched they are what remains. */
function portraitOf({ name, photo }: Testimonial['author'], context: TestimonialContext): TemplateResult {
  const src = safeResource(photo?.src, context.snapshot.base);
  const { text, lang } = wordingOf(photo?.alt, context);
  return html`<span class="portrait" part="photo">
    <span aria-hidden="true">${initialsOf(name)}</span>
    ${
      src
        ? html`<img
            src=${src}
            alt=${text}
            lang=${lang}
            width="56"
            height="56"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${hideBroken}
          />`
        : nothing
    }
  </span>`;
}

function hideBroken({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}
