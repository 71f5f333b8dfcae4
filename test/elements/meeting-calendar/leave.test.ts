import { expect, waitUntil } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT, type CalendarScreen } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

const held = [meeting('Une'), meeting('Deux', { start: '2026-03-19T10:00', end: '2026-03-19T11:00' })];

async function menuOf(screen: CalendarScreen): Promise<HTMLElement> {
  await screen.click(screen.button('Exporter'));
  await waitUntil(() => screen.root.querySelector('[part=leave]'), 'the ways out', PATIENT);
  return screen.root.querySelector<HTMLElement>('[part=leave]') ?? document.body;
}

/** What is said to whoever asks for the address of the calendar. */
async function saidOnCopying(): Promise<string> {
  const menu = await menuOf(
    await shown(networkOf(held, { feeds: { icalendar: 'https://reseau.example/agenda.ics' } })),
  );
  [...menu.querySelectorAll('button')].find((way) => way.textContent.includes('Copier'))?.click();
  const said = () => plain(menu.querySelector('[role=status]')?.textContent);
  await waitUntil(said, 'a word', PATIENT);
  return said();
}

describe('«Exporter»', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('shows the ways to take the meetings along, and hides them again', async () => {
    const screen = await shown(networkOf(held, { feeds: { icalendar: 'https://reseau.example/agenda.ics' } }));
    const button = screen.button('Exporter');
    expect(button.ariaExpanded).to.equal('false');
    const menu = await menuOf(screen);
    expect(button.ariaExpanded).to.equal('true');
    expect([...menu.querySelectorAll('a, button')].map((way) => plain(way.textContent))).to.eql([
      'S’abonner (webcal)',
      'Copier l’adresse du calendrier',
      'Télécharger 2 rencontres (.ics)',
      'Imprimer',
    ]);
    expect(menu.querySelector('a')?.href).to.equal('webcal://reseau.example/agenda.ics');
    await expect(screen.element).to.be.accessible();
    await screen.click(button);
    expect(screen.root.querySelector('[part=leave]')).to.be.null;
    expect(button.ariaExpanded).to.equal('false');
  });

  it('closes at Escape and gives the focus back', async () => {
    const screen = await shown(held);
    const menu = await menuOf(screen);
    menu.querySelector('button')?.focus();
    await screen.press('Escape');
    expect(screen.root.querySelector('[part=leave]')).to.be.null;
    expect(screen.root.activeElement).to.equal(screen.button('Exporter'));
  });

  it('offers no subscription where the endpoint has none', async () => {
    const menu = await menuOf(await shown(held));
    expect(menu.querySelector('a')).to.be.null;
    expect(menu).not.to.contain.text('Copier');
  });

  it('copies the address for programs that do not know «webcal», and says so', async () => {
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text: string) => {
      copied.push(text);
      return Promise.resolve();
    });
    expect(await saidOnCopying()).to.equal('Adresse copiée.');
    expect(copied).to.eql(['webcal://reseau.example/agenda.ics']);
  });

  it('shows the address where the page may not copy it, as without TLS', async () => {
    const device: { clipboard?: unknown } = navigator;
    replace(device, 'clipboard', undefined);
    expect(await saidOnCopying()).to.include('webcal://reseau.example/agenda.ics');
  });

  it('saves what is shown, as filtered now, as one calendar file', async () => {
    const files: Blob[] = [];
    replace(URL, 'createObjectURL', (file: Blob | MediaSource) => {
      files.push(file as Blob);
      return '#';
    });
    const screen = await shown([...held, meeting('Des communes', { levels: ['communes'] })]);
    screen.element.network?.select({ levels: ['communes'] });
    const menu = await menuOf(screen);
    [...menu.querySelectorAll('button')].find((way) => way.textContent.includes('1 rencontre'))?.click();
    await waitUntil(() => files[0], 'a file', PATIENT);
    const text = await files[0]?.text();
    expect(text?.match(/SUMMARY:.*/g)?.map((line) => line.trim())).to.eql(['SUMMARY:Des communes']);
  });
});
