import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { PATIENT, network, ofLevels, shown } from './support.ts';

describe('the filter where there is little room', () => {
  beforeEach(async () => {
    stopClock();
    await setViewport({ width: 360, height: 700 });
  });
  afterEach(async () => {
    await leavePage();
    await setViewport({ width: 1280, height: 800 });
  });

  it('has no button that would open nothing: where the page chose the only levels there are to choose', async () => {
    const screen = await shown(network(), { levels: 'regions', locked: true });
    await waitUntil(() => screen.sentence === '5 rencontres, dont 1 complète.', 'the page’s own choice', PATIENT);
    expect(screen.findButton('Filtrer les rencontres')?.textContent.trim()).to.equal(undefined);
  });

  it('keeps every number in one line, whatever its level is called and however large the letters are', async () => {
    const label = 'Intercommunalités et établissements publics territoriaux';
    const meetings = ofLevels(['epci'], 100);
    const screen = await shown(network({ levels: [{ id: 'epci', label }], meetings }), { levels: 'epci' });
    screen.element.style.fontSize = '32px';
    (await screen.laterButton('Filtrer les rencontres (1 choix)')).click();
    await screen.element.updateComplete;
    const counts = [...screen.root.querySelectorAll('[part=count] > [aria-hidden]')];
    expect(counts.map((count) => count.textContent)).to.eql(['100', '100']);
    for (const count of counts) expect(count.getClientRects()).to.have.length(1);
  });
});
