import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeetingInput } from '../../../src/contract/index.ts';
import type { MeetingOpenEvent } from '../../../src/elements/meeting-calendar/events.ts';
import { leavePage } from '../../support/leave-page.ts';
import { turn, stopClock } from '../../support/page.ts';
import { plain } from '../../support/screen.ts';
import { fact, type CalendarScreen } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

const full = meeting('Le budget des jeunes', {
  id: 'budget',
  summary: 'Décider ensemble.',
  description: 'Premier paragraphe.\n\nSecond paragraphe.',
  attendance: 'mixed',
  location: {
    name: 'Hôtel de Région',
    address: '283 avenue du Général-Patton',
    postalCode: '35000',
    city: 'Rennes',
    region: 'Bretagne',
    accessibility: 'Boucle magnétique',
  },
  series: ['cycle'],
  audience: 'everyone',
  speakers: [{ name: 'Aïcha Le Goff', role: 'Maire', organization: 'Kergoat' }],
  organizer: { name: 'Le réseau' },
  documents: [{ label: 'Programme', url: '/programme.pdf' }],
  url: 'https://reseau.example/budget',
  registration: { remaining: 4 },
});
const network = networkOf([full, meeting('Une autre')], { series: [{ id: 'cycle', label: 'Participer partout' }] });

/** Opens «Une autre» from its button, and moves the calendar to another place of the page, which the test removes. */
async function openAndMove(screen: CalendarScreen): Promise<{ button: HTMLElement; elsewhere: HTMLElement }> {
  const button = screen.button('Une autre');
  button.focus();
  await screen.click(button);
  await screen.opened();
  const elsewhere = document.body.appendChild(document.createElement('section'));
  elsewhere.append(screen.element);
  return { button, elsewhere };
}

describe('an open meeting', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('says all that is known of it', async () => {
    const screen = await shown(network);
    await screen.click(screen.button('Le budget des jeunes'));
    const dialog = await screen.opened();
    expect(dialog.getAttribute('aria-labelledby')).to.equal(dialog.querySelector('h2')?.id);
    expect(dialog.querySelector('h2')).to.have.trimmed.text('Le budget des jeunes');
    expect(plain(dialog.textContent)).to.include('Décider ensemble.');
    expect([...dialog.querySelectorAll('.description p')].map((p) => plain(p.textContent))).to.eql([
      'Premier paragraphe.',
      'Second paragraphe.',
    ]);
    expect(fact(dialog, 'Date')).to.equal('jeudi 12 mars 2026, de 14 h à 16 h 30');
    expect(fact(dialog, 'Lieu')).to.include('Hôtel de Région, Rennes · Présentiel et distance');
    for (const line of ['283 avenue du Général-Patton', '35000 Rennes', 'Bretagne'])
      expect(fact(dialog, 'Lieu')).to.include(line);
    expect(fact(dialog, 'Accessibilité')).to.equal('Boucle magnétique');
    expect(fact(dialog, 'Niveaux')).to.equal('Régions');
    expect(fact(dialog, 'Cycle')).to.equal('Participer partout');
    expect(fact(dialog, 'Public')).to.equal('Ouverte à tout le monde');
    expect(fact(dialog, 'Avec')).to.equal('Aïcha Le Goff, Maire, Kergoat');
    expect(fact(dialog, 'Organisation')).to.equal('Le réseau');
    expect(fact(dialog, 'Documents')).to.equal('Programme');
    expect(fact(dialog, 'Inscriptions')).to.equal('4 places restantes');
    expect(dialog.querySelector<HTMLAnchorElement>('.actions a')?.href).to.equal('https://reseau.example/budget');
    await expect(screen.element).to.be.accessible();
  });

  it('leaves out what nobody wrote', async () => {
    const screen = await shown(network);
    await screen.click(screen.button('Une autre'));
    const dialog = await screen.opened();
    for (const term of ['Cycle', 'Avec', 'Organisation', 'Documents', 'Places', 'À votre heure'])
      expect(fact(dialog, term), term).to.be.undefined;
  });

  it('speaks English where the page does', async () => {
    const screen = await shown(network, { lang: 'en', timeZone: 'Europe/Paris' });
    await screen.click(screen.button('Le budget des jeunes'));
    const dialog = await screen.opened();
    expect(fact(dialog, 'Date')).to.equal('Thursday, March 12, 2026, 2:00 PM to 4:30 PM');
    expect(fact(dialog, 'Levels')).to.equal('Regions');
    expect(screen.button('Close')).to.exist;
  });

  for (const view of ['agenda', 'month'] as const) {
    it(`takes the focus and gives it back to where it was opened from (${view})`, async () => {
      const screen = await shown(network, { view, date: '2026-03-12' });
      const opener = view === 'agenda' ? screen.button('Une autre') : screen.button('14 h Une autre');
      // No focus before the click: Safari gives a button none.
      await screen.click(opener);
      const dialog = await screen.opened();
      expect(dialog.contains(screen.root.activeElement)).to.be.true;
      expect(screen.root.activeElement).to.have.trimmed.text('Une autre');
      await screen.click(screen.button('Fermer'));
      await screen.closed();
      expect(screen.root.activeElement).to.equal(opener);
    });
  }

  it('closes by Escape', async () => {
    const screen = await shown(network);
    await screen.click(screen.button('Une autre'));
    await screen.opened();
    await sendKeys({ press: 'Escape' });
    await screen.closed();
    expect(screen.element.network?.selection.meeting).to.be.undefined;
  });

  it('closes by a click beside it and not by one inside', async () => {
    const screen = await shown(network);
    await screen.click(screen.button('Une autre'));
    const dialog = await screen.opened();
    dialog.querySelector('h2')?.click();
    expect(dialog.open).to.be.true;
    dialog.click();
    await screen.closed();
  });

  it('can be opened again, and another after it', async () => {
    const screen = await shown(network);
    for (const name of ['Une autre', 'Une autre', 'Le budget des jeunes']) {
      await screen.click(screen.button(name));
      expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text(name);
      await screen.click(screen.button('Fermer'));
      await screen.closed();
    }
  });

  it('can be opened by the host, which is told whether there is such a meeting', async () => {
    const screen = await shown(network);
    expect(screen.element.openMeeting('inconnue')).to.be.false;
    expect(screen.element.openMeeting('budget')).to.be.true;
    expect((await screen.opened()).querySelector('h2')).to.have.trimmed.text('Le budget des jeunes');
    expect(screen.element.network?.selection.meeting).to.equal('budget');
  });

  it('gives way to another at once, where the host closes it and opens that one', async () => {
    const held = [meeting('Une'), meeting('Autre')] as const;
    const screen = await shown([...held]);
    screen.element.openMeeting(held[0].id);
    const dialog = await screen.opened();
    const closed = oneEvent(dialog, 'close');
    screen.element.closeMeeting();
    screen.element.openMeeting(held[1].id);
    await closed;
    await screen.element.updateComplete;
    expect(screen.element.openedMeeting?.title).to.equal('Autre');
    expect((await screen.opened()).querySelector('h2')?.textContent).to.equal('Autre');
  });

  it('says what newer data says of it, also where it has moved or is not spoken of any more', async () => {
    const screen = await shown([meeting('Une', { id: 'une' })]);
    await screen.click(screen.button('Une'));
    const dialog = await screen.opened();
    const give = async (...held: MeetingInput[]) => {
      await screen.element.network?.give(networkOf(held));
      await screen.element.updateComplete;
    };
    await give(meeting('Une', { id: 'une', status: 'cancelled' }));
    expect(plain(dialog.textContent)).to.include('Annulée');
    await give(meeting('Une', { id: 'une', start: '2026-03-19T09:00', end: null }));
    expect(fact(dialog, 'Date')).to.equal('jeudi 19 mars 2026, 9 h');
    await give(meeting('Une', { id: 'une', start: '2026-04-16T09:00' }), meeting('Une', { id: 'une', title: 'Deux' }));
    expect(fact(dialog, 'Date')).to.include('12 mars');
    await give(meeting('Autre'));
    expect(dialog.open).to.be.true;
    expect(dialog.querySelector('h2')).to.have.trimmed.text('Une');
  });

  it('stays above the page when the calendar is moved in it, and leads back to where it was opened', async () => {
    // Another element keeps the data: nothing is loaded anew.
    await shown(network, { group: 'kept' });
    const screen = await shown(network, { group: 'kept' });
    const { button, elsewhere } = await openAndMove(screen);
    await screen.element.updateComplete;
    await turn();
    const dialog = await screen.opened();
    expect(dialog.matches(':modal'), 'modal').to.be.true;
    expect(dialog.contains(screen.root.activeElement), 'focus inside').to.be.true;
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    expect(screen.root.activeElement).to.equal(button);
    elsewhere.remove();
  });

  it('comes back above the page when the calendar is moved and reads its data anew', async () => {
    const screen = await shown(network);
    const { elsewhere } = await openAndMove(screen);
    expect((await screen.opened()).matches(':modal'), 'modal').to.be.true;
    await screen.click(screen.button('Fermer'));
    await screen.closed();
    expect(screen.root.activeElement?.className, 'the period').to.equal('period-name');
    elsewhere.remove();
  });

  it('is announced to the host, across the shadow root', async () => {
    const screen = await shown(network);
    const asked = oneEvent<MeetingOpenEvent>(document.body, 'anacej-meeting-open');
    await screen.click(screen.button('Le budget des jeunes'));
    expect((await asked).meeting.id).to.equal('budget');
  });

  it('stays closed when the host shows it itself', async () => {
    const screen = await shown(network);
    screen.element.addEventListener('anacej-meeting-open', (event) => event.preventDefault());
    await screen.click(screen.button('Une autre'));
    await turn();
    expect(screen.dialog).to.be.null;
    expect(screen.element.network?.selection.meeting).to.be.undefined;
  });
});
