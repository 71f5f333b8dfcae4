import type { FieldError, NetworkDocument, Question, RegistrationRequest } from '../../src/contract/index.ts';
import { valuesOf } from '../../src/contract/registration.ts';

type Answer = RegistrationRequest['answers'][string] | undefined;

/** What a well-formed registration gets wrong about this network: its levels, roles, questions, purposes and notice. */
export function checkAgainstNetwork(request: RegistrationRequest, document: NetworkDocument): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (path: string, code: string) => void errors.push({ path, code });
  const { registration: settings, levels, meetings } = document;

  const meeting = meetings.find(({ id }) => id === request.meeting);
  if (!meeting) refuse('meeting', 'unknown');
  else if (!meeting.registration || !settings) refuse('meeting', 'no-registration');
  else if (meeting.registration.url) refuse('meeting', 'elsewhere');

  const { level } = request.organization;
  if (level !== undefined && !levels.some(({ id }) => id === level)) refuse('organization.level', 'unknown');

  const { roles, maxParticipants, consents, fields, notice } = settings ?? {};
  if (maxParticipants && request.participants.length > maxParticipants) refuse('participants', 'too-many');
  if (roles) {
    request.participants.forEach(({ role }, i) => {
      if (role !== undefined && !roles.some(({ id }) => id === role)) refuse(`participants[${i}].role`, 'unknown');
    });
  }
  for (const purpose of Object.keys(request.consents)) {
    if (!consents?.some(({ id }) => id === purpose)) refuse(`consents.${purpose}`, 'unknown');
  }
  errors.push(...checkAnswers(fields ?? [], request.answers));

  const version =
    settings?.noticeVersion ?? (typeof notice === 'object' && 'version' in notice ? notice.version : undefined);
  // Somebody who read another notice has not been told what is done with these data now.
  if (version && request.noticeVersion !== version) {
    refuse('noticeVersion', request.noticeVersion === undefined ? 'required' : 'notice-changed');
  }
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(request.language)) refuse('language', 'type');
  return errors;
}

/**
 * Answers beside the questions that one registration may bring: a host page adds a few, and questions that are asked no
 * more were answered; a robot makes up thousands.
 */
const MOST_ADDED = 50;
const LONGEST_ID = 100;

/** Answers to no question of ours pass, as long as they are few: a host page may add its own. */
function checkAnswers(fields: readonly Question[], answers: RegistrationRequest['answers']): FieldError[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const errors: FieldError[] = [];
  for (const field of fields) {
    if (!isVisible(field, byId, answers)) continue;
    const answer = answerTo(field.id, answers);
    const code = isEmpty(answer) ? (field.required ? 'required' : undefined) : faultIn(field, answer);
    if (code) errors.push({ path: `answers.${field.id}`, code });
  }
  const added = Object.keys(answers).filter((id) => !byId.has(id));
  if (added.length > MOST_ADDED || added.some((id) => id.length > LONGEST_ID)) {
    errors.push({
      path: 'answers',
      code: 'too-many',
      message: 'Trop de réponses à des questions qui ne sont pas posées.',
    });
  }
  return errors;
}

/** A question is asked when the one it depends on is itself asked and answered so. `seen` ends a circle of questions. */
function isVisible(
  { id, visibleIf }: Question,
  byId: ReadonlyMap<string, Question>,
  answers: RegistrationRequest['answers'],
  seen: readonly string[] = [],
): boolean {
  if (!visibleIf) return true;
  const other = byId.get(visibleIf.field);
  if (!other || seen.includes(id) || !isVisible(other, byId, answers, [...seen, id])) return false;
  const answer = answerTo(other.id, answers);
  return Array.isArray(answer) ? answer.includes(String(visibleIf.equals)) : answer === visibleIf.equals;
}

function answerTo(id: string, answers: RegistrationRequest['answers']): Answer {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function isEmpty(answer: Answer): boolean {
  return (
    answer === undefined ||
    answer === false ||
    (typeof answer === 'string' && answer.trim() === '') ||
    (Array.isArray(answer) && answer.length === 0)
  );
}

function faultIn(field: Question, answer: Answer): string | undefined {
  const options = valuesOf(field);
  if (field.type === 'checkbox') return typeof answer === 'boolean' ? undefined : 'type';
  if (field.type === 'checkboxes') {
    if (!Array.isArray(answer)) return 'type';
    return answer.every((value) => options.includes(value)) ? undefined : 'option';
  }
  if (field.type === 'number')
    return Number.isFinite(Number(answer)) && typeof answer !== 'boolean' ? undefined : 'number';
  if (typeof answer !== 'string') return 'type';
  if (field.type === 'select' || field.type === 'radio') return options.includes(answer) ? undefined : 'option';
  if (field.type === 'textarea') return undefined;
  if (/[\p{Cc}\u2028\u2029]/u.test(answer)) return 'control-character';
  if (field.type === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer) ? undefined : 'email';
  if (field.type === 'tel') return /^\+?[\d\s().-]{6,}$/.test(answer) ? undefined : 'phone';
  if (field.type === 'date') return isDate(answer) ? undefined : 'date';
  return undefined;
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
