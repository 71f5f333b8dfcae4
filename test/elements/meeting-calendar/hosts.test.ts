import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { meeting, meetings, shown } from './support.ts';

const held = [meeting('Une', { status: 'cancelled' }), meeting('Deux'), ...meetings(3, '2026-03-20')];

/** Puts rules of a host's theme on the page until the test is over. */
function theme(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

/** Where the pieces of a calendar stand from side to side, and what is written in which case: its layout to a visitor. */
function layout({ element, root }: CalendarScreen): string[] {
  const left = element.getBoundingClientRect().x;
  return [...root.querySelectorAll('[role=heading], button, time, td, li, p')].map((piece) => {
    const { x, width } = piece.getBoundingClientRect();
    return `${piece.localName} ${Math.round(x - left)} ${Math.round(width)}`;
  });
}

describe('the calendar on somebody else’s page', () => {
  beforeEach(stopClock);
  afterEach(async () => {
    document.adoptedStyleSheets = [];
    await leavePage();
  });

  for (const view of ['agenda', 'month'] as const) {
    for (const [name, rules] of [
      ['spaces letters and capitalises', 'div { text-transform: uppercase; letter-spacing: 0.4em; word-spacing: 1em }'],
      ['centres and indents', 'div { text-align: center; text-indent: 3em; white-space: pre }'],
      [
        'styles every heading, button, list and table',
        'h2, h3, button, ul, li, table, td { all: unset; margin: 50px }',
      ],
      ['resets everything on every element (must-pass 37)', '* { all: unset !important }'],
    ] as const) {
      it(`looks the same where a theme ${name} (${view})`, async () => {
        const own =
          'div { display: block !important; inline-size: 900px !important; } body { font: 16px sans-serif !important }';
        theme(own);
        const screen = await shown(held, { view, date: '2026-03-12' });
        const before = layout(screen);
        theme(`${own} ${rules}`);
        expect(layout(screen)).to.eql(before);
      });
    }
  }

  it('keeps text that can be read where the page’s size is zero (must-pass 37)', async () => {
    theme('body { font-size: 0 }');
    const screen = await shown(held);
    const size = getComputedStyle(screen.row('Deux').element).fontSize;
    expect(parseFloat(size)).to.be.at.least(13);
  });

  it('breaks no word of its views where it is narrow', async () => {
    const screen = await shown(held, { width: 250 });
    screen.element.views = 'agenda month week programme';
    await screen.element.updateComplete;
    const heights = [...screen.root.querySelectorAll<HTMLElement>('.switch button')].map((one) => one.offsetHeight);
    expect(new Set(heights), heights.join()).to.have.lengthOf(1);
    expect(heights[0]).to.be.below(50);
  });

  it('holds to levels that are written over several lines', async () => {
    const screen = await shown([meeting('Une', { levels: ['communes'] }), meeting('Deux', { levels: ['regions'] })]);
    screen.element.levels = '\n  communes\n  departements\n';
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['Une']);
  });

  it('takes every call before it stands on a page', () => {
    const element = document.createElement('anacej-meeting-calendar');
    element.next();
    element.today();
    element.closeMeeting();
    expect(element.openMeeting('une')).to.be.false;
  });

  it('goes away where the host hides it', async () => {
    const screen = await shown(held);
    screen.element.hidden = true;
    expect(screen.element.getBoundingClientRect().height).to.equal(0);
  });

  it('takes the host’s accent', async () => {
    theme('body { --anacej-accent: rgb(120, 0, 60) }');
    const screen = await shown(held);
    expect(getComputedStyle(screen.button('Deux')).color).to.equal('rgb(120, 0, 60)');
  });

  it('can be reached by its parts', async () => {
    theme('anacej-meeting-calendar::part(title) { color: rgb(1, 2, 3) }');
    const screen = await shown(held);
    expect(getComputedStyle(screen.button('Deux')).color).to.equal('rgb(1, 2, 3)');
  });

  for (const [attribute, options] of [
    ['view="année"', { view: 'année' }],
    ['views="agenda monthly"', { views: 'agenda monthly' }],
    ['levels="cantons"', { levels: 'regions, cantons' }],
    ['date="12/03/2026"', { date: '12/03/2026' }],
    ['time-zone="Paris"', { timeZone: 'Paris' }],
  ] as const) {
    it(`tells its webmaster that nobody knows ${attribute}, and shows the meetings all the same`, async () => {
      const told = readConsole();
      const screen = await shown(held, options as object);
      expect(screen.meetings).to.include('Deux');
      await waitUntil(() => told.length > 0, 'a word in the console', PATIENT);
      expect(told.filter((line) => line.includes(attribute))).to.have.length(1);
    });
  }

  it('is dark where the page is, with contrast enough', async () => {
    theme('body { color-scheme: dark; background: #15181d }');
    const screen = await shown(held, { view: 'month', date: '2026-03-12' });
    const { backgroundColor } = getComputedStyle(screen.root.querySelector('.root') ?? screen.element);
    expect(backgroundColor).to.equal('rgb(21, 24, 29)');
    await expect(screen.element).to.be.accessible();
  });
});
