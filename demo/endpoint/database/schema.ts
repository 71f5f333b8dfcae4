import type { MeetingPlace } from './meeting-place.ts';
/**
 * The tables, the same on SQLite and PostgreSQL: instants are ISO 8601 text in UTC (they sort), JSON is text (written and
 * read by us alone), yes and no are 1 and 0.
 */
export interface Schema {
  network: NetworkTable;
  levels: ListedTable;
  series: ListedTable;
  meetings: MeetingsTable;
  testimonials: ListedTable;
  seats: SeatsTable;
  registrations: RegistrationsTable;
  participants: ParticipantsTable;
  consents: ConsentsTable;
  manage_links: ManageLinksTable;
  idempotency_keys: IdempotencyKeysTable;
  outbox: OutboxTable;
  secrets: SecretsTable;
  spent_proofs: SpentProofsTable;
}

/** One row: who publishes, and what registering asks for. */
interface NetworkTable {
  id: 1;
  body: string;
  updated_at: string;
}

interface ListedTable {
  id: string;
  rank: number;
  body: string;
}

export interface MeetingsTable extends MeetingPlace {
  id: string;
  /** As the contract writes it. Kept beside the body to order and to search by. */
  start: string;
  status: string;
  body: string;
  updated_at: string;
}

/** The lock and the count of one meeting's seats. Every registration changes this row first. */
interface SeatsTable {
  meeting_id: string;
  /** `null` = as many as come. */
  capacity: number | null;
  taken: number;
  waitlist: 0 | 1;
  /** How many numbers the waiting list has given out so far; never goes down. */
  tickets: number;
  changed_at: string;
}

export interface RegistrationsTable {
  id: string;
  meeting_id: string;
  status: 'confirmed' | 'waitlisted' | 'cancelled';
  /** Its number on the waiting list; the position is how many still wait up to it. */
  ticket: number | null;
  organization_name: string;
  organization_level: string | null;
  organization_siren: string | null;
  contact_name: string;
  contact_email: string;
  contact_phone: string | null;
  answers: string;
  language: string;
  notice_version: string | null;
  created_at: string;
  /** How often it changed since; what a page was written from, and part of its calendar file's SEQUENCE. */
  revision: number;
  /** The meeting's status and start as the person was last told. */
  announced: string;
  /** Where it was held then (`mail/told-place.ts`); `null` where that was not noted yet. */
  announced_place: string | null;
}

interface ParticipantsTable {
  registration_id: string;
  rank: number;
  name: string;
  email: string;
  role: string | null;
}

/** One optional purpose: what was answered, under which notice, when. Purposes stay apart (RGPD, article 7). */
interface ConsentsTable {
  registration_id: string;
  purpose: string;
  given: 0 | 1;
  notice_version: string | null;
  answered_at: string;
}

/** Who holds the token may see the registration. Only its hash is here. */
interface ManageLinksTable {
  token_hash: string;
  registration_id: string;
  expires_at: string;
}

/** A key that was accepted, with the answer it got. A refused request leaves none: it may be tried again. */
interface IdempotencyKeysTable {
  key_hash: string;
  body_hash: string;
  registration_id: string;
  answer: string;
  created_at: string;
}

/** One mail. It is written with what it tells of, in one transaction, and emptied once it is sent. */
export interface OutboxTable {
  /** Also the left part of its Message-ID, the same at every attempt. */
  id: string;
  registration_id: string;
  kind: LetterKind;
  recipient_name: string;
  recipient: string;
  subject: string;
  body: string;
  html: string;
  /** An iCalendar object; empty where the mail brings none. */
  calendar: string;
  /** `failed`: refused for good, or given up. It stays readable. */
  status: 'waiting' | 'sent' | 'failed';
  attempts: number;
  /** Not to be tried before. While somebody sends it, this is when another may take over. */
  due_at: string;
  /** A code, never a server's sentence: those quote addresses. */
  last_error: string | null;
  created_at: string;
  sent_at: string | null;
}

/** Why somebody is written to. */
export type LetterKind =
  | 'confirmed'
  | 'waitlisted'
  | 'promoted'
  | 'changed'
  | 'cancelled'
  | 'meeting-changed'
  | 'contact-changed'
  | 'contact-replaced';

/** What every process of this endpoint signs with. */
interface SecretsTable {
  name: 'signing';
  value: string;
}

/** A solved challenge, or the stamp of a page, that a registration has used up. */
interface SpentProofsTable {
  proof_hash: string;
  expires_at: string;
}
