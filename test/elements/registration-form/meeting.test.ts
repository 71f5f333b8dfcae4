import { expect, fixture, html } from '@open-wc/testing';
import type { RegistrationForm } from '../../../src/elements/registration-form/registration-form.ts';
import { answering, cut, json, problem, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, meeting, network, quick, restorePage, stopClock, until } from './support.ts';

describe('the meeting of the registration form', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  it('is the host’s, in view above the fields: when, where, how many seats, until when', async () => {
    const page = new FormPage(await formFor({ meeting: 'un' }));
    const card = plain(page.root.querySelector('[part=meeting]')?.textContent);
    expect(card).to.contain('Rencontre un').and.to.contain('jeudi 26 mars 2026, de 9 h 30 à 12 h');
    expect(card)
      .to.contain('Hôtel de ville, Rennes')
      .and.to.contain('12 places restantes · Inscriptions avant le mardi 24 mars, 18 h');
  });

  it('shows its date in both clocks where they differ', async () => {
    const data = network({
      meetings: [
        meeting('un', {
          timeZone: 'America/Martinique',
          start: '2026-03-26T18:00',
          end: '2026-03-26T21:00',
          location: { name: 'Mairie', city: 'Fort-de-France' },
          registration: { closes: '2026-03-24T18:00' },
        }),
      ],
    });
    const page = new FormPage(await formFor({ data }));
    const card = plain(page.root.querySelector('[part=meeting]')?.textContent);
    expect(card).to.contain('jeudi 26 mars 2026, de 18 h à 21 h (en Martinique)');
    expect(card).to.contain('du jeudi 26 mars 2026, 23 h au vendredi 27 mars 2026, 2 h (à votre heure)');
    expect(card).to.contain('Inscriptions avant le mardi 24 mars, 18 h (en Martinique)');
  });

  it('shows whole days without hours', async () => {
    const data = network({ meetings: [meeting('un', { start: '2026-03-26', end: '2026-03-28' })] });
    const page = new FormPage(await formFor({ data }));
    expect(page.text).to.contain('du jeudi 26 mars 2026 au vendredi 27 mars 2026');
  });

  it('is chosen among the open ones where nobody has named it', async () => {
    const data = network({
      meetings: [
        meeting('un'),
        meeting('complet', { registration: { remaining: 0 } }),
        meeting('attente', { registration: { remaining: 0, waitlist: true } }),
        meeting('clos', { registration: { closes: '2026-03-01' } }),
        meeting('annulee', { status: 'cancelled' }),
        meeting('passee', { start: '2026-02-01T10:00', end: '2026-02-01T12:00' }),
        meeting('sans', { registration: null }),
      ],
    });
    const form = await formFor({ data, meeting: '' });
    const page = new FormPage(form);
    const select = page.field('Rencontre') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => plain(text))).to.deep.equal([
      'Choisir…',
      'jeudi 26 mars 2026 – Rencontre un',
      'jeudi 26 mars 2026 – Rencontre attente (complet)',
    ]);
    expect(page.hasField('Nom de la collectivité')).to.equal(false);
    await expect(form).to.be.accessible();
    select.value = 'attente';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => page.hasField('Nom de la collectivité'));
    expect(page.heading('Rencontre attente')).to.exist;
    expect(form.network?.selection.registering).to.equal('attente');
  });

  it('can be changed, and what was typed stays', async () => {
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.press('Choisir une autre rencontre');
    const select = page.field('Rencontre') as HTMLSelectElement;
    expect(page.focused).to.equal(select);
    select.value = 'deux';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => page.heading('Rencontre deux'));
    expect(page.field('Prénom et nom', 1)).to.have.property('value', 'Ali Diop');
  });

  it('that filled up meanwhile is said to have, and another one may be taken with the same answers', async () => {
    const received = answering(json(409, { code: 'full' }), json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.alert.includes('remplie'));
    await page.press('Choisir une autre rencontre');
    const select = page.field('Rencontre') as HTMLSelectElement;
    select.value = 'deux';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => page.heading('Rencontre deux'));
    expect(page.alert).to.equal('');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[1]?.body).to.contain('"meeting":"deux"');
  });

  it('that is in doubt is named while another one is in view, and asked for again under its key', async () => {
    const received = answering(cut, cut, cut, cut, problem(409, 'full'), json(200, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.alert);
    form.network?.register('deux');
    await until(() => page.heading('Rencontre deux'));
    expect(page.alert).to.contain('Pour « Rencontre un », nous ne savons pas si l’inscription est arrivée.');
    expect(plain(page.submit.textContent)).to.equal('Inscrire 1 personne');
    await page.send();
    await until(() => page.alert.includes('remplie'));
    form.network?.register('un');
    await until(() => page.heading('Rencontre un'));
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    expect(received[4]?.key).not.to.equal(received[0]?.key);
    expect(received[5]?.key).to.equal(received[0]?.key);
  });

  it('chosen while another one is on its way waits until the person knows what became of that one', async () => {
    let answer: (response: Response) => void = () => {};
    answering(() => new Promise((resolve) => (answer = resolve)));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    form.network?.register('deux');
    await form.updateComplete;
    expect(page.heading('Rencontre un')).to.exist;
    answer(problem(409, 'full'));
    await until(() => page.alert.includes('remplie'));
    expect(page.heading('Rencontre un')).to.exist;
  });

  it('comes from a calendar: the form shows it and its heading takes the focus', async () => {
    const form = await formFor({ meeting: '' });
    const page = new FormPage(form);
    expect(form.network?.takesRegistrations).to.equal(true);
    form.network?.register('deux');
    await until(() => plain(page.focused?.textContent) === 'Rencontre deux');
    expect(page.focused?.getAttribute('role')).to.equal('heading');
    await until(() => page.hasField('Nom de la collectivité'));
  });

  it('comes from a calendar also after the form was moved on the page; removed, it takes none', async () => {
    const form = await formFor();
    const { network: before } = form;
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(form);
    await form.updateComplete;
    const page = new FormPage(form);
    form.network?.register('deux');
    await until(() => plain(page.focused?.textContent) === 'Rencontre deux');
    form.remove();
    expect(before?.takesRegistrations).to.equal(false);
  });

  it('comes from a calendar after a registration was confirmed: a new one begins with the same contact', async () => {
    answering(json(201, receipt));
    const form = await formFor();
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
    form.network?.register('deux');
    await until(() => page.hasField('Nom de la collectivité'));
    expect(page.heading('Rencontre deux')).to.exist;
    expect(page.field('Nom de la collectivité')).to.have.property('value', 'Commune de Kergoat');
    expect(page.field('Prénom et nom', 1)).to.have.property('value', '');
  });

  it('that takes registrations elsewhere is left to that site', async () => {
    const data = network({ meetings: [meeting('un', { registration: { url: 'https://billets.example/un' } })] });
    const form = await formFor({ data });
    const page = new FormPage(form);
    const link = page.root.querySelector<HTMLAnchorElement>('[part~=elsewhere]');
    expect(plain(link?.textContent)).to.equal('S’inscrire sur billets.example (autre site)');
    expect(link?.href).to.equal('https://billets.example/un');
    expect(page.hasField('Nom de la collectivité')).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('must-pass 28: an address elsewhere that is no web address is no link', async () => {
    const data = network({
      meetings: [meeting('un', { registration: { url: 'java\nscript:alert(1)' } })],
      registration: null,
    });
    const page = new FormPage(await formFor({ data }));
    expect(page.root.querySelector('a')).to.equal(null);
    expect(page.text).to.contain('ne se prennent pas sur cette page');
  });

  const shut: [what: string, changes: Parameters<typeof meeting>[1], says: string][] = [
    ['is full', { registration: { remaining: 0 } }, 'Cette rencontre est complète.'],
    ['is closed', { registration: { closes: '2026-03-01' } }, 'sont closes'],
    ['opens later', { registration: { opens: '2026-03-10' } }, 'pas encore ouvertes'],
    ['is cancelled', { status: 'cancelled' }, 'annulée ou reportée'],
    ['is over', { start: '2026-02-01T10:00', end: '2026-02-01T12:00' }, 'a déjà eu lieu'],
    ['takes none', { registration: null }, 'ne prend pas d’inscription'],
  ];
  for (const [what, changes, says] of shut) {
    it(`that ${what} says so and asks nothing`, async () => {
      const form = await formFor({ data: network({ meetings: [meeting('un', changes), meeting('deux')] }) });
      const page = new FormPage(form);
      expect(page.text).to.contain(says);
      expect(page.root.querySelector('form')).to.equal(null);
      expect(page.button('Choisir une autre rencontre')).to.exist;
      await expect(form).to.be.accessible();
    });
  }

  it('that is no longer in the calendar is said to be gone, and another one offered', async () => {
    const page = new FormPage(await formFor({ meeting: 'autrefois' }));
    expect(page.text).to.contain('n’est plus à l’agenda');
    expect(page.hasField('Rencontre')).to.equal(true);
  });

  it('is none: empty, in words', async () => {
    const form = await formFor({ data: network({ meetings: [] }), meeting: '' });
    expect(new FormPage(form).text).to.contain('Aucune rencontre n’est ouverte à l’inscription');
    await expect(form).to.be.accessible();
  });

  it('the seats are read anew after a registration, so that the whole page knows them', async () => {
    const seats = [12, 11];
    const loads: number[] = [];
    window.fetch = (_, init) => {
      if (init?.method === 'POST') return Promise.resolve(json(201, receipt));
      const remaining = seats[Math.min(loads.length, 1)] ?? 0;
      loads.push(remaining);
      return Promise.resolve(json(200, network({ meetings: [meeting('un', { registration: { remaining } })] })));
    };
    const { form, page } = await sentToEndpoint(quick);
    await until(() => page.heading('L’inscription est enregistrée'));
    await until(() => form.network?.snapshot?.find('un')?.meeting.registration?.remaining === 11);
    await form.updateComplete;
    expect(page.heading('L’inscription est enregistrée')).to.exist;
  });

  it('that moved while somebody filled the form in: the confirmation says so, and gives the date and place of now', async () => {
    const moved = meeting('un', {
      start: '2026-04-09T14:00',
      end: '2026-04-09T16:00',
      location: { name: 'Médiathèque', city: 'Rennes' },
    });
    let loads = 0;
    window.fetch = (_, init) => {
      if (init?.method === 'POST') return Promise.resolve(json(201, { ...receipt, meeting: moved }));
      return Promise.resolve(json(200, loads++ ? network({ meetings: [moved] }) : network()));
    };
    const { form, page } = await sentToEndpoint(quick);
    expect(page.text).to.contain('26 mars').and.to.contain('Hôtel de ville');
    await until(() => page.heading('L’inscription est enregistrée') && page.text.includes('Commune de Kergoat'));
    await until(() => page.text.includes('jeudi 9 avril'));
    expect(page.text).to.contain('Médiathèque').and.to.contain('La rencontre a changé pendant que vous remplissiez');
    expect(page.text).not.to.contain('26 mars').and.not.to.contain('Hôtel de ville');
    await expect(form).to.be.accessible();

    const files: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob | MediaSource) => {
      files.push(file as Blob);
      return '#';
    };
    await page.press('Ajouter à mon agenda');
    URL.createObjectURL = createObjectURL;
    expect(await files[0]?.text()).to.contain('20260409T140000');
  });

  it('whose seats cannot be read anew leaves whoever corrects their answers where they are', async () => {
    let loads = 0;
    window.fetch = (_, init) => {
      const errors = [{ path: 'organization.name', code: 'too-long' }];
      if (init?.method === 'POST') return Promise.resolve(problem(422, 'invalid', { errors }));
      return Promise.resolve(loads++ ? new Response('', { status: 404 }) : json(200, network()));
    };
    const { form, page } = await sentToEndpoint();
    await until(() => page.focused?.id === 'summary');
    const field = page.field('Nom de la collectivité');
    field.focus();
    await until(() => form.network?.state.status === 'failed' && page.alert);
    expect(page.focused?.id).to.equal(field.id);
  });
});

/** A form that reads its meeting from an endpoint, filled in and sent. */
async function sentToEndpoint(client?: typeof quick): Promise<{ form: RegistrationForm; page: FormPage }> {
  const form = await fixture<RegistrationForm>(
    html`<anacej-registration-form
      endpoint="https://endpoint.example/network.json"
      meeting="un"
      minimum-time="0"
    ></anacej-registration-form>`,
  );
  if (client) form.client = client;
  const page = new FormPage(form);
  await until(() => page.hasField('Nom de la collectivité'));
  await page.fillIn();
  await page.send();
  return { form, page };
}
