import { sql, type Kysely } from 'kysely';
import type { RegistrationsTable, Schema } from '../database/schema.ts';

/** All that is known of one person, and nothing of the others in the same registrations (RGPD, articles 15 and 20). */
export interface PersonData {
  email: string;
  exportedAt: string;
  registrations: PersonRegistration[];
}

export interface PersonRegistration {
  id: string;
  meeting: string;
  status: RegistrationsTable['status'];
  createdAt: string;
  organization: { name: string; level: string | null; siren: string | null };
  /** Where the person is the one to write to: what they gave as such, and what was written to them. */
  asContact?: {
    name: string;
    phone: string | null;
    answers: unknown;
    language: string;
    consents: { purpose: string; given: boolean; noticeVersion: string | null; answeredAt: string }[];
    mails: Mail[];
  };
  /** Where the person was the one to write to, and another has taken their place: what has not been sent to them. */
  asFormerContact?: { mails: Mail[] };
  noticeVersion: string | null;
  asParticipant: { name: string; role: string | null }[];
}

interface Mail {
  subject: string;
  text: string;
  status: string;
  createdAt: string;
  sentAt: string | null;
}

/** The ids of the registrations a person is in, as contact or as one of those registered. Case does not matter. */
export async function registrationsOf(
  db: Kysely<Schema>,
  email: string,
): Promise<{ id: string; meeting_id: string }[]> {
  const wanted = lowered(email);
  return db
    .selectFrom('registrations')
    .select(['id', 'meeting_id'])
    .where((eb) =>
      eb.or([
        eb(sql`lower(contact_email)`, '=', wanted),
        eb(
          'id',
          'in',
          eb
            .selectFrom('participants')
            .select('registration_id')
            .where(sql`lower(email)`, '=', wanted),
        ),
      ]),
    )
    .orderBy('created_at')
    .execute();
}

/** Both sides by the database: SQLite leaves an accented capital as it is, which JavaScript does not. */
function lowered(email: string) {
  return sql`lower(${email.trim()})`;
}

/** Mails to this address, as far as they are not sent yet: it may be in no registration any more. */
export function isWrittenTo(email: string) {
  return sql<boolean>`lower(recipient) = ${lowered(email)}`;
}

export async function exportPerson(db: Kysely<Schema>, email: string, now: number): Promise<PersonData> {
  const registrations: PersonRegistration[] = [];
  const written = await db
    .selectFrom('outbox')
    .select('registration_id as id')
    .where(isWrittenTo(email))
    .orderBy('created_at')
    .execute();
  const ids = [...(await registrationsOf(db, email)), ...written].map(({ id }) => id);
  for (const id of new Set(ids)) registrations.push(await exportOne(db, id, email));
  return { email: email.trim(), exportedAt: new Date(now).toISOString(), registrations };
}

async function exportOne(db: Kysely<Schema>, id: string, email: string): Promise<PersonRegistration> {
  const row = await db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const people = await db
    .selectFrom('participants')
    .select(['name', 'email', 'role'])
    .where('registration_id', '=', id)
    .orderBy('rank')
    .execute();
  const mails = await mailsTo(db, id, email);
  return {
    id,
    meeting: row.meeting_id,
    status: row.status,
    createdAt: row.created_at,
    organization: { name: row.organization_name, level: row.organization_level, siren: row.organization_siren },
    noticeVersion: row.notice_version,
    asParticipant: people.filter((person) => isSame(person.email, email)).map(({ name, role }) => ({ name, role })),
    ...(isSame(row.contact_email, email)
      ? {
          asContact: {
            name: row.contact_name,
            phone: row.contact_phone,
            answers: JSON.parse(row.answers) as unknown,
            language: row.language,
            consents: await consentsOf(db, id),
            mails: mails.all,
          },
        }
      : mails.own.length > 0 && { asFormerContact: { mails: mails.own } }),
  };
}

async function consentsOf(db: Kysely<Schema>, id: string) {
  const consents = await db.selectFrom('consents').selectAll().where('registration_id', '=', id).execute();
  return consents.map(({ purpose, given, notice_version, answered_at }) => ({
    purpose,
    given: given === 1,
    noticeVersion: notice_version,
    answeredAt: answered_at,
  }));
}

/** Those to this address; and besides those that were sent, which have been emptied and hold nobody's data. */
async function mailsTo(db: Kysely<Schema>, id: string, email: string): Promise<{ own: Mail[]; all: Mail[] }> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('registration_id', '=', id)
    .orderBy('created_at')
    .execute();
  const mails = rows.map(({ recipient, subject, body: text, status, created_at, sent_at }) => ({
    isOwn: isSame(recipient, email),
    isSent: status === 'sent',
    mail: { subject, text, status, createdAt: created_at, sentAt: sent_at },
  }));
  return {
    own: mails.filter(({ isOwn }) => isOwn).map(({ mail }) => mail),
    all: mails.filter(({ isOwn, isSent }) => isOwn || isSent).map(({ mail }) => mail),
  };
}

export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
