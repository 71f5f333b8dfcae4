import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { sampleDocument } from '../../../../demo/endpoint/sample/index.ts';
import { parseNetwork, type NetworkDocument } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { goodRequest } from '../support/fixture.ts';

export function readingSuite(databases: Databases): void {
  describe('reading the network', () => {
    let endpoint: TestEndpoint;
    before(async () => {
      endpoint = await startTestEndpoint(await databases.fresh(), sampleDocument);
    });
    after(() => endpoint.close());

    const read = async (headers: Record<string, string> = {}) => fetch(`${endpoint.url}/network.json`, { headers });

    it('serves the seeded year as a document that the contract reads without a problem', async () => {
      const response = await read();
      assert.equal(response.headers.get('Content-Type'), 'application/json; charset=utf-8');
      const parsed = parseNetwork(await response.json());
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.problems, []);
      const { levels, series, meetings, testimonials } = parsed.data;
      assert.deepEqual([levels.length, series.length, testimonials.length], [6, 2, 15]);
      assert.ok(meetings.length >= 60);
    });

    it('answers 304 to whoever has the document already, by its strong ETag', async () => {
      const etag = (await read()).headers.get('ETag') ?? '';
      assert.match(etag, /^"[\w-]+"$/);
      const again = await read({ 'If-None-Match': `"other", W/${etag}` });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      assert.equal(again.headers.get('ETag'), etag);
      assert.equal((await read({ 'If-None-Match': '"other"' })).status, 200);
    });

    it('has a new ETag and fewer seats as soon as somebody registered', async () => {
      const before = await read();
      const open = ((await before.json()) as NetworkDocument).meetings.find(({ id }) => id === 'vm-budget-jeunes');
      const request = goodRequest('vm-budget-jeunes', { organization: { name: 'Ville' } });
      delete request.participants[0]?.role;
      assert.equal((await endpoint.register(request)).status, 201);
      const after = await read();
      const now = ((await after.json()) as NetworkDocument).meetings.find(({ id }) => id === 'vm-budget-jeunes');
      assert.equal(now?.registration?.remaining, (open?.registration?.remaining ?? 0) - 1);
      assert.notEqual(after.headers.get('ETag'), before.headers.get('ETag'));
    });

    it('says of a full meeting that no seat remains, and whether one can wait', async () => {
      const { meetings } = (await (await read()).json()) as NetworkDocument;
      const seats = (id: string) => meetings.find((meeting) => meeting.id === id)?.registration;
      assert.deepEqual([seats('vm-maison-ados')?.remaining, seats('vm-maison-ados')?.waitlist], [0, true]);
      assert.deepEqual([seats('gv-cour-ecole')?.remaining, seats('gv-cour-ecole')?.waitlist], [0, false]);
    });

    for (const encoding of ['br', 'gzip']) {
      it(`compresses with ${encoding} where asked, under an ETag of its own`, async () => {
        const response = await rawGet(`${endpoint.url}/network.json`, {
          'Accept-Encoding': `${encoding}, identity;q=0.1`,
        });
        assert.equal(response.headers['content-encoding'], encoding);
        assert.equal(response.headers.vary, 'Accept-Encoding');
        assert.ok(response.bytes < 25_000, `${response.bytes} bytes`);
        assert.notEqual(response.headers.etag, (await rawGet(`${endpoint.url}/network.json`, {})).headers.etag);
      });
    }

    it('must-pass 60: lets any page read, without credentials', async () => {
      const response = await read({ Origin: 'https://anybody.example' });
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    });

    it('says it is well while the database answers', async () => {
      assert.deepEqual(await (await fetch(`${endpoint.url}/healthz`)).json(), { status: 'ok' });
    });

    it('answers an unknown address with a problem', async () => {
      const response = await fetch(`${endpoint.url}/elsewhere`);
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    });
  });
}

/** `fetch` always asks for compression and hides it; this does neither. */
function rawGet(url: string, headers: Record<string, string>) {
  return new Promise<{ headers: Record<string, string | string[] | undefined>; bytes: number }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ headers: response.headers, bytes }));
    }).once('error', reject);
  });
}
