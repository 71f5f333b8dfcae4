import { expect } from '@open-wc/testing';
import { answering, json, problem, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, meeting, network, restorePage, stopClock, until } from './support.ts';

describe('the people to register', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('are added one by one, the focus going to the new one, and the button counts them', async () => {
    const form = await formFor();
    const page = new FormPage(form);
    await page.press('Ajouter une personne');
    expect(page.focused).to.equal(page.field('Prénom et nom', 2));
    await page.press('Ajouter une personne');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 3 personnes');
    await expect(form).to.be.accessible();
  });

  it('are taken away by name, and put back where they stood', async () => {
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.press('Ajouter une personne');
    await page.write('Prénom et nom', 'Zoé Petit', 2);
    await page.press('Retirer Personne 1 (Ali Diop)');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 1 personne');
    expect(page.text).to.contain('Personne 1 (Ali Diop) : retrait de la liste.');
    expect(page.focused).to.equal(page.button('Annuler le retrait'));
    await expect(form).to.be.accessible();
    await page.press('Annuler le retrait');
    expect(page.field('Prénom et nom', 1)).to.have.property('value', 'Ali Diop');
    expect(page.field('Prénom et nom', 2)).to.have.property('value', 'Zoé Petit');
    expect(page.focused).to.equal(page.field('Prénom et nom', 1));
  });

  it('errors follow the person they are about when somebody else is taken away', async () => {
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.press('Ajouter une personne');
    await page.send();
    expect(page.summary).to.have.length(2);
    await page.press('Retirer Personne 1');
    await page.send();
    expect(page.summary).to.deep.equal([
      'Indiquez le prénom et le nom de la personne 1, par exemple « Camille Martin ».',
      'Indiquez l’adresse électronique de la personne 1, par exemple « camille.martin@kergoat.fr ».',
    ]);
  });

  it('are no more than the meeting has seats in all: it says so before, and whom to turn to', async () => {
    const data = network({
      meetings: [meeting('un', { registration: { capacity: 2, remaining: 0, waitlist: true } })],
    });
    const form = await formFor({ data });
    const page = new FormPage(form);
    expect(page.text).not.to.contain('places en tout');
    await page.press('Ajouter une personne');
    expect(page.text).to.contain(
      'Cette rencontre compte 2 places en tout : inscrivez 2 personnes au plus. Pour un groupe plus nombreux, adressez-vous à Réseau d’exemple.',
    );
    expect(page.findButton('Ajouter une personne')).to.equal(undefined);
    await expect(form).to.be.accessible();
  });

  it('that are more than the meeting takes lose nothing: the endpoint’s answer stands at them', async () => {
    const errors = [{ path: 'participants', code: 'over-capacity', message: 'Trop.' }];
    const received = answering(problem(422, 'invalid', { errors }), json(201, receipt));
    const wide = network({ meetings: [meeting('un', { registration: { capacity: 4, waitlist: true } })] });
    const form = await formFor({ data: wide });
    const page = new FormPage(form);
    await page.fillIn();
    await page.press('Ajouter une personne');
    await page.write('Prénom et nom', 'Awa Sow', 2);
    await page.write('Adresse électronique', 'awa@kergoat.example', 2);
    // The network gave seats away meanwhile.
    form.data = network({ meetings: [meeting('un', { registration: { capacity: 1, remaining: 0, waitlist: true } })] });
    await until(() => page.text.includes('Complet, liste d’attente ouverte'));
    const sentence =
      'Cette rencontre compte une seule place : inscrivez 1 personne au plus. Pour un groupe plus nombreux, adressez-vous à Réseau d’exemple.';
    expect(page.text).to.contain(sentence);
    await page.send();
    await until(() => page.summary.length === 1);
    expect(page.summary).to.deep.equal([sentence]);
    expect(page.field('Prénom et nom', 2)).to.have.property('value', 'Awa Sow');
    await expect(form).to.be.accessible();
    await page.press('Retirer Personne 2');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received).to.have.length(2);
  });

  it('that are more than the meeting takes are told so in whole words where the page does not know how many it takes', async () => {
    const errors = [{ path: 'participants', code: 'over-capacity', message: 'Ce groupe est trop nombreux.' }];
    answering(problem(422, 'invalid', { errors }));
    for (const registration of [{}, { capacity: 30 }]) {
      const page = new FormPage(await formFor({ data: network({ meetings: [meeting('un', { registration })] }) }));
      await page.fillIn();
      await page.send();
      await until(() => page.summary.length === 1);
      expect(page.summary).to.deep.equal(['Ce groupe est trop nombreux.']);
      expect(page.text).not.to.contain('Infinity');
    }
  });

  it('the only one cannot be taken away', async () => {
    const page = new FormPage(await formFor());
    expect(page.findButton('Retirer')).to.equal(undefined);
  });

  it('«Je participe moi-même» registers the contact, as the contact is when it is sent', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.tick('Je participe moi-même');
    await page.write('Nom de la collectivité', 'Kergoat');
    await page.write('Prénom et nom', 'Aïcha Le Gof');
    await page.write('Adresse électronique', 'aicha@kergoat.example');
    await page.write('Rôle', 'agent');
    await page.write('Prénom et nom', 'Aïcha Le Goff');
    expect(page.fields('Prénom et nom')).to.have.length(1);
    expect(page.group('Personne 1').textContent).to.contain('Aïcha Le Goff, aicha@kergoat.example');
    await expect(form).to.be.accessible();
    await page.send();
    await until(() => received.length === 1);
    expect(received[0]?.body).to.contain(
      '"participants":[{"name":"Aïcha Le Goff","email":"aicha@kergoat.example","role":"agent"}]',
    );
  });

  it('«Je participe moi-même» does not count twice whoever has written themselves down already, and keeps their role', async () => {
    const received = answering(json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.press('Ajouter une personne');
    await page.write('Prénom et nom', 'aïcha le goff ', 2);
    await page.write('Adresse électronique', 'Aicha@kergoat.example', 2);
    await page.write('Rôle', 'elue', 1);
    await page.tick('Je participe moi-même');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 2 personnes');
    await page.send();
    await until(() => received.length === 1);
    expect((JSON.parse(received[0]?.body ?? '') as { participants: unknown }).participants).to.deep.equal([
      { name: 'Ali Diop', email: 'ali@kergoat.example' },
      { name: 'Aïcha Le Goff', email: 'aicha@kergoat.example', role: 'elue' },
    ]);
  });

  it('«Je participe moi-même» keeps who was there already, and is taken back', async () => {
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.tick('Je participe moi-même');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 2 personnes');
    expect(page.field('Prénom et nom', 1)).to.have.property('value', 'Ali Diop');
    await page.tick('Je participe moi-même');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 1 personne');
  });

  it('are as many as the endpoint takes, and no more', async () => {
    const page = new FormPage(await formFor({ data: network({ registration: { maxParticipants: 2 } }) }));
    await page.press('Ajouter une personne');
    expect(page.findButton('Ajouter une personne')).to.equal(undefined);
    expect(page.text).to.contain('2 personnes au plus en une fois.');
  });

  it('a word is said where there are more of them than seats', async () => {
    const data = network({ meetings: [meeting('un', { registration: { remaining: 1, waitlist: true } })] });
    const page = new FormPage(await formFor({ data }));
    expect(page.text).not.to.contain('Il ne reste que');
    await page.press('Ajouter une personne');
    expect(page.text).to.contain('Il ne reste que 1 place : toute l’inscription ira en liste d’attente.');
  });

  it('have no role to choose where the endpoint names none', async () => {
    const page = new FormPage(await formFor({ data: network({ registration: { roles: [] } }) }));
    expect(page.hasField('Rôle')).to.equal(false);
  });
});
