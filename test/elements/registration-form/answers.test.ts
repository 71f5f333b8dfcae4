import { expect } from '@open-wc/testing';
import { RegistrationClient } from '../../../src/network/registration-client.ts';
import type { RegistrationErrorEvent } from '../../../src/elements/registration-form/events.ts';
import { answering, cut, json, problem, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, restorePage, stopClock, until } from './support.ts';

const htmlPage = new Response('<!doctype html><p id="portal">Connectez-vous au Wi-Fi</p>', { status: 200 });

describe('what the form says of each answer', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  const answers: [answer: string, response: Response | Error | 'never', says: string, button: string][] = [
    ['409 full', problem(409, 'full'), 'La rencontre s’est remplie entre-temps. Rien n’a été enregistré', 'Inscrire'],
    [
      '409 full, one seat left',
      problem(409, 'full', { remaining: 1 }),
      'Il ne reste que 1 place pour 1 personne.',
      'Inscrire',
    ],
    ['409 closed', problem(409, 'closed'), 'ont fermé entre-temps', 'Inscrire'],
    ['409 cancelled', problem(409, 'cancelled'), 'vient d’être annulée ou reportée', 'Inscrire'],
    ['409 in-progress for good', problem(409, 'in-progress'), 'n’est pas encore prise', 'Envoyer de nouveau'],
    ['422 key-reused', problem(422, 'key-reused'), 'un autre envoi sous le même numéro', 'Inscrire'],
    ['413', problem(413, 'too-large'), 'trop longue pour le service', 'Inscrire'],
    ['415', problem(415, 'unsupported-type'), 'n’a pas su lire', 'Inscrire'],
    ['400', problem(400, 'malformed-json'), 'n’a pas su lire', 'Inscrire'],
    ['403', problem(403, 'origin-refused'), 'n’a pas accepté l’inscription (erreur 403)', 'Inscrire'],
    [
      '429 with two minutes to wait',
      problem(429, 'slow-down', {}, { 'Retry-After': '120' }),
      'Envoyez de nouveau dans 2 minutes.',
      'Envoyer de nouveau',
    ],
    ['503 for good', json(503, {}), 'Le service est en difficulté (erreur 503)', 'Envoyer de nouveau'],
    ['no answer', 'never', 'nous ne savons pas si l’inscription est arrivée', 'Envoyer de nouveau'],
    ['a cut connection', cut, 'nous ne savons pas si l’inscription est arrivée', 'Envoyer de nouveau'],
    ['HTML with 200', htmlPage, 'autre chose qu’une confirmation', 'Envoyer de nouveau'],
  ];
  for (const [answer, response, says, button] of answers) {
    it(`${answer}: in words, beside the button, and nothing typed is lost`, async () => {
      answering(response);
      const form = await formFor();
      const page = new FormPage(form);
      let told: RegistrationErrorEvent | undefined;
      form.addEventListener('anacej-registration-error', (event) => (told = event));
      if (response === 'never')
        form.client = new RegistrationClient({ retry: { tries: 2, base: 1, cap: 1 }, timeout: 20 });
      await page.fillIn();
      await page.send();
      await until(() => page.alert);
      expect(page.alert).to.contain(says);
      expect(plain(page.submit.textContent)).to.match(new RegExp(`^${button}`));
      expect(page.field('Prénom et nom', 1)).to.have.property('value', 'Ali Diop');
      expect(page.text).not.to.contain('est enregistrée').and.not.to.contain('Wi-Fi');
      expect(told?.outcome.kind).to.be.oneOf(['refused', 'unknown']);
      await expect(form).to.be.accessible();
    });
  }

  it('409 in-progress: says how long it waits, can be told to stop, and asks again with the same key', async () => {
    const received = answering(problem(409, 'in-progress', {}, { 'Retry-After': '30' }), json(200, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.text.includes('est en cours de traitement. Nous demandons la réponse dans 30 secondes.'));
    expect(page.status).to.contain('dans 30 secondes');
    await expect(form).to.be.accessible();
    await page.press('Arrêter d’attendre');
    await until(() => page.alert.includes('interrompu'));
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[1]?.key).to.equal(received[0]?.key);
  });

  it('422 key-reused: the next attempt has another key', async () => {
    const received = answering(problem(422, 'key-reused'), json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.alert);
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[1]?.key).not.to.equal(received[0]?.key);
  });

  it('503, then 201: waits and sends again by itself', async () => {
    answering(json(503, {}), json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
  });

  it('uses the client that the host gives', async () => {
    const received = answering(json(503, {}));
    const form = await formFor();
    form.client = new RegistrationClient({ retry: { tries: 1, base: 1, cap: 1 } });
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.alert);
    expect(received).to.have.length(1);
  });

  it('a link that is no link is not offered in the confirmation', async () => {
    answering(json(201, { ...receipt, manageUrl: 'javascript:alert(1)' }));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.text.includes('Commune de Kergoat'));
    expect(page.root.querySelector('.done a')).to.equal(null);
  });
});
