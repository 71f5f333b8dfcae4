import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/meeting-calendar/define.ts';
import '../../../src/elements/network-provider/define.ts';
import { meeting, networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock, turn } from '../../support/page.ts';
import { alertOf, meetingsOf } from '../../support/waiting.ts';
import { element, inline, screenOf, stage } from './support.ts';

const OTHER = 'https://other.example/network.json';
/** The meetings of an endpoint are called by its host. */
const byHost = ({ url }: { url: string }) =>
  json(networkDocument({ meetings: [meeting('m', { title: new URL(url).hostname })] }));

const calendar = (id = '') => element('anacej-meeting-calendar', { id });
const network = (endpoint: string, ...children: Element[]) => element('anacej-network', { endpoint }, ...children);

describe('<anacej-network>', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('gives its endpoint to all that stands inside, at any depth, shadow roots included: one request', async () => {
    const received = answering(byHost);
    const page = await stage();
    const host = element('section');
    host.attachShadow({ mode: 'open' }).append(calendar('deep'));
    page.append(network(ENDPOINT, calendar('near'), host));
    expect(await meetingsOf(screenOf(page, '#near'))).to.deep.equal(['endpoint.example']);
    expect(await meetingsOf(screenOf(host.shadowRoot ?? page, '#deep'))).to.deep.equal(['endpoint.example']);
    expect(received).to.have.length(1);
  });

  it('is passed over by an element that has an endpoint of its own', async () => {
    answering(byHost);
    const page = await stage();
    page.append(network(ENDPOINT, element('anacej-meeting-calendar', { endpoint: OTHER })));
    expect(await meetingsOf(screenOf(page))).to.deep.equal(['other.example']);
  });

  it('goes before the page’s default, and takes it where it has no endpoint itself', async () => {
    answering(byHost);
    const page = await stage();
    page.append(
      element('script', { type: 'application/json', 'data-endpoint': OTHER }),
      network(ENDPOINT, calendar('own')),
      element('anacej-network', {}, calendar('default')),
    );
    expect(await meetingsOf(screenOf(page, '#own'))).to.deep.equal(['endpoint.example']);
    expect(await meetingsOf(screenOf(page, '#default'))).to.deep.equal(['other.example']);
  });

  it('may stand inside another: the nearest counts', async () => {
    answering(byHost);
    const page = await stage();
    page.append(network(OTHER, calendar('outer'), network(ENDPOINT, calendar('inner'))));
    expect(await meetingsOf(screenOf(page, '#outer'))).to.deep.equal(['other.example']);
    expect(await meetingsOf(screenOf(page, '#inner'))).to.deep.equal(['endpoint.example']);
  });

  it('may come around elements that had another network already', async () => {
    answering(byHost);
    const page = await stage();
    page.append(network(OTHER, calendar()));
    const screen = screenOf(page);
    await meetingsOf(screen);
    page.append(network(ENDPOINT, screen.host));
    await waitUntil(() => screen.meetings[0] === 'endpoint.example');
  });

  it('is changed by an element that is moved from one to another, and what it was shows no more', async () => {
    answering(byHost);
    const page = await stage();
    const [from, to] = [network(ENDPOINT, calendar()), network(OTHER)];
    page.append(from, to);
    const screen = screenOf(page);
    expect(await meetingsOf(screen)).to.deep.equal(['endpoint.example']);
    to.append(screen.host);
    await waitUntil(() => screen.meetings[0] === 'other.example');
    from.setAttribute('endpoint', 'https://third.example/network.json');
    await turn();
    from.append(screen.host);
    await waitUntil(() => screen.meetings[0] === 'third.example');
  });

  it('can be taken away from around its elements, which then take the page’s default', async () => {
    const received = answering(byHost);
    const page = await stage();
    const provider = network(ENDPOINT, calendar());
    page.append(element('script', { type: 'application/json', 'data-endpoint': OTHER }), provider);
    const screen = screenOf(page);
    await meetingsOf(screen);
    provider.replaceWith(...provider.children);
    await waitUntil(() => screen.meetings[0] === 'other.example');
    provider.setAttribute('endpoint', 'https://third.example/network.json');
    await turn();
    expect(received, 'nobody is left to ask for').to.have.length(2);
  });

  it('names the same endpoint with another fragment or another way of writing it: one request', async () => {
    const received = answering(byHost);
    const page = await stage();
    const addresses = [ENDPOINT, `${ENDPOINT}#agenda`, ENDPOINT.replace('https', 'HTTPS'), `${ENDPOINT}#`];
    page.append(...addresses.map((address, nth) => network(address, calendar(`c${nth}`))));
    for (const nth of addresses.keys()) await meetingsOf(screenOf(page, `#c${nth}`));
    expect(received).to.have.length(1);
  });

  it('is left by an element that is moved out of it', async () => {
    readConsole();
    answering(byHost);
    const page = await stage();
    page.append(network(ENDPOINT, calendar()));
    const screen = screenOf(page);
    await meetingsOf(screen);
    page.append(screen.host);
    expect(await alertOf(screen)).to.include('Aucune source de données');
  });

  it('passes on a new endpoint', async () => {
    const received = answering(byHost);
    const page = await stage();
    page.append(network(ENDPOINT, calendar()));
    const screen = screenOf(page);
    await meetingsOf(screen);
    page.querySelector('anacej-network')?.setAttribute('endpoint', OTHER);
    await waitUntil(() => screen.meetings[0] === 'other.example');
    expect(received).to.have.length(2);
  });

  it('takes data as a property or as a script inside, and asks nothing', async () => {
    const received = answering('never');
    const page = await stage();
    const given = Object.assign(network('', calendar('given')), { data: networkDocument() });
    page.append(given, element('anacej-network', {}, inline(networkDocument()), calendar('inline')));
    expect(await meetingsOf(screenOf(page, '#given'))).to.have.length(2);
    expect(await meetingsOf(screenOf(page, '#inline'))).to.have.length(2);
    expect(received).to.have.length(0);
  });

  it('shares one network with another that names the same endpoint and group, and not with other groups', async () => {
    const received = answering(byHost);
    const page = await stage();
    const aside = network(ENDPOINT, calendar('c'));
    aside.setAttribute('group', 'aside');
    page.append(network(ENDPOINT, calendar('a')), network(ENDPOINT, calendar('b')), aside);
    for (const id of ['a', 'b', 'c']) await meetingsOf(screenOf(page, `#${id}`));
    expect(received).to.have.length(2);
  });

  it('says for all inside when it has no endpoint', async () => {
    const lines = readConsole();
    const page = await stage();
    page.append(element('anacej-network', {}, calendar()));
    expect(await alertOf(screenOf(page))).to.include('Aucune source de données n’est indiquée.');
    expect(lines.join()).to.include('<anacej-network endpoint="">');
  });

  it('ends its request when it is removed, and keeps it when it is moved', async () => {
    const received = answering('never');
    const page = await stage();
    const provider = network(ENDPOINT, calendar());
    page.append(provider);
    await turn();
    (await stage()).append(provider);
    await turn();
    expect(received[0]?.signal.aborted).to.equal(false);
    provider.remove();
    await turn();
    expect(received[0]?.signal.aborted).to.equal(true);
    expect(received).to.have.length(1);
  });

  it('comes back with its elements', async () => {
    const received = answering(byHost);
    const page = await stage();
    const provider = network(ENDPOINT, calendar());
    page.append(provider);
    const screen = screenOf(page);
    await meetingsOf(screen);
    provider.remove();
    await turn();
    page.append(provider);
    await waitUntil(() => received.length === 2);
    expect(await meetingsOf(screen)).to.deep.equal(['endpoint.example']);
  });

  it('draws nothing of its own', async () => {
    answering('never');
    const page = await stage();
    page.append(network(ENDPOINT, element('p')));
    const provider = page.querySelector('anacej-network');
    await provider?.updateComplete;
    expect(provider && getComputedStyle(provider).display).to.equal('contents');
    expect(page.querySelector('p')?.assignedSlot).not.to.equal(null);
  });

  it('is hidden by `hidden` like any other tag, and all inside it', async () => {
    answering('never');
    const page = await stage();
    page.append(network(ENDPOINT, element('p')));
    const [provider, inside] = [page.querySelector('anacej-network'), page.querySelector('p')];
    await provider?.updateComplete;
    provider?.toggleAttribute('hidden', true);
    expect(inside?.checkVisibility()).to.equal(false);
    provider?.toggleAttribute('hidden', false);
    expect(inside?.checkVisibility()).to.equal(true);
  });
});
