import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/elements/testimonial-carousel/define.ts';
import type { MeetingInput } from '../../../src/contract/index.ts';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { replace } from '../../support/replace.ts';
import { plain } from '../../support/screen.ts';
import { PATIENT, fact, type CalendarScreen } from './calendar-screen.ts';
import { meeting, networkOf, shown } from './support.ts';

/** A meeting that was opened, as a person reads it. */
async function opened(changes: Partial<MeetingInput>, lang = 'fr', more = {}): Promise<[HTMLElement, CalendarScreen]> {
  const screen = await shown(networkOf([meeting('Une', { id: 'une', ...changes })], more), { lang });
  await screen.click(screen.button('Une'));
  return [await screen.opened(), screen];
}

/** What a test may take from the browser or put in its place. */
const device: { share?: unknown; clipboard?: unknown } = navigator;

const link = (dialog: Element, name: string) =>
  [...dialog.querySelectorAll('a')].find((one) => plain(one.textContent).startsWith(name));

describe('a meeting in full', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  it('says of each document what kind of file it is and how large', async () => {
    const documents = [
      { label: 'Programme', url: 'https://reseau.example/p.pdf', type: 'application/pdf', size: 240_000 },
      { label: 'Replay', url: 'https://reseau.example/r', type: 'video/mp4', size: 1_250_000_000 },
      { label: 'Note', url: 'https://reseau.example/n', type: 'PDF', size: '1,2 Mo' },
      { label: 'Page', url: 'https://reseau.example/page', type: 'text/html' },
    ];
    const [dialog] = await opened({ documents });
    expect([...dialog.querySelectorAll('.details li')].map((item) => plain(item.textContent)).slice(1)).to.eql([
      'Programme (PDF, 240 Ko)',
      'Replay (MP4, 1 250 Mo)',
      'Note (PDF, 1,2 Mo)',
      'Page',
      'Fichier d’agenda (.ics)',
      'Google Agenda (autre site)',
      'Outlook.com (autre site)',
      'Office 365 (autre site)',
      'Yahoo (autre site)',
    ]);
    expect(link(dialog, 'Programme')?.href).to.equal('https://reseau.example/p.pdf');
  });

  it('says the kind of a document as it is written, where it bears the name of what every object has (must-pass 30)', async () => {
    const url = 'https://reseau.example/p';
    const documents = ['__proto__', 'constructor'].map((type) => ({ label: 'Pièce', url, type }));
    const [dialog] = await opened({ documents });
    const kinds = [...dialog.querySelectorAll('.details li .quiet')].slice(0, 2);
    expect(kinds.map(({ textContent }) => textContent)).to.deep.equal(['(__proto__)', '(constructor)']);
  });

  it('leads to its organizer', async () => {
    const [dialog] = await opened({ organizer: { name: 'Le réseau', url: 'https://reseau.example/' } });
    expect(link(dialog, 'Le réseau')?.href).to.equal('https://reseau.example/');
  });

  it('leads to a map by coordinates, or by the address, and asks nothing of it before', async () => {
    const [dialog] = await opened({ location: { name: 'Mairie', latitude: 48.1, longitude: -1.68 } });
    expect(link(dialog, 'Voir sur une carte')?.href).to.equal(
      'https://www.openstreetmap.org/?mlat=48.1&mlon=-1.68#map=17/48.1/-1.68',
    );
    expect(dialog.querySelector('iframe, img')).to.be.null;
    fixtureCleanup();
    const [other] = await opened({ location: { name: 'Mairie', address: '1 place de la Mairie', city: 'Rennes' } });
    expect(new URL(link(other, 'Voir sur une carte')?.href ?? '').searchParams.get('query')).to.equal(
      '1 place de la Mairie, Rennes',
    );
  });

  it('leads to no map for a meeting that one connects to', async () => {
    const [dialog] = await opened({ attendance: 'online', location: { name: 'Visio', city: 'Rennes' } });
    expect(link(dialog, 'Voir sur une carte')).to.be.undefined;
  });

  it('names the town once where nothing but it is known of the address', async () => {
    const [dialog] = await opened({ location: { name: 'Hôtel de Région', city: 'Rennes', region: 'Bretagne' } });
    expect(fact(dialog, 'Lieu')).to.match(/^Hôtel de Région, Rennes\s*Bretagne/);
  });

  it('says the old date and the new one of a meeting that was moved', async () => {
    const [dialog] = await opened({ status: 'rescheduled', previousStart: '2026-03-05T09:30' });
    expect(fact(dialog, 'Date')).to.equal(
      'jeudi 12 mars 2026, de 14 h à 16 h 30Prévue d’abord le jeudi 5 mars 2026, 9 h 30',
    );
  });

  it('shows its picture with the room reserved, and asks for it without saying where from', async () => {
    const image = { src: 'https://reseau.example/salle.jpg', alt: 'La salle', width: 1200, height: 500 };
    const [dialog, screen] = await opened({ image });
    const picture = dialog.querySelector('img');
    expect(picture?.alt).to.equal('La salle');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).to.eql(['1200', '500']);
    expect([picture?.referrerPolicy, picture?.loading]).to.eql(['no-referrer', 'lazy']);
    picture?.dispatchEvent(new Event('error'));
    expect(picture?.hidden, 'one that does not come takes no room').to.be.true;
    await expect(screen.element).to.be.accessible();
  });

  for (const [state, registration, words] of [
    [
      'open',
      { capacity: 40, remaining: 4, closes: '2026-03-10T18:00' },
      ['4 places restantes', '40 places au total', 'Avant le mardi 10 mars, 18 h'],
    ],
    ['waitlist', { remaining: 0, waitlist: true }, ['Complet, liste d’attente ouverte']],
    ['full', { remaining: 0 }, ['Complet']],
    [
      'early',
      { opens: '2026-03-09T09:00', closes: '2026-03-11' },
      ['Inscriptions à partir du lundi 9 mars, 9 h', 'Avant le mercredi 11 mars'],
    ],
    ['closed', { closes: '2026-03-01' }, ['Inscriptions closes']],
  ] as const) {
    it(`says how registration stands: ${state}`, async () => {
      const [dialog, screen] = await opened({ registration });
      for (const word of words) expect(fact(dialog, 'Inscriptions')).to.include(word);
      await expect(screen.element).to.be.accessible();
    });
  }

  it('does not say how many seats there are where more than that are left', async () => {
    const [dialog] = await opened({ registration: { capacity: 10, remaining: 30 } });
    expect(fact(dialog, 'Inscriptions')).to.equal('30 places restantes');
  });

  it('offers no date for one’s own calendar while a meeting waits for its date, but the file', async () => {
    const [dialog] = await opened({ status: 'postponed' });
    expect(fact(dialog, 'Mon agenda')).to.equal('Fichier d’agenda (.ics)');
  });

  it('sends nobody to the place of a meeting that has moved online', async () => {
    const location = { name: 'Salle', address: '1 rue Haute', city: 'Poitiers', accessibility: 'Rampe' };
    const [dialog] = await opened({ status: 'movedOnline', attendance: 'online', location });
    expect(fact(dialog, 'Lieu')).to.equal('À distance');
    expect(fact(dialog, 'Accessibilité')).to.be.undefined;
    for (const { href } of dialog.querySelectorAll('a')) expect(decodeURIComponent(href)).not.to.include('Poitiers');
  });

  it('says that there is no registering for what is cancelled, and offers only the file that takes it out', async () => {
    const [dialog] = await opened({ status: 'cancelled', registration: {} });
    expect(fact(dialog, 'Inscriptions')).to.equal('Il n’y a plus d’inscription à cette rencontre.');
    expect(fact(dialog, 'Mon agenda')).to.equal('Fichier d’agenda (.ics)');
  });

  it('saves a calendar file without a request', async () => {
    const [, screen] = await opened({});
    const links: HTMLAnchorElement[] = [];
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      links.push(this);
    });
    await screen.click(screen.button('Fichier d’agenda (.ics)'));
    await waitUntil(() => links.length, 'a file', PATIENT);
    const [saved] = links;
    expect(saved?.download).to.equal('une.ics');
    const file = await (await fetch(saved?.href ?? '')).text();
    expect(file).to.include('SUMMARY:Une').and.include('DTSTART:20260312T130000Z');
  });

  it('copies its address where the device cannot share, and says so aloud', async () => {
    const copied: string[] = [];
    replace(device, 'share', undefined);
    replace(device, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const [dialog, screen] = await opened({ url: 'https://reseau.example/une' });
    await screen.click(screen.button('Partager'));
    await waitUntil(() => dialog.querySelector('[role=status]')?.textContent, 'a word', PATIENT);
    expect(copied).to.eql(['https://reseau.example/une']);
    expect(dialog.querySelector('[role=status]')).to.have.text('Adresse copiée.');
  });

  it('says the address where it may not copy it', async () => {
    replace(device, 'share', undefined);
    replace(device, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const [dialog, screen] = await opened({ url: 'https://reseau.example/une' });
    await screen.click(screen.button('Partager'));
    await waitUntil(() => dialog.querySelector('[role=status]')?.textContent, 'a word', PATIENT);
    expect(plain(dialog.querySelector('[role=status]')?.textContent)).to.include('https://reseau.example/une');
  });

  it('hands itself to the device’s own sharing', async () => {
    const shared: ShareData[] = [];
    replace(device, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const [, screen] = await opened({ url: 'https://reseau.example/une' });
    await screen.click(screen.button('Partager'));
    await waitUntil(() => shared.length, 'sharing', PATIENT);
    expect(shared).to.eql([{ title: 'Une', url: 'https://reseau.example/une' }]);
  });

  it('brings what members said of it, and nothing that is out of date or said of another', async () => {
    const author = { name: 'Inès Carpentier' };
    const testimonials = [
      { id: 't1', meeting: 'une', quote: 'Trois idées votées.', author },
      { id: 't2', meeting: 'autre', quote: 'Ailleurs.', author },
    ];
    const [dialog, screen] = await opened({}, 'fr', { testimonials });
    const quotes = () => dialog.querySelector('anacej-testimonial-carousel')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => quotes().includes('Trois idées votées.'), 'the quote', PATIENT);
    expect(quotes()).not.to.include('Ailleurs.');
    await expect(screen.element).to.be.accessible();
    fixtureCleanup();
    const expired = [{ id: 't1', meeting: 'une', quote: 'Vieux.', author, expires: '2026-02-01' }];
    const [silent] = await opened({}, 'fr', { testimonials: expired });
    expect(silent.querySelector('anacej-testimonial-carousel')).to.be.null;
  });
});

describe('a meeting in full on a small screen', () => {
  beforeEach(async () => {
    stopClock();
    await setViewport({ width: 320, height: 640 });
  });
  afterEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    await leavePage();
  });

  for (const [size, title] of [
    ['16px', 'Les intercommunalités préparent le plan climat'],
    ['32px', 'Le plan climat que les régions préparent'],
  ] as const) {
    it(`breaks no word of its title, and keeps within the screen, with text of ${size}`, async () => {
      const screen = await shown([meeting(title, { id: 'une' })]);
      screen.element.style.font = `${size} sans-serif`;
      screen.element.openMeeting('une');
      const dialog = await screen.opened();
      const text = [...(dialog.querySelector('h2 bdi')?.childNodes ?? [])].find(
        ({ textContent }) => textContent === title,
      );
      if (!text) throw new Error('no title');
      for (const { index, 0: word } of title.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size, word).to.equal(1);
      }
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
    });
  }
});

describe('a description that is written as markup', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  const markup =
    '<h2>Au programme</h2><div><p>Un <strong>tour</strong> de <span style="color:red">table</span>.</p></div>' +
    '<ul><li><a href="/actes">Actes</a> <a href="javascript:alert(1)">non</a></li></ul>' +
    '<script>globalThis.ran = 1</script><img src="https://evil.example/x" onerror="globalThis.ran = 1"><style>*{display:none}</style>';

  it('keeps its words and its shape, and nothing that loads or runs', async () => {
    const [dialog, screen] = await opened({ descriptionHtml: markup });
    const text = () => dialog.querySelector('.rich-text');
    await waitUntil(() => text()?.querySelector('strong'), 'the description', PATIENT);
    await waitUntil(() => !text()?.querySelector('h2'), 'no heading of another outline', PATIENT);
    const tags = new Set([...(text()?.querySelectorAll('*') ?? [])].map(({ localName }) => localName));
    expect([...tags].sort()).to.eql(['a', 'li', 'p', 'strong', 'ul']);
    expect(plain(text()?.textContent)).to.equal('Au programmeUn tour de table.Actes non');
    expect(link(dialog, 'Actes')?.pathname).to.equal('/actes');
    expect(link(dialog, 'non')?.hasAttribute('href')).to.be.false;
    expect('ran' in globalThis).to.be.false;
    expect([...dialog.querySelectorAll('.rich-text [style], .rich-text [onerror]')]).to.eql([]);
    await expect(screen.element).to.be.accessible();
  });
});
