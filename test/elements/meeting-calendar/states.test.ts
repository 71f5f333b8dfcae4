import { expect, waitUntil } from '@open-wc/testing';
import { ENDPOINT, answering, json, status } from '../../support/fake-fetch.ts';
import { leavePage } from '../../support/leave-page.ts';
import { readConsole, stopClock } from '../../support/page.ts';
import { nameOf, plain } from '../../support/screen.ts';
import { PATIENT } from './calendar-screen.ts';
import { calendarOf, meeting, networkOf, shown } from './support.ts';

const coming = [meeting('Conseils de jeunes')];
const VIEWS = { agenda: 'Liste', month: 'Mois', week: 'Semaine', programme: 'Programme' };
const past = meeting('Bilan de l’hiver', { start: '2026-01-12T10:00', end: '2026-01-12T12:00' });

describe('<anacej-meeting-calendar> in each state', () => {
  beforeEach(() => {
    stopClock();
    readConsole();
  });
  afterEach(leavePage);

  for (const { lang, words } of [
    {
      lang: 'fr',
      words: {
        heading: 'Agenda des rencontres',
        loading: 'Chargement…',
        empty: 'Aucune rencontre à venir.',
        filtered: 'Aucune rencontre à venir ne correspond à votre choix.',
        failed: 'Le service est momentanément indisponible (erreur 503). Réessayez dans un instant.',
        retry: 'Réessayer',
        stale: 'Le service ne répond pas : voici les informations reçues le samedi 28 février 2026.',
        when: 'jeudi 12 mars 2026, de 14 h à 16 h 30',
      },
    },
    {
      lang: 'en',
      words: {
        heading: 'Meetings',
        loading: 'Loading…',
        empty: 'No upcoming meeting.',
        filtered: 'No upcoming meeting matches your choice.',
        failed: 'The service is unavailable for the moment (error 503). Try again in a moment.',
        retry: 'Try again',
        stale: 'The service does not answer: this is the information received on Saturday, February 28, 2026.',
        when: 'Thursday, March 12, 2026, 2:00 PM to 4:30 PM',
      },
    },
  ]) {
    describe(`in «${lang}»`, () => {
      it('says that it loads while no answer has come', async () => {
        answering('never');
        const screen = await calendarOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.text.includes(words.loading), 'the words of the language', PATIENT);
        expect(screen.root.querySelector('[role=status]')).to.have.trimmed.text(words.loading);
        expect(screen.rows).to.be.empty;
        await expect(screen.element).to.be.accessible();
      });

      it('shows the meetings', async () => {
        const screen = await shown(coming, { lang, timeZone: 'Europe/Paris' });
        expect(screen.headings[0]).to.equal(`2 ${words.heading}`);
        expect(nameOf(screen.row('Conseils de jeunes').element.querySelector('button'))).to.include(words.when);
        await expect(screen.element).to.be.accessible();
      });

      it('says that there is no meeting to come', async () => {
        const screen = await shown([past], { lang });
        expect(screen.text).to.include(words.empty);
        expect(screen.meetings).to.be.empty;
        await expect(screen.element).to.be.accessible();
      });

      it('says that it is the choice which leaves no meeting', async () => {
        const screen = await shown(coming, { lang });
        screen.element.network?.select({ levels: ['communes'] });
        await screen.element.updateComplete;
        expect(screen.text).to.include(words.filtered);
        await expect(screen.element).to.be.accessible();
      });

      it('says what failed and shows the meetings after «try again»', async () => {
        const answers = [status(503), status(503), status(503), json(networkOf(coming))];
        const requests = answering(...answers);
        const screen = await calendarOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.alert, 'a message', PATIENT);
        expect(screen.alert).to.include(words.failed);
        expect(requests).to.have.length(3);
        await expect(screen.element).to.be.accessible();

        screen.button(words.retry).click();
        await waitUntil(() => screen.meetings.length, 'the meetings', PATIENT);
        expect(screen.alert).to.equal('');
      });

      it('keeps the old meetings in view when newer ones cannot be had, and says how old they are', async () => {
        answering(json(networkOf(coming)), status(404));
        const screen = await calendarOf({ endpoint: ENDPOINT, lang });
        await waitUntil(() => screen.meetings.length, 'the meetings', PATIENT);
        await screen.element.network?.load();
        await waitUntil(() => screen.alert, 'a message', PATIENT);
        expect(screen.alert).to.include(words.stale);
        expect(screen.meetings).to.eql(['Conseils de jeunes']);
        await expect(screen.element).to.be.accessible();
      });
    });
  }

  it('has its views to choose from beside its heading, where there is room, and shows which one is chosen', async () => {
    const screen = await shown(coming);
    const heading = screen.root.querySelector('[part=heading]')?.getBoundingClientRect();
    const list = screen.button('Liste');
    const month = screen.button('Mois');
    expect(list.getBoundingClientRect().top).to.be.below(heading?.bottom ?? 0);
    expect(list.getBoundingClientRect().left).to.be.above(450);
    expect(month.getBoundingClientRect().left - list.getBoundingClientRect().right).to.be.within(0, 8);
    expect([list.ariaPressed, month.ariaPressed]).to.eql(['true', 'false']);
    expect(getComputedStyle(list).backgroundColor).not.to.equal(getComputedStyle(month).backgroundColor);
  });

  it('says nothing that is only there for machines', async () => {
    const screen = await shown(coming);
    for (const view of ['agenda', 'month', 'week', 'programme'] as const) {
      screen.element.view = view;
      await waitUntil(() => screen.findButton(VIEWS[view])?.ariaPressed === 'true', view, PATIENT);
      await waitUntil(() => !screen.isLoading, 'all of it', PATIENT);
      expect(plain(screen.root.textContent)).not.to.match(/\b(?:true|false|undefined|null|NaN)\b|\[object/);
    }
  });

  it('keeps the meetings in view while newer ones are on their way', async () => {
    answering(json(networkOf(coming)), 'never');
    const screen = await calendarOf({ endpoint: ENDPOINT });
    await waitUntil(() => screen.meetings.length, 'the meetings', PATIENT);
    void screen.element.network?.load();
    await screen.element.updateComplete;
    expect(screen.meetings).to.eql(['Conseils de jeunes']);
    expect(screen.isLoading).to.be.false;
  });

  it('shows the month at once where another calendar of the page has shown one', async () => {
    await shown(coming, { view: 'month' });
    const screen = await shown(coming);
    screen.element.view = 'month';
    await screen.element.updateComplete;
    expect(screen.root.querySelector('[role=grid]')).to.exist;
  });

  it('says that no endpoint was named, without a button that could not help', async () => {
    const screen = await calendarOf({});
    await waitUntil(() => screen.alert, 'a message', PATIENT);
    expect(screen.alert).to.include('Aucune source de données n’est indiquée.');
    expect(screen.findButton('Réessayer')).to.be.undefined;
  });

  it('says in the host’s own words that there is nothing', async () => {
    const screen = await shown([past]);
    const own = document.createElement('span');
    own.slot = 'empty';
    own.textContent = 'Le programme paraît en avril.';
    screen.element.append(own);
    await waitUntil(() => own.assignedSlot, 'the host’s words to be in place', PATIENT);
    expect(own.offsetHeight).to.be.above(0);
  });

  it('shows the host’s own content while it loads', async () => {
    answering('never');
    const screen = await calendarOf({ endpoint: ENDPOINT });
    const link = document.createElement('a');
    link.href = '/agenda';
    link.textContent = 'Voir l’agenda';
    screen.element.append(link);
    screen.element.requestUpdate();
    await screen.element.updateComplete;
    expect(link.assignedSlot).to.exist;
    expect(screen.root.querySelector('[part~=skeleton]')).to.be.null;
  });
});
