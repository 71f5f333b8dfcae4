import { expect, fixture, html } from '@open-wc/testing';
import type { RegistrationForm } from '../../../src/elements/registration-form/registration-form.ts';
import { answering, cut, json, receipt } from './endpoint.ts';
import { FormPage, plain } from './page-object.ts';
import { formFor, network, restoreFetch, restorePage, stopClock, until } from './support.ts';

/** Sends a form that is kept in this tab into a connection that is cut, and leaves its page. */
async function leaveInDoubt(): Promise<void> {
  const page = new FormPage(await formFor({ keepDraft: true }));
  await page.fillIn();
  await page.send();
  await until(() => page.alert);
  page.form.remove();
}

describe('the registration form on a host page', () => {
  beforeEach(stopClock);
  afterEach(restorePage);

  describe('in steps', () => {
    it('asks one group after the other, says where one is, and loses nothing on the way back', async () => {
      const received = answering(json(201, receipt));
      const fields = [{ id: 'q', label: 'Une question', type: 'text' as const }];
      const form = await formFor({ steps: true, data: network({ registration: { fields } }) });
      const page = new FormPage(form);
      expect(page.heading('Étape 1 sur 4')).to.exist;
      expect(page.hasField('Rôle')).to.equal(false);
      await page.write('Nom de la collectivité', 'Kergoat');
      await page.write('Prénom et nom', 'Aïcha Le Goff');
      await page.write('Adresse électronique', 'aicha@kergoat.example');
      await page.press('Continuer');
      expect(page.focused).to.equal(page.heading('Étape 2 sur 4'));
      expect(plain(page.root.querySelector('[aria-current=step]')?.textContent)).to.equal('Personnes');
      await expect(form).to.be.accessible();
      await page.press('Revenir à l’étape précédente');
      expect(page.field('Nom de la collectivité')).to.have.property('value', 'Kergoat');
      await page.press('Continuer');
      await page.tick('Je participe moi-même');
      await page.press('Continuer');
      await page.write('Une question', 'Une réponse');
      await page.press('Continuer');
      expect(page.text).to.contain('Ce que deviennent vos données');
      await page.press('Inscrire 1 personne');
      await until(() => page.heading('L’inscription est enregistrée'));
      expect(received[0]?.body).to.contain('"answers":{"q":"Une réponse"}');
    });

    it('does not go on past an error, and tells only those of the step', async () => {
      const page = new FormPage(await formFor({ steps: true }));
      await page.press('Continuer');
      expect(page.summary).to.have.length(3);
      expect(page.focused?.id).to.equal('summary');
      expect(page.heading('Étape 1 sur 3')).to.exist;
    });

    it('leads from the summary to the step of the field', async () => {
      const errors = [{ path: 'contact.email', code: 'email' }];
      answering(json(422, { code: 'invalid', errors }));
      const form = await formFor({ steps: true });
      const page = new FormPage(form);
      await page.write('Nom de la collectivité', 'Kergoat');
      await page.write('Prénom et nom', 'Aïcha Le Goff');
      await page.write('Adresse électronique', 'aicha@kergoat.example');
      await page.press('Continuer');
      await page.tick('Je participe moi-même');
      await page.press('Continuer');
      await page.send();
      await until(() => page.summary.length === 1);
      page.root.querySelector<HTMLAnchorElement>('#summary a')?.click();
      await until(() => page.hasField('Nom de la collectivité'));
      await until(() => page.focused === page.field('Adresse électronique'));
    });
  });

  describe('with keep-draft', () => {
    it('what is typed survives a reload of the page, with its meeting and an attempt in doubt, also into another language', async () => {
      const received = answering(cut, cut, cut, cut, json(200, receipt));
      await leaveInDoubt();

      const again = new FormPage(await formFor({ keepDraft: true, meeting: '', lang: 'en' }));
      await until(() => again.hasField('Name of the local authority'));
      expect(again.heading('Rencontre un')).to.exist;
      expect(again.field('First and last name', 1)).to.have.property('value', 'Ali Diop');
      await again.send();
      await until(() => again.heading('The registration is recorded'));
      expect(received[4]?.key).to.equal(received[0]?.key);
      expect(received[4]?.body).to.equal(received[0]?.body);
      expect(sessionStorage).to.have.length(0);
    });

    it('an attempt in doubt can be asked after when the page was loaded again after the deadline', async () => {
      const received = answering(cut, cut, cut, cut, json(200, receipt));
      await leaveInDoubt();
      Date.now = () => Date.parse('2026-03-24T18:00:00Z');
      const again = new FormPage(await formFor({ keepDraft: true }));
      await until(() => again.text.includes('Les inscriptions à cette rencontre sont closes.'));
      await again.send();
      await until(() => again.heading('L’inscription est enregistrée'));
      expect(received[4]?.key).to.equal(received[0]?.key);
    });

    it('is taken up on the page of another meeting for that one, and not for the meeting of before', async () => {
      const received = answering(json(201, receipt));
      const page = new FormPage(await formFor({ keepDraft: true }));
      await page.fillIn();
      page.form.remove();
      const other = new FormPage(await formFor({ keepDraft: true, meeting: 'deux' }));
      await until(() => other.hasField('Nom de la collectivité'));
      expect(other.heading('Rencontre deux')).to.exist;
      expect(other.field('Prénom et nom', 1)).to.have.property('value', 'Ali Diop');
      await other.send();
      await until(() => other.heading('L’inscription est enregistrée'));
      expect(received[0]?.body).to.contain('"meeting":"deux"');
    });

    it('keeps the meeting that was chosen on the page in place of the one it names', async () => {
      const page = new FormPage(await formFor({ keepDraft: true }));
      await page.fillIn();
      page.form.network?.register('deux');
      await until(() => page.heading('Rencontre deux'));
      page.form.remove();
      const again = new FormPage(await formFor({ keepDraft: true }));
      await until(() => again.heading('Rencontre deux'));
    });

    it('is erased on demand', async () => {
      const page = new FormPage(await formFor({ keepDraft: true }));
      await page.fillIn();
      expect(sessionStorage).to.have.length(1);
      await page.press('Tout effacer');
      expect(page.field('Nom de la collectivité')).to.have.property('value', '');
      expect(page.status).to.equal('Vos réponses sont effacées.');
      expect(sessionStorage).to.have.length(0);
    });

    it('is erased from a list too in which one had gone back to no choice before', async () => {
      const page = new FormPage(await formFor({ keepDraft: true }));
      const level = page.field('Niveau') as HTMLSelectElement;
      /** As a person does it: what was chosen by hand no longer follows its attribute. */
      const choose = async (index: number) => {
        level.selectedIndex = index;
        level.dispatchEvent(new Event('change', { bubbles: true }));
        await page.form.updateComplete;
      };
      for (const index of [1, 0, 1]) await choose(index);
      await page.press('Tout effacer');
      expect(page.field('Niveau')).to.have.property('value', '');
    });

    it('is erased with what was tried to be sent: nothing of it comes back with the next letter', async () => {
      answering(cut);
      const page = new FormPage(await formFor({ keepDraft: true }));
      await page.fillIn();
      await page.send();
      await until(() => page.alert);
      await page.press('Tout effacer');
      await page.write('Nom de la collectivité', 'K');
      expect(Object.values(sessionStorage).join()).not.to.contain('Ali Diop');
    });

    it('what is kept but no longer has the shape of a draft is left alone', async () => {
      sessionStorage.setItem('anacej-rencontres form ', '{"organization":"x"}');
      const page = new FormPage(await formFor({ keepDraft: true }));
      expect(page.field('Nom de la collectivité')).to.have.property('value', '');
    });
  });

  it('must-pass 63: keeps nothing anywhere unless it is asked to', async () => {
    const page = new FormPage(await formFor());
    await page.fillIn();
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('never ticks a consent in advance, and shows the notice in full before the button', async () => {
    const page = new FormPage(await formFor());
    expect(page.field('Recevoir la lettre')).to.have.property('checked', false);
    for (const words of ['Réseau d’exemple', 'Organiser la rencontre', 'Douze mois', 'dpo@exemple.example', 'CNIL']) {
      expect(page.text).to.contain(words);
    }
    const notice = page.root.querySelector('[part=notice]');
    expect(notice?.compareDocumentPosition(page.submit)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('takes a notice of plain text in paragraphs', async () => {
    const data = network({ registration: { notice: 'Un premier.\n\nUn second.' } });
    const page = new FormPage(await formFor({ data }));
    expect(
      [...page.root.querySelectorAll('[part=notice] p')].map(({ textContent }) => plain(textContent)),
    ).to.deep.equal(['Un premier.', 'Un second.']);
  });

  it('helps with what a browser knows, for the contact and not for others', async () => {
    const page = new FormPage(await formFor());
    const tokens = (label: string, nth = 0) => (page.field(label, nth) as HTMLInputElement).autocomplete;
    expect([
      tokens('Nom de la collectivité'),
      tokens('Prénom et nom'),
      tokens('Adresse électronique'),
      tokens('Téléphone'),
    ]).to.deep.equal(['organization', 'name', 'email', 'tel']);
    expect(tokens('Prénom et nom', 1)).to.equal('off');
    expect(page.field('Adresse électronique')).to.include({ type: 'email', inputMode: 'email' });
    expect(page.field('Numéro SIREN')).to.have.property('inputMode', 'numeric');
    expect(plain(page.field('Nom de la collectivité').labels?.[0]?.textContent)).to.contain('(obligatoire)');
  });

  it('must-pass 57: what fills in the hidden field sends nothing; people neither reach nor hear it', async () => {
    const received = answering(json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    const trap = page.root.querySelector<HTMLInputElement>('input[name=website]');
    expect(trap?.tabIndex).to.equal(-1);
    expect(trap?.closest('[aria-hidden=true]')).to.exist;
    if (trap) trap.value = 'https://spam.example';
    await page.send();
    expect(received).to.have.length(0);
    expect(page.alert).to.contain('un champ caché a été rempli');
    await page.send();
    await until(() => page.heading('L’inscription est enregistrée'));
  });

  it('must-pass 57: holds back what comes sooner than a person could', async () => {
    const received = answering(json(201, receipt));
    const form = await formFor();
    form.minimumTime = 60_000;
    const page = new FormPage(form);
    await page.fillIn();
    await page.send();
    expect(page.status).to.equal('Envoi en cours…');
    expect(received).to.have.length(0);
  });

  it('offers the calendar file, print, the link to change, and another registration', async () => {
    answering(json(201, receipt));
    const page = new FormPage(await formFor());
    await page.fillIn();
    await page.send();
    await until(() => page.findButton('Ajouter à mon agenda'));
    expect(page.root.querySelector<HTMLAnchorElement>('[part=manage]')?.href).to.equal(receipt.manageUrl);
    const saved = savedBy(() => page.button('Ajouter à mon agenda').click());
    restoreFetch();
    expect(saved?.download).to.equal('un.ics');
    const file = await (await fetch(saved?.href ?? '')).text();
    expect(file).to.contain('BEGIN:VEVENT').and.to.contain('DTSTART:20260326T083000Z');
    let printed = false;
    window.print = () => (printed = true);
    page.button('Imprimer').click();
    expect(printed).to.equal(true);
    await page.press('Inscrire d’autres personnes');
    expect(page.field('Nom de la collectivité')).to.have.property('value', 'Commune de Kergoat');
  });

  it('keeps what the host put inside the tag while there is no data, and when there is none', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const form = await fixture<RegistrationForm>(
      html`<anacej-registration-form endpoint="https://endpoint.example/nowhere"
        ><a href="/inscription">S’inscrire par formulaire simple</a></anacej-registration-form
      >`,
    );
    const shown = () =>
      form.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()[0]?.textContent;
    expect(shown()).to.contain('formulaire simple');
    await until(() => form.shadowRoot?.querySelector('[role=alert]'));
    expect(shown()).to.contain('formulaire simple');
    await expect(form).to.be.accessible();
  });

  it('makes no page wider, whichever way its part of the page goes', async () => {
    const { parentElement: part } = await formFor();
    for (const direction of ['rtl', 'ltr']) {
      if (part) part.dir = direction;
      expect(document.documentElement.scrollWidth, direction).to.equal(document.documentElement.clientWidth);
    }
  });

  it('is accessible as it stands, in French and in English', async () => {
    await expect(await formFor()).to.be.accessible();
    const english = await formFor({ lang: 'en' });
    expect(plain(new FormPage(english).submit.textContent)).to.equal('Register 1 person');
    await expect(english).to.be.accessible();
  });
});

/** The link with which a press saves a file; the browser saves none. */
function savedBy(press: () => void): HTMLAnchorElement | undefined {
  let saved: HTMLAnchorElement | undefined;
  // A link that is not on the page tells of its click through nobody else.
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      saved = document.createElement('a');
      saved.href = this.href;
      saved.download = this.download;
    },
  });
  press();
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  return saved;
}
