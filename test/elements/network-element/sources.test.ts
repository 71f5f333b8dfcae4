import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { meeting, networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock, turn } from '../../support/page.ts';
import { Screen } from '../../support/screen.ts';
import { alertOf, meetingsOf } from '../../support/waiting.ts';
import './support.ts';

const BOTH = ['Rencontre un', 'Rencontre deux'];
const TEXT = JSON.stringify(networkDocument());

function inline(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

function calendar(): HTMLElementTagNameMap['anacej-meeting-calendar'] {
  return document.createElement('anacej-meeting-calendar');
}

async function onPage(...elements: Element[]): Promise<Screen> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(...elements);
  await turn();
  const element = page.querySelector('anacej-meeting-calendar');
  if (!element) throw new Error('no calendar on the page');
  return new Screen(element);
}

describe('where an element gets its data', () => {
  let lines: string[];
  beforeEach(() => {
    stopClock();
    lines = readConsole();
  });
  afterEach(leavePage);

  it('its property: an object, or JSON text; nothing is asked of anybody', async () => {
    const received = answering('never');
    for (const data of [networkDocument(), TEXT]) {
      const element = calendar();
      element.data = data;
      expect(await meetingsOf(await onPage(element))).to.deep.equal(BOTH);
    }
    expect(received).to.have.length(0);
  });

  it('a script of JSON inside it, which no browser runs; nothing is asked of anybody', async () => {
    const received = answering('never');
    const element = calendar();
    element.append(inline(TEXT));
    expect(await meetingsOf(await onPage(element))).to.deep.equal(BOTH);
    expect(received).to.have.length(0);
  });

  it('its property before the script, the script before the endpoint', async () => {
    const received = answering('never');
    const element = calendar();
    element.endpoint = ENDPOINT;
    element.append(inline(TEXT));
    const screen = await onPage(element);
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    element.data = networkDocument({ meetings: [meeting('neuve')] });
    await waitUntil(() => screen.meetings[0] === 'Rencontre neuve');
    expect(received).to.have.length(0);
  });

  it('new data is shown when the property is set again', async () => {
    const element = calendar();
    element.data = networkDocument();
    const screen = await onPage(element);
    await meetingsOf(screen);
    element.data = networkDocument({ meetings: [] });
    await waitUntil(() => screen.text.includes('Aucune rencontre à venir.'));
  });

  it('data that is no document is said to be invalid; there is nothing to try again', async () => {
    const received = answering('never');
    const element = calendar();
    element.append(inline('{"version": 1,'));
    const screen = await onPage(element);
    expect(await alertOf(screen)).to.include('Données invalides');
    expect(screen.findButton('Réessayer')).to.equal(undefined);
    expect(received).to.have.length(0);
    await waitUntil(() => lines.join().includes('inline data'), 'a word in the console');
  });

  it('the page’s default: `data-endpoint` of a script, wherever it stands', async () => {
    const received = answering(() => json(networkDocument()));
    const script = inline('');
    script.dataset['endpoint'] = ENDPOINT;
    const screen = await onPage(calendar(), script);
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    expect(received[0]?.url).to.equal(ENDPOINT);
  });

  for (const endpoint of ['', 'http://[', 'https://']) {
    it(`nowhere, with «${endpoint}» for an endpoint: says what is missing, to the visitor and in the console`, async () => {
      const element = calendar();
      element.setAttribute('endpoint', endpoint);
      const screen = await onPage(element);
      expect(await alertOf(screen)).to.include('Aucune source de données n’est indiquée.');
      expect(screen.findButton('Réessayer'), 'it would not help').to.equal(undefined);
      await waitUntil(() => lines.length > 0);
      expect(lines.join()).to.include(`<anacej-meeting-calendar endpoint="${endpoint}">`);
    });
  }

  it('an endpoint that is set late: the message goes', async () => {
    answering(json(networkDocument()));
    const element = calendar();
    const screen = await onPage(element);
    await alertOf(screen);
    element.endpoint = ENDPOINT;
    expect(await meetingsOf(screen)).to.deep.equal(BOTH);
    expect(screen.alert).to.equal('');
  });

  it('what the host put inside stays in view until there is data, and when there is none', async () => {
    answering('never');
    const element = calendar();
    element.endpoint = ENDPOINT;
    element.append('Voir l’agenda');
    const link = document.createElement('a');
    link.href = '/agenda';
    link.textContent = 'Voir l’agenda';
    element.append(link);
    await onPage(element);
    expect(link.getClientRects().length, 'while it loads').to.be.greaterThan(0);
    element.endpoint = 'http://[';
    await alertOf(new Screen(element));
    expect(link.getClientRects().length, 'when it failed').to.be.greaterThan(0);
    element.data = networkDocument();
    await meetingsOf(new Screen(element));
    expect(link.getClientRects().length, 'when there is data').to.equal(0);
  });
});
