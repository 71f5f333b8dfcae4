import { expect, waitUntil } from '@open-wc/testing';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { meeting, meetings, networkOf, shown } from './support.ts';

type Data = Record<string, unknown>;

const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const events = () => (JSON.parse(scripts()[0]?.text ?? '{}') as { '@graph': Data[] })['@graph'];

async function told(held: MeetingInput[] | NetworkDocumentInput): Promise<CalendarScreen> {
  const screen = await shown(held);
  screen.element.structuredData = true;
  await waitUntil(() => scripts().length, 'structured data', PATIENT);
  return screen;
}

describe('a calendar that tells search engines of its meetings', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('says all that they ask of an event', async () => {
    const full = meeting('Le budget', {
      summary: 'Décider ensemble.',
      url: 'https://reseau.example/budget',
      attendance: 'mixed',
      status: 'rescheduled',
      previousStart: '2026-03-05T09:30',
      location: { name: 'Hôtel de Région', address: '283 avenue', postalCode: '35000', city: 'Rennes', country: 'FR' },
      organizer: { name: 'Le réseau', url: 'https://reseau.example/' },
      registration: { capacity: 40, remaining: 0, waitlist: true },
    });
    await told([full]);
    expect(events()).to.eql([
      {
        '@type': 'Event',
        name: 'Le budget',
        description: 'Décider ensemble.',
        startDate: '2026-03-12T14:00+01:00',
        endDate: '2026-03-12T16:30+01:00',
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2026-03-05T09:30+01:00',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        location: [
          {
            '@type': 'Place',
            name: 'Hôtel de Région',
            address: {
              '@type': 'PostalAddress',
              streetAddress: '283 avenue',
              postalCode: '35000',
              addressLocality: 'Rennes',
              addressCountry: 'FR',
            },
          },
          { '@type': 'VirtualLocation', url: 'https://reseau.example/budget' },
        ],
        url: 'https://reseau.example/budget',
        organizer: { '@type': 'Organization', name: 'Le réseau', url: 'https://reseau.example/' },
        maximumAttendeeCapacity: 40,
        remainingAttendeeCapacity: 0,
        offers: {
          '@type': 'Offer',
          url: 'https://reseau.example/budget',
          availability: 'https://schema.org/SoldOut',
        },
        inLanguage: 'fr',
      },
    ]);
  });

  it('says the last of whole days as they count it, and the clock of the place', async () => {
    await told([
      meeting('Jours', { start: '2026-03-12', end: '2026-03-14' }),
      meeting('Loin', { start: '2026-03-15T09:00', end: null, timeZone: 'Pacific/Marquesas' }),
    ]);
    expect(events().map(({ startDate, endDate }) => [startDate, endDate])).to.eql([
      ['2026-03-12', '2026-03-13'],
      ['2026-03-15T09:00-09:30', undefined],
    ]);
  });

  it('tells of those to come only, a hundred at most, and of those that the visitor chose', async () => {
    const screen = await told([meeting('Passée', { start: '2026-02-01T10:00', end: null }), ...meetings(120)]);
    expect(events()).to.have.length(100);
    expect(events()[0]?.['name']).to.equal('Rencontre 1');
    screen.element.network?.select({ levels: ['communes'] });
    await waitUntil(() => events().length === 0, 'nothing chosen', PATIENT);
    expect(scripts()).to.have.length(1);
  });

  it('must-pass 27: ends no script, whatever is written in it', async () => {
    const hostile = '</script><script>globalThis.ran = 1</script><!--<script>';
    await told([meeting(hostile)]);
    expect(scripts()[0]?.text).not.to.include('<');
    expect(events()[0]?.['name']).to.equal(hostile);
    expect('ran' in globalThis).to.be.false;
  });

  it('is gone with the calendar, and when it is no longer asked for', async () => {
    const screen = await told([meeting('Une')]);
    screen.element.structuredData = false;
    await screen.element.updateComplete;
    expect(scripts()).to.eql([]);
    screen.element.structuredData = true;
    await screen.element.updateComplete;
    expect(scripts()).to.have.length(1);
    screen.element.remove();
    expect(scripts()).to.eql([]);
  });

  it('must-pass 34: says why it cannot where Trusted Types do not allow its policy', async () => {
    const lines = readConsole();
    const screen = await shown([meeting('Une')]);
    const script: { textContent: unknown } = HTMLScriptElement.prototype;
    replace(script, 'textContent', null);
    Object.defineProperty(script, 'textContent', {
      configurable: true,
      set: () => {
        throw new TypeError('This document requires TrustedScript assignment.');
      },
    });
    screen.element.structuredData = true;
    await waitUntil(() => lines.some((line) => line.includes('structured-data')), 'a word in the console', PATIENT);
    expect(scripts()).to.eql([]);
  });

  it('tells nobody without being asked to', async () => {
    await shown(networkOf([meeting('Une')]));
    expect(scripts()).to.eql([]);
  });
});
