import { expect, oneEvent } from '@open-wc/testing';
import type { MeetingInput } from '../../../src/contract/index.ts';
import type { RegisterEvent } from '../../../src/elements/meeting-calendar/events.ts';
import { leavePage } from '../../support/leave-page.ts';
import { turn, stopClock } from '../../support/page.ts';
import { nameOf } from '../../support/screen.ts';
import { meeting, networkOf, shown } from './support.ts';

const registration = { url: 'https://endpoint.example/registrations', notice: 'Vos données servent à la rencontre.' };
const taking = (held: MeetingInput[]) => networkOf(held, { registration });
const open = meeting('Ouverte', { id: 'ouverte', registration: { remaining: 4 } });

describe('registering from the calendar', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  /** A calendar on a page with a form, and the meetings that the form was asked for. */
  async function withForm(held: MeetingInput[]) {
    const screen = await shown(taking(held));
    const asked: string[] = [];
    screen.element.network?.offerForm((id) => void asked.push(id));
    await screen.element.updateComplete;
    return { screen, asked };
  }

  it('leads to the form for that meeting', async () => {
    const { screen, asked } = await withForm([open]);
    const button = screen.button('S’inscrire');
    expect(nameOf(button)).to.equal('S’inscrire : Ouverte');
    await screen.click(button);
    expect(asked).to.eql(['ouverte']);
    expect(screen.element.network?.selection.registering).to.equal('ouverte');
    await expect(screen.element).to.be.accessible();
  });

  it('leads to the form from the open meeting, which closes', async () => {
    const { screen, asked } = await withForm([open]);
    await screen.click(screen.button('Ouverte'));
    const dialog = await screen.opened();
    dialog.querySelector<HTMLButtonElement>('[part~=register]')?.click();
    await screen.closed();
    expect(asked).to.eql(['ouverte']);
  });

  it('closes the meeting also where the host changes the calendar at that moment', async () => {
    const { screen } = await withForm([open]);
    screen.element.addEventListener('anacej-register', () => (screen.element.limit = 20));
    await screen.click(screen.button('Ouverte'));
    const dialog = await screen.opened();
    dialog.querySelector<HTMLButtonElement>('[part~=register]')?.click();
    await screen.element.updateComplete;
    expect(dialog.open).to.be.false;
    await screen.closed();
  });

  it('is announced to the host, across the shadow root', async () => {
    const { screen } = await withForm([open]);
    const asked = oneEvent<RegisterEvent>(document.body, 'anacej-register');
    await screen.click(screen.button('S’inscrire'));
    expect((await asked).meeting.id).to.equal('ouverte');
  });

  it('stops where the host has a way of its own', async () => {
    const { screen, asked } = await withForm([open]);
    screen.element.addEventListener('anacej-register', (event) => event.preventDefault());
    await screen.click(screen.button('S’inscrire'));
    await turn();
    expect(asked).to.eql([]);
    expect(screen.element.network?.selection.registering).to.be.undefined;
  });

  it('offers the waiting list of a meeting that is full', async () => {
    const { screen } = await withForm([meeting('Pleine', { registration: { remaining: 0, waitlist: true } })]);
    expect(nameOf(screen.button('Liste d’attente'))).to.equal('Liste d’attente : Pleine');
  });

  it('offers nothing for a meeting that is full, closed, not open yet or over', async () => {
    const { screen } = await withForm([
      meeting('Pleine', { registration: { remaining: 0 } }),
      meeting('Close', { registration: { closes: '2026-03-01' } }),
      meeting('Trop tôt', { registration: { opens: '2026-03-09' } }),
      meeting('Commencée', { start: '2026-03-02T09:00', end: '2026-03-02T18:00', registration: {} }),
    ]);
    expect(screen.meetings).to.have.length(4);
    expect(screen.root.querySelector('[part~=register]')).to.be.null;
  });

  it('offers nothing where no form is on the page, and something as soon as there is one', async () => {
    const screen = await shown(taking([open]));
    expect(screen.findButton('S’inscrire')).to.be.undefined;
    const withdraw = screen.element.network?.offerForm(() => {});
    await screen.element.updateComplete;
    expect(screen.findButton('S’inscrire')).to.exist;
    withdraw?.();
    await screen.element.updateComplete;
    expect(screen.findButton('S’inscrire')).to.be.undefined;
  });

  it('leads elsewhere where registrations are taken elsewhere', async () => {
    const { screen } = await withForm([meeting('Ailleurs', { registration: { url: 'https://billets.example/42' } })]);
    const link = screen.row('Ailleurs').element.querySelector('a');
    expect(link?.href).to.equal('https://billets.example/42');
    expect(nameOf(link)).to.equal('S’inscrire : Ailleurs (autre site)');
    expect(screen.findButton('S’inscrire')).to.be.undefined;
    await expect(screen.element).to.be.accessible();
  });

  it('follows no link that is not one', async () => {
    const { screen } = await withForm([meeting('Piège', { registration: { url: 'javascript:alert(1)' } })]);
    expect(screen.row('Piège').element.querySelector('a')).to.be.null;
  });
});
