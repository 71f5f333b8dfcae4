import { expect } from '@open-wc/testing';
import { answering, json, problem, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, network, restorePage, stopClock, until } from './support.ts';

describe('errors in the registration form', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('must-pass 46: an empty form sent shows a summary with the focus, its links lead to the fields, in the same words', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.send();
    expect(received).to.have.length(0);
    expect(page.summary).to.deep.equal([
      'Indiquez le nom de la collectivité, par exemple « Commune de Kergoat ».',
      'Indiquez le prénom et le nom de la personne à contacter, par exemple « Camille Martin ».',
      'Indiquez l’adresse électronique de la personne à contacter, par exemple « camille.martin@kergoat.fr ».',
      'Indiquez le prénom et le nom de la personne 1, par exemple « Camille Martin ».',
      'Indiquez l’adresse électronique de la personne 1, par exemple « camille.martin@kergoat.fr ».',
    ]);
    expect(page.focused?.id).to.equal('summary');
    expect(page.heading('5 réponses à corriger')).to.exist;
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('#summary a')];
    for (const link of links) {
      link.click();
      await form.updateComplete;
      const { focused } = page;
      if (!focused) throw new Error('The link led nowhere.');
      expect(focused.getAttribute('aria-invalid')).to.equal('true');
      expect(page.described(focused)).to.contain(plain(link.textContent));
    }
    await expect(form).to.be.accessible();
  });

  it('an error that is mended goes away, from the field and from the summary', async () => {
    const page = new FormPage(await formFor());
    await page.send();
    await page.write('Nom de la collectivité', 'Kergoat');
    expect(page.summary).to.have.length(4);
    expect(page.field('Nom de la collectivité').hasAttribute('aria-invalid')).to.equal(false);
  });

  const faults: [label: string, value: string, sentence: string][] = [
    [
      'Adresse électronique',
      'aicha@kergoat',
      'Vérifiez l’adresse électronique de la personne à contacter : écrivez une adresse complète, par exemple « camille.martin@kergoat.fr ».',
    ],
    [
      'Téléphone',
      '01 23',
      'Vérifiez le numéro de téléphone de la personne à contacter : écrivez tous les chiffres, par exemple « 01 23 45 67 89 ».',
    ],
    [
      'Numéro SIREN',
      '217 500 017',
      'Vérifiez le numéro SIREN : neuf chiffres, dont le dernier est une clé, par exemple « 217 500 016 ».',
    ],
    ['Nom de la collectivité', 'a'.repeat(201), 'Raccourcissez le nom de la collectivité : ce texte est trop long.'],
  ];
  for (const [label, value, sentence] of faults) {
    it(`says on leaving «${label}» what is wrong with «${value.slice(0, 20)}»`, async () => {
      const page = new FormPage(await formFor());
      await page.write(label, value);
      expect(page.described(page.field(label))).to.contain(sentence);
      expect(page.summary).to.deep.equal([]);
    });
  }

  it('says nothing of a field that is only passed through, nor while one is typing', async () => {
    const form = await formFor();
    const page = new FormPage(form);
    const email = page.field('Adresse électronique') as HTMLInputElement;
    email.focus();
    email.blur();
    await form.updateComplete;
    expect(email.hasAttribute('aria-invalid')).to.equal(false);
    email.focus();
    email.value = 'ai';
    email.dispatchEvent(new Event('input', { bubbles: true }));
    await form.updateComplete;
    expect(email.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('holds an error back while a pointer is pressed, so that the button under it does not move away', async () => {
    const form = await formFor();
    const page = new FormPage(form);
    const email = page.field('Adresse électronique') as HTMLInputElement;
    email.focus();
    email.value = 'ai';
    email.dispatchEvent(new Event('input', { bubbles: true }));
    page.submit.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    email.blur();
    await form.updateComplete;
    expect(email.hasAttribute('aria-invalid')).to.equal(false);
    page.submit.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await until(() => email.getAttribute('aria-invalid') === 'true');
  });

  it('shows what the endpoint refused at its field, in its own words where the code is not known here', async () => {
    const errors = [
      { path: 'participants[0].email', code: 'blocked', message: 'Cette adresse ne reçoit rien.' },
      { path: 'organization.name', code: 'too-long' },
    ];
    answering(problem(422, 'invalid', { errors }), json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.summary.length === 2);
    expect(page.summary).to.deep.equal([
      'Raccourcissez le nom de la collectivité : ce texte est trop long.',
      'Cette adresse ne reçoit rien.',
    ]);
    await until(() => page.focused?.id === 'summary');
    expect(page.described(page.field('Adresse électronique', 1))).to.contain('Cette adresse ne reçoit rien.');
    await expect(form).to.be.accessible();
    await page.write('Nom de la collectivité', 'Kergoat');
    await page.write('Adresse électronique', 'ali@ailleurs.example', 1);
    expect(page.summary).to.deep.equal([]);
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
  });

  it('leads to the notice where that has changed meanwhile', async () => {
    answering(problem(422, 'invalid', { errors: [{ path: 'noticeVersion', code: 'notice-changed' }] }));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.summary.length === 1);
    page.root.querySelector<HTMLAnchorElement>('#summary a')?.click();
    await until(() => plain(page.focused?.textContent).startsWith('Ce que deviennent vos données'));
  });

  it('sends again once the changed notice was read, though no field was', async () => {
    answering(
      problem(422, 'invalid', { errors: [{ path: 'noticeVersion', code: 'notice-changed' }] }),
      json(201, receipt),
    );
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.summary.length === 1);
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
  });

  it('sends again what the endpoint refused as it is: it may be right now', async () => {
    const errors = [{ path: 'participants', code: 'known', message: 'Ali Diop est déjà inscrit.' }];
    const received = answering(problem(422, 'invalid', { errors }), json(201, receipt));
    const page = new FormPage(await formFor({ steps: true }));
    await page.write('Nom de la collectivité', 'Kergoat');
    await page.write('Prénom et nom', 'Aïcha Le Goff');
    await page.write('Adresse électronique', 'aicha@kergoat.example');
    await page.press('Continuer');
    await page.write('Prénom et nom', 'Ali Diop');
    await page.write('Adresse électronique', 'ali@kergoat.example');
    await page.press('Continuer');
    await page.send();
    await until(() => page.summary.length === 1);
    await page.press('Revenir à l’étape précédente');
    await page.write('Adresse électronique', 'ali@ailleurs.example');
    await page.press('Continuer');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received).to.have.length(2);
  });

  it('holds nothing against another meeting that was refused of the first', async () => {
    const errors = [{ path: 'meeting', code: 'unknown' }];
    const received = answering(problem(422, 'invalid', { errors }), json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.summary.length === 1);
    form.network?.register('deux');
    await until(() => page.heading('Rencontre deux'));
    expect(page.summary).to.deep.equal([]);
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[1]?.body).to.contain('"meeting":"deux"');
  });

  it('tells nobody else of what was refused of one person, where another comes before them', async () => {
    const errors = [{ path: 'participants[0].email', code: 'blocked', message: 'Cette adresse ne reçoit rien.' }];
    answering(problem(422, 'invalid', { errors }));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.summary.length === 1);
    await page.tick('Je participe moi-même');
    expect(page.text).not.to.contain('Cette adresse ne reçoit rien.');
  });

  it('says the same in English', async () => {
    const page = new FormPage(await formFor({ lang: 'en', data: network() }));
    await page.send();
    expect(page.summary[0]).to.equal('Give the name of the local authority, for example “Town of Kergoat”.');
  });
});
