import { html, nothing, type TemplateResult } from 'lit';
import { pickText, safeLink, safeResource, type Testimonial, type Text } from '../../contract/index.ts';
import type { LocalizeController } from '../../i18n/index.ts';
import type { Snapshot } from '../../network/index.ts';
import { icon } from '../../styles/index.ts';
import type { Folding } from './folding.ts';
import { initialsOf, isLanguageTag, unquoted } from './wording.ts';

/** What the drawing of a testimonial draws from. */
export interface TestimonialContext {
  readonly snapshot: Snapshot;
  readonly localize: LocalizeController<'carousel'>;
  readonly folding: Folding;
  /** The photos that could not be fetched. */
  readonly lost: ReadonlySet<string>;
  readonly photoLost: (src: string) => void;
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

/** The quote. Where it is long it is cut by the style sheet alone, never in its text. */
export function quoteOf(testimonial: Testimonial, context: TestimonialContext): TemplateResult {
  const { text, lang } = wordingOf(testimonial.quote, context, testimonial.language);
  const words = unquoted(text);
  if (words.length <= ALWAYS_WHOLE)
    return html`<blockquote part="quote" lang=${lang}>
      <p class="words"><bdi>${words}</bdi></p>
    </blockquote>`;
  const { folding } = context;
  return html`<blockquote part="quote" lang=${lang}>
      <p
        class="words foldable ${folding.isUnfolded(testimonial) ? 'unfolded' : ''}"
        @scroll=${() => folding.unfold(testimonial)}
      >
        <bdi>${words}</bdi>
      </p>
    </blockquote>
    ${folding.render(testimonial, words.length, context.localize.messages)}`;
}

/** Who said it: portrait, name, role and collectivity, and where it was first published. */
export function speakerOf({ author, source }: Testimonial, context: TestimonialContext): TemplateResult {
  const { messages, common } = context.localize;
  // A line each: role and collectivity may run in different directions.
  const role = wordingOf(author.role, context);
  const organization = wordingOf(author.organization, context);
  const label = source && isolated(wordingOf(source.label, context));
  const href = safeLink(source?.url, context.snapshot.base);
  return html`<figcaption part="speaker">
    <span class="portrait" part="photo"
      ><span aria-hidden="true">${initialsOf(author.name)}</span>${photoOf(author, context)}</span
    >
    <span class="who">
      <span class="name" part="name"><bdi>${author.name}</bdi></span>
      <span class="role" part="role"
        ><bdi lang=${role.lang}>${role.text}</bdi><bdi lang=${organization.lang}>${organization.text}</bdi></span
      >
      ${
        label
          ? html`<span class="source" part="source"
              >${messages.source}
              ${
                href
                  ? html`<a href=${href} rel="external noreferrer"
                      >${label}${icon('external')}<span class="visually-hidden"> (${common.opensElsewhere})</span></a
                    >`
                  : label
              }</span
            >`
          : nothing
      }
    </span>
  </figcaption>`;
}

/** The photo covers the initials; where it cannot be fetched they are what remains. */
function photoOf({ photo }: Testimonial['author'], context: TestimonialContext): TemplateResult | typeof nothing {
  const src = safeResource(photo?.src, context.snapshot.base);
  if (!src || context.lost.has(src)) return nothing;
  const { text, lang } = wordingOf(photo?.alt, context);
  return html`<img
    src=${src}
    alt=${text}
    lang=${lang}
    width="56"
    height="56"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${() => context.photoLost(src)}
  />`;
}

/** What the layouts that are fetched later draw with. */
export const testimonialParts = { testimonialFigure, quoteOf, speakerOf, isolated, wordingOf };

export type TestimonialParts = typeof testimonialParts;
