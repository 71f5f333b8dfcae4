import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { network, shown } from './support.ts';

describe('the filter on a phone', () => {
  beforeEach(async () => {
    stopClock();
    await setViewport({ width: 360, height: 700 });
  });
  afterEach(async () => {
    await leavePage();
    await setViewport({ width: 1280, height: 800 });
  });

  it('folds under a button that says how many are chosen', async () => {
    const screen = await shown(network(), { levels: 'regions', facets: 'level attendance' });
    const button = await screen.laterButton('Filtrer les rencontres (1 choix)');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(screen.box('Régions').checkVisibility()).to.equal(false);
    await expect(screen.element).to.be.accessible();
    button.click();
    await screen.element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(screen.box('Régions').checkVisibility()).to.equal(true);
    await screen.tick('En présentiel');
    expect(button.textContent.trim()).to.equal('Filtrer les rencontres (2 choix)');
    await expect(screen.element).to.be.accessible();
  });
});
