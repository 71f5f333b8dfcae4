import type { Kysely, Transaction } from 'kysely';
import { isOff, type Meeting, type NetworkInfo } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/time/index.ts';
import { retrying } from '../database/retry.ts';
import type { RegistrationsTable, Schema } from '../database/schema.ts';
import { addLinkWhileOpen } from '../manage-links.ts';
import { readMeeting, readMeetings, readNetworkHead } from '../network-repository.ts';
import type { Occasion } from '../occasion.ts';
import { announcementOf, lockSeats } from '../registrations-repository.ts';
import { meetingsWithRoom, promote } from '../waiting-list.ts';
import { enqueueLetter } from './enqueue.ts';
import type { MeetingChange } from './letter-facts.ts';
import { isSamePlace, toldPlace, venueOf } from './told-place.ts';

/** What a person was told last of a meeting. */
type Told = Pick<RegistrationsTable, 'announced' | 'announced_place'>;

/** What they are to be told now; without a change there is only something to note. */
interface News extends Told {
  change?: MeetingChange;
}

/**
 * Writes to everybody whose meeting has another status, start or place than they were last told: however the network
 * changed it, and however long ago. A meeting that is on again, or has more seats, also takes in those who wait.
 */
export async function announceChanges(db: Kysely<Schema>, occasion: Occasion): Promise<void> {
  const { network } = await readNetworkHead(db);
  const told = await db
    .selectFrom('registrations')
    .select(['meeting_id', 'announced', 'announced_place'])
    .distinct()
    .where('status', '!=', 'cancelled')
    .execute();
  const meetings = await readMeetings(db, [...new Set(told.map(({ meeting_id }) => meeting_id))]);
  for (const meeting of meetings) {
    const mine = told.filter(({ meeting_id }) => meeting_id === meeting.id);
    if (mine.every((one) => newsFor(one, meeting, network, occasion.now) === undefined)) continue;
    await retrying(() => db.transaction().execute((trx) => announce(trx, meeting.id, network, occasion)));
  }
  // Seats that the network has added, by whatever tool, belong to those who wait.
  for (const meetingId of await meetingsWithRoom(db)) {
    await retrying(() => db.transaction().execute((trx) => promote(trx, meetingId, occasion)));
  }
}

async function announce(
  trx: Transaction<Schema>,
  meetingId: string,
  network: NetworkInfo,
  occasion: Occasion,
): Promise<void> {
  await lockSeats(trx, meetingId);
  const found = await readMeeting(trx, meetingId);
  if (!found) return;
  const registrations = await trx
    .selectFrom('registrations')
    .select(['id', 'announced', 'announced_place'])
    .where('meeting_id', '=', meetingId)
    .where('status', '!=', 'cancelled')
    .execute();
  for (const { id, ...told } of registrations) {
    const news = newsFor(told, found.meeting, network, occasion.now);
    if (!news) continue;
    const { change, ...now } = news;
    // A meeting that takes no registrations any more has no seats to hold: whoever comes second finds the note of the first.
    const noted = await trx
      .updateTable('registrations')
      .set(({ eb }) => ({ ...now, ...(change && { revision: eb('revision', '+', 1) }) }))
      .where('id', '=', id)
      .where('announced', '=', told.announced)
      .where('announced_place', told.announced_place === null ? 'is' : '=', told.announced_place)
      .returning('id')
      .executeTakeFirst();
    if (noted && change) await tell(trx, id, found.meeting, change, network, occasion);
  }
  await promote(trx, meetingId, occasion);
}

async function tell(
  trx: Transaction<Schema>,
  registrationId: string,
  meeting: Meeting,
  change: MeetingChange,
  network: NetworkInfo,
  occasion: Occasion,
): Promise<void> {
  // Whoever cannot come any more should not have to look for the way to say so.
  const manageToken = await addLinkWhileOpen(trx, registrationId, meeting, network.timeZone, occasion.now);
  await enqueueLetter(
    trx,
    { kind: 'meeting-changed', registrationId, change, ...(manageToken && { manageToken }) },
    occasion,
  );
}

/**
 * What somebody is to be told. The place is no news where there is no date on which to go there: then it is told with
 * the next one, together with where it was before.
 */
function newsFor(told: Told, meeting: Meeting, network: NetworkInfo, now: number): News | undefined {
  const announced = announcementOf(meeting);
  const place = toldPlace(meeting);
  const former = told.announced_place ?? place;
  const moved = isComing(meeting, network, now) && !isSamePlace(former, place, network.language);
  if (announced === told.announced && !moved) {
    return told.announced_place === null ? { announced, announced_place: place } : undefined;
  }
  if (wasAndIsOver(told, meeting, network, now)) return { announced, announced_place: former };
  return {
    announced,
    announced_place: moved ? place : former,
    change: {
      sameStart: told.announced.endsWith(` ${meeting.start}`),
      ...(moved && { formerVenue: venueOf(former) }),
    },
  };
}

/** Hours that are put right afterwards are no news to those who were there; that it was off is. */
function wasAndIsOver({ announced }: Told, meeting: Meeting, network: NetworkInfo, now: number): boolean {
  const former = announced.slice(announced.indexOf(' ') + 1);
  const begun = spanOf(former, undefined, meeting.timeZone ?? network.timeZone);
  return !isOff(meeting) && !isComing(meeting, network, now) && begun !== undefined && begun.start <= now;
}

function isComing(meeting: Meeting, network: NetworkInfo, now: number): boolean {
  if (isOff(meeting)) return false;
  const { start, end, timeZone } = meeting;
  const span = spanOf(start, end, timeZone ?? network.timeZone);
  return span !== undefined && Math.max(span.start, span.end) > now;
}
