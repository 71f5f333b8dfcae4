import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { askEndpoint } from '../../../demo/snippet/ask-endpoint.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Asks a server that answers so. */
async function asked(answer: RequestListener, deadline?: number) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return askEndpoint(`http://127.0.0.1:${port}/network.json`, new AbortController().signal, deadline);
}

const data = JSON.stringify({ version: 1, network: { name: 'Réseau', timeZone: 'Europe/Paris' } });

describe('What the page says of an address', () => {
  it('that it is in order', async () => {
    const { state, problems } = await asked((_, response) => response.end(data));
    assert.deepEqual([state, problems], ['good', []]);
  });

  for (const [status, words] of [
    [404, /^Il n’y a rien à cette adresse \(erreur 404\)/],
    [403, /sans mot de passe \(erreur 403\)/],
    [503, /en panne \(erreur 503\)/],
    [429, /par l’erreur 429/],
  ] as const)
    it(`what the error ${status} means`, async () => {
      const { state, summary } = await asked((_, response) => response.writeHead(status).end());
      assert.equal(state, 'bad');
      assert.match(summary, words);
    });

  it('that its answer is empty', async () => {
    assert.match((await asked((_, response) => response.end('\n'))).summary, /^La réponse est vide/);
  });

  it('that it does not answer in time, neither at first nor to the end', async () => {
    assert.match((await asked(() => {}, 50)).summary, /^Le serveur n’a pas répondu en 1 secondes/);
    assert.match((await asked((_, response) => response.write('{'), 200)).summary, /^Le serveur n’a pas répondu/);
  });

  it('that its answer was cut, or nobody is there', async () => {
    const cut = await asked((_, response) =>
      response.writeHead(200, { 'Content-Length': 99 }).write('{', () => response.destroy()),
    );
    assert.match(cut.summary, /^Personne ne répond|^Le serveur répond, mais/);
    assert.equal(cut.state, 'bad');
  });

  it('that a site in https may not read it where it is in http, unless it is of the same machine', async (context) => {
    context.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(data)));
    const { state, problems } = await askEndpoint('http://reseau.example/network.json', new AbortController().signal);
    assert.equal(state, 'faulty');
    assert.match(problems[0] ?? '', /^Cette adresse commence par http:\/\/ ?\u202F: un site en https/);
  });

  it('nothing, where another one was typed meanwhile', async () => {
    const newer = new AbortController();
    const asking = askEndpoint('https://reseau.example/network.json', newer.signal);
    newer.abort(new Error('typed'));
    await assert.rejects(asking, /typed/);
  });
});
