import type { Kysely } from 'kysely';
import type { Question, RegistrationRequest } from '../../../src/contract/index.ts';
import type { RegistrationsTable, Schema } from '../database/schema.ts';

export interface ListedRegistration extends Omit<RegistrationsTable, 'answers'> {
  answers: RegistrationRequest['answers'];
  participants: { name: string; email: string; role: string | null }[];
  /** The purposes that were agreed to. */
  consents: string[];
}

const STATUS = { confirmed: 0, waitlisted: 1, cancelled: 2 };

/** All registrations for a meeting: who has a seat first, then who waits in their order, then who cancelled. */
export async function listRegistrations(db: Kysely<Schema>, meetingId: string): Promise<ListedRegistration[]> {
  const ofMeeting = db.selectFrom('registrations').select('id').where('meeting_id', '=', meetingId);
  const [registrations, participants, consents] = [
    await db.selectFrom('registrations').selectAll().where('meeting_id', '=', meetingId).execute(),
    await db.selectFrom('participants').selectAll().where('registration_id', 'in', ofMeeting).orderBy('rank').execute(),
    await db
      .selectFrom('consents')
      .select(['registration_id', 'purpose'])
      .where('registration_id', 'in', ofMeeting)
      .where('given', '=', 1)
      .execute(),
  ];
  const peopleOf = byRegistration(participants);
  const purposesOf = byRegistration(consents);
  return registrations
    .map((row) => ({
      ...row,
      answers: JSON.parse(row.answers) as RegistrationRequest['answers'],
      participants: (peopleOf.get(row.id) ?? []).map(({ name, email, role }) => ({ name, email, role })),
      consents: (purposesOf.get(row.id) ?? []).map(({ purpose }) => purpose),
    }))
    .sort(
      (a, b) =>
        STATUS[a.status] - STATUS[b.status] ||
        (a.ticket ?? 0) - (b.ticket ?? 0) ||
        a.created_at.localeCompare(b.created_at),
    );
}

function byRegistration<T extends { registration_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.registration_id, [...(groups.get(row.registration_id) ?? []), row]);
  return groups;
}

/** Columns for answers beside the questions. */
const MOST_ADDED = 30;

/** What staff reads the answers by: the questions of the form, and what was answered beside them. */
export interface Heading extends Pick<Question, 'id' | 'options'> {
  label: Question['label'];
}

/**
 * The questions, then the answers to none of them by their ids: a page may add answers of its own, and a question that is
 * asked no more was answered by somebody. Only those that most registrations have: anybody can make others up, and a table
 * of thousands of columns is read by nobody.
 */
export function headingsOf(
  registrations: readonly Pick<ListedRegistration, 'answers'>[],
  questions: readonly Question[],
): Heading[] {
  const asked = new Set(questions.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const id of registrations.flatMap(({ answers }) => Object.keys(answers))) {
    if (!asked.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const added = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ADDED);
  return [...questions, ...added.map(([id]) => ({ id, label: id }))];
}

/** An answer as staff reads it: the words of the options, not their values. */
export function spokenAnswer(
  answer: RegistrationRequest['answers'][string] | undefined,
  { options }: Pick<Question, 'options'>,
  text: (value: Exclude<NonNullable<Question['options']>[number], string>['label']) => string,
): string {
  if (typeof answer === 'boolean') return answer ? 'oui' : 'non';
  return [answer ?? []]
    .flat()
    .map((value) => {
      const option = options?.find((one) => typeof one !== 'string' && one.value === value);
      return typeof option === 'object' ? text(option.label) : String(value);
    })
    .join(', ');
}
