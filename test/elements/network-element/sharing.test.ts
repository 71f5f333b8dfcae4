import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { meetingsOf } from '../../support/waiting.ts';
import './support.ts';

const BOTH = ['Rencontre un', 'Rencontre deux'];

/** A page with a filter in the margin and two calendars in the body; what each shows. */
async function pageWith({ filterGroup = '', second = ENDPOINT } = {}) {
  const page = await fixture<HTMLElement>(html`
    <div>
      <aside><anacej-level-filter endpoint=${ENDPOINT} group=${filterGroup}></anacej-level-filter></aside>
      <main>
        <anacej-meeting-calendar endpoint=${ENDPOINT}></anacej-meeting-calendar>
        <anacej-meeting-calendar endpoint=${second}></anacej-meeting-calendar>
      </main>
    </div>
  `);
  const [filter, first, other] = [...page.querySelectorAll('main *, aside *')].map((element) => new Screen(element));
  if (!filter || !first || !other) throw new Error('incomplete page');
  await Promise.all([meetingsOf(first), meetingsOf(other), waitUntil(() => filter.text.includes('Régions'))]);
  return { page, filter, first, other };
}

describe('elements that name the same endpoint', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('make one request, wherever they stand', async () => {
    const received = answering(() => json(networkDocument()));
    await pageWith();
    expect(received).to.have.length(1);
  });

  it('share the visitor’s choice: a filter in the margin narrows the calendars in the body', async () => {
    answering(() => json(networkDocument()));
    const { filter, first, other } = await pageWith();
    filter.box('Régions').click();
    await waitUntil(() => first.meetings.length === 1 && other.meetings.length === 1);
    expect(first.meetings).to.deep.equal(['Rencontre deux']);
    expect(other.meetings).to.deep.equal(['Rencontre deux']);
    await waitUntil(() => filter.findButton('Tout effacer'));
    filter.button('Tout effacer').click();
    await waitUntil(() => first.meetings.length === 2);
    expect(first.meetings).to.deep.equal(BOTH);
  });

  it('share nothing with another group, or another endpoint', async () => {
    const received = answering(() => json(networkDocument()));
    const { filter, first, other } = await pageWith({ filterGroup: 'marge', second: `${ENDPOINT}?autre` });
    expect(received).to.have.length(3);
    filter.box('Régions').click();
    await waitUntil(() => filter.findButton('Tout effacer'));
    expect(first.meetings).to.deep.equal(BOTH);
    expect(other.meetings).to.deep.equal(BOTH);
  });

  it('take the other network when their endpoint changes, and ask the first no more', async () => {
    const received = answering(() => json(networkDocument()), json({ ...networkDocument(), meetings: [] }));
    const { first } = await pageWith();
    first.host.setAttribute('endpoint', `${ENDPOINT}?vide`);
    await waitUntil(() => first.text.includes('Aucune rencontre à venir.'));
    expect(received.map(({ url }) => url)).to.deep.equal([ENDPOINT, `${ENDPOINT}?vide`]);
  });
});

describe('a change of the network', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  /** Counts how often an element is drawn from now on. */
  function drawingsOf(element: ReactiveControllerHost): () => number {
    let times = 0;
    element.addController({ hostUpdate: () => (times += 1) });
    return () => times;
  }

  /** The typed elements of a page that is ready. */
  async function elements() {
    const { page } = await pageWith();
    const calendar = page.querySelector('anacej-meeting-calendar');
    const filter = page.querySelector('anacej-level-filter');
    if (!calendar?.network || !filter) throw new Error('incomplete page');
    return { calendar, filter, network: calendar.network };
  }

  it('draws only the elements that show what has changed', async () => {
    answering(() => json(networkDocument()));
    const { calendar, filter, network } = await elements();
    // What comes with the first choice draws the filter again when it is there.
    network.select({ levels: ['regions'] });
    await waitUntil(() => filter.shadowRoot?.querySelector('button'));
    await filter.updateComplete;
    const [calendars, filters] = [drawingsOf(calendar), drawingsOf(filter)];
    network.select({ registering: 'un' });
    await turn();
    expect([calendars(), filters()], 'nobody shows what is being registered for').to.deep.equal([0, 0]);
    network.select({ levels: ['villes'] });
    await turn();
    expect([calendars(), filters()]).to.deep.equal([1, 1]);
    network.select({ levels: ['villes'] });
    await turn();
    expect([calendars(), filters()], 'the same choice again').to.deep.equal([1, 1]);
  });

  it('draws an element once, however many changes come together', async () => {
    answering(() => json(networkDocument()));
    const { calendar, network } = await elements();
    const drawings = drawingsOf(calendar);
    for (const levels of [['villes'], ['regions'], [], ['villes']]) network.select({ levels });
    await turn();
    expect(drawings()).to.equal(1);
  });
});
