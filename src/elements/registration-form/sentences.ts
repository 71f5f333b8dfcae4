import { MOST_PARTICIPANTS, seatsInAll } from '../../contract/registration.ts';
import type { FieldError, RegistrationSettings, Text } from '../../contract/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Occurrence, Snapshot } from '../../network/index.ts';

interface Words {
  readonly messages: Messages['registration'];
  readonly settings: RegistrationSettings;
  readonly text: (text: Text) => string;
  readonly occurrence: Occurrence;
  /** How many are to be registered. */
  readonly people: number;
  readonly snapshot: Snapshot;
}

/** An error as a sentence that names its field and gives an example: the same in the summary and at the field. */
export function sentenceFor({ path, code, message }: FieldError, words: Words): string {
  const { messages, settings } = words;
  const { wholes, errors } = messages;
  if (path === 'meeting') return wholes.meeting;
  if (path === 'noticeVersion') return wholes.notice;
  if (path === 'participants') {
    if (code === 'too-many') return wholes.tooMany(settings.maxParticipants ?? MOST_PARTICIPANTS);
    if (code !== 'over-capacity') return wholes.people;
    // A page that knows no number, or one from before the meeting became smaller, leaves it to the endpoint to say.
    if (words.people > seatsInAll(words.occurrence.meeting)) return overCapacity(words);
  }
  const field = fieldOf(path, words);
  const sentence = field && Object.hasOwn(errors, code) ? errors[code] : undefined;
  if (sentence && field) return sentence(field.the, field.example);
  // A code that only the endpoint knows comes with its own words.
  return message ? isolated(message) : (errors['other']?.(field?.the ?? isolated(path), field?.example ?? '') ?? '');
}

/** How many the meeting holds in all, and whom a larger group turns to. */
export function overCapacity({ messages, text, occurrence, snapshot }: Omit<Words, 'settings' | 'people'>): string {
  const network = isolated(text(snapshot.document.network.name));
  return messages.wholes.overCapacity(seatsInAll(occurrence.meeting), network);
}

/** How a field is called in a sentence, and an answer that would do. */
function fieldOf(path: string, words: Words): { the: string; example: string } | undefined {
  const { messages } = words;
  const [group, rest] = split(path);
  if (group === 'answers') return questionOf(rest, words);
  const kind = group === 'organization' ? path : rest;
  const the = messages.the[kind];
  if (the === undefined) return undefined;
  const example = messages.examples[kind] ?? '';
  const index = /^participants\[(\d+)\]$/.exec(group)?.[1];
  if (index !== undefined) return { the: messages.ofParticipant(the, Number(index) + 1), example };
  return { the: group === 'contact' ? messages.ofContact(the) : the, example };
}

function questionOf(id: string, { messages, settings, text }: Words) {
  const question = settings.fields?.find((field) => field.id === id);
  if (!question) return undefined;
  const example =
    question.example ??
    (question.type === 'email' || question.type === 'tel'
      ? messages.examples[question.type === 'tel' ? 'phone' : 'email']
      : '');
  return { the: messages.ofQuestion(isolated(text(question.label))), example: example ? isolated(example) : '' };
}

/** `participants[1].email` -> `participants[1]`, `email`; the id of a question may have dots of its own. */
function split(path: string): [string, string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** The endpoint's words in a sentence of ours, their direction kept to themselves (Unicode UAX 9, isolates). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
