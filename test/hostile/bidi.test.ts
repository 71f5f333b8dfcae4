import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { networkOf } from './documents.ts';
import { TAGS, elementWith } from './element.ts';
import { everything } from './markup.ts';

/** Turns everything after it around, unless it is isolated; a mark of its own makes it easy to find. */
const OVERRIDE = '\u202E§détourné';
const ODD = ['\u0000', '\uD800 seul', '\uDC00', 'ligne\u2028autre\u2029suite', '\u2066isolé', '\u200F', '\uFFFE'];

/** Text nodes that hold the override beside other text, with nothing between that keeps it in. */
function leaks(host: Element): string[] {
  const found: string[] = [];
  for (const element of host.shadowRoot ? everything(host.shadowRoot) : []) {
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.includes(OVERRIDE)) continue;
      if (!isIsolated(element))
        found.push(`<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  return found;
}

/** An element that keeps the direction of what is in it to itself (CSS Writing Modes 4 §2.2), up to its block. */
function isIsolated(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(node);
    if (unicodeBidi.startsWith('isolate') && node.localName === 'bdi') return true;
    // Attributes, options and what is alone in its block cannot turn neighbours around.
    if (node.localName === 'option') return true;
    if (!display.startsWith('inline')) return false;
  }
  return false;
}

describe('characters that turn or break text (must-pass 32)', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const tag of TAGS) {
    it(`stay inside their own <bdi> in <${tag}>`, async () => {
      const element = await elementWith(tag, networkOf([OVERRIDE, 'b']), { meeting: `0 ${OVERRIDE}` });
      expect(element.shadowRoot?.textContent).to.include(OVERRIDE);
      expect(leaks(element)).to.deep.equal([]);
    });

    it(`are shown or left out in <${tag}>, never an exception: NUL, lone surrogates, U+2028`, async () => {
      const element = await elementWith(tag, networkOf(ODD), { meeting: `0 ${ODD[0] ?? ''}` });
      expect(element.shadowRoot?.textContent).to.include('seul');
    });
  }

  it('stay inside their own <bdi> in an open meeting', async () => {
    const calendar = await elementWith('anacej-meeting-calendar', networkOf([OVERRIDE]));
    calendar.openMeeting(`0 ${OVERRIDE}`);
    await waitUntil(() => calendar.shadowRoot?.querySelector('dialog[open]'), 'the dialog');
    expect(leaks(calendar)).to.deep.equal([]);
  });

  it('stay inside their own <bdi> in a month', async () => {
    const calendar = await elementWith('anacej-meeting-calendar', networkOf([OVERRIDE]));
    calendar.view = 'month';
    await waitUntil(() => calendar.shadowRoot?.querySelector('table'), 'the month');
    expect(leaks(calendar)).to.deep.equal([]);
  });
});
