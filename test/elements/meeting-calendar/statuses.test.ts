import { expect } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { meeting, networkOf, shown } from './support.ts';

type Status = NonNullable<MeetingInput['status']>;
const statuses: [Status, fr: string, en: string, struck: boolean][] = [
  ['cancelled', 'Annulée', 'Cancelled', true],
  ['postponed', 'Reportée, date à venir', 'Postponed, date to come', true],
  ['rescheduled', 'Nouvelle date', 'New date', false],
  ['movedOnline', 'Passe à distance', 'Moved online', false],
];

const seats: [MeetingInput['registration'], fr: string, en: string][] = [
  [{ remaining: 12 }, '12 places restantes', '12 seats left'],
  [{ remaining: 1 }, '1 place restante', '1 seat left'],
  [{ remaining: 0 }, 'Complet', 'Full'],
  [{ remaining: 0, waitlist: true }, 'Complet, liste d’attente ouverte', 'Full, waiting list open'],
  [{ opens: '2026-03-09T09:00' }, 'Inscriptions à partir du 9 mars', 'Registration opens on March 9'],
  [{ opens: '2026-03-09T23:00:00Z' }, 'Inscriptions à partir du 10 mars', 'Registration opens on March 10'],
  [{ closes: '2026-03-01T18:00' }, 'Inscriptions closes', 'Registration closed'],
];

/** What stands at the end of a row: the seats, and the action where there is one. */
function seatsOf(element: HTMLElement): string {
  return plain(element.querySelector('[part=seats]')?.textContent);
}

describe('what has happened to a meeting', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const [status, fr, en, struck] of statuses) {
    for (const [lang, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      it(`is said in words: «${words}»`, async () => {
        const screen = await shown([meeting('Une', { status })], { lang });
        const { element } = screen.row('Une');
        expect(plain(element.querySelector('[part=status]')?.textContent)).to.equal(words);
        expect(element.querySelector('s') !== null).to.equal(struck);
        await expect(screen.element).to.be.accessible();
      });
    }
  }

  it('is said in the month too, where the title is struck', async () => {
    const screen = await shown([meeting('Une', { status: 'cancelled' })], { view: 'month' });
    expect(screen.pills('2026-03-12')).to.eql(['14 h Une, Annulée']);
  });

  const full: [MeetingInput['registration'], string][] = [
    [{ remaining: 0 }, 'Complet'],
    [{ remaining: 0, waitlist: true }, 'Complet, liste d’attente ouverte'],
  ];
  for (const [registration, words] of full) {
    it(`is said in every view where no seat is left: «${words}»`, async () => {
      const held = [meeting('Une', { registration: registration ?? null })];
      const date = '2026-03-12';
      expect((await shown(held, { view: 'month', date })).pills(date)).to.eql([`14 h Une, ${words}`]);
      const week = await shown(held, { view: 'week', date });
      expect(plain(week.root.querySelector('[part~=event] [part=status]')?.textContent)).to.equal(words);
      const { root } = await shown(held, { view: 'programme', date });
      expect(plain(root.querySelector('[part~=mark] .visually-hidden')?.textContent)).to.match(RegExp(`, ${words}$`));
      await expect(week.element).to.be.accessible();
    });
  }

  it('is said beside that no seat is left', async () => {
    const held = meeting('Une', { status: 'movedOnline', registration: { remaining: 0 } });
    const screen = await shown([held], { view: 'month' });
    expect(screen.pills('2026-03-12')).to.eql(['14 h Une, Passe à distance, Complet']);
  });

  it('is where one connects to once it has moved online, whatever place it still names', async () => {
    const screen = await shown([meeting('Une', { status: 'movedOnline', timeZone: 'Pacific/Noumea' })]);
    const { text } = screen.row('Une');
    expect(text).to.include('À distance').and.not.to.include('Rennes');
    expect(text, 'the clock of those who connect').not.to.include('Nouméa');
  });

  it('is said in the dialog', async () => {
    const screen = await shown([meeting('Une', { status: 'postponed' })]);
    await screen.click(screen.button('Une'));
    expect(plain((await screen.opened()).textContent)).to.include('Reportée, date à venir');
  });

  it('is no longer something to register for when it is cancelled or postponed', async () => {
    const url = 'https://billets.example/';
    const screen = await shown([
      meeting('Maintenue', { registration: { url } }),
      meeting('Annulée', { registration: { url }, status: 'cancelled' }),
      meeting('Reportée', { registration: { url }, status: 'postponed' }),
    ]);
    expect(screen.row('Maintenue').element.querySelector('a')).to.exist;
    for (const title of ['Annulée', 'Reportée']) expect(screen.row(title).element.querySelector('a')).to.be.null;
  });
});

describe('the seats of a meeting', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const [registration, fr, en] of seats) {
    for (const [lang, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      it(`are said: «${words}»`, async () => {
        const screen = await shown([meeting('Une', { registration: registration ?? null })], { lang });
        expect(seatsOf(screen.row('Une').element)).to.equal(words);
      });
    }
  }

  it('are not spoken of where nobody counts them', async () => {
    const screen = await shown(networkOf([meeting('Libre', { registration: {} }), meeting('Sans inscription')]));
    for (const { element } of screen.rows) expect(seatsOf(element)).to.equal('');
  });
});
