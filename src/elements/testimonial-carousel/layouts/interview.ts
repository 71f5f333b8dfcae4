import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Testimonial, Text } from '../../../contract/index.ts';
import { icon } from '../../../styles/index.ts';
import { heading } from '../../heading.ts';
import type { LayoutContext, LazyLayout } from '../layout.ts';
import { isolated, quoteOf, speakerOf, wordingOf } from '../testimonial.ts';

/** A question with those who answered it, in the order of the endpoint. */
interface Interview {
  key: string;
  question: Text;
  answers: [Testimonial, ...Testimonial[]];
}

/** Cross-interviews: each question a heading that can fold, the answers below it, each with its speaker first. */
export const interview: LazyLayout = {
  render: (context) =>
    repeat(
      interviewsOf(context),
      ({ key }) => key,
      (one) => renderInterview(one, context),
    ),

  styles: css`
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
      text-align: start;
    }
    .fold:hover bdi {
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    .fold bdi {
      flex: 1;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 6;
      overflow: hidden;
    }
    .fold .icon {
      align-self: center;
      color: var(--_accent);
    }
    .answers[hidden] {
      /* Folded and still found by the browser's search, which then unfolds it. */
      display: block !important;
      content-visibility: hidden;
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
        content-visibility: visible;
      }
      .fold .icon {
        display: none;
      }
    }
  `,
};

function interviewsOf({ items, snapshot, localize }: LayoutContext): Interview[] {
  const interviews = new Map<string, Interview>();
  for (const testimonial of items) {
    const { question } = testimonial;
    if (question == null) continue;
    // The same question may be written as a text here and with its translations there.
    const key = snapshot.text(question, localize.language);
    const known = interviews.get(key);
    if (known) known.answers.push(testimonial);
    else interviews.set(key, { key, question, answers: [testimonial] });
  }
  return [...interviews.values()];
}

function renderInterview({ question, answers: [first, ...others] }: Interview, context: LayoutContext): TemplateResult {
  // The first answer stands for its question: it is the same object as long as the data are.
  const folded = context.foldedQuestions.has(first);
  const toggle = () => context.foldQuestion(first, !folded);
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
      ${repeat(
        [first, ...others],
        (testimonial) => testimonial,
        (testimonial) =>
          html`<figure class="testimonial" part="testimonial">
            ${speakerOf(testimonial, context)}${quoteOf(testimonial, context)}
          </figure>`,
      )}
    </div>
  </section>`;
}
