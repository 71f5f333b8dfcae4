import { expect } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { answering, cut, json, problem, receipt } from './endpoint.ts';
import { FormPage } from './page-object.ts';
import { formFor, network, restorePage, setOnline, stopClock, until } from './support.ts';

const SECRET = 'the endpoint’s own secret';
const CHALLENGE = 'https://endpoint.example/challenge';
const data = network({ registration: { challengeUrl: CHALLENGE } });

type Payload = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>;

/** A challenge that takes a moment, good for so many seconds. */
async function challenge(seconds = 600): Promise<Response> {
  return json(
    200,
    await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      counter: 3,
      deriveKey,
      expiresAt: Math.floor(Date.now() / 1000) + seconds,
      hmacSignatureSecret: SECRET,
      hmacKeySignatureSecret: SECRET,
    }),
  );
}

/** An endpoint that gives out challenges, and answers registrations one after the other. */
function endpoint(registrations: Response[], challenges: () => Promise<Response | Error> = challenge) {
  let count = 0;
  return answering(({ url }) =>
    url === CHALLENGE ? challenges() : (registrations[Math.min(count++, registrations.length - 1)] ?? cut),
  );
}

function sentTo(received: ReturnType<typeof answering>, to: 'challenge' | 'registrations') {
  return received.filter(({ url }) => url.endsWith(to));
}

function proofIn(body: string): { text: string; payload: Payload } {
  const text = (JSON.parse(body) as { altcha: string }).altcha;
  return { text, payload: JSON.parse(atob(text)) as Payload };
}

const isGood = async ({ challenge, solution }: Payload) =>
  (
    await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: SECRET,
      hmacKeySignatureSecret: SECRET,
    })
  ).verified;

const done = (page: FormPage) => until(() => page.heading('L’inscription est enregistrée'));

describe('an endpoint that asks for a proof of work', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('must-pass 57: gets one with the registration, made while the person types and without a word', async () => {
    const received = endpoint([json(201, receipt)]);
    const form = await formFor({ data });
    const page = new FormPage(form);
    expect(received).to.have.length(0);
    await page.fillIn();
    await until(() => sentTo(received, 'challenge').length === 1);
    expect(page.status).to.equal('');
    await page.send();
    await done(page);
    const [request] = sentTo(received, 'registrations');
    const { payload } = proofIn(request?.body ?? '');
    expect(await isGood(payload)).to.equal(true);
    expect(sentTo(received, 'challenge')).to.have.length(1);
    await expect(form).to.be.accessible();
  });

  it('asks no one else: only the endpoint’s own addresses, without cookies', async () => {
    const received = endpoint([json(201, receipt)]);
    const page = new FormPage(await formFor({ data }));
    await page.fillIn();
    await page.send();
    await done(page);
    expect(new Set(received.map(({ url }) => new URL(url).origin))).to.deep.equal(
      new Set(['https://endpoint.example']),
    );
    expect(received.every(({ init }) => init.credentials === 'omit')).to.equal(true);
  });

  it('must-pass 57: makes another by itself when the endpoint takes it no more, under the same key', async () => {
    const received = endpoint([problem(422, 'challenge'), json(201, receipt)]);
    const page = new FormPage(await formFor({ data }));
    await page.fillIn();
    await page.send();
    await done(page);
    const [first, second] = sentTo(received, 'registrations');
    expect(second?.key).to.equal(first?.key);
    expect(proofIn(second?.body ?? '').text).not.to.equal(proofIn(first?.body ?? '').text);
  });

  it('sends none that has grown too old while somebody typed', async () => {
    let life = 1;
    const received = endpoint([json(201, receipt)], () => challenge(life));
    const page = new FormPage(await formFor({ data }));
    await page.fillIn();
    await until(() => sentTo(received, 'challenge').length === 1);
    life = 600;
    await page.send();
    await done(page);
    const [request] = sentTo(received, 'registrations');
    expect(proofIn(request?.body ?? '').payload.challenge.parameters.expiresAt).to.be.greaterThan(
      Date.now() / 1000 + 500,
    );
  });

  it('must-pass 41: has a new one after the back/forward cache', async () => {
    const received = endpoint([json(201, receipt)]);
    const page = new FormPage(await formFor({ data }));
    await page.fillIn();
    await until(() => sentTo(received, 'challenge').length === 1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.send();
    await done(page);
    expect(sentTo(received, 'challenge')).to.have.length(2);
  });

  it('says so when there is no proof to be had, keeps what was typed, and sends once there is', async () => {
    let gone = true;
    const received = endpoint([json(201, receipt)], () =>
      gone ? Promise.resolve(problem(404, 'not-found')) : challenge(),
    );
    const form = await formFor({ data });
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('La vérification contre les robots n’a pas abouti'));
    expect(sentTo(received, 'registrations')).to.have.length(0);
    await expect(form).to.be.accessible();
    gone = false;
    await page.send();
    await done(page);
  });

  it('must-pass 42: says that there is no connection rather than no proof', async () => {
    endpoint([json(201, receipt)], () => Promise.resolve(problem(404, 'not-found')));
    const page = new FormPage(await formFor({ data }));
    await page.fillIn();
    setOnline(false);
    await page.send();
    await until(() => page.alert.includes('hors connexion'));
  });
});
