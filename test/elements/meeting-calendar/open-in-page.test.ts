import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { meeting, shown } from './support.ts';

const article = (screen: CalendarScreen) => screen.root.querySelector('article');

/** A calendar that shows meetings in the page, with one opened. */
async function openedInPage(): Promise<[HTMLElement, CalendarScreen, opener: HTMLElement]> {
  const screen = await shown([meeting('Une', { summary: 'Décider ensemble.' }), meeting('Une autre')]);
  screen.element.openIn = 'page';
  await screen.element.updateComplete;
  const opener = screen.button('Une autre');
  await screen.click(opener);
  await waitUntil(() => article(screen), 'the meeting', PATIENT);
  const shownIn = article(screen);
  if (!shownIn) throw new Error('no meeting');
  return [shownIn, screen, opener];
}

describe('a meeting that is opened in the page', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('stands in place of the list, under the calendar’s own heading', async () => {
    const [shownIn, screen] = await openedInPage();
    expect(screen.dialog).to.be.null;
    expect(screen.root.querySelector('.view')?.checkVisibility()).to.be.false;
    const title = shownIn.querySelector('[role=heading]');
    expect(plain(title?.textContent)).to.equal('Une autre');
    expect(title?.getAttribute('aria-level')).to.equal('3');
    expect(shownIn.getAttribute('aria-labelledby')).to.equal(title?.id);
    await expect(screen.element).to.be.accessible();
  });

  it('takes the focus, and gives it back to where it was opened from', async () => {
    const [shownIn, screen, opener] = await openedInPage();
    expect(plain(screen.root.activeElement?.textContent)).to.equal('Une autre');
    expect(shownIn.contains(screen.root.activeElement)).to.be.true;
    await screen.click(screen.button('Retour à l’agenda'));
    expect(article(screen)).to.be.null;
    expect(screen.root.querySelector('.view')?.checkVisibility()).to.be.true;
    expect(screen.root.activeElement).to.equal(opener);
    expect(screen.element.network?.selection.meeting).to.be.undefined;
  });

  it('can be closed by the host, and opened again', async () => {
    const [, screen] = await openedInPage();
    expect(screen.element.openedMeeting?.title).to.equal('Une autre');
    screen.element.closeMeeting();
    await screen.element.updateComplete;
    expect(article(screen)).to.be.null;
    await screen.click(screen.button('Une'));
    expect(plain(article(screen)?.querySelector('[role=heading]')?.textContent)).to.equal('Une');
  });
});
