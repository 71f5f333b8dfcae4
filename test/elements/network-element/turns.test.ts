import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import './support.ts';

const COUNT = 20;
describe('a page with many elements', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('sees them come a few a frame, and can be used between', async () => {
    answering(() => json(networkDocument()));
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const screens = Array.from({ length: COUNT }, () => new Screen(document.createElement('anacej-meeting-calendar')));
    for (const { host } of screens) host.setAttribute('endpoint', ENDPOINT);
    page.append(...screens.map(({ host }) => host));
    const drawn = () => screens.filter(({ host }) => host.shadowRoot?.querySelector('[part~=meeting]')).length;
    const perFrame: number[] = [];
    for (let before = drawn(); before < COUNT; before += perFrame.at(-1) ?? 0) {
      await nextFrame();
      perFrame.push(drawn() - before);
    }
    expect(Math.max(...perFrame)).to.be.within(1, COUNT / 2);
    await waitUntil(() => screens.every(({ isLoading, meetings }) => !isLoading && meetings.length === 2));
  });
});
