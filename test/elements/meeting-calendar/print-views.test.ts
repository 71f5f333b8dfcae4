import { expect } from '@open-wc/testing';
import { leavePage } from '../../support/leave-page.ts';
import { stopClock } from '../../support/page.ts';
import { meeting, shown } from './support.ts';

const address = (title: string) => `https://example.org/${title}`;
const sameDay = Array.from({ length: 8 }, (_, i) =>
  meeting(`Rencontre${i + 1}`, {
    start: `2026-03-12T${10 + i}:00`,
    end: null,
    url: address(`Rencontre${i + 1}`),
  }),
);
const others = [
  meeting('Séminaire', { start: '2026-02-27', end: '2026-03-04', url: address('Séminaire') }),
  meeting('Avril', { start: '2026-04-02T10:00', end: null }),
];

/** What the document has to say about paper. */
const paper = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText.replace(/\s+/g, ' '));

const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));

describe('a calendar on paper (must-pass 43)', () => {
  beforeEach(stopClock);
  afterEach(async () => {
    print('after');
    await leavePage();
  });

  it('has every meeting of the month with its address, also those behind «+ 5 autres»', async () => {
    const screen = await shown([...sameDay, ...others], { view: 'month', date: '2026-03-12' });
    print('before');
    expect(screen.meetings).to.eql(['Séminaire', ...sameDay.map(({ title }) => title)]);
    for (const { url } of sameDay) expect(screen.text).to.include(url);
    await expect(screen.element).to.be.accessible();
    print('after');
    expect(screen.meetings).to.have.length(8);
    expect(screen.text).not.to.include(address('Rencontre1'));
  });

  it('has every meeting of the week with its address, under its day', async () => {
    const screen = await shown([...sameDay, ...others], { view: 'week', date: '2026-03-12' });
    print('before');
    expect(screen.days).to.eql({ 'jeudi 12 mars 2026': sameDay.map(({ title }) => title) });
    for (const { url } of sameDay) expect(screen.text).to.include(url);
    await expect(screen.element).to.be.accessible();
    print('after');
    expect(screen.root.querySelector('[part~=event]')).to.exist;
  });

  it('lies across the paper with the programme of a year, all its marks, and no one else’s pages do', async () => {
    const screen = await shown([...sameDay, ...others], { view: 'programme' });
    print('before');
    expect(paper()).to.eql(['@page anacej-landscape { size: a4 landscape; margin: 10mm; }']);
    expect(screen.table.querySelectorAll('tbody button')).to.have.length(10);
    print('after');
    expect(paper()).to.eql([]);
  });

  it('leaves the paper of the page alone where another view is shown', async () => {
    await shown([...sameDay, ...others], { view: 'month' });
    print('before');
    expect(paper()).to.eql([]);
  });
});
