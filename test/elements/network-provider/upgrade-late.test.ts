import { expect } from '@open-wc/testing';
import '../../../src/elements/meeting-calendar/define.ts';
import { networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { meetingsOf } from '../../support/waiting.ts';
import { element, screenOf, stage } from './support.ts';

/** Whoever imports this has a page on which `<anacej-network>` is defined after what stands inside it. */
describe('<anacej-network> that is defined after the elements inside it', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('finds them waiting: no request, no message, then its own endpoint, and asks once', async () => {
    expect(customElements.get('anacej-network')).to.equal(undefined);
    const received = answering(() => json(networkDocument()));
    const page = await stage();
    page.append(
      element('script', { type: 'application/json', 'data-endpoint': 'https://elsewhere.example/' }),
      element(
        'anacej-network',
        { endpoint: ENDPOINT },
        element('section', {}, element('anacej-meeting-calendar'), element('anacej-meeting-calendar')),
      ),
    );
    const screen = screenOf(page);
    await turn();
    expect(screen.isLoading).to.equal(true);
    expect(screen.alert).to.equal('');
    expect(received).to.have.length(0);

    await import('../../../src/elements/network-provider/define.ts');
    expect(await meetingsOf(screen)).to.have.length(2);
    expect(await meetingsOf(screenOf(page, 'anacej-meeting-calendar:last-child'))).to.have.length(2);
    expect(received.map(({ url }) => url)).to.deep.equal([ENDPOINT]);
  });
});
