import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { leavePage } from '../support/leave-page.ts';
import { readConsole, turn } from '../support/page.ts';

describe('the script tag on a page that has another version already (must-pass 36)', () => {
  afterEach(leavePage);

  it('says so once and registers nothing', async () => {
    const lines = readConsole();
    Object.assign(customElements, { [Symbol.for('anacej-rencontres-loader')]: '0.0.1' });
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.append(document.createElement('anacej-level-filter'));
    await import('../../src/loader.ts');
    await turn();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('0.0.1').and.to.include('[anacej-rencontres]');
    expect(customElements.get('anacej-level-filter')).to.equal(undefined);
  });

  it('leaves an element of another copy in place, and says so once', async () => {
    const lines = readConsole();
    class OfAnotherCopy extends HTMLElement {}
    customElements.define('anacej-level-filter', OfAnotherCopy);
    await import('../../src/elements/level-filter/define.ts');
    await waitUntil(() => lines.length > 0);
    expect(customElements.get('anacej-level-filter')).to.equal(OfAnotherCopy);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('<anacej-level-filter>');
  });
});
