import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import { calendarFile } from '../../src/contract/calendar-file.ts';
import {
  parseNetwork,
  pickText,
  safeLink,
  type MeetingInput,
  type NetworkDocumentInput,
} from '../../src/contract/index.ts';
import { occurrencesOf, type Occurrence } from '../../src/network/occurrence.ts';
import { temporalReady } from '../../src/time/index.ts';
import { hostileStrings } from '../hostile/strings.ts';

/** What a reader made of one VEVENT. */
interface ReadEvent {
  uid: string;
  title: string;
  start: number;
  end: number;
  allDay: boolean;
  place: string;
  description: string;
  categories: string[];
  status: string;
  url: string;
}

/** Two readers that share no code: what both take for the same is what calendars will. */
const READERS: Record<string, (file: string) => ReadEvent[]> = {
  'ical.js': (file) =>
    new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
      const at = (time: ICAL.Time) =>
        time.isDate ? Date.parse(`${time.toString()}T00:00:00Z`) : time.toJSDate().getTime();
      return {
        uid: event.uid,
        title: event.summary,
        start: at(event.startDate),
        end: at(event.endDate),
        allDay: event.startDate.isDate,
        place: value('location'),
        description: value('description'),
        categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
        status: value('status'),
        url: value('url'),
      };
    }),
  'ts-ics': (file) =>
    (convertIcsCalendar(undefined, file).events ?? []).map((event) => ({
      uid: event.uid,
      title: event.summary,
      start: event.start.date.getTime(),
      end: (event.end ?? event.start).date.getTime(),
      allDay: event.start.type === 'DATE',
      place: event.location ?? '',
      description: event.description ?? '',
      categories: event.categories ?? [],
      status: event.status ?? '',
      url: event.url ?? '',
    })),
};

interface Written {
  occurrences: Occurrence[];
  file: string;
  labels: Map<string, string>;
}

function written(input: NetworkDocumentInput): Written {
  const parsed = parseNetwork(input);
  if (!parsed.ok) throw new Error('unreadable');
  const occurrences = occurrencesOf(parsed.data);
  const text = (value: Parameters<typeof pickText>[0]) => pickText(value, ['fr']).text;
  const file = calendarFile(occurrences, {
    text,
    document: parsed.data,
    domain: 'rencontres.example',
    urlOf: ({ url }) => safeLink(url, 'https://rencontres.example/'),
    now: Date.parse('2026-11-23T09:00:00Z'),
    name: 'Rencontres',
  });
  const labels = new Map([...parsed.data.levels, ...parsed.data.series].map(({ id, label }) => [id, text(label)]));
  return { occurrences, file, labels };
}

const titleOf = ({ meeting }: Occurrence) => pickText(meeting.title, ['fr']).text;

describe('A calendar file, read by others', () => {
  before(temporalReady);

  for (const [name, read] of Object.entries(READERS)) {
    it(`says to ${name} all that the sample year says`, () => {
      const { occurrences, file, labels } = written(sampleDocument(Date.parse('2026-11-23T12:00:00Z')));
      const events = read(file);
      expect(events).to.have.length(occurrences.length);
      occurrences.forEach((occurrence, i) => {
        const event = events[i];
        const { meeting, allDay } = occurrence;
        expect(event?.uid).to.equal(`${meeting.id}@rencontres.example`);
        expect(event?.title).to.equal(titleOf(occurrence));
        expect(event?.allDay).to.equal(allDay !== undefined);
        expect(event?.start).to.equal(allDay ? allDay.startDay * 86_400_000 : occurrence.start);
        expect(event?.end).to.equal(allDay ? allDay.endDay * 86_400_000 : occurrence.end);
        if (meeting.location?.city) expect(event?.place).to.contain(meeting.location.city);
        expect(event?.categories).to.include.members(meeting.levels.map((id) => labels.get(id)));
        if (meeting.status === 'cancelled') expect(event?.status).to.equal('CANCELLED');
        if (meeting.summary) expect(event?.description).to.contain(pickText(meeting.summary, ['fr']).text);
      });
    });
  }

  it('must-pass 27: gives two readers every hostile string as the text of one meeting each', async () => {
    const strings = await hostileStrings();
    const { file } = written({
      version: 1,
      network: { name: 'Réseau' },
      meetings: strings.map((text, i): MeetingInput => ({
        id: `m${i}`,
        title: text,
        start: '2026-03-29T10:00',
        description: `${text}\r\nEND:VEVENT`,
        location: { name: text },
      })),
    });
    const events = READERS['ical.js']?.(file) ?? [];
    expect(events.map(({ uid }) => uid)).to.eql(strings.map((_, i) => `m${i}@rencontres.example`));
    expect(events.map(({ title }) => title)).to.eql(strings.map(asWritten));
    expect(READERS['ts-ics']?.(file)).to.have.length(strings.length);
  });

  it('folds a long line of emoji so that both read it whole', () => {
    const title = '👩🏽‍🚒 Forêt & prévention, été; '.repeat(40).trim();
    const { file } = written({
      version: 1,
      network: { name: 'Réseau' },
      meetings: [{ id: 'm1', title, start: '2026-03-29T10:00' }],
    });
    for (const read of Object.values(READERS)) expect(read(file)[0]?.title).to.equal(title);
  });
});

/** What RFC 5545 leaves of a text: no controls but the tab, one kind of line break. */
function asWritten(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
