import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RegistrationRequestInput } from '../../../../src/contract/index.ts';
import type { Databases } from '../support/databases.ts';
import { PARTNER, startTestEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { goodRequest, people } from '../support/fixture.ts';

const PERSON = { name: 'Zoé', email: 'zoe@example.org' };

/** What is changed in a good registration, and the error it must lead to. */
const FAULTS: [string, Partial<RegistrationRequestInput>, string, string][] = [
  ['an unknown meeting', { meeting: 'nowhere' }, 'meeting', 'unknown'],
  ['a meeting that takes no registrations', { meeting: 'no-registration' }, 'meeting', 'no-registration'],
  ['a meeting whose registrations go elsewhere', { meeting: 'elsewhere' }, 'meeting', 'elsewhere'],
  ['an unknown level', { organization: { name: 'Ville', level: 'planets' } }, 'organization.level', 'unknown'],
  ['a wrong SIREN', { organization: { name: 'Ville', siren: '123456789' } }, 'organization.siren', 'siren'],
  ['an unknown role', { participants: [{ ...PERSON, role: 'king' }] }, 'participants[0].role', 'unknown'],
  ['nobody at all', { participants: [] }, 'participants', 'required'],
  ['more people than allowed', { participants: people(5) }, 'participants', 'too-many'],
  ['an address that is none', { contact: { name: 'Zoé', email: 'zoe@' } }, 'contact.email', 'email'],
  ['a missing required answer', { answers: {} }, 'answers.conseil', 'required'],
  ['an answer that was not offered', { answers: { conseil: 'maybe' } }, 'answers.conseil', 'option'],
  ['a missing answer that the first one calls for', { answers: { conseil: 'oui' } }, 'answers.depuis', 'required'],
  ['a number that is none', { answers: { conseil: 'oui', depuis: 'longtemps' } }, 'answers.depuis', 'number'],
  ['a consent to nothing we asked', { consents: { everything: true } }, 'consents.everything', 'unknown'],
  ['an older notice', { noticeVersion: '2019' }, 'noticeVersion', 'notice-changed'],
  [
    'must-pass 55: CR/LF in a name',
    { contact: { ...PERSON, name: 'Zoé\r\nBcc: all@example.org' } },
    'contact.name',
    'control-character',
  ],
  [
    'must-pass 55: CR/LF in an address',
    { participants: [{ name: 'Zoé', email: 'zoe@example.org\r\nBcc: x@example.org' }] },
    'participants[0].email',
    'control-character',
  ],
];

const CLOSED: [string, string][] = [
  ['full', 'full'],
  ['closed', 'closed'],
  ['early', 'closed'],
  ['past', 'closed'],
  ['cancelled', 'cancelled'],
  ['postponed', 'cancelled'],
];

export function refusingSuite(databases: Databases): void {
  describe('refusing', () => {
    let endpoint: TestEndpoint;
    before(async () => {
      endpoint = await startTestEndpoint(await databases.fresh());
    });
    after(() => endpoint.close());

    for (const [what, change, path, code] of FAULTS) {
      it(`refuses ${what}, at ${path}`, async () => {
        const { status, headers, body } = await endpoint.register(goodRequest('open', change));
        assert.equal(status, 422);
        assert.equal(headers.get('Content-Type'), 'application/problem+json');
        const errors = body['errors'] as { path: string; code: string; message: string }[];
        assert.deepEqual(
          errors.map((error) => [error.path, error.code]),
          [[path, code]],
        );
        assert.ok(errors[0]?.message);
      });
    }

    it('says what is refused in the language of whoever registers', async () => {
      const saidIn = async (language: string) => {
        const { status, body } = await endpoint.register(
          goodRequest('open', {
            language,
            answers: { conseil: 'maybe' },
            organization: { name: 'Ville', level: 'planets' },
          }),
        );
        assert.equal(status, 422);
        return (body['errors'] as { message: string }[]).map(({ message }) => message);
      };
      assert.deepEqual(await saidIn('fr'), [
        'Cette valeur n’existe pas ici.',
        'Choisissez l’une des réponses proposées.',
      ]);
      assert.deepEqual(await saidIn('en-GB'), [
        'This value does not exist here.',
        'Choose one of the answers offered.',
      ]);
      const { body } = await endpoint.register({ ...goodRequest('open', { language: 'en' }), contact: {} });
      assert.match(JSON.stringify(body['errors']), /This answer is needed\./);
      assert.doesNotMatch(JSON.stringify(body['errors']), /nécessaire/);
    });

    for (const [meeting, code] of CLOSED) {
      it(`answers 409 ${code} for the meeting that is ${meeting}`, async () => {
        const { status, body } = await endpoint.register(goodRequest(meeting));
        assert.deepEqual([status, body['code'], body['status']], [409, code, 409]);
        assert.match(String(body['type']), new RegExp(`/${code}$`));
        assert.ok(body['title'] && body['detail']);
      });
    }

    it('wants an idempotency key, and a UUID', async () => {
      const errorsWith = async (key: string) => (await endpoint.register(goodRequest('open'), { key })).body['errors'];
      assert.match(JSON.stringify(await errorsWith('')), /Idempotency-Key.*required/);
      assert.match(JSON.stringify(await errorsWith('1')), /Idempotency-Key.*uuid/);
    });

    it('must-pass 59: refuses a body over 64 kB, announced or not, without reading it all', async () => {
      const { status, body } = await endpoint.register(JSON.stringify({ filler: 'x'.repeat(65 * 1024) }));
      assert.deepEqual([status, body['code']], [413, 'too-large']);
      assert.equal(await statusOfEndlessBody(endpoint.url), 413);
    });

    it('does not alarm its operators, as if the database were lost, where the connection of a sender breaks', async () => {
      const lines = endpoint.lines.length;
      const sending = request(`${endpoint.url}/registrations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': 5000, Expect: '100-continue' },
      });
      sending.on('error', () => {});
      sending.flushHeaders();
      await once(sending, 'continue');
      sending.write('{"meeting":');
      sending.destroy();
      while (!endpoint.lines.slice(lines).some((line) => line.includes('"event":"request"'))) await nextTurn();
      assert.doesNotMatch(endpoint.lines.slice(lines).join(''), /"level":"error"|"status":5/);
    });

    it('must-pass 59: refuses another content type', async () => {
      const { status } = await endpoint.register(goodRequest('open'), { headers: { 'Content-Type': 'text/plain' } });
      assert.equal(status, 415);
    });

    it('must-pass 59: refuses what is no JSON, and JSON 10,000 deep', async () => {
      const broken = await endpoint.register('{"meeting": ');
      const deep = await endpoint.register('['.repeat(10_000) + ']'.repeat(10_000));
      assert.deepEqual([broken.status, broken.body['code']], [400, 'malformed-json']);
      assert.deepEqual([deep.status, deep.body['code']], [400, 'too-deep']);
    });

    it('must-pass 30: takes no harm from keys that name prototypes', async () => {
      const body = JSON.stringify(goodRequest('open')).replace(
        '"answers":{',
        '"answers":{"__proto__":{"x":1},"constructor":"y",',
      );
      assert.ok((await endpoint.register(body)).status < 500);
      assert.equal(({} as { x?: unknown }).x, undefined);
    });

    it('takes a character that no database keeps for a wrong question, not for a failure of its own', async () => {
      const cursor = Buffer.from('["2026-12-10","\\u0000"]').toString('base64url');
      const questions = ['meetings?levels=%00', 'meetings?series=a%00', `meetings?cursor=${cursor}`];
      const pages = ['registrations/new?meeting=%00', 'registrations/manage/%00', 'meetings.ics?levels=%00'];
      for (const path of [...questions, ...pages]) {
        const { status } = await fetch(`${endpoint.url}/${path}`);
        assert.ok(status < 500, `${path}: ${status}`);
      }
    });

    it('says which field holds a character that no database keeps, and never that it is the address', async () => {
      const person = { ...PERSON, name: 'Zoé\0' };
      const fields: [Partial<RegistrationRequestInput>, string][] = [
        [{ meeting: 'open\0' }, 'meeting'],
        [{ organization: { name: 'Ville\0' } }, 'organization.name'],
        [{ organization: { name: 'Ville', level: 'regions\0' } }, 'organization.level'],
        [{ contact: person }, 'contact.name'],
        [{ participants: [person] }, 'participants[0].name'],
        [{ noticeVersion: '2026-09\0' }, 'noticeVersion'],
        [{ language: 'fr\0' }, 'language'],
      ];
      for (const [change, path] of fields) {
        const { status, body } = await endpoint.register(goodRequest('open', change));
        const errors = body['errors'] as { path: string; code: string }[] | undefined;
        assert.deepEqual(
          [status, errors?.map((error) => [error.path, error.code])],
          [422, [[path, 'control-character']]],
        );
      }
      const form = new URLSearchParams({ meeting: 'open\0' });
      const page = await (await fetch(`${endpoint.url}/registrations`, { method: 'POST', body: form })).text();
      assert.match(page, /<a href="#meeting">Rencontre/);
    });

    it('must-pass 60: lets the configured origin send, never with credentials', async () => {
      const preflight = await fetch(`${endpoint.url}/registrations`, {
        method: 'OPTIONS',
        headers: {
          Origin: PARTNER,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      });
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), PARTNER);
      assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /content-type,idempotency-key/i);
      assert.equal(preflight.headers.get('Access-Control-Max-Age'), '7200');
      assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), null);
      const { status, headers } = await endpoint.register(goodRequest('open'), { headers: { Origin: PARTNER } });
      assert.equal(status, 201);
      assert.equal(headers.get('Access-Control-Allow-Origin'), PARTNER);
      assert.match(headers.get('Vary') ?? '', /Origin/);
    });

    it('must-pass 60: refuses another origin, and stores nothing of what it sends', async () => {
      const { status, headers, body } = await endpoint.register(goodRequest('open'), {
        headers: { Origin: 'https://evil.example' },
      });
      assert.deepEqual([status, body['code']], [403, 'origin-refused']);
      assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    });

    it('says which method registrations take', async () => {
      const response = await fetch(`${endpoint.url}/registrations`);
      assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'POST, OPTIONS']);
    });
  });
}

/** Sends without a length and without an end until an answer comes. */
function statusOfEndlessBody(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/registrations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    const chunk = Buffer.alloc(16 * 1024, 'x');
    const more = (): void => {
      if (!sending.destroyed) sending.write(chunk, () => setImmediate(more));
    };
    sending.once('response', (response) => {
      resolve(response.statusCode);
      sending.on('error', () => {});
      sending.destroy();
    });
    sending.once('error', reject);
    more();
  });
}
