import type { Kysely } from 'kysely';
import type { OutboxTable, Schema } from '../database/schema.ts';

/**
 * How long a mail belongs to who took it, in milliseconds. Longer than any delivery (see the timeouts of `smtp.ts`):
 * until it is over nobody else sends the mail, afterwards the one who took it must have crashed.
 */
const LEASE = 15 * 60 * 1000;

/** RFC 5321 §4.5.4.1: retry at growing intervals, give up after four to five days. */
const FIRST_RETRY = 30_000;
const LONGEST_RETRY = 60 * 60 * 1000;
const GIVE_UP = 5 * 24 * 60 * 60 * 1000;

/**
 * Takes the next mail that is due, for this process alone. Whoever comes second waits for the row and finds it no longer
 * due; the condition therefore stands twice.
 */
export async function takeDue(db: Kysely<Schema>, now: number): Promise<OutboxTable | undefined> {
  const at = new Date(now).toISOString();
  const due = () =>
    db
      .selectFrom('outbox')
      .select('id')
      .where('status', '=', 'waiting')
      .where('due_at', '<=', at)
      // What was true first must not arrive last: an earlier mail of the same people still waits, or is on its way.
      .where((all) =>
        all.not(
          all.exists(
            all
              .selectFrom('outbox as earlier')
              .select('earlier.id')
              .whereRef('earlier.registration_id', '=', 'outbox.registration_id')
              .whereRef('earlier.recipient', '=', 'outbox.recipient')
              .whereRef('earlier.created_at', '<', 'outbox.created_at')
              .where('earlier.status', '=', 'waiting'),
          ),
        ),
      )
      .orderBy('due_at')
      .orderBy('created_at')
      .limit(1);
  // Most of the time there is none, and to learn that takes no lock.
  if (!(await due().executeTakeFirst())) return undefined;
  return db
    .updateTable('outbox')
    .set(({ eb }) => ({ due_at: new Date(now + LEASE).toISOString(), attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', due())
    .where('status', '=', 'waiting')
    .where('due_at', '<=', at)
    .returningAll()
    .executeTakeFirst();
}

/** Forgets everything in a mail but that it was sent: it holds names, and a link that is stored nowhere else. */
export async function markSent(db: Kysely<Schema>, { id }: OutboxTable, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      status: 'sent',
      sent_at: new Date(now).toISOString(),
      last_error: null,
      recipient_name: '',
      recipient: '',
      subject: '',
      body: '',
      html: '',
      calendar: '',
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Leaves a mail for later, twice as late each time, or for good when it is refused or has waited for five days: then it
 * stays as it is, for people to read.
 * @returns what becomes of it
 */
export async function postpone(
  db: Kysely<Schema>,
  mail: OutboxTable,
  { code, final }: { code: string; final: boolean },
  now: number,
): Promise<'waiting' | 'failed'> {
  const status = final || now - Date.parse(mail.created_at) >= GIVE_UP ? 'failed' : 'waiting';
  const delay = Math.min(FIRST_RETRY * 2 ** (mail.attempts - 1), LONGEST_RETRY);
  await db
    .updateTable('outbox')
    .set({ status, last_error: code, due_at: new Date(now + delay).toISOString() })
    .where('id', '=', mail.id)
    // Unless the lease ran out and somebody else has it.
    .where('due_at', '=', mail.due_at)
    .execute();
  return status;
}

export async function countWaiting(db: Kysely<Schema>): Promise<number> {
  const { waiting } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('waiting'))
    .where('status', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(waiting);
}
