import { expect, waitUntil } from '@open-wc/testing';
import { ENDPOINT, answering, json, status } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { PATIENT, filterOf, network, shown } from './support.ts';

describe('<anacej-level-filter> in each state', () => {
  beforeEach(() => {
    stopClock();
    readConsole();
  });
  afterEach(leavePage);

  for (const { lang, words } of [
    {
      lang: 'fr',
      words: {
        legend: 'Niveau de collectivité',
        options: [
          'Tous les niveaux 12 rencontres',
          'Communes 7 rencontres',
          'Départements 0 rencontre',
          'Régions 5 rencontres',
        ],
        sentence: '12 rencontres, dont 3 complètes.',
        loading: 'Chargement…',
        empty: 'Aucun niveau à choisir pour le moment.',
        failed: 'Le service est momentanément indisponible (erreur 503).',
        retry: 'Réessayer',
        stale: 'Le service ne répond pas : voici les informations reçues le samedi 28 février 2026.',
      },
    },
    {
      lang: 'en',
      words: {
        legend: 'Level of collectivity',
        options: [
          'All levels 12 meetings',
          'Municipalities 7 meetings',
          'Departments 0 meetings',
          'Regions 5 meetings',
        ],
        sentence: '12 meetings, of which 3 full.',
        loading: 'Loading…',
        empty: 'No level to choose from for now.',
        failed: 'The service is unavailable for the moment (error 503).',
        retry: 'Try again',
        stale: 'The service does not answer: this is the information received on Saturday, February 28, 2026.',
      },
    },
  ]) {
    describe(`in «${lang}»`, () => {
      it('says that it loads while no answer has come', async () => {
        answering('never');
        const screen = await filterOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.text.includes(words.loading), 'the words of the language', PATIENT);
        expect(screen.announced).to.equal(words.loading);
        expect(screen.options).to.be.empty;
        await expect(screen.element).to.be.accessible();
      });

      it('offers the levels as one group, each with its number of meetings to come', async () => {
        const screen = await shown(network(), { lang });
        expect(screen.legend).to.equal(words.legend);
        expect(screen.options).to.eql(words.options);
        expect(screen.sentence).to.equal(words.sentence);
        expect(screen.ticked).to.have.length(1);
        await expect(screen.element).to.be.accessible();
      });

      it('says that there is no level to choose', async () => {
        const screen = await shown(network({ levels: [] }), { lang });
        expect(screen.text).to.equal(words.empty);
        await expect(screen.element).to.be.accessible();
      });

      it('says what failed and shows the levels after «try again»', async () => {
        answering(status(503), status(503), status(503), json(network()));
        const screen = await filterOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.alert, 'a message', PATIENT);
        expect(screen.alert).to.include(words.failed);
        await expect(screen.element).to.be.accessible();
        screen.button(words.retry).click();
        await waitUntil(() => screen.options.length, 'the levels', PATIENT);
        expect(screen.alert).to.equal('');
      });

      it('keeps the focus of who pressed «try again», though the button goes away', async () => {
        answering(status(404), json(network()));
        const screen = await filterOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.alert, 'a message', PATIENT);
        const button = screen.button(words.retry);
        button.focus();
        button.click();
        await waitUntil(() => screen.options.length, 'the levels', PATIENT);
        expect(button.isConnected).to.equal(false);
        expect(document.activeElement?.localName).to.equal('anacej-level-filter');
        await expect(screen.element).to.be.accessible();
      });

      it('keeps the levels and the choice when newer data cannot be had, and says how old they are', async () => {
        answering(json(network()), status(404));
        const screen = await filterOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.options.length, 'the levels', PATIENT);
        screen.element.network?.select({ levels: ['regions'] });
        await screen.element.network?.load();
        await waitUntil(() => screen.alert, 'a message', PATIENT);
        expect(screen.alert).to.include(words.stale);
        expect(screen.options).to.have.length(4);
        expect(screen.ticked).to.have.length(1);
        await expect(screen.element).to.be.accessible();
      });
    });
  }

  it('keeps the order of its own words, numbers first, where the page reads from right to left (must-pass 37)', async () => {
    const screen = await shown();
    screen.element.dir = 'rtl';
    const sentence = screen.root.querySelector('[part=status]');
    const text = document.createTreeWalker(sentence ?? screen.root, NodeFilter.SHOW_TEXT);
    while (text.nextNode() && !text.currentNode.textContent?.includes('rencontres'));
    const placeOf = (at: number): number => {
      const range = document.createRange();
      range.setStart(text.currentNode, at);
      range.setEnd(text.currentNode, at + 1);
      return range.getBoundingClientRect().x;
    };
    expect(screen.sentence).to.equal('12 rencontres, dont 3 complètes.');
    const places = [0, 3, (text.currentNode.textContent ?? '').length - 1].map(placeOf);
    expect(places, 'number, word, full stop').to.eql(places.toSorted((a, b) => a - b));
    await expect(screen.element).to.be.accessible();
  });

  it('is accessible where the page is dark and something is chosen', async () => {
    document.documentElement.style.colorScheme = 'dark';
    try {
      const screen = await shown();
      await screen.tick('Régions');
      await expect(screen.element).to.be.accessible();
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('draws chips, with a word to the webmaster, where the page asks for a way of drawing that nobody knows', async () => {
    const told = readConsole();
    const screen = await shown(network(), { layout: 'grid' as 'list' });
    await waitUntil(() => told.some((line) => line.includes('layout="grid"')), 'a word to the webmaster', PATIENT);
    screen.element.layout = 'list';
    await screen.element.updateComplete;
    expect(told).to.have.length(1);
  });

  it('leaves nothing of the choice on paper but the number of meetings: no title without its boxes', async () => {
    const screen = await shown();
    const sheets = screen.element.shadowRoot?.adoptedStyleSheets ?? [];
    const forPaper = sheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    for (const { media } of forPaper) media.mediaText = 'screen';
    try {
      expect(screen.root.querySelector('legend')?.checkVisibility()).to.equal(false);
      expect(screen.root.querySelector('[part=status]')?.checkVisibility()).to.equal(true);
    } finally {
      for (const { media } of forPaper) media.mediaText = 'print';
    }
  });
});
