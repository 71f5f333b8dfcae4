import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { meetingOf, networkOf, testimonialOf } from './documents.ts';
import { TAGS, elementWith, type Tag } from './element.ts';
import { everything } from './markup.ts';

const UNBROKEN = 'Ж'.repeat(10_000);
const MEGABYTE = 'Rencontre des régions. '.repeat(43_700);

/** The long text in every field; a megabyte only where a headline is. */
function documentOf(text: string): NetworkDocumentInput {
  if (text !== MEGABYTE) return networkOf([text]);
  return networkOf(['x'], {
    levels: [{ id: 'niveau 0', label: text }],
    meetings: [{ ...meetingOf('x', 0), id: `0 ${text}`, title: text }],
    testimonials: [{ ...testimonialOf('x', 0), quote: text }],
  });
}

/** The column of a phone: what is wider than 320 px makes it scroll. */
async function inColumn<T extends Tag>(tag: T, text: string) {
  const column = document.createElement('div');
  column.style.cssText = 'inline-size: 320px; overflow-x: auto';
  return { column, element: await elementWith(tag, documentOf(text), { meeting: `0 ${text}`, place: column }) };
}

/** What reaches out of a box to the side and is not held by one that clips or scrolls on purpose. */
function wide(box: HTMLElement, inside: Element): string[] {
  if (box.scrollWidth <= box.clientWidth) return [];
  const edge = box.getBoundingClientRect().right + 1;
  const elements = inside.shadowRoot ? everything(inside.shadowRoot) : [];
  return [
    `${box.scrollWidth} px`,
    ...elements
      .filter((one) => one.getBoundingClientRect().right > edge)
      .map((one) => `${one.localName}.${one.className}`)
      .slice(0, 8),
  ];
}

describe('text without measure (must-pass 31)', function () {
  this.timeout(30_000);
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 1280, height: 800 }));
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const tag of TAGS) {
    it(`10,000 letters without a break reflow at 320 px in <${tag}>`, async () => {
      const { column, element } = await inColumn(tag, UNBROKEN);
      expect(wide(column, element)).to.deep.equal([]);
    });

    it(`a megabyte stays within bounds in <${tag}>`, async () => {
      const { column, element } = await inColumn(tag, MEGABYTE);
      expect(wide(column, element)).to.deep.equal([]);
    });
  }

  for (const [what, text] of [
    ['10,000 letters', UNBROKEN],
    ['a megabyte', MEGABYTE],
  ] as const) {
    it(`${what} as a title: a row of the list stays a row`, async () => {
      const { element } = await inColumn('anacej-meeting-calendar', text);
      const title = element.shadowRoot?.querySelector('[part~=title]');
      expect(title?.getBoundingClientRect().height).to.be.within(20, 200);
    });

    it(`${what} in the month and in the open meeting`, async function () {
      // The window of MiniBrowser is not to be had that narrow.
      if (innerWidth > 320) this.skip();
      const { column, element: calendar } = await inColumn('anacej-meeting-calendar', text);
      calendar.view = 'month';
      await waitUntil(() => calendar.shadowRoot?.querySelector('table'), 'the month');
      expect(wide(column, calendar)).to.deep.equal([]);
      calendar.openMeeting(`0 ${text}`);
      await waitUntil(() => calendar.shadowRoot?.querySelector('dialog[open]'), 'the dialog');
      const dialog = calendar.shadowRoot?.querySelector('dialog');
      if (!dialog) throw new Error('no dialog');
      expect(wide(dialog, calendar)).to.deep.equal([]);
      expect(dialog.getBoundingClientRect().width).to.be.at.most(320);
      expect(dialog.getBoundingClientRect().height).to.be.at.most(640);
    });
  }
});
