import { expect } from '@open-wc/testing';
import type { RegistrationSuccessEvent } from '../../../src/elements/registration-form/events.ts';
import { cut, answering, json, problem, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, meeting, network, restorePage, setOnline, stopClock, until } from './support.ts';

describe('sending a registration', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('says that it is done only after the endpoint did, and who is registered under what number', async () => {
    let answer: (response: Response) => void = () => {};
    const received = answering(() => new Promise<Response>((resolve) => (answer = resolve)));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => received.length === 1);
    expect(page.text).not.to.contain('est enregistrée');
    expect(page.status).to.equal('Envoi en cours…');
    answer(json(201, receipt));
    await until(() => page.heading('L’inscription est enregistrée'));
    await until(() => page.text.includes('Ali Diop'));
    expect(page.text).to.contain('R-2026-0042').and.to.contain('Commune de Kergoat');
    expect(page.focused).to.equal(page.heading('L’inscription est enregistrée'));
    await expect(form).to.be.accessible();
  });

  it('sends what the contract asks for, without cookies', async () => {
    const received = answering(json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.write('Niveau', 'villes');
    await page.write('Numéro SIREN', '217 500 016');
    await page.write('Téléphone', '01 23 45 67 89');
    await page.write('Rôle', 'elue');
    await page.tick('Recevoir la lettre');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    const [request] = received;
    expect(request?.url).to.equal('https://endpoint.example/registrations');
    expect(request?.init.credentials).to.equal('omit');
    expect(request?.key).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(JSON.parse(request?.body ?? '')).to.deep.equal({
      meeting: 'un',
      organization: { name: 'Commune de Kergoat', level: 'villes', siren: '217 500 016' },
      contact: { name: 'Aïcha Le Goff', email: 'aicha@kergoat.example', phone: '01 23 45 67 89' },
      participants: [{ name: 'Ali Diop', email: 'ali@kergoat.example', role: 'elue' }],
      answers: {},
      consents: { lettre: true },
      noticeVersion: '2026-01',
      language: 'fr',
    });
  });

  it('must-pass 47: pressed twice it makes one request, and the state of the button is announced', async () => {
    const received = answering('never');
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    page.submit.click();
    page.submit.click();
    await form.updateComplete;
    await page.send();
    expect(received).to.have.length(1);
    expect(page.submit.getAttribute('aria-disabled')).to.equal('true');
    expect(plain(page.submit.textContent)).to.equal('Envoi en cours…');
    expect(page.status).to.equal('Envoi en cours…');
    expect(page.focused).to.equal(page.submit);
    await expect(form).to.be.accessible();
  });

  it('must-pass 48: the connection is cut after the commit, the same key asks again, and the first answer is shown', async () => {
    const received = answering(cut, json(200, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received).to.have.length(2);
    expect(received[1]?.key).to.equal(received[0]?.key);
    expect(received[1]?.body).to.equal(received[0]?.body);
  });

  it('must-pass 38: a page with Prototype.js still sends lists as lists', async () => {
    const prototype: { toJSON?: unknown } = Array.prototype as never;
    prototype.toJSON = () => 'a string';
    try {
      const received = answering(json(201, receipt));
      const page = new FormPage(await formFor());
      await page.fillIn();
      await page.send();
      await until(() => received.length === 1);
      expect(received[0]?.body).to.contain('"participants":[{"name":"Ali Diop"');
    } finally {
      delete prototype.toJSON;
    }
  });

  it('must-pass 41: back from the back/forward cache the button is not stuck, and the key is the same', async () => {
    const received = answering('never', json(200, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => page.alert.includes('interrompu'));
    expect(plain(page.submit.textContent)).to.equal('Envoyer de nouveau');
    expect(page.submit.getAttribute('aria-disabled')).to.equal('false');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[1]?.key).to.equal(received[0]?.key);
  });

  it('must-pass 42: offline it says so and keeps what was typed; back online one press sends', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    setOnline(false);
    await page.send();
    await until(() => page.alert.includes('hors connexion'));
    expect(received).to.have.length(0);
    expect(page.field('Nom de la collectivité').value).to.equal('Commune de Kergoat');
    await expect(form).to.be.accessible();
    setOnline(true);
    dispatchEvent(new Event('online'));
    await until(() => page.alert.includes('La connexion est revenue'));
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
  });

  it('sends addresses and numbers without the unseen marks they were copied with', async () => {
    const received = answering(json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.write('Numéro SIREN', '２１７５００\u200b０１６');
    await page.write('Adresse électronique', '\u200baicha@kergoat.example\u200b');
    await page.write('Téléphone', '\u202d01 23 45 67 89\u202c');
    await page.send();
    await until(() => received.length === 1);
    expect(received[0]?.body)
      .to.contain('"siren":"217500016"')
      .and.to.contain('"contact":{"name":"Aïcha Le Goff","email":"aicha@kergoat.example","phone":"01 23 45 67 89"}');
  });

  it('another content gets another key', async () => {
    const received = answering(problem(409, 'full'), problem(409, 'full'), json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('remplie'));
    await page.send();
    await until(() => received.length === 2 && page.submit.getAttribute('aria-disabled') === 'false');
    await page.write('Nom de la collectivité', 'Kergoat Communauté');
    await page.send();
    await until(() => received.length === 3);
    expect(received[1]?.key).to.equal(received[0]?.key);
    expect(received[2]?.key).not.to.equal(received[0]?.key);
  });

  it('what is in doubt is sent again as it was, though the page has another language, notice or campaign by then', async () => {
    const received = answering(cut, cut, cut, cut, json(200, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    let campaign = 0;
    form.addEventListener('anacej-registration-submit', (event) => event.addAnswer('campagne', ++campaign));
    await page.fillIn();
    await page.send();
    await until(() => page.alert);
    form.lang = 'en';
    form.data = network({ registration: { noticeVersion: '2026-02' } });
    await until(() => page.findButton('Send again'));
    await page.send();
    await until(() => page.heading('The registration is recorded'));
    expect(campaign).to.equal(2);
    expect(received[4]?.key).to.equal(received[0]?.key);
    expect(received[4]?.body).to.equal(received[0]?.body);
  });

  it('what is in doubt is sent again as it was, though the endpoint offers, asks and wants to be told other things by then', async () => {
    const received = answering(cut, cut, cut, cut, json(200, receipt));
    const asking = (name: string) => ({
      roles: [{ id: `role-${name}`, label: `Rôle ${name}` }],
      consents: [{ id: `lettre-${name}`, label: `Lettre ${name}` }],
      fields: [{ id: 'accueil', type: 'text' as const, label: `Question ${name}` }],
    });
    const form = await formFor({ data: network({ registration: asking('avant') }) });
    const page = new FormPage(form);
    await page.fillIn();
    await page.write('Rôle', 'role-avant');
    await page.write('Question avant', 'Une boucle magnétique');
    await page.tick('Lettre avant');
    await page.send();
    await until(() => page.alert.includes('nous ne savons pas'));
    form.data = network({ registration: { ...asking('après'), fields: [] } });
    await until(() => page.hasField('Lettre après'));
    // Changed and changed back, which is nothing.
    await page.write('Nom de la collectivité', 'Commune de Kergoat ');
    await page.tick('Lettre après');
    await page.tick('Lettre après');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received).to.have.length(5);
    expect(received[4]?.key).to.equal(received[0]?.key);
    expect(received[4]?.body).to.equal(received[0]?.body);
  });

  it('what is in doubt and then changed would be one more: it says so before it is sent, and no more once changed back', async () => {
    const received = answering(cut, cut, cut, cut, json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('nous ne savons pas'));
    await page.write('Adresse électronique', 'aicha.legoff@kergoat.example');
    expect(page.alert).to.contain('Vos réponses ont changé').and.to.contain('une seconde inscription');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 1 personne');
    await expect(form).to.be.accessible();
    await page.write('Adresse électronique', 'aicha@kergoat.example');
    expect(page.alert).not.to.contain('seconde');
    expect(plain(page.submit.textContent)).to.equal('Envoyer de nouveau');
    await page.write('Adresse électronique', 'aicha.legoff@kergoat.example');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[4]?.key).not.to.equal(received[0]?.key);
    await page.press('Inscrire d’autres personnes');
    expect(page.alert).to.equal('');
  });

  it('what is in doubt can still be asked after when the deadline has passed, until the answer is known', async () => {
    const received = answering(cut, cut, cut, cut, problem(409, 'closed'));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('nous ne savons pas'));
    Date.now = () => Date.parse('2026-03-24T18:00:00Z');
    page.form.requestUpdate();
    await until(() => page.text.includes('Les inscriptions à cette rencontre sont closes.'));
    expect(plain(page.submit.textContent)).to.equal('Envoyer de nouveau');
    await page.send();
    await until(() => received.length === 5 && page.alert.includes('ont fermé'));
    expect(page.findButton('Envoyer de nouveau')).to.equal(undefined);
    expect(page.field('Nom de la collectivité')).to.have.property('value', 'Commune de Kergoat');
    await expect(page.form).to.be.accessible();
  });

  it('what was refused is sent anew with the language and notice of now', async () => {
    const received = answering(problem(409, 'full'), json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('remplie'));
    form.lang = 'en';
    form.data = network({ registration: { noticeVersion: '2026-02' } });
    await until(() => page.findButton('Register 1 person'));
    await page.send();
    await until(() => page.heading('The registration is recorded'));
    expect(received[1]?.body).to.contain('"language":"en"').and.to.contain('"noticeVersion":"2026-02"');
  });

  it('says the place on the waiting list', async () => {
    answering(json(201, { ...receipt, status: 'waitlisted', position: 3 }));
    const data = network({
      meetings: [meeting('un', { registration: { capacity: 30, remaining: 0, waitlist: true } })],
    });
    const form = await formFor({ data });
    const page = new FormPage(form);
    await page.fillIn();
    expect(plain(page.submit.textContent)).to.equal('Mettre 1 personne en liste d’attente');
    await page.send();
    await until(() => page.heading('Vous êtes sur la liste d’attente'));
    expect(page.text).to.contain('Vous êtes 3e sur la liste.');
    expect(page.text).not.to.contain('est enregistrée');
    await expect(form).to.be.accessible();
  });

  it('tells the host: about to send, then stored', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    form.addEventListener('anacej-registration-submit', (event) => event.addAnswer('campagne', 'lettre-de-mars'), {
      once: true,
    });
    let told: RegistrationSuccessEvent | undefined;
    form.addEventListener('anacej-registration-success', (event) => (told = event));
    await page.send();
    await until(() => told);
    expect(told?.receipt.id).to.equal('R-2026-0042');
    expect(told?.request.answers).to.deep.equal({ campagne: 'lettre-de-mars' });
    expect(received[0]?.body).to.contain('"answers":{"campagne":"lettre-de-mars"}');
  });

  it('does not send what the host prevents', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    form.addEventListener('anacej-registration-submit', (event) => event.preventDefault(), { once: true });
    await page.send();
    expect(received).to.have.length(0);
    expect(plain(page.submit.textContent)).to.equal('Inscrire 1 personne');
  });
});
