import { plain } from '../../support/screen.ts';
import { Meeting, until } from './hand.ts';

/** What a visitor does with each element, on whatever page. */
export interface Tour {
  calendar(): Promise<void>;
  filter(): Promise<void>;
  testimonials(): Promise<void>;
  form(): Promise<void>;
  /** Sees that there are meetings. */
  meetings(): Promise<void>;
  /** Sees one meeting and no more. */
  oneMeeting(): Promise<void>;
  /** Sees the link that the host put into an element. */
  ownLink(): Promise<void>;
}

const tour: Tour = {
  /** Reads a meeting in full, shares it, and looks at the year in every way. */
  async calendar() {
    const calendar = new Meeting('anacej-meeting-calendar');
    await calendar.press('[part~=meeting] [part~=title]');
    const dialog = await calendar.find('dialog[open]');
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
      throw new Error('the dialog stands outside the window');
    await calendar.press('[part~=share]');
    await until('what is said of the shared address', () => calendar.all('.share [role=status]')[0]?.textContent);
    await calendar.press('[part~=close]');
    await calendar.gone('dialog');
    await calendar.press('[part~=view]', 'Mois');
    await calendar.find('[role=grid]');
    await calendar.press('[part~=next]');
    if (calendar.host.getAttribute('views')?.includes('week')) {
      await calendar.press('[part~=view]', 'Semaine');
      await calendar.find('[part~=view][aria-pressed=true]', 'Semaine');
      await calendar.gone('[role=grid]');
    }
    await calendar.press('[part~=view]', 'Programme');
    await calendar.find('[part~=programme]');
    calendar.checkLegible();
    await calendar.press('[part~=view]', 'Liste');
    await calendar.find('[part~=meeting] [part~=title]');
    calendar.checkLegible();
  },

  /** Asks for the meetings of the regions, then looks for one by its words. */
  async filter() {
    const filter = new Meeting('anacej-level-filter');
    await filter.press('label', 'Régions');
    await until('fewer meetings', () => /^\d+ rencontres?/.test(plain(filter.all('[role=status]')[0]?.textContent)));
    const search = (await filter.find('input[type=search]')) as HTMLInputElement;
    write(search, 'zzz');
    await until('none to be left', () => filter.text.includes('Aucune rencontre'));
    await filter.press('[part~=reset]');
    await until('all to be back', () => filter.all('[part~=reset]').length === 0);
    filter.checkLegible();
  },

  async testimonials() {
    const carousel = new Meeting('anacej-testimonial-carousel');
    const place = () => carousel.all('[part~=position]')[0]?.textContent ?? '';
    const before = await until('the place in the carousel', place);
    await carousel.press('button', 'Témoignage suivant');
    await until('another testimonial', () => place() !== before);
    carousel.checkLegible();
  },

  /** Chooses a meeting in the calendar and registers one person for it. */
  async form() {
    await new Meeting('anacej-meeting-calendar').press('[part~=meeting] [part~=register]');
    const form = new Meeting('anacej-registration-form');
    await form.find('label', 'Nom de la collectivité');
    const field = (label: string, nth = 0) => {
      const found = form.all<HTMLLabelElement>('label').filter((one) => plain(one.textContent).startsWith(label))[nth];
      const control = found?.control;
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
      throw new Error(`no field «${label}»`);
    };
    write(field('Nom de la collectivité'), 'Commune de Kergoat');
    for (const nth of [0, 1]) {
      write(field('Prénom et nom', nth), 'Aïcha Le Goff');
      write(field('Adresse électronique', nth), 'aicha.legoff@kergoat.example');
    }
    write(field('Téléphone'), '0298000000');
    const role = field('Rôle');
    if (role instanceof HTMLSelectElement) role.selectedIndex = 1;
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await form.press('label', 'En projet');
    form.checkLegible();
    await form.press('button[type=submit]');
    await form.find('[role=heading]', 'L’inscription est enregistrée');
  },

  async meetings() {
    await new Meeting('anacej-meeting-calendar').find('[part~=meeting] [part~=title]');
  },

  async oneMeeting() {
    const calendar = new Meeting('anacej-meeting-calendar');
    await calendar.find('[part~=meeting] [part~=title]');
    const { length } = calendar.all('[part~=meeting]');
    if (length !== 1) throw new Error(`${length} meetings`);
  },

  ownLink() {
    const link = document.querySelector('anacej-testimonial-carousel a');
    if (!link?.getClientRects().length) throw new Error('the link of the host cannot be seen');
    return Promise.resolve();
  },
};

function write(control: HTMLInputElement | HTMLSelectElement, text: string): void {
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.blur();
}

/** @returns what could not be done; nothing where all was */
export async function take(part: keyof Tour): Promise<string> {
  try {
    await tour[part]();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
