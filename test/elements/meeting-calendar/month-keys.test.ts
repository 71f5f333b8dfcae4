import { expect } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import type { CalendarScreen } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

/** A month in which the keyboard stands on a day. */
async function standingOn(date: string, setting: { lang?: string } = {}): Promise<CalendarScreen> {
  const screen = await shown([meeting('Une')], { view: 'month', date, ...setting });
  screen.dayButton(date).focus();
  return screen;
}

describe('the month by keyboard', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  for (const [key, from, to, what] of [
    ['ArrowRight', '2026-03-12', '2026-03-13', 'the next day'],
    ['ArrowLeft', '2026-03-12', '2026-03-11', 'the day before'],
    ['ArrowDown', '2026-03-12', '2026-03-19', 'the same day of the next week'],
    ['ArrowUp', '2026-03-12', '2026-03-05', 'the same day of the week before'],
    ['Home', '2026-03-12', '2026-03-09', 'Monday'],
    ['End', '2026-03-12', '2026-03-15', 'Sunday'],
    ['PageDown', '2026-03-12', '2026-04-12', 'the next month'],
    ['PageUp', '2026-03-12', '2026-02-12', 'the month before'],
    ['PageUp', '2026-03-31', '2026-02-28', 'the last day of a shorter month'],
    ['ArrowRight', '2026-03-31', '2026-04-01', 'the next month at the end of one'],
    ['ArrowUp', '2026-03-01', '2026-02-22', 'the month before at the beginning of one'],
    ['ArrowRight', '2026-12-31', '2027-01-01', 'the next year'],
  ] as const) {
    it(`${key} on ${from} leads to ${what}`, async () => {
      const screen = await standingOn(from);
      await screen.press(key);
      expect(screen.focusedDay).to.equal(to);
      expect(screen.tabStop).to.equal(to);
      expect(screen.cell(to).getAttribute('aria-selected')).to.equal('true');
    });
  }

  it('has one stop for Tab among the days: where the visitor stands', async () => {
    const screen = await standingOn('2026-03-12');
    expect(screen.tabStop).to.equal('2026-03-12');
    const reachable = [...screen.table.querySelectorAll<HTMLElement>('button')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    // The day, and the meeting it holds.
    expect(reachable).to.have.length(2);
    expect(reachable.every((button) => screen.cell('2026-03-12').contains(button))).to.be.true;
  });

  it('turns the arrows round where one reads from right to left', async () => {
    const screen = await standingOn('2026-03-12');
    screen.element.dir = 'rtl';
    await screen.press('ArrowLeft');
    expect(screen.focusedDay).to.equal('2026-03-13');
    await screen.press('ArrowRight');
    expect(screen.focusedDay).to.equal('2026-03-12');
    await expect(screen.element).to.be.accessible();
  });

  it('takes the week from the language: Home leads to Sunday in American English', async () => {
    const screen = await standingOn('2026-03-12', { lang: 'en-US' });
    await screen.press('Home');
    expect(screen.focusedDay).to.equal('2026-03-08');
  });

  it('leaves the keys of the browser alone', async () => {
    const screen = await standingOn('2026-03-12');
    for (const init of [{ key: 'a' }, { key: 'ArrowRight', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      screen.root.activeElement?.dispatchEvent(event);
      await screen.element.updateComplete;
      expect(event.defaultPrevented).to.be.false;
      expect(screen.focusedDay).to.equal('2026-03-12');
    }
  });

  it('does not take the focus by itself when a month is first shown', async () => {
    const screen = await shown([meeting('Une')], { view: 'month' });
    expect(screen.root.activeElement).to.be.null;
  });

  it('shows under the month what the day it comes to holds', async () => {
    const screen = await standingOn('2026-03-11');
    expect(screen.meetings).to.eql([]);
    await screen.press('ArrowRight');
    expect(screen.meetings).to.eql(['Une']);
  });
});
