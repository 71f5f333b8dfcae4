import { expect, fixtureCleanup } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { fact } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

type Zone = 'Europe/Paris' | 'America/Martinique' | 'Pacific/Noumea';
const viewer = new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone;

async function dateOf(changes: Partial<MeetingInput>): Promise<string | undefined> {
  const screen = await shown(networkOf([meeting('Une', changes)]));
  await screen.click(screen.button('Une'));
  return fact(await screen.opened(), 'Date');
}

/** At 9 h on 12 March in Nouméa it is 22 h on the 11th in UTC. */
const inNoumea = { start: '2026-03-12T09:00', end: null, timeZone: 'Pacific/Noumea' };

describe('when an open meeting is', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it(`must-pass 18: is said on both clocks with both days, read in ${viewer}`, async () => {
    expect(await dateOf(inNoumea)).to.equal(
      {
        'Europe/Paris': 'jeudi 12 mars 2026, 9 h à Nouméa · mercredi 11 mars, 23 h à Paris',
        'America/Martinique': 'jeudi 12 mars 2026, 9 h à Nouméa · mercredi 11 mars, 18 h en Martinique',
        'Pacific/Noumea': 'jeudi 12 mars 2026, 9 h à Nouméa',
      }[viewer],
    );
  });

  it('is said on one clock where both show the same, and for whole days', async () => {
    const alike = await dateOf({ timeZone: viewer, start: '2026-03-12T09:00', end: '2026-03-12T10:00' });
    expect(alike)
      .to.match(/^jeudi 12 mars 2026, de 9 h à 10 h/)
      .and.not.to.include('·');
    fixtureCleanup();
    expect(await dateOf({ ...inNoumea, start: '2026-03-12' })).to.equal('jeudi 12 mars 2026, toute la journée');
  });

  it('has its year where it lasts several days, also over the end of one', async () => {
    const start = '2026-12-30';
    expect(await dateOf({ start, end: '2027-01-03' })).to.equal(
      'du mercredi 30 décembre 2026 au samedi 2 janvier 2027',
    );
    fixtureCleanup();
    expect(await dateOf({ timeZone: viewer, start: `${start}T09:00`, end: '2027-01-02T12:00' })).to.match(
      /^du mercredi 30 décembre 2026, 9 h au samedi 2 janvier 2027, 12 h/,
    );
  });

  const nights: [what: string, zone: string, start: string, end: string, said: string][] = [
    [
      'both times that read alike',
      'Europe/Paris',
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:30+01:00',
      'dimanche 25 octobre 2026, de 2 h 30 (heure d’été) à 2 h 30 (heure d’hiver)',
    ],
    [
      'the first, where nothing says which is meant',
      'Europe/Paris',
      '2026-10-25T01:30',
      '2026-10-25T02:00',
      'dimanche 25 octobre 2026, de 1 h 30 à 2 h (heure d’été)',
    ],
    [
      'what comes once as ever',
      'Europe/Paris',
      '2026-10-25T01:59',
      '2026-10-25T03:00',
      'dimanche 25 octobre 2026, de 1 h 59 à 3 h',
    ],
    [
      'the same overseas',
      'America/Miquelon',
      '2026-11-01T01:30-02:00',
      '2026-11-01T01:45-03:00',
      'dimanche 1er novembre 2026, de 1 h 30 (heure d’été) à 1 h 45 (heure d’hiver)',
    ],
    [
      'a time that the clock skips as the one that it shows then',
      'Europe/Paris',
      '2026-03-29T02:30',
      '2026-03-29T04:30',
      'dimanche 29 mars 2026, de 3 h 30 à 4 h 30',
    ],
  ];
  for (const [what, timeZone, start, end, said] of nights) {
    it(`must-pass 15, 16: tells ${what}, the night that clocks change`, async () => {
      expect(await dateOf({ timeZone, start, end })).to.include(said);
    });
  }

  it('names the clock of the date it had before, and of the deadline, where that is not the visitor’s', async () => {
    const screen = await shown([
      meeting('Une', {
        ...inNoumea,
        status: 'rescheduled',
        previousStart: '2026-03-05T09:00',
        registration: { remaining: 4, closes: '2026-03-10T18:00' },
      }),
    ]);
    await screen.click(screen.button('Une'));
    const dialog = await screen.opened();
    expect(fact(dialog, 'Date')).to.include('Prévue d’abord le jeudi 5 mars 2026, 9 h à Nouméa');
    const place = viewer === 'Pacific/Noumea' ? '' : ' à Nouméa';
    expect(fact(dialog, 'Inscriptions')).to.match(new RegExp(`Avant le mardi 10 mars, 18 h${place}$`));
  });

  it('begins with the visitor’s own clock where one connects to it', async () => {
    expect(await dateOf({ ...inNoumea, attendance: 'online' })).to.equal(
      {
        'Europe/Paris': 'mercredi 11 mars 2026, 23 h à Paris · jeudi 12 mars, 9 h à Nouméa',
        'America/Martinique': 'mercredi 11 mars 2026, 18 h en Martinique · jeudi 12 mars, 9 h à Nouméa',
        'Pacific/Noumea': 'jeudi 12 mars 2026, 9 h à Nouméa',
      }[viewer],
    );
  });
});
