import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { FormContext } from './form-context.ts';
import { notice, consents } from './groups/notice.ts';
import { participants } from './groups/participants.ts';
import { questions } from './groups/questions.ts';
import { contact, organization } from './groups/who.ts';
import { askedQuestions } from './questions.ts';

/** A part of the form that can be filled in by itself. */
export interface Step {
  readonly name: 'you' | 'people' | 'questions' | 'send';
  /** The first names of the paths whose fields it shows. */
  readonly paths: readonly string[];
  readonly groups: readonly ((context: FormContext) => unknown)[];
}

const YOU: Step = { name: 'you', paths: ['organization', 'contact'], groups: [organization, contact] };
const PEOPLE: Step = { name: 'people', paths: ['participants'], groups: [participants] };
const QUESTIONS: Step = { name: 'questions', paths: ['answers'], groups: [questions] };
const SEND: Step = { name: 'send', paths: ['consents', 'noticeVersion'], groups: [notice, consents] };

/** The parts of the form in their order; the questions only where some are asked. */
export function stepsOf({ settings, draft }: Pick<FormContext, 'settings' | 'draft'>): Step[] {
  const asks = askedQuestions(settings.fields ?? [], draft.answers).length > 0;
  return [YOU, PEOPLE, ...(asks ? [QUESTIONS] : []), SEND];
}

/** Whether the field at a path stands in a step. */
export function isIn(step: Step, path: string): boolean {
  return step.paths.includes(/^\w+/.exec(path)?.[0] ?? '');
}

/** Where one is, in words and as a list; its heading takes the focus when the step changes. */
export function progress(steps: readonly Step[], current: number, context: FormContext): TemplateResult {
  const words = context.words.steps;
  return html`<div class="progress" part="progress">
    ${heading(context.headingLevel + 1, html`${words.nth(current + 1, steps.length)}<span class="visually-hidden">, ${words[steps[current]?.name ?? 'you']}</span>`, { id: 'step' })}
    <ol aria-label=${words.progress}>
      ${steps.map(
        ({ name }, i) =>
          html`<li class=${i < current ? 'passed' : ''} aria-current=${i === current ? 'step' : 'false'}>
            <span>${words[name]}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}
