import { expect, waitUntil } from '@open-wc/testing';
import { ENDPOINT } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { underBase } from '../../support/under-base.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { calendarOf, meeting, shown } from './support.ts';
import { every, windowedEndpoint } from './windowed-endpoint.ts';

const held = [meeting('Une', { id: 'été/1 & 2' }), meeting('Une autre', { id: 'autre' })];
const UNE = '#rencontre-%C3%A9t%C3%A9%2F1%20%26%202';
const start = location.href;

async function linked(value = ''): Promise<CalendarScreen> {
  const screen = await shown(held);
  screen.element.linkToMeeting = value;
  await screen.element.updateComplete;
  // Its module is on its way: an open meeting shows in the address once it is here.
  await import('../../../src/elements/meeting-calendar/meeting-link.ts');
  await turn();
  await screen.element.updateComplete;
  return screen;
}

const addressed = (hash: string) => waitUntil(() => location.hash === hash, `address ${hash}`, PATIENT);

describe('a calendar that links to its meetings', () => {
  beforeEach(() => {
    history.replaceState({ host: 1 }, '', start);
    stopClock();
  });
  afterEach(leavePage);
  after(() => history.replaceState(null, '', start));

  it('writes the open meeting into the address, «back» closes it and «forward» opens it again', async () => {
    const screen = await linked();
    await screen.click(screen.button('Une'));
    await screen.opened();
    await addressed(UNE);
    expect(history.state, 'what the host keeps there').to.eql({ host: 1 });
    history.back();
    await screen.closed();
    expect(location.href).to.equal(start);
    history.forward();
    await screen.opened();
    expect(screen.element.openedMeeting?.id).to.equal('été/1 & 2');
    history.back();
    await screen.closed();
  });

  it('opens the meeting of the address once its days are read, where an endpoint serves a window at a time', async () => {
    windowedEndpoint(every(10));
    history.replaceState(null, '', `${start}#rencontre-2026-03-11`);
    const screen = await calendarOf({ endpoint: ENDPOINT });
    screen.element.linkToMeeting = '';
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Rencontre 2026-03-11');
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    screen.element.next();
    await screen.element.updateComplete;
    expect(screen.element.openedMeeting, 'not again').to.be.undefined;
  });

  it('opens the meeting of the address at once, far from what is shown, where the endpoint can be asked for one', async () => {
    const changes = { meetingsUrl: 'meetings{?from,to,level,series,cursor,id}' };
    const endpoint = windowedEndpoint(every(10), { changes });
    history.replaceState(null, '', `${start}#rencontre-2028-10-26`);
    const screen = await calendarOf({ endpoint: ENDPOINT });
    screen.element.linkToMeeting = '';
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Rencontre 2028-10-26');
    expect(endpoint.windows.join(), 'the days between').not.to.include('2028');
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    expect(screen.text).not.to.include('n’a pas été trouvée');
  });

  for (const [what, changes] of [
    ['does not know it', { meetingsUrl: 'meetings{?from,to,level,series,cursor,id}' }],
    ['cannot be asked for it', {}],
  ] as const) {
    it(`says that the meeting of the address was not found, where an endpoint that serves windows ${what}`, async () => {
      windowedEndpoint(every(10), { changes });
      history.replaceState(null, '', `${start}#rencontre-inconnue`);
      const screen = await calendarOf({ endpoint: ENDPOINT });
      screen.element.linkToMeeting = '';
      await waitUntil(() => screen.text.includes('n’a pas été trouvée'), 'a word on it', PATIENT);
      await expect(screen.element).to.be.accessible();
      location.hash = 'contact';
      await waitUntil(() => !screen.text.includes('n’a pas été trouvée'), 'it to go with the address', PATIENT);
    });
  }

  it('opens and closes its meetings where the browser lets nobody change the address', async () => {
    const screen = await linked();
    for (const change of ['pushState', 'replaceState'] as const) {
      replace(history, change, () => {
        throw new DOMException('No address of its own', 'SecurityError');
      });
    }
    await screen.click(screen.button('Une'));
    await screen.opened();
    await screen.element.updateComplete;
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    expect(location.href).to.equal(start);
  });

  it('goes back itself when the visitor closes the meeting: nothing is left in the history', async () => {
    const screen = await linked();
    const entries = history.length;
    await screen.click(screen.button('Une'));
    await screen.opened();
    await addressed(UNE);
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    await addressed('');
    expect(history.state).to.eql({ host: 1 });
    await screen.click(screen.button('Une autre'));
    await screen.opened();
    await addressed('#rencontre-autre');
    expect(history.length).to.be.at.most(entries + 1);
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    await addressed('');
  });

  it('opens the meeting of a page that is loaded with it, and leaves the page in place when it is closed', async () => {
    history.replaceState({ host: 1 }, '', UNE);
    const screen = await linked();
    await screen.opened();
    expect(screen.element.openedMeeting?.title).to.equal('Une');
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    expect(location.href).to.equal(start.replace(/#.*/, ''));
    expect(history.state).to.eql({ host: 1 });
  });

  it('follows a link in the page', async () => {
    const screen = await linked();
    location.hash = 'rencontre-autre';
    await screen.opened();
    expect(screen.element.openedMeeting?.title).to.equal('Une autre');
    history.back();
    await screen.closed();
  });

  it('has a prefix of its own where the page gives it one, and leaves other fragments alone', async () => {
    history.replaceState(null, '', '#contact');
    const screen = await linked('agenda-');
    expect(location.hash).to.equal('#contact');
    await screen.click(screen.button('Une autre'));
    await screen.opened();
    await addressed('#agenda-autre');
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    await addressed('#contact');
  });

  it('stays at the page’s own address where a `<base>` leads to another site', () =>
    underBase(async () => {
      const screen = await linked();
      await screen.click(screen.button('Une'));
      await screen.opened();
      await addressed(UNE);
      expect(location.href).to.equal(start.replace(/#.*/, '') + UNE);
      await screen.click(screen.button('Fermer'));
      await screen.closed();
      await addressed('');
    }));

  for (const hash of ['#rencontre-inconnue', '#rencontre-%E0%A4%A', '#rencontre-']) {
    it(`opens nothing for ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const screen = await linked();
      await turn();
      expect(screen.dialog).to.be.null;
      expect(location.hash).to.equal(hash);
    });
  }

  it('does not touch the address without being asked to', async () => {
    const screen = await shown(held);
    await screen.click(screen.button('Une autre'));
    await screen.opened();
    expect(location.href).to.equal(start);
  });
});
