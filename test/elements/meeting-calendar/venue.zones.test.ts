import { expect } from '@open-wc/testing';
import { viewerZone } from '../../../src/time/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { NOW, stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { plain } from '../../support/screen.ts';
import { fact } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const overseas: [zone: string, offset: string, place: string][] = [
  ['America/Martinique', '-04:00', 'en Martinique'],
  ['America/Guadeloupe', '-04:00', 'en Guadeloupe'],
  ['America/Cayenne', '-03:00', 'en Guyane'],
  ['Indian/Reunion', '+04:00', 'à La Réunion'],
  ['Indian/Mayotte', '+03:00', 'à Mayotte'],
  ['Pacific/Noumea', '+11:00', 'à Nouméa'],
  ['Pacific/Tahiti', '-10:00', 'à Tahiti'],
  ['Pacific/Wallis', '+12:00', 'à Wallis'],
  ['Pacific/Marquesas', '-09:30', 'aux Marquises'],
];

/** What a meeting in Tahiti at 15 h on the 11th, and one held from afar at 14 h in Paris, are on whose clock. */
const viewers: Record<string, { tahiti: string; online: string }> = {
  'Europe/Paris': { tahiti: 'jeudi 12 mars, de 2 h à 4 h à Paris', online: 'de 14 h à 16 h 30' },
  'America/Martinique': {
    tahiti: 'mercredi 11 mars, de 21 h à 23 h en Martinique',
    online: 'de 9 h à 11 h 30 en Martinique',
  },
  'Pacific/Noumea': { tahiti: 'jeudi 12 mars, de 12 h à 14 h à Nouméa', online: 'de 0 h à 2 h 30 à Nouméa' },
};

/** What this browser, in its own zone, must be shown. */
const expected = viewers[viewerZone()];

describe(`the clock of the venue, for a viewer in ${viewerZone()}`, () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const [timeZone, offset, place] of overseas) {
    it(`shows 9 h ${place} and names it (must-pass 17)`, async () => {
      const held = meeting('Outre-mer', { timeZone, start: '2026-03-12T09:00', end: '2026-03-12T11:30' });
      const screen = await shown([held]);
      const time = screen.row('Outre-mer').element.querySelector('time');
      expect(plain(time?.textContent)).to.equal(`de 9 h à 11 h 30 ${place}`);
      expect(Date.parse(time?.dateTime ?? '')).to.equal(Date.parse(`2026-03-12T09:00${offset}`));
      expect(screen.days).to.eql({ 'jeudi 12 mars 2026': ['Outre-mer'] });
    });
  }

  it('puts a meeting in Tahiti on its own day in the month, and says the viewer’s time with its day (must-pass 18)', async function () {
    if (!expected) return this.skip();
    const held = meeting('À Papeete', {
      timeZone: 'Pacific/Tahiti',
      start: '2026-03-11T15:00',
      end: '2026-03-11T17:00',
    });
    const screen = await shown([held], { view: 'month' });
    expect(screen.pills('2026-03-11')).to.eql(['15 h À Papeete']);
    expect(screen.pills('2026-03-12')).to.eql([]);

    await screen.click(screen.button('15 h'));
    const dialog = await screen.opened();
    expect(fact(dialog, 'Date')).to.equal(`mercredi 11 mars 2026, de 15 h à 17 h à Tahiti · ${expected.tahiti}`);
  });

  it('lists a meeting to come under its own day, also where the viewer has the day after (must-pass 18)', async () => {
    // In Nouméa the 3rd has begun; in Tahiti it is the morning of the 2nd, and the meeting is at noon.
    replace(Date, 'now', () => Date.parse('2026-03-02T19:00:00Z'));
    const screen = await shown([meeting('À Papeete', { timeZone: 'Pacific/Tahiti', start: '2026-03-02T12:00' })]);
    expect(screen.days).to.eql({ 'lundi 2 mars 2026': ['À Papeete'] });
  });

  it('shows a meeting held from afar by the clock of the viewer', async function () {
    if (!expected) return this.skip();
    const screen = await shown([meeting('En ligne', { attendance: 'online', location: null })]);
    const time = screen.row('En ligne').element.querySelector('time');
    expect(plain(time?.textContent)).to.include(expected.online);
    expect(Date.parse(time?.dateTime ?? '')).to.equal(Date.parse('2026-03-12T14:00+01:00'));
  });

  it('shows every meeting in the zone that the host asks for', async () => {
    const screen = await shown([meeting('En ligne', { attendance: 'online', location: null })], {
      timeZone: 'Indian/Reunion',
    });
    expect(screen.row('En ligne').text).to.include('de 17 h à 19 h 30 à La Réunion');
  });

  it('stays on its feet when the host names a zone that does not exist', async () => {
    const screen = await shown([meeting('Une')], { timeZone: 'Europe/Atlantide' });
    expect(screen.row('Une').text).to.include('de 14 h à 16 h 30');
  });

  it('begins on the day that it is where the viewer is', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: viewerZone(), dateStyle: 'short' }).format(NOW);
    expect(screen.tabStop).to.equal(today);
    expect(screen.cell(today).getAttribute('aria-current')).to.equal('date');
  });
});
