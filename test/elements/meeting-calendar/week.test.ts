import { expect } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { plain } from '../../support/screen.ts';
import { meeting, shown } from './support.ts';
import { boxOf, columnOf, linesOf, weekOf } from './week-screen.ts';

const WEEK = { view: 'week', date: '2026-03-12' } as const;
const at = (title: string, from: string, to: string | null) =>
  meeting(title, { start: `2026-03-12T${from}`, end: to && `2026-03-12T${to}` });

describe('the week', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('is its seven days by name, each with what is on, by time', async () => {
    const screen = await shown([at('Soir', '18:00', '20:00'), at('Matin', '09:30', '11:00')], WEEK);
    expect(plain(screen.period.textContent)).to.equal('du 9 au 15 mars 2026');
    const week = weekOf(screen);
    expect(Object.keys(week)).to.eql([
      'lundi 9 mars 2026',
      'mardi 10 mars 2026',
      'mercredi 11 mars 2026',
      'jeudi 12 mars 2026',
      'vendredi 13 mars 2026',
      'samedi 14 mars 2026',
      'dimanche 15 mars 2026',
    ]);
    expect(week['jeudi 12 mars 2026']).to.eql([
      'de 9 h 30 à 11 h Matin Hôtel de Région, Rennes',
      'de 18 h à 20 h Soir Hôtel de Région, Rennes',
    ]);
    expect(screen.text).to.include('Aucune rencontre.');
    await expect(screen.element).to.be.accessible();
  });

  for (const [date, name] of [
    ['2026-06-03', 'du 1er au 7 juin 2026'],
    ['2026-04-01', 'du 30 mars au 5 avril 2026'],
    ['2026-12-31', 'du 28 décembre 2026 au 3 janvier 2027'],
  ] as const) {
    it(`is called «${name}»`, async () => {
      const screen = await shown([], { view: 'week', date });
      expect(plain(screen.period.textContent)).to.equal(name);
    });
  }

  it('begins on Sunday and speaks English where its page does', async () => {
    const screen = await shown([at('Une', '14:00', '16:30')], { ...WEEK, lang: 'en-US', timeZone: 'Europe/Paris' });
    expect(plain(screen.period.textContent)).to.equal('March 8 – 14, 2026');
    expect(Object.keys(weekOf(screen))[0]).to.equal('Sunday, March 8, 2026');
    await expect(screen.element).to.be.accessible();
  });

  it('turns by weeks', async () => {
    const screen = await shown([at('Une', '14:00', null)], WEEK);
    await screen.click(screen.button('Suivant'));
    expect(plain(screen.period.textContent)).to.equal('du 16 au 22 mars 2026');
    await screen.click(screen.button('Précédent'));
    await screen.click(screen.button('Précédent'));
    expect(plain(screen.period.textContent)).to.equal('du 2 au 8 mars 2026');
  });

  it('has as much room for a meeting as it lasts, under its day', async () => {
    const screen = await shown([at('Longue', '14:00', '17:00'), at('Courte', '09:00', '10:00')], WEEK);
    expect(boxOf(screen, 'Longue').height / boxOf(screen, 'Courte').height).to.be.closeTo(3, 0.2);
    const day = columnOf(screen, '2026-03-12');
    for (const title of ['Longue', 'Courte']) {
      const { left, right } = boxOf(screen, title);
      expect(left).to.be.at.least(day.left);
      expect(right).to.be.at.most(day.right);
    }
  });

  it('puts meetings at the same time beside each other, and gives each the whole day where it is alone', async () => {
    const screen = await shown(
      [
        at('Une', '14:00', '16:00'),
        at('Deux', '15:00', '17:00'),
        at('Trois', '16:00', '18:00'),
        at('Seule', '09:00', '10:00'),
      ],
      WEEK,
    );
    const [one, two, three, alone] = ['Une', 'Deux', 'Trois', 'Seule'].map((title) => boxOf(screen, title));
    expect(two?.left).to.be.at.least(one?.right ?? Infinity);
    expect(three?.left, 'where the first has made room').to.equal(one?.left);
    expect(alone?.width).to.be.above((one?.width ?? 0) * 1.8);
  });

  it('gives a day of meetings beside each other more room, bars too, and breaks no word of theirs', async () => {
    const screen = await shown(
      [
        at('Engagement citoyen', '14:00', '16:00'),
        at('Formation initiale', '15:00', '17:00'),
        meeting('Séminaire', { start: '2026-03-11', end: '2026-03-14' }),
      ],
      { ...WEEK, width: 940 },
    );
    expect(columnOf(screen, '2026-03-12').width).to.be.above(1.9 * columnOf(screen, '2026-03-13').width);
    expect(boxOf(screen, 'Séminaire').right).to.be.closeTo(columnOf(screen, '2026-03-13').right, 3);
    for (const word of ['Engagement', 'citoyen', 'Formation', 'initiale']) {
      expect(linesOf(screen.root, word), word).to.equal(1);
    }
  });

  it('stands one day after the other where there is no room for all that is beside each other', async () => {
    const crowd = ['Une', 'Deux', 'Trois', 'Quatre'].map((title) => at(title, '14:00', '16:00'));
    const screen = await shown(crowd, { ...WEEK, width: 940 });
    expect(columnOf(screen, '2026-03-12').top).to.be.closeTo(columnOf(screen, '2026-03-11').bottom, 1);
    expect(boxOf(screen, 'Deux').top).to.be.at.least(boxOf(screen, 'Une').bottom);
    await expect(screen.element).to.be.accessible();
    const wide = await shown(crowd, { ...WEEK, width: 1300 });
    expect(boxOf(wide, 'Deux').top).to.equal(boxOf(wide, 'Une').top);
    expect(wide.root.querySelector('.root')?.scrollWidth).to.equal(1300);
  });

  it('is no wider than its place where a meeting of whole days on a Sunday has a long place', async () => {
    const location = { name: 'Hôtel de Région Auvergne-Rhône-Alpes, esplanade François-Mitterrand', city: 'Lyon' };
    const held = [meeting('Une', { start: '2026-03-08', end: null, location })];
    const screen = await shown(held, { view: 'week', date: '2026-03-04', width: 1000 });
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(1000);
  });

  it('can show a meeting without a length, and one that ends before it starts (must-pass 14)', async () => {
    const screen = await shown([at('Sans durée', '14:00', '14:00'), at('À rebours', '16:00', '09:00')], WEEK);
    for (const title of ['Sans durée', 'À rebours']) expect(boxOf(screen, title).height).to.be.at.least(24);
    expect(weekOf(screen)['jeudi 12 mars 2026']?.[0]).to.match(/^14 h Sans durée/);
  });

  it('shows from 8 h to 18 h, and more where a meeting is earlier or later', async () => {
    const hours = (root: ShadowRoot) => [...root.querySelectorAll('.axis span')].map((hour) => plain(hour.textContent));
    const usual = hours((await shown([at('Une', '14:00', null)], WEEK)).root);
    expect([usual[0], usual.at(-1)]).to.eql(['8 h', '17 h']);
    const wide = hours((await shown([at('Tôt', '06:30', '07:30'), at('Tard', '20:00', '22:30')], WEEK)).root);
    expect([wide[0], wide.at(-1)]).to.eql(['6 h', '22 h']);
  });

  it('says that a meeting is cancelled, and strikes its title', async () => {
    const held = meeting('Le budget', { status: 'cancelled' });
    const screen = await shown([held], WEEK);
    expect(weekOf(screen)['jeudi 12 mars 2026']?.[0]).to.include('Annulée');
    expect(screen.root.querySelector('[part~=event] s')).to.have.trimmed.text('Le budget');
  });

  it('cuts no line of a meeting, however short: title, and what has happened to it, are there in whole lines', async () => {
    const statuses = ['scheduled', 'movedOnline', 'rescheduled', 'cancelled'] as const;
    const screen = await shown(
      statuses.map((status, i) =>
        meeting('Une rencontre au titre assez long pour trois lignes', {
          status,
          start: `2026-03-12T${String(10 + 2 * i)}:00`,
          end: `2026-03-12T${String(10 + 2 * i)}:30`,
        }),
      ),
      WEEK,
    );
    const events = [...screen.root.querySelectorAll<HTMLElement>('[part~=event]')];
    expect(events).to.have.lengthOf(statuses.length);
    for (const event of events) {
      const { bottom } = event.getBoundingClientRect();
      for (const piece of event.querySelectorAll('.name, .status')) {
        expect(piece.getBoundingClientRect().bottom, piece.textContent).to.be.at.most(bottom);
      }
    }
  });

  it('names full hours without minutes where there is «AM» to write as well', async () => {
    const { root } = await shown([at('Une', '14:00', '16:30')], { ...WEEK, lang: 'en-US' });
    expect([...root.querySelectorAll('.axis span')].map((hour) => plain(hour.textContent)).slice(1, 3)).to.eql([
      '9 AM',
      '10 AM',
    ]);
  });

  it('opens a meeting', async () => {
    const screen = await shown([at('Une', '14:00', '16:00')], WEEK);
    await screen.click(screen.button('de 14 h à 16 h Une'));
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Une');
  });

  it('draws a line at this hour, where the hour is shown', async () => {
    const now = (root: ShadowRoot) =>
      root.querySelector('.hours.now')?.closest('section')?.querySelector('time')?.dateTime;
    const screen = await shown([at('Une', '14:00', null)], { view: 'week', timeZone: 'Europe/Paris' });
    expect(now(screen.root)).to.equal('2026-03-02');
    replace(Date, 'now', () => Date.parse('2026-03-02T23:30:00+01:00'));
    const late = await shown([at('Une', '14:00', null)], { view: 'week', timeZone: 'Europe/Paris' });
    expect(now(late.root)).to.be.undefined;
  });

  it('stands one day after the other where there is little room, and keeps within 320 pixels', async () => {
    const long = 'Une rencontre au titre assez long pour déborder, et anticonstitutionnellement longue';
    const screen = await shown(
      [at(long, '14:00', '14:15'), meeting('Séminaire', { start: '2026-03-11', end: '2026-03-14' })],
      { ...WEEK, width: 320 },
    );
    expect(columnOf(screen, '2026-03-12').top).to.be.closeTo(columnOf(screen, '2026-03-11').bottom, 1);
    expect(screen.root.querySelector('.root')?.scrollWidth).to.equal(320);
    expect(boxOf(screen, 'Séminaire').right).to.be.at.most(columnOf(screen, '2026-03-11').right);
    await expect(screen.element).to.be.accessible();
  });

  it('mirrors where one reads from right to left', async () => {
    const screen = await shown([meeting('Séminaire', { start: '2026-03-11', end: '2026-03-14' })], WEEK);
    screen.element.dir = 'rtl';
    await screen.element.updateComplete;
    expect(columnOf(screen, '2026-03-12').right).to.be.closeTo(columnOf(screen, '2026-03-11').left, 1);
    expect(boxOf(screen, 'Séminaire').right).to.be.closeTo(columnOf(screen, '2026-03-11').right, 3);
    await expect(screen.element).to.be.accessible();
  });

  it('says when nothing is on, and leads to the next meeting', async () => {
    const screen = await shown([at('Une', '14:00', null)], { view: 'week', date: '2026-02-10' });
    expect(screen.text).to.include('Aucune rencontre');
    await screen.click(screen.button('Prochaine rencontre'));
    expect(plain(screen.period.textContent)).to.equal('du 9 au 15 mars 2026');
  });
});
