import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Testimonial, Text } from '../../../contract/index.ts';
import { icon } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import type { TestimonialParts } from '../testimonial.ts';

/** A question with those who answered it, in the order of the endpoint. */
interface Interview {
  readonly question: Text;
  readonly answers: Testimonial[];
}

/** Cross-interviews: each question a heading that can fold, the answers below it, each with its speaker first. */
export function interview(host: ReactiveControllerHost): Layout {
  const folded = new Set<string>();

  function render(context: LayoutContext, parts: TestimonialParts): TemplateResult[] {
    return [...interviewsOf(context)].map(([key, one]) => {
      const toggle = () => {
        if (!folded.delete(key)) folded.add(key);
        host.requestUpdate();
      };
      return renderInterview(one, context, parts, folded.has(key), toggle);
    });
  }
  return { render, styles };
}

/** By the words of the question: it may be a text in one answer and stand with its translations in another. */
function interviewsOf({ items, snapshot, localize }: LayoutContext): Map<string, Interview> {
  const interviews = new Map<string, Interview>();
  for (const testimonial of items) {
    const { question } = testimonial;
    if (question == null) continue;
    const key = snapshot.text(question, localize.language);
    const known = interviews.get(key);
    if (known) known.answers.push(testimonial);
    else interviews.set(key, { question, answers: [testimonial] });
  }
  return interviews;
}

function renderInterview(
  { question, answers }: Interview,
  context: LayoutContext,
  { isolated, quoteOf, speakerOf, wordingOf }: TestimonialParts,
  folded: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<section class="interview" part="interview">
    ${heading(
      context.headingLevel,
      html`<button
        class="fold"
        type="button"
        part="question"
        aria-expanded=${folded ? 'false' : 'true'}
        @click=${toggle}
      >
        ${isolated(wordingOf(question, context))}${icon(folded ? 'plus' : 'remove')}
      </button>`,
    )}
    <div class="answers" hidden=${folded ? 'until-found' : nothing} @beforematch=${toggle}>
      ${answers.map(
        (testimonial) =>
          html`<figure class="testimonial" part="testimonial">
            ${speakerOf(testimonial, context)}${quoteOf(testimonial, context)}
          </figure>`,
      )}
    </div>
  </section>`;
}

const styles = css`
  .interview + .interview {
    margin-block-start: var(--_space-8);
  }
  .interview .heading {
    font-size: var(--_size-l);
    border-block-end: 1px solid var(--_border-strong);
  }
  .fold {
    display: flex;
    align-items: baseline;
    gap: var(--_space-3);
    inline-size: 100%;
    padding: var(--_space-2) 0;
    border: 0;
    background: none;
    font-weight: inherit;
    line-height: inherit;
    text-align: var(--_start);
  }
  .fold:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .fold bdi {
    flex: 1;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 12;
    overflow: hidden;
  }
  .fold .icon {
    align-self: center;
    color: var(--_accent);
  }
  /* Folded and still found by the browser's search, which then unfolds it. Safari 17 has only the folding. */
  @supports (content-visibility: hidden) {
    .answers[hidden] {
      display: block !important;
      content-visibility: hidden;
    }
  }
  .answers .testimonial {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-6);
    margin-inline-start: var(--_space-6);
  }
  .answers figcaption {
    margin-block: 0 var(--_space-2);
  }
  .answers .portrait {
    inline-size: 2.25em;
    block-size: 2.25em;
  }
  .answers .words {
    --_lines: 12;
    --_quote: 1.05em;
  }
  .answers .words bdi::before,
  .answers .words bdi::after {
    content: none;
  }
  .answers blockquote,
  .answers .more {
    margin-inline-start: 3em;
  }
  @container (inline-size < 30em) {
    .answers .testimonial,
    .answers blockquote,
    .answers .more {
      margin-inline-start: 0;
    }
  }
  @media print {
    .answers[hidden] {
      display: block !important;
      content-visibility: visible;
    }
    .fold .icon {
      display: none;
    }
  }
`;
