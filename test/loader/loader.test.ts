import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { version as released } from '../../package.json';
import { networkDocument } from '../support/documents.ts';
import { ENDPOINT, answering, json } from '../support/fake-fetch.ts';
import { leavePage } from '../support/leave-page.ts';
import { readConsole, stopClock, turn } from '../support/page.ts';
import { replace } from '../support/replace.ts';
import { Screen } from '../support/screen.ts';
import { meetingsOf } from '../support/waiting.ts';

/** A page loads the loader once; these tests tell one story, in order. */
describe('the script tag', () => {
  let lines: string[];
  let page: HTMLElement;
  beforeEach(async () => {
    stopClock();
    lines = readConsole();
    page = await fixture<HTMLElement>(html`<main></main>`);
  });
  afterEach(leavePage);

  const isDefined = (tag: string) => customElements.get(tag) !== undefined;

  it('registers the elements the page has, and only those', async () => {
    page.append(document.createElement('anacej-testimonial-carousel'));
    await import('../../src/loader.ts');
    await customElements.whenDefined('anacej-testimonial-carousel');
    await turn();
    for (const tag of [
      'anacej-network',
      'anacej-meeting-calendar',
      'anacej-level-filter',
      'anacej-registration-form',
    ]) {
      expect(isDefined(tag), tag).to.equal(false);
    }
  });

  it('registers those that come later, wherever they come', async () => {
    const section = document.createElement('section');
    section.append(document.createElement('p'), document.createElement('anacej-level-filter'));
    page.append(section);
    await customElements.whenDefined('anacej-level-filter');
    expect(isDefined('anacej-registration-form')).to.equal(false);
  });

  it('gives its `data-endpoint` to elements that name none', async () => {
    const received = answering(() => json(networkDocument()));
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.dataset['endpoint'] = ENDPOINT;
    page.append(tag, document.createElement('anacej-meeting-calendar'));
    const calendar = page.querySelector('anacej-meeting-calendar') ?? page;
    await customElements.whenDefined('anacej-meeting-calendar');
    expect(await meetingsOf(new Screen(calendar))).to.have.length(2);
    expect(received.map(({ url }) => url)).to.deep.equal([ENDPOINT]);
  });

  it('stands aside where it is loaded a second time: nothing thrown, one registration (must-pass 35)', async () => {
    const { LevelFilter } = await import('../../src/elements/level-filter/level-filter.ts');
    const second = '/src/loader.ts?second-copy';
    await import(second);
    page.append(document.createElement('anacej-registration-form'));
    await customElements.whenDefined('anacej-registration-form');
    expect(customElements.get('anacej-level-filter')).to.equal(LevelFilter);
    expect(lines).to.deep.equal([]);
  });

  it('leaves no name of its own on `window`', () => {
    const names = Object.getOwnPropertyNames(window).filter((name) => /anacej|rencontres/i.test(name));
    expect(names).to.deep.equal([]);
  });

  it('has the version of the package', async () => {
    const { version } = await import('../../src/version.ts');
    expect(version).to.equal(released);
  });

  it('leaves in view what the host put inside an element that cannot be loaded', async () => {
    const link = document.createElement('a');
    link.href = '/rencontres';
    link.textContent = 'Voir les rencontres';
    const provider = document.createElement('anacej-network');
    provider.append(link);
    replace(customElements, 'define', () => {
      Reflect.deleteProperty(customElements, 'define');
      throw new Error('out of order');
    });
    page.append(provider);
    await waitUntil(() => lines.length > 0, 'a warning', { timeout: 5000 });
    expect(lines.join()).to.include('<anacej-network>').and.to.include('out of order');
    expect(link.getClientRects().length).to.be.greaterThan(0);
  });
});
