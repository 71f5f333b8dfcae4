import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { openDatabase } from '../../../../demo/endpoint/database/open.ts';
import type { NetworkDocument } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { PARTNER, startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { fixtureDocument, goodRequest } from '../support/fixture.ts';

type Challenge = Awaited<ReturnType<typeof createChallenge>>;

export function robotsSuite(databases: Databases): void {
  describe('keeping robots out', () => {
    let endpoint: TestEndpoint;
    let secret = '';
    before(async () => {
      endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { challenge: true });
      const { db } = openDatabase(endpoint.databaseUrl);
      secret = (await db.selectFrom('secrets').select('value').executeTakeFirstOrThrow()).value;
      await db.destroy();
    });
    after(() => endpoint.close());

    const challengeUrl = async (document = 'network.json') => {
      const address = `${endpoint.url}/${document}`;
      const { registration } = (await (await fetch(address)).json()) as NetworkDocument;
      return new URL(registration?.challengeUrl ?? '', address);
    };
    const ask = async () => (await (await fetch(await challengeUrl())).json()) as Challenge;
    const solved = async (challenge: Challenge) =>
      Buffer.from(
        JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey, timeout: 60_000 }) }),
      ).toString('base64');
    /** As the endpoint itself would have made it so many seconds ago: its secret is in its database. */
    const challengeFrom = (secondsAgo: number, life = 600) => {
      const issued = Date.now() - secondsAgo * 1000;
      return createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: 1,
        counter: 2,
        deriveKey,
        expiresAt: Math.floor(issued / 1000) + life,
        data: { issued, wait: 2_000 },
        hmacSignatureSecret: `challenge:${secret}`,
        hmacKeySignatureSecret: `key:${secret}`,
      });
    };
    const register = async (altcha?: string, key?: string) => {
      const { status, body } = await endpoint.register({ ...goodRequest('open'), altcha }, key ? { key } : {});
      return status < 300 ? status : `${status} ${String(body['code'])}`;
    };

    it('must-pass 57: names its challenge in the document and gives it to listed pages, from its own address', async () => {
      const response = await fetch(await challengeUrl(), { headers: { Origin: PARTNER } });
      assert.equal((await challengeUrl()).origin, endpoint.url);
      assert.deepEqual(await challengeUrl('network-windowed.json'), await challengeUrl());
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), PARTNER);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
    });

    it('must-pass 57: refuses a registration without a solution, with a wrong one, and with one of its own making', async () => {
      const good = await challengeFrom(60);
      const foreign = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: 1,
        counter: 2,
        deriveKey,
        expiresAt: Math.floor(Date.now() / 1000) + 600,
        data: { issued: 0, wait: 0 },
        hmacSignatureSecret: 'mine',
        hmacKeySignatureSecret: 'mine',
      });
      const wrong = { challenge: good, solution: { counter: 1, derivedKey: '00'.repeat(32) } };
      assert.deepEqual(
        [
          await register(),
          await register('not base64 of JSON'),
          await register(Buffer.from(JSON.stringify(wrong)).toString('base64')),
          await register(await solved(foreign)),
        ],
        ['422 challenge', '422 challenge', '422 challenge', '422 challenge'],
      );
    });

    it('must-pass 57: refuses a solution that comes at once, takes it when a person could have sent it, and only once', async () => {
      assert.equal(await register(await solved(await ask())), '422 challenge');
      const solution = await solved(await challengeFrom(3));
      assert.equal(await register(solution), 201);
      assert.equal(await register(solution), '422 challenge');
    });

    it('must-pass 48: answers an attempt that was accepted before, although its solution is used up', async () => {
      const solution = await solved(await challengeFrom(3));
      const key = crypto.randomUUID();
      assert.deepEqual([await register(solution, key), await register(solution, key)], [201, 200]);
    });

    it('gives a solution back with a registration that found no seat', async () => {
      const solution = await solved(await challengeFrom(3));
      const { body } = await endpoint.register({ ...goodRequest('full'), altcha: solution });
      assert.equal(body['code'], 'full');
      assert.equal(await register(solution), 201);
    });

    it('must-pass 57: refuses a solution that has expired', async () => {
      assert.equal(await register(await solved(await challengeFrom(700))), '422 challenge');
    });

    it('must-pass 57: refuses who fills in the field that nobody sees, and stores nothing', async () => {
      const key = crypto.randomUUID();
      const { status, body } = await endpoint.register(
        { ...goodRequest('open'), website: 'http://x.example' },
        { key },
      );
      assert.deepEqual([status, body['code']], [422, 'trap']);
      assert.equal(await register(await solved(await challengeFrom(3)), key), 201);
    });
  });

  describe('limiting', () => {
    const answers = async (endpoint: TestEndpoint, addresses: (string | undefined)[]) => {
      const statuses: number[] = [];
      for (const address of addresses) {
        const headers = address ? { 'X-Forwarded-For': address, Origin: PARTNER } : undefined;
        const { status } = await endpoint.register(goodRequest('open'), headers && { headers });
        statuses.push(status);
      }
      return statuses;
    };

    it('must-pass 58: asks an address to wait that sends too much, says how long, and takes it again afterwards', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { rateLimit: 3 });
      assert.deepEqual(await answers(endpoint, [undefined, undefined, undefined]), [201, 201, 201]);
      const { status, headers, body } = await endpoint.register(goodRequest('open'), { headers: { Origin: PARTNER } });
      assert.deepEqual([status, body['code'], headers.get('Retry-After')], [429, 'too-many', '20']);
      // Or the page could not read how long.
      assert.equal(headers.get('Access-Control-Allow-Origin'), PARTNER);
      assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
      endpoint.clock.now += 20_000;
      assert.deepEqual(await answers(endpoint, [undefined, undefined]), [201, 429]);
      await endpoint.close();
    });

    it('must-pass 58: is not misled by an X-Forwarded-For that the sender wrote', async () => {
      const open = await startTestEndpoint(await databases.fresh(), fixtureDocument, { rateLimit: 2 });
      assert.deepEqual(await answers(open, ['192.0.2.1', '192.0.2.2', '192.0.2.3']), [201, 201, 429]);
      await open.close();
      const proxied = await startTestEndpoint(await databases.fresh(), fixtureDocument, {
        rateLimit: 2,
        trustedProxies: 1,
      });
      // What the proxy appended stands last.
      assert.deepEqual(
        await answers(proxied, ['192.0.2.7, 198.51.100.1', '192.0.2.8, 198.51.100.1', '192.0.2.9, 198.51.100.1']),
        [201, 201, 429],
      );
      assert.deepEqual(await answers(proxied, ['198.51.100.1, 198.51.100.2']), [201]);
      await proxied.close();
    });

    it('must-pass 58: counts what is changed through a link too, however it is sent: each change writes to an address of its sender’s choice', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { rateLimit: 3 });
      const { body } = await endpoint.register(goodRequest('open'));
      const change = async (i: number) => {
        const contact = { name: 'Zoé', email: `victime${i}@example.org` };
        const response = await fetch(String(body['manageUrl']), {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({ contact }),
        });
        return response.status;
      };
      assert.deepEqual([await change(1), await change(2), await change(3)], [200, 200, 429]);
      const cancelled = await fetch(String(body['manageUrl']), { method: 'DELETE' });
      assert.deepEqual([cancelled.status, cancelled.headers.get('Retry-After')], [429, '20']);
      await endpoint.close();
    });

    it('takes no answers that were made up by the thousand, and keeps the table of the staff as narrow as it is with few', async () => {
      const token = 'a-token-of-thirty-characters-ok';
      const endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { staffToken: token });
      const madeUp = (count: number, of = '') =>
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${of}${i}`, 1]));
      const register = (answers: Record<string, number>) =>
        endpoint.register(goodRequest('open', { answers: { ...answers, conseil: 'non' } }));
      const flood = await register(madeUp(6_000));
      const long = await register({ ['k'.repeat(1_000)]: 1 });
      for (const { status, body } of [flood, long]) {
        const errors = body['errors'] as { path: string; message: string }[];
        assert.deepEqual([status, errors.map(({ path }) => path)], [422, ['answers']]);
        assert.doesNotMatch(errors[0]?.message ?? '', /personnes/);
      }
      for (let i = 0; i < 10; i++) assert.equal((await register({ campagne: 1, ...madeUp(12, `${i}-`) })).status, 201);
      const table = await fetch(`${endpoint.url}/staff/meetings/open/registrations.csv`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const [head = '', ...lines] = (await table.text()).trim().split('\r\n');
      assert.equal(lines.length, 10);
      assert.match(head, /;"campagne"/);
      assert.ok(head.split(';').length < 60, `${head.split(';').length} columns`);
      await endpoint.close();
    });

    it('reads and preflights without limit', async () => {
      const endpoint = await startTestEndpoint(await databases.fresh(), fixtureDocument, { rateLimit: 1 });
      const statuses = await Promise.all(
        Array.from({ length: 5 }, async () => [
          (await fetch(`${endpoint.url}/network.json`)).status,
          (await fetch(`${endpoint.url}/registrations`, { method: 'OPTIONS', headers: { Origin: PARTNER } })).status,
        ]),
      );
      assert.ok(statuses.flat().every((status) => status < 300));
      await endpoint.close();
    });
  });
}
