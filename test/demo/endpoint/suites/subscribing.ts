import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { sampleDocument } from '../../../../demo/endpoint/sample/index.ts';
import { parseNetwork, type NetworkDocument } from '../../../../src/contract/index.ts';
import { expandTemplate } from '../../../../src/contract/uri-template.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { goodRequest } from '../support/fixture.ts';

export function subscribingSuite(databases: Databases): void {
  describe('subscribing to the meetings', () => {
    let endpoint: TestEndpoint;
    before(async () => {
      endpoint = await startTestEndpoint(await databases.fresh(), sampleDocument);
    });
    after(() => endpoint.close());

    const network = async (): Promise<NetworkDocument> => {
      const parsed = parseNetwork(await (await fetch(`${endpoint.url}/network.json`)).json());
      assert.ok(parsed.ok);
      return parsed.data;
    };
    const feed = async (query = '', headers: Record<string, string> = {}) =>
      fetch(`${endpoint.url}/meetings.ics${query}`, { headers });
    const uids = (file: string) =>
      new ICAL.Component(ICAL.parse(file) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('uid')).replace(/@.*$/, ''));

    it('names a feed in its document that two readers of iCalendar read to the last meeting', async () => {
      const { feeds, meetings } = await network();
      const response = await fetch(new URL(expandTemplate(feeds?.icalendar ?? '', {}), `${endpoint.url}/network.json`));
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('Content-Type'), 'text/calendar; charset=utf-8');
      const file = await response.text();
      assert.deepEqual(
        uids(file),
        meetings.map(({ id }) => id),
      );
      assert.equal(convertIcsCalendar(undefined, file).events?.length, meetings.length);
      assert.match(file, /^X-WR-CALNAME:/m);
    });

    it('narrows it to levels and series as the page does, and says so in its name', async () => {
      const { feeds, meetings, series } = await network();
      const [cycle] = series;
      assert.ok(cycle);
      const query = expandTemplate(feeds?.icalendar ?? '', { level: ['regions', 'departements'] });
      const file = await (await fetch(`${endpoint.url}/${query}`)).text();
      const wanted = meetings.filter(
        ({ levels }) => levels.length === 0 || levels.includes('regions') || levels.includes('departements'),
      );
      assert.ok(wanted.length < meetings.length);
      assert.deepEqual(
        uids(file),
        wanted.map(({ id }) => id),
      );
      assert.match(file.replaceAll('\r\n ', ''), /^NAME:.* – .*Régions/m);
      const cycled = await (await feed(`?series=${cycle.id}`)).text();
      assert.deepEqual(
        uids(cycled),
        meetings.filter((meeting) => [meeting.series ?? []].flat().includes(cycle.id)).map(({ id }) => id),
      );
    });

    it('is empty but readable for a level that there is not', async () => {
      const file = await (await feed('?level=__proto__&level=%0D%0AATTENDEE:x')).text();
      assert.ok(uids(file).length < (await network()).meetings.length);
      assert.doesNotMatch(file, /^ATTENDEE/m);
    });

    it('answers 304 to whoever has it, until something changes', async () => {
      const first = await feed();
      const etag = first.headers.get('ETag') ?? '';
      assert.match(etag, /^"[\w-]+"$/);
      const again = await feed('', { 'If-None-Match': `"other", ${etag}` });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      endpoint.clock.now += 60_000;
      const request = goodRequest('vm-budget-jeunes', { organization: { name: 'Ville' } });
      delete request.participants[0]?.role;
      assert.equal((await endpoint.register(request)).status, 201);
      assert.equal((await feed('', { 'If-None-Match': etag })).status, 200);
    });

    it('can be read by any page', async () => {
      const response = await feed('', { Origin: 'https://www.town.example' });
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    });
  });
}
