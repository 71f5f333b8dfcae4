import type { Question } from '../../contract/index.ts';
import { valuesOf, type Answer } from '../../contract/registration.ts';
import type { Draft, DraftAnswer } from './draft.ts';

/** The questions that are asked now: the others depend on an answer that was not given. */
export function askedQuestions(questions: readonly Question[], answers: Draft['answers']): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return [...byId.values()].filter((question) => isAsked(question, byId, answers, []));
}

/** @param seen ends a circle of questions that depend on one another */
function isAsked(
  { id, visibleIf }: Question,
  byId: ReadonlyMap<string, Question>,
  answers: Draft['answers'],
  seen: readonly string[],
): boolean {
  if (!visibleIf) return true;
  const other = byId.get(visibleIf.field);
  if (!other || seen.includes(id) || !isAsked(other, byId, answers, [...seen, id])) return false;
  const answer = sentAnswer(other, answers.get(other.id));
  return Array.isArray(answer) ? answer.includes(String(visibleIf.equals)) : answer === visibleIf.equals;
}

/**
 * The answer as the contract wants it: a number is a number; `undefined` where none was given, or one that is offered no
 * more: the form shows none then.
 */
export function sentAnswer(question: Question, answer: DraftAnswer | undefined): Answer | undefined {
  const { type } = question;
  const isOffered = (value: string) => valuesOf(question).includes(value);
  if (type === 'checkbox') return answer === true;
  if (typeof answer === 'object') {
    const offered = answer.filter(isOffered);
    return offered.length ? offered : undefined;
  }
  if (typeof answer !== 'string') return undefined;
  if (type === 'select' || type === 'radio') return isOffered(answer) ? answer : undefined;
  const text = answer.trim();
  if (!text) return undefined;
  return type === 'number' ? (numberOf(text) ?? text) : text;
}

/** The code of what is wrong with an answer; what every answer must keep to, the contract checks. */
export function answerFault(question: Question, answer: DraftAnswer | undefined): string | undefined {
  const sent = sentAnswer(question, answer);
  if (sent === undefined || sent === false) return question.required ? 'required' : undefined;
  if (question.type === 'number') return typeof sent === 'number' ? undefined : 'number';
  if (typeof sent !== 'string' || question.type === 'textarea') return undefined;
  if (question.type === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(sent) ? undefined : 'email';
  if (question.type === 'tel') return /^\+?[\d\s().-]{6,}$/.test(sent) ? undefined : 'phone';
  return undefined;
}

/** «12», «1 200», «3,5»: as people write numbers in French, or in English. */
function numberOf(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
