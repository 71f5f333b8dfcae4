import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/meeting-calendar/define.ts';
import type { MeetingCalendar } from '../../src/elements/meeting-calendar/meeting-calendar.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { networkDocument } from '../support/documents.ts';
import { leavePage } from '../support/leave-page.ts';
import { stopClock } from '../support/page.ts';
import { Screen } from '../support/screen.ts';

describe('the language an element stands in', () => {
  afterEach(leavePage);

  const tags: [lang: string, language: string | undefined][] = [
    ['fr', 'fr'],
    ['en-us', 'en-US'],
    ['FR-ca', 'fr-CA'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['not a tag', undefined],
    ['français', undefined],
  ];
  for (const [lang, language] of tags) {
    it(`lang="${lang}" is ${language ?? 'no language'}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang=${lang}><p></p></div>`);
      expect(languageOf(page.querySelector('p') ?? page)).to.equal(language);
    });
  }

  it('is the nearest one’s, its own first; an empty one counts as none', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr">
        <p lang=""></p>
        <p lang="br"></p>
      </div>`,
    );
    expect([...page.children].map(languageOf)).to.deep.equal(['fr', 'br']);
  });

  it('reaches through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`);
    const section = page.querySelector('section');
    const inner = document.createElement('p');
    section?.attachShadow({ mode: 'closed' }).append(inner);
    expect(languageOf(inner)).to.equal('en');
  });

  it('is the document’s where nobody nearer says one', async () => {
    expect(languageOf(await fixture<HTMLElement>(html`<p></p>`))).to.equal('fr');
  });
});

describe('an element speaks the language it stands in', () => {
  beforeEach(stopClock);
  afterEach(leavePage);

  async function calendarIn(lang: string): Promise<Screen & { readonly host: MeetingCalendar }> {
    const page = await fixture<HTMLElement>(html`
      <div lang=${lang}><anacej-meeting-calendar .data=${networkDocument()}></anacej-meeting-calendar></div>
    `);
    const calendar = page.querySelector('anacej-meeting-calendar');
    if (!calendar) throw new Error('no calendar');
    await waitUntil(() => new Screen(calendar).meetings.length > 0, 'the meetings', { timeout: 5000 });
    return Object.assign(new Screen(calendar), { host: calendar });
  }

  const cases: [lang: string, spoken: string, words: string, day: string][] = [
    ['fr', 'fr', 'Agenda des rencontres', 'jeudi 26 mars 2026'],
    ['fr-CA', 'fr-CA', 'Agenda des rencontres', 'jeudi 26 mars 2026'],
    ['en-GB', 'en-GB', 'Meetings', '26 March 2026'],
    ['en-US', 'en-US', 'Meetings', 'March 26, 2026'],
    ['de', 'fr', 'Agenda des rencontres', 'jeudi 26 mars 2026'],
    ['not a tag', 'fr', 'Agenda des rencontres', 'jeudi 26 mars 2026'],
  ];
  for (const [lang, spoken, words, day] of cases) {
    it(`on a page in «${lang}»: ${words}`, async () => {
      const screen = await calendarIn(lang);
      expect(screen.text).to.include(words).and.to.include(day);
      expect(screen.root.querySelector('.root')?.getAttribute('lang')).to.equal(spoken);
    });
  }

  it('shows nothing in French on the way to English', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const calendar = document.createElement('anacej-meeting-calendar');
    calendar.data = networkDocument();
    const seen: string[] = [];
    calendar.addController({ hostUpdated: () => seen.push(new Screen(calendar).text) });
    page.append(calendar);
    await waitUntil(() => new Screen(calendar).text.includes('Meetings'), 'English', { timeout: 5000 });
    expect(seen.filter((text) => text.includes('Agenda des rencontres'))).to.deep.equal([]);
  });

  it('follows its own lang when that changes, and back', async () => {
    const screen = await calendarIn('fr');
    screen.host.lang = 'en';
    await waitUntil(() => screen.text.includes('Meetings'), 'English', { timeout: 5000 });
    screen.host.lang = 'fr';
    await waitUntil(() => screen.text.includes('Agenda des rencontres'), 'French');
  });

  it('follows the page at once when that is put into another language, and back', async () => {
    const page = document.documentElement;
    const screen = await calendarIn('');
    page.lang = 'en';
    try {
      await waitUntil(() => screen.text.includes('Meetings'), 'English', { timeout: 5000 });
    } finally {
      page.lang = 'fr';
    }
    await waitUntil(() => screen.text.includes('Agenda des rencontres'), 'French');
  });

  it('follows whatever it stands in, and a shadow root around it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><section></section></div>`);
    const inner = document.createElement('div');
    page.querySelector('section')?.attachShadow({ mode: 'closed' }).append(inner);
    const calendar = document.createElement('anacej-meeting-calendar');
    calendar.data = networkDocument();
    inner.append(calendar);
    const screen = new Screen(calendar);
    await waitUntil(() => screen.text.includes('Agenda des rencontres'), 'French');
    page.lang = 'en';
    await waitUntil(() => screen.text.includes('Meetings'), 'English', { timeout: 5000 });
    inner.lang = 'fr';
    await waitUntil(() => screen.text.includes('Agenda des rencontres'), 'French again');
  });

  it('shows what it showed until the words of the other language are there: whoever reads keeps their place', async () => {
    const screen = await calendarIn('fr');
    const title = screen.root.querySelector<HTMLElement>('[part~=title]');
    title?.focus();
    screen.host.lang = 'en';
    await waitUntil(() => screen.text.includes('Meetings'), 'English', { timeout: 5000 });
    expect(title !== null && screen.root.activeElement === title, 'the focus is where it was').to.equal(true);
  });

  it('takes the texts of the endpoint in that language too', async () => {
    const screen = await calendarIn('en-GB');
    screen.host.data = networkDocument({
      meetings: [{ id: 'm', title: { fr: 'Rencontre', en: 'Meeting of the regions' }, start: '2026-03-26' }],
    });
    await waitUntil(() => screen.meetings[0] === 'Meeting of the regions');
  });
});
