import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NetworkDocumentInput } from '../../../src/contract/index.ts';
import { answering, json, receipt } from './endpoint.ts';
import { FormPage } from './page-object.ts';
import { formFor, network, restorePage, stopClock, until } from './support.ts';

type Fields = NonNullable<NonNullable<NetworkDocumentInput['registration']>['fields']>;
const OPTIONS = [{ value: 'a', label: 'Réponse A' }, 'b'];

async function pageWith(fields: Fields) {
  const form = await formFor({ data: network({ registration: { fields } }) });
  const page = new FormPage(form);
  await page.fillIn();
  return { form, page };
}

/** What is sent, once it is. */
async function sent(page: FormPage): Promise<unknown> {
  const received = answering(json(201, receipt));
  await page.send();
  await until(() => received[0]);
  return (JSON.parse(received[0]?.body ?? '') as { answers: unknown }).answers;
}

describe('the endpoint’s own questions', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('are asked with the right control each, and answered in the contract’s types', async () => {
    const { form, page } = await pageWith([
      { id: 't', label: 'Un texte', type: 'text', hint: 'Un indice', example: 'Un exemple' },
      { id: 'ta', label: 'Un long texte', type: 'textarea' },
      { id: 'e', label: 'Une adresse', type: 'email' },
      { id: 'p', label: 'Un numéro', type: 'tel' },
      { id: 'n', label: 'Un nombre', type: 'number' },
      { id: 'd', label: 'Une date', type: 'date' },
      { id: 's', label: 'Un choix', type: 'select', options: OPTIONS },
      { id: 'r', label: 'Un bouton', type: 'radio', options: OPTIONS },
      { id: 'c', label: 'Une case', type: 'checkbox' },
      { id: 'cs', label: 'Des cases', type: 'checkboxes', options: [...OPTIONS, 'c'] },
    ]);
    await page.write('Un texte', 'Bonjour');
    await page.write('Un long texte', 'Deux\nlignes');
    await page.write('Une adresse', 'a@b.example');
    await page.write('Un numéro', '01 23 45 67 89');
    await page.write('Un nombre', '1 200,5');
    await page.write('Une date', '2026-03-29');
    await page.write('Un choix', 'b');
    page.group('Un bouton').querySelector('input')?.click();
    await page.tick('Une case');
    const boxes = page.group('Des cases').querySelectorAll('input');
    boxes[2]?.click();
    boxes[0]?.click();
    await form.updateComplete;
    expect(page.described(page.field('Un texte'))).to.equal('Un indice Exemple : Un exemple');
    expect(page.field('Un numéro')).to.include({ type: 'tel', inputMode: 'tel' });
    expect(page.field('Un nombre')).to.include({ type: 'text', inputMode: 'decimal' });
    await expect(form).to.be.accessible();
    expect(await sent(page)).to.deep.equal({
      t: 'Bonjour',
      ta: 'Deux\nlignes',
      e: 'a@b.example',
      p: '01 23 45 67 89',
      n: 1200.5,
      d: '2026-03-29',
      s: 'b',
      r: 'a',
      c: true,
      cs: ['a', 'c'],
    });
  });

  it('that are required are said to be, group by group', async () => {
    const { form, page } = await pageWith([
      { id: 't', label: 'Un texte', type: 'text', required: true, example: 'Un exemple' },
      { id: 'r', label: 'Un bouton', type: 'radio', required: true, options: OPTIONS },
      { id: 'c', label: 'Une case', type: 'checkbox', required: true },
      { id: 'cs', label: 'Des cases', type: 'checkboxes', required: true, options: OPTIONS },
    ]);
    await page.send();
    expect(page.summary).to.deep.equal([
      'Indiquez la réponse à « Un texte », par exemple « Un exemple ».',
      'Indiquez la réponse à « Un bouton ».',
      'Indiquez la réponse à « Une case ».',
      'Indiquez la réponse à « Des cases ».',
    ]);
    page.root.querySelectorAll<HTMLAnchorElement>('#summary a')[1]?.click();
    await form.updateComplete;
    expect(page.focused).to.equal(page.group('Un bouton').querySelector('input'));
    await expect(form).to.be.accessible();
  });

  it('that want a number or an address say so on being left', async () => {
    const { page } = await pageWith([
      { id: 'n', label: 'Depuis quelle année', type: 'number', example: '2014' },
      { id: 'e', label: 'Autre adresse', type: 'email' },
    ]);
    await page.write('Depuis quelle année', 'longtemps');
    await page.write('Autre adresse', 'ici');
    expect(page.described(page.field('Depuis quelle année'))).to.contain(
      'Écrivez la réponse à « Depuis quelle année » en chiffres, par exemple « 2014 ».',
    );
    expect(page.described(page.field('Autre adresse'))).to.contain('Vérifiez la réponse à « Autre adresse »');
  });

  it('that depend on another appear and go with its answer; what is not asked is not sent', async () => {
    const { form, page } = await pageWith([
      {
        id: 'conseil',
        label: 'Avez-vous un conseil',
        type: 'radio',
        options: [
          { value: 'oui', label: 'Oui' },
          { value: 'non', label: 'Non' },
        ],
      },
      {
        id: 'annee',
        label: 'Depuis quand',
        type: 'number',
        required: true,
        visibleIf: { field: 'conseil', equals: 'oui' },
      },
      { id: 'detail', label: 'Et encore', type: 'text', visibleIf: { field: 'annee', equals: 2014 } },
    ]);
    expect(page.hasField('Depuis quand')).to.equal(false);
    await page.tick('Oui');
    await page.write('Depuis quand', '2014');
    await page.write('Et encore', 'Oui, encore');
    await page.tick('Non');
    expect(page.hasField('Depuis quand') || page.hasField('Et encore')).to.equal(false);
    await form.updateComplete;
    expect(await sent(page)).to.deep.equal({ conseil: 'non' });
  });

  it('do not lose a date of which only the day is written: it is asked for in full before anything is sent', async () => {
    const received = answering(json(201, receipt));
    const { form, page } = await pageWith([{ id: 'jour', label: 'Quel jour', type: 'date' }]);
    const field = page.field('Quel jour') as HTMLInputElement;
    field.focus();
    await sendKeys({ press: '3' });
    await sendKeys({ press: '1' });
    await page.send();
    expect(page.summary).to.deep.equal(['Vérifiez la réponse à « Quel jour » : une date complète est attendue.']);
    expect(page.described(field)).to.contain('une date complète est attendue');
    expect(received).to.have.length(0);
    await expect(form).to.be.accessible();
    await page.write('Quel jour', '2026-03-31');
    expect(page.summary).to.deep.equal([]);
    await page.send();
    await until(() => received.length === 1);
    expect(received[0]?.body).to.contain('"answers":{"jour":"2026-03-31"}');
  });

  it('send no choice that is offered no more, and ask for another where one is needed', async () => {
    const fields = (options: string[]): Fields => [
      { id: 'un', label: 'Un choix', type: 'select', options },
      { id: 'des', label: 'Des choix', type: 'checkboxes', options },
      { id: 'il', label: 'Il le faut', type: 'radio', options, required: true },
    ];
    const { form, page } = await pageWith(fields(['vieux', 'reste']));
    await page.write('Un choix', 'vieux');
    page
      .group('Des choix')
      .querySelectorAll('input')
      .forEach((box) => box.click());
    page.group('Il le faut').querySelector('input')?.click();
    await page.write('Rôle', 'elue');
    form.data = network({
      registration: { fields: fields(['reste', 'neuf']), roles: [{ id: 'agent', label: 'Agent' }] },
    });
    await until(() => page.group('Il le faut').textContent.includes('neuf'));
    const received = answering(json(201, receipt));
    await page.send();
    expect(page.summary).to.deep.equal(['Indiquez la réponse à « Il le faut ».']);
    page.group('Il le faut').querySelector('input')?.click();
    await page.send();
    await until(() => received.length === 1);
    expect(received[0]?.body).to.contain('"answers":{"des":["reste"],"il":"reste"}').and.not.to.contain('elue');
  });

  it('that wait for one another in a circle are not asked', async () => {
    const { page } = await pageWith([
      { id: 'a', label: 'Poule', type: 'checkbox', visibleIf: { field: 'b', equals: false } },
      { id: 'b', label: 'Œuf', type: 'checkbox', visibleIf: { field: 'a', equals: false } },
    ]);
    expect(page.hasField('Poule') || page.hasField('Œuf')).to.equal(false);
  });

  it('must-pass 27, 30, 32: are text, whatever their id, label and options say', async () => {
    const evil = '"><img src=x onerror=alert(1)>\u202e';
    const { form, page } = await pageWith([
      { id: '__proto__', label: evil, type: 'text', hint: evil, example: evil, required: true },
      { id: 'a b"c', label: evil, type: 'checkboxes', options: [evil, { value: 'constructor', label: evil }] },
      { id: 'constructor', label: 'Un constructeur', type: 'text' },
    ]);
    await page.write('Un constructeur', 'x');
    expect(page.root.querySelector('img')).to.equal(null);
    await page.send();
    expect(page.summary).to.have.length(1);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    await expect(form).to.be.accessible();
  });
});
