import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { meetingsOf } from '../../support/waiting.ts';
import { calendarAt } from './support.ts';

const BOTH = ['Rencontre un', 'Rencontre deux'];

describe('an element that comes and goes (must-pass 40)', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('ends its request when it is removed while loading', async () => {
    const received = answering('never');
    const { host } = await calendarAt();
    host.remove();
    await turn();
    expect(received[0]?.signal.aborted).to.equal(true);
    expect(host.network).to.equal(undefined);
  });

  it('leaves the request to those who stay', async () => {
    const received = answering('never');
    const [{ host }] = [await calendarAt(), await calendarAt()];
    host.remove();
    await turn();
    expect(received).to.have.length(1);
    expect(received[0]?.signal.aborted).to.equal(false);
  });

  it('keeps its request when it is moved while loading', async () => {
    const received = answering(async () => {
      await turn();
      return json(networkDocument());
    });
    const screen = await calendarAt();
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(screen.host);
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    expect(received).to.have.length(1);
  });

  it('keeps what it shows, and the visitor’s choice, when it is moved', async () => {
    const received = answering(json(networkDocument()));
    const screen = await calendarAt();
    await meetingsOf(screen);
    screen.host.network?.select({ levels: ['regions'] });
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(screen.host);
    await screen.host.updateComplete;
    expect(screen.meetings).to.deep.equal(['Rencontre deux']);
    expect(received).to.have.length(1);
  });

  it('asks again when it comes back later', async () => {
    const received = answering(() => json(networkDocument()));
    const screen = await calendarAt();
    await meetingsOf(screen);
    const { host } = screen;
    const { parentElement } = host;
    host.remove();
    await turn();
    parentElement?.append(host);
    await waitUntil(() => received.length === 2);
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
  });

  it('draws nothing more once it is gone, though an answer was on its way', async () => {
    let answer: (response: Response) => void = () => {};
    answering(() => new Promise((resolve) => (answer = resolve)));
    const { host } = await calendarAt();
    const { network } = host;
    host.remove();
    await turn();
    answer(json(networkDocument()));
    await turn();
    await turn();
    expect(network?.state.status).to.equal('idle');
    expect(new Screen(host).meetings).to.deep.equal([]);
  });

  it('leaves nothing behind after a thousand times', async () => {
    const received = answering('never');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const kept = document.createElement('anacej-meeting-calendar');
    kept.endpoint = ENDPOINT;
    for (let i = 0; i < 1000; i++) {
      const fresh = document.createElement('anacej-level-filter');
      fresh.endpoint = ENDPOINT;
      page.append(kept, fresh);
      kept.remove();
      fresh.remove();
      if (i % 50 === 0) await turn();
    }
    await turn();
    expect(received.every(({ signal }) => signal.aborted)).to.equal(true);
    const asked = received.length;
    // A network that somebody had forgotten would load again now.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(received).to.have.length(asked);
  });
});
