import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ENDPOINT, json, status } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock, turn } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import type { MeetingCalendar } from '../../../src/elements/meeting-calendar/meeting-calendar.ts';
import { CalendarScreen, PATIENT } from './calendar-screen.ts';
import { calendarOf } from './support.ts';
import { every, windowedEndpoint } from './windowed-endpoint.ts';

/** What the test holds back until it says so: the time in which nothing else is to do. */
let idle: (() => void)[] = [];

async function rest(): Promise<void> {
  for (const work of idle.splice(0)) work();
  await turn();
}

async function settled(screen: CalendarScreen): Promise<void> {
  await screen.element.updateComplete;
  await waitUntil(() => screen.isReady && !screen.isLoading, 'the window to be there', PATIENT);
}

const monthOf = (date: string) => calendarOf({ endpoint: ENDPOINT, view: 'month', date });

/** A calendar, and what the page wrote into its tag. */
async function withFallback(): Promise<{ screen: CalendarScreen; fallback: Element }> {
  const fallback = document.createElement('p');
  fallback.textContent = 'La liste telle qu’elle était';
  const element = await fixture<MeetingCalendar>(
    html`<anacej-meeting-calendar endpoint=${ENDPOINT} lang="fr">${fallback}</anacej-meeting-calendar>`,
  );
  return { screen: new CalendarScreen(element), fallback };
}

describe('a calendar whose endpoint serves a window at a time', () => {
  beforeEach(() => {
    stopClock();
    idle = [];
    replace(window, 'requestIdleCallback', (work) => idle.push(work as () => void));
  });
  afterEach(leavePage);

  it('asks for the days in view and no others, and shows what they hold', async () => {
    const endpoint = windowedEndpoint(every(10));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    expect(endpoint.windows).to.deep.equal(['2026-02-22 – 2026-04-08']);
    expect(screen.pills('2026-03-11').join()).to.contain('Rencontre 2026-03-11');
  });

  it('fetches the months beside it when nothing else is to do, and then turns the page without asking', async () => {
    const endpoint = windowedEndpoint(every(10));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    await rest();
    await waitUntil(() => idle.length > 0, 'the month after', PATIENT);
    await rest();
    await waitUntil(() => endpoint.windows.length === 3, 'the month before', PATIENT);
    expect(endpoint.windows.slice(1)).to.deep.equal(['2026-04-06 – 2026-05-08', '2026-01-25 – 2026-02-24']);
    await turn();
    screen.element.next();
    await settled(screen);
    expect(screen.pills('2026-04-10').join()).to.contain('Rencontre 2026-04-10');
    expect(endpoint.windows).to.have.length(3);
  });

  it('ends a request that is not needed any more when the visitor has gone on', async () => {
    const endpoint = windowedEndpoint(every(10));
    endpoint.instead.push('never');
    const screen = await monthOf('2026-03-12');
    await waitUntil(() => endpoint.windows.length === 1, 'the first window', PATIENT);
    screen.element.goTo('2026-09-01');
    await settled(screen);
    expect(endpoint.windows).to.deep.equal(['2026-02-22 – 2026-04-08', '2026-08-25 – 2026-10-08']);
    expect(endpoint.requests[1]?.signal.aborted).to.equal(true);
    expect(screen.pills('2026-09-07').join()).to.contain('Rencontre 2026-09-07');
  });

  it('says that a window is on its way, and never that there is nothing in it', async () => {
    const endpoint = windowedEndpoint(every(10));
    endpoint.instead.push('never');
    const screen = await calendarOf({ endpoint: ENDPOINT });
    await waitUntil(() => endpoint.windows.length === 1, 'the first window', PATIENT);
    await screen.element.updateComplete;
    expect(screen.isLoading).to.equal(true);
    expect(screen.text).not.to.contain('Aucune rencontre');
    await expect(screen.element).to.be.accessible();
  });

  it('leaves what the page wrote into the tag alone until the meetings are there', async () => {
    const endpoint = windowedEndpoint(every(10));
    const answer = Promise.withResolvers<Response>();
    endpoint.instead.push(answer.promise);
    const { screen, fallback } = await withFallback();
    await waitUntil(() => endpoint.windows.length === 1, 'the first window', PATIENT);
    await screen.element.updateComplete;
    expect(fallback.checkVisibility(), 'what was written').to.equal(true);
    expect(screen.headings, 'nothing is there twice').to.eql([]);
    answer.resolve(json({ meetings: every(1, '2026-03-02', '2026-03-12') }));
    await settled(screen);
    expect(fallback.checkVisibility(), 'what was written').to.equal(false);
    expect(screen.meetings[0]).to.equal('Rencontre 2026-03-02');
  });

  it('leaves it alone too where they cannot be had, and says so', async () => {
    readConsole();
    const endpoint = windowedEndpoint(every(10));
    endpoint.instead.push(status(403));
    const { screen, fallback } = await withFallback();
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    expect(fallback.checkVisibility()).to.equal(true);
    screen.element.requestUpdate();
    await screen.element.updateComplete;
    expect(fallback.checkVisibility(), 'a minute later').to.equal(true);
    await screen.click(screen.button('Réessayer'));
    await settled(screen);
    expect(fallback.checkVisibility()).to.equal(false);
  });

  it('says of an empty month, once it is known, that it is empty', async () => {
    windowedEndpoint([]);
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    expect(screen.text).to.contain('Aucune rencontre');
  });

  it('says of one that failed that it failed, keeps the others, and tries again', async () => {
    readConsole();
    const endpoint = windowedEndpoint(every(10));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    endpoint.instead.push(status(403));
    screen.element.goTo('2026-09-01');
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    expect(screen.alert).to.contain('Les rencontres de cette période n’ont pas pu être chargées.');
    expect(screen.text).not.to.contain('Aucune rencontre');
    expect(screen.dayName('2026-09-10')).to.equal('jeudi 10 septembre 2026');
    screen.element.goTo('2026-03-12');
    await settled(screen);
    expect(screen.alert).to.equal('');
    expect(screen.pills('2026-03-11').join()).to.contain('Rencontre 2026-03-11');

    endpoint.instead.push(status(403));
    screen.element.goTo('2026-09-01');
    await waitUntil(() => screen.findButton('Réessayer'), 'a way to try again', PATIENT);
    await screen.click(screen.button('Réessayer'));
    await settled(screen);
    expect(screen.alert).to.equal('');
    expect(screen.pills('2026-09-07').join()).to.contain('Rencontre 2026-09-07');
  });

  it('leads to what is over, though nothing of it is known', async () => {
    windowedEndpoint(every(10).filter(({ start }) => start < '2026-02-25' || start > '2026-03-05'));
    const screen = await calendarOf({ endpoint: ENDPOINT });
    await settled(screen);
    await screen.click(screen.button('Rencontres passées'));
    await waitUntil(() => screen.meetings.includes('Rencontre 2026-02-19'), 'what is over', PATIENT);
  });

  it('says so in a list too, where it can be read by everybody', async () => {
    readConsole();
    const endpoint = windowedEndpoint(every(10));
    endpoint.instead.push(status(403));
    const screen = await calendarOf({ endpoint: ENDPOINT });
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    await expect(screen.element).to.be.accessible();
  });

  it('follows the pages of a window to the last, each meeting once', async () => {
    const endpoint = windowedEndpoint([...every(10), ...every(10)], { page: 2 });
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    expect(endpoint.windows).to.have.length(4);
    expect(screen.pills('2026-03-11')).to.have.length(1);
  });

  it('loses no date where several share an id, in one month or in two (must-pass 11)', async () => {
    windowedEndpoint(every(10).map((held) => ({ ...held, id: 'atelier' })));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    const inMarch = () => ['2026-03-01', '2026-03-11', '2026-03-21', '2026-03-31'].flatMap((day) => screen.pills(day));
    expect(inMarch()).to.have.length(4);
    screen.element.goTo('2026-09-12');
    await settled(screen);
    screen.element.goTo('2026-03-12');
    await settled(screen);
    expect(inMarch()).to.have.length(4);
  });

  it('follows them on the same origin only', async () => {
    readConsole();
    const endpoint = windowedEndpoint(every(10), { page: 2, next: () => 'https://elsewhere.example/more' });
    const screen = await monthOf('2026-03-12');
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    expect(endpoint.requests.every(({ url }) => url.startsWith('https://endpoint.example/'))).to.equal(true);
  });

  it('follows no more than fifty, where «next» leads in a circle', async () => {
    readConsole();
    const endpoint = windowedEndpoint(every(10), { page: 2, next: () => 'meetings?from=2026-02-01&to=2026-04-01' });
    const screen = await monthOf('2026-03-12');
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    expect(endpoint.windows).to.have.length(50);
  });

  it('looks as far ahead as the list needs, and further when more is asked for', async () => {
    const endpoint = windowedEndpoint(every(10));
    const screen = await calendarOf({ endpoint: ENDPOINT, limit: 3 });
    await settled(screen);
    expect(screen.meetings).to.deep.equal(['Rencontre 2026-03-11', 'Rencontre 2026-03-21', 'Rencontre 2026-03-31']);
    expect(endpoint.windows).to.deep.equal(['2026-03-01 – 2026-03-18', '2026-03-16 – 2026-04-15']);
    await screen.click(screen.button('Afficher'));
    await settled(screen);
    expect(screen.meetings).to.have.length(6);
    expect(screen.meetings.at(-1)).to.equal('Rencontre 2026-04-30');
  });

  it('looks two years ahead and no further where there is little', async () => {
    const endpoint = windowedEndpoint([]);
    const screen = await calendarOf({ endpoint: ENDPOINT });
    await settled(screen);
    expect(endpoint.windows).to.have.length(6);
    expect(endpoint.windows.at(-1)).to.contain('– 2028-03-03');
    expect(screen.text).to.contain('Aucune rencontre à venir');
  });

  it('does not ask again when the visitor narrows the levels: the filter counts what was left out too', async () => {
    const endpoint = windowedEndpoint(every(10));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    screen.element.network?.select({ levels: ['regions'] });
    await screen.element.updateComplete;
    expect(endpoint.windows).to.have.length(1);
    expect(endpoint.windows.join()).not.to.contain('regions');
  });

  it('lets windows far away go when it has kept more than 20,000 meetings', async () => {
    const many = Array.from({ length: 9000 }, (_, i) => ({
      id: `m${i}`,
      title: 'Rencontre',
      start: '2026-03-10T10:00',
    }));
    const endpoint = windowedEndpoint([]);
    const page = (month: string) =>
      json({ meetings: many.map((one) => ({ ...one, id: `${month}${one.id}`, start: `2026-${month}-10T10:00` })) });
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    for (const month of ['05', '07', '09']) {
      endpoint.instead.push(page(month));
      screen.element.goTo(`2026-${month}-01`);
      await settled(screen);
    }
    expect(screen.element.network?.snapshot?.occurrences).to.have.length(18_000);
    screen.element.goTo('2026-05-01');
    await settled(screen);
    expect(endpoint.windows.filter((asked) => asked.startsWith('2026-04-'))).to.have.length(2);
  });

  it('leaves a month beside the one in view alone where there is no room for it', async () => {
    const crowd = (month: string) =>
      json({
        meetings: Array.from({ length: 9000 }, (_, i) => ({
          id: `${month}-${i}`,
          title: 'Rencontre',
          start: `2026-${month}-10T10:00`,
        })),
      });
    const endpoint = windowedEndpoint([]);
    endpoint.instead.push(crowd('03'), crowd('04'), crowd('02'));
    const screen = await monthOf('2026-03-12');
    await settled(screen);
    await rest();
    await waitUntil(() => idle.length > 0, 'the month after', PATIENT);
    const before = new Promise<void>((resolve) => screen.element.network?.subscribe(resolve));
    await rest();
    await before;
    await turn();
    await screen.element.updateComplete;
    expect(endpoint.windows).to.have.length(3);
    expect(screen.element.network?.snapshot?.occurrences).to.have.length(18_000);
    expect(idle, 'nothing more to ask for').to.have.length(0);
    screen.element.next();
    await settled(screen);
    expect(screen.pills('2026-04-10').join()).to.contain('Rencontre');
  });

  it('ends what is under way when it is removed (must-pass 40)', async () => {
    const endpoint = windowedEndpoint(every(10));
    endpoint.instead.push('never');
    const screen = await monthOf('2026-03-12');
    await waitUntil(() => endpoint.windows.length === 1, 'the first window', PATIENT);
    screen.element.remove();
    await turn();
    expect(endpoint.requests.map(({ signal }) => signal.aborted).at(-1)).to.equal(true);
  });
});
