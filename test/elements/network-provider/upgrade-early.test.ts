import { expect } from '@open-wc/testing';
import '../../../src/elements/network-provider/define.ts';
import { meeting, networkDocument } from '../../support/documents.ts';
import { ENDPOINT, answering, json } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock, turn } from '../../support/page.ts';
import { meetingsOf } from '../../support/waiting.ts';
import { element, inline, screenOf, stage } from './support.ts';

/** Whoever imports this has a page on which `<anacej-network>` is defined before what stands inside it. */
describe('<anacej-network> that is defined before the elements inside it', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('has its data ready for them; what a page set on them before they were defined counts', async () => {
    expect(customElements.get('anacej-meeting-calendar')).to.equal(undefined);
    const received = answering(() => json(networkDocument()));
    const page = await stage();
    const own = Object.assign(element('anacej-meeting-calendar', { id: 'own' }), {
      data: networkDocument({ meetings: [meeting('propre')] }),
    });
    page.append(
      element('anacej-network', { endpoint: ENDPOINT }, element('anacej-meeting-calendar', { id: 'given' }), own),
      element('anacej-network', {}, inline(networkDocument()), element('anacej-meeting-calendar', { id: 'inline' })),
    );
    await turn();
    expect(received, 'the provider does not wait for its elements').to.have.length(1);

    await import('../../../src/elements/meeting-calendar/define.ts');
    expect(await meetingsOf(screenOf(page, '#given'))).to.have.length(2);
    expect(await meetingsOf(screenOf(page, '#inline'))).to.have.length(2);
    expect(await meetingsOf(screenOf(page, '#own'))).to.deep.equal(['Rencontre propre']);
    expect(own, 'an accessor, not a shadow of it').not.to.have.own.property('data');
    expect(received).to.have.length(1);
  });
});
