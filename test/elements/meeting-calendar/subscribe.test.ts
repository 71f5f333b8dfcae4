import { expect } from '@open-wc/testing';
import { parseNetwork, type NetworkDocumentInput } from '../../../src/contract/index.ts';
import { subscribeUrl } from '../../../src/elements/meeting-calendar/leave/export.ts';
import { OTHER_LEVELS, emptySelection, type Selection } from '../../../src/network/index.ts';
import { networkOf, meeting } from './support.ts';

const BASE = 'https://reseau.example/api/network.json';

function webcal(chosen: Partial<Selection>, levels = '', changes: Partial<NetworkDocumentInput> = {}) {
  const feeds = { icalendar: 'meetings.ics{?level,series}' };
  const parsed = parseNetwork(networkOf([meeting('Une')], { feeds, ...changes }));
  if (!parsed.ok) throw new Error('unreadable');
  return subscribeUrl(parsed.data, { ...emptySelection, ...chosen }, { levels, series: '' }, BASE);
}

describe('the address a calendar program subscribes to', () => {
  it('is that of all meetings, or of the levels and series that were chosen', () => {
    expect(webcal({})).to.equal('webcal://reseau.example/api/meetings.ics');
    expect(webcal({ levels: ['regions', 'communes'], series: ['été & co'] })).to.equal(
      'webcal://reseau.example/api/meetings.ics?level=regions,communes&series=%C3%A9t%C3%A9%20%26%20co',
    );
  });

  it('holds to what the page holds the calendar to', () => {
    expect(webcal({}, 'regions')).to.equal('webcal://reseau.example/api/meetings.ics?level=regions');
    expect(webcal({ levels: ['regions', 'communes'] }, 'regions')).to.equal(
      'webcal://reseau.example/api/meetings.ics?level=regions',
    );
  });

  it('never asks for more than the calendar is held to, where the visitor chose other levels', () => {
    expect(webcal({ levels: ['communes'] }, 'regions')).to.equal(
      'webcal://reseau.example/api/meetings.ics?level=regions',
    );
  });

  it('asks for every level where the visitor wants those that the endpoint does not list', () => {
    expect(webcal({ levels: ['regions', OTHER_LEVELS] })).to.equal('webcal://reseau.example/api/meetings.ics');
  });

  it('is none where the endpoint offers no feed, or none that is safe', () => {
    expect(webcal({}, '', { feeds: null })).to.be.undefined;
    expect(webcal({}, '', { feeds: { icalendar: 'javascript:alert(1)' } })).to.be.undefined;
  });
});
