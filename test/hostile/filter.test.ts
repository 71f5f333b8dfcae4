import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/level-filter/define.ts';
import type { LevelFilter } from '../../src/elements/level-filter/level-filter.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { networkOf } from './documents.ts';
import { faultsIn } from './markup.ts';
import { hostileStrings } from './strings.ts';
import { watch } from './watch.ts';

describe('hostile strings in the levels (must-pass 27, 30)', function () {
  this.timeout(60_000);
  let texts: string[];
  before(async () => {
    texts = await hostileStrings();
  });
  beforeEach(stopClock);
  afterEach(leavePage);

  it('are text beside their boxes, and can be chosen by ids that are as bad', async () => {
    const watching = watch();
    const document = networkOf(texts, {
      levels: texts.map((text) => ({ id: text, label: text })),
      meetings: texts.map((text, n) => ({ id: String(n), title: text, start: '2026-03-26', levels: [text] })),
    });
    const filter = await fixture<LevelFilter>(html`<anacej-level-filter .data=${document}></anacej-level-filter>`);
    await waitUntil(() => filter.network?.state.status === 'ready', 'the data', { timeout: 10_000 });
    await filter.updateComplete;
    // The first one is for all levels.
    const labels = [...(filter.shadowRoot?.querySelectorAll('label') ?? [])].slice(1);
    expect(labels.map((label) => label.querySelector('bdi')?.textContent)).to.deep.equal(texts);
    for (const text of ['__proto__', 'constructor', '<script>globalThis.ran = true</script>']) {
      labels[texts.indexOf(text)]?.control?.click();
      await filter.updateComplete;
      expect(filter.network?.selected.map(({ meeting }) => meeting.title)).to.deep.equal([text]);
      filter.reset();
      await filter.updateComplete;
    }
    expect(faultsIn(filter)).to.deep.equal([]);
    expect(await watching.seen()).to.deep.equal([]);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
