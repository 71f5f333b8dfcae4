import { expect } from '@open-wc/testing';
import { calendarLinks } from '../../../src/elements/meeting-calendar/meeting/calendar-links.ts';
import type { Occurrence } from '../../../src/network/index.ts';

const event = { title: 'Été & jeunesse', details: 'Décider\nensemble', place: 'Mairie, Rennes' };
const at = { start: Date.parse('2026-03-12T13:00:00Z'), end: Date.parse('2026-03-12T15:30:00Z') } as Occurrence;
const wholeDays = { ...at, allDay: { startDay: 20_524, endDay: 20_526 } };

const query = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('the addresses at which calendar services write a meeting down', () => {
  it('say a time as UTC', () => {
    const links = calendarLinks(at, event);
    expect(query(links['Google Agenda'])).to.eql({
      action: 'TEMPLATE',
      dates: '20260312T130000Z/20260312T153000Z',
      text: event.title,
      details: event.details,
      location: event.place,
    });
    for (const outlook of [links['Outlook.com'], links['Office 365']]) {
      expect(query(outlook)).to.eql({
        path: '/calendar/action/compose',
        rru: 'addevent',
        startdt: '2026-03-12T13:00:00Z',
        enddt: '2026-03-12T15:30:00Z',
        subject: event.title,
        body: event.details,
        location: event.place,
      });
    }
    expect(new URL(links['Office 365']).host).to.equal('outlook.office.com');
    expect(query(links.Yahoo)).to.eql({
      v: '60',
      st: '20260312T130000Z',
      et: '20260312T153000Z',
      title: event.title,
      desc: event.details,
      in_loc: event.place,
    });
  });

  it('say whole days as dates, the last one exclusive, but for Yahoo', () => {
    const links = calendarLinks(wholeDays, event);
    expect(query(links['Google Agenda'])['dates']).to.equal('20260312/20260314');
    expect(query(links['Outlook.com'])).to.include({ startdt: '2026-03-12', enddt: '2026-03-14', allday: 'true' });
    expect(query(links.Yahoo)).to.include({ st: '20260312', et: '20260313', dur: 'allday' });
  });

  it('stay short enough for every server, and cut no character', () => {
    const odd = `x${'🌍'.repeat(500)}`;
    const long = { title: odd, details: 'é'.repeat(1_000_000), place: odd };
    for (const [address, other] of [calendarLinks(at, long), calendarLinks(at, { ...long, details: odd })].flatMap(
      (links) => Object.values(links).map((link) => [link, decodeURIComponent(link)] as const),
    )) {
      expect(address.length).to.be.at.most(2000);
      expect(other).not.to.include('\ufffd');
    }
  });

  it('put no plus where a blank is', () => {
    for (const address of Object.values(calendarLinks(at, event))) expect(address).not.to.include('+');
  });
});
