import type { MeetingInput } from '../../../src/contract/index.ts';
import type { SampleYear, Slot } from './calendar.ts';
import { places, type PlaceName } from './places.ts';

/** A meeting as the sample notes it down: only what is particular to it. */
export interface Sketch extends Slot {
  id: string;
  title: MeetingInput['title'];
  summary: string;
  description?: string;
  /** Wall clock at the venue, `14:00`; left out = the whole day. */
  from?: string;
  to?: string;
  /** Days after the first on which it ends. */
  lastsDays?: number;
  place?: PlaceName;
  timeZone?: string;
  /** Also followed at a distance; without a place it is online anyway. */
  alsoOnline?: boolean;
  /** `[capacity, remaining]`; left out = open to as many as come. */
  seats?: [capacity: number, remaining: number];
  waitlist?: boolean;
  /** Days from today; by default registration opens thirteen weeks before and closes two days before. */
  opensOn?: number;
  closesOn?: number;
  speakers?: NonNullable<MeetingInput['speakers']>;
  organizer?: string;
  /** What remains of a past meeting: minutes by default. */
  keeps?: ('programme' | 'minutes' | 'replay')[];
  also?: Partial<MeetingInput>;
  /** Days before (negative) or after, of the date first announced. */
  announcedDaysAway?: number;
}

const DAY_MS = 86_400_000;
const PAPERS = {
  programme: { label: 'Programme', type: 'application/pdf', size: 184_320 },
  minutes: { label: 'Compte rendu', type: 'application/pdf', size: 421_888 },
  replay: { label: 'Rediffusion (avec sous-titres)', type: 'video/mp4' },
};

/** Gives a sketch its dates, its place and what follows from them. */
export function drawMeeting(sketch: Sketch, year: SampleYear): MeetingInput {
  const first = year.date(sketch);
  const last = year.date(sketch, sketch.lastsDays ?? 0);
  const past = last < year.day(0);
  const start = at(first, sketch.from);
  const meeting: MeetingInput = {
    id: sketch.id,
    title: sketch.title,
    summary: sketch.summary,
    start,
    // A whole day ends on the day after, exclusive.
    end: sketch.to ? at(last, sketch.to) : year.date(sketch, (sketch.lastsDays ?? 0) + 1),
    attendance: sketch.place ? (sketch.alsoOnline ? 'mixed' : 'onsite') : 'online',
    organizer: sketch.organizer
      ? { name: sketch.organizer }
      : { name: 'Réseau des collectivités pour la jeunesse', url: 'https://example.org/reseau' },
    url: `https://example.org/rencontres/${sketch.id}`,
    registration: {
      opens: sketch.opensOn === undefined ? `${shift(first, -91)}T09:00` : `${year.day(sketch.opensOn)}T09:00`,
      closes: sketch.closesOn === undefined ? `${shift(first, -2)}T18:00` : `${year.day(sketch.closesOn)}T18:00`,
      ...(sketch.seats && { capacity: sketch.seats[0], remaining: sketch.seats[1] }),
      ...(sketch.waitlist !== undefined && { waitlist: sketch.waitlist }),
    },
  };
  if (sketch.description) meeting.description = sketch.description;
  if (sketch.place) meeting.location = places[sketch.place];
  if (sketch.timeZone) meeting.timeZone = sketch.timeZone;
  if (sketch.speakers) meeting.speakers = sketch.speakers;
  if (sketch.announcedDaysAway !== undefined) {
    meeting.status = 'rescheduled';
    meeting.previousStart = at(shift(first, sketch.announcedDaysAway), sketch.from);
  }
  const papers = sketch.keeps ?? (past ? ['minutes'] : []);
  if (papers.length > 0) {
    meeting.documents = papers.map((paper) => ({
      ...PAPERS[paper],
      url: `https://example.org/documents/${sketch.id}/${paper}`,
    }));
  }
  return { ...meeting, ...sketch.also };
}

function at(date: string, time: string | undefined): string {
  return time ? `${date}T${time}` : date;
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
