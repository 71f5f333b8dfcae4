import { expect, fixture, html } from '@open-wc/testing';
import { leavePage } from '../support/leave-page.ts';
import { readConsole, turn } from '../support/page.ts';
import { replace } from '../support/replace.ts';

describe('the script tag in a browser of before 2024', () => {
  afterEach(leavePage);

  it('leaves in view what the host put inside the tag, and says why', async () => {
    const lines = readConsole();
    replace(CSS, 'supports', () => false);
    const calendar = await fixture<HTMLElement>(
      html`<anacej-meeting-calendar><a href="/agenda">L’agenda</a></anacej-meeting-calendar>`,
    );
    await import('../../src/loader.ts');
    await turn();
    expect(customElements.get('anacej-meeting-calendar')).to.equal(undefined);
    expect(calendar.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(lines.join()).to.contain('navigateur trop ancien');
  });
});
