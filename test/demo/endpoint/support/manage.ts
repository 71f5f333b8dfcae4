import type { RegistrationRequestInput } from '../../../../src/contract/index.ts';

type Person = RegistrationRequestInput['participants'][number] & { remove?: boolean };

export interface ManageForm {
  revision?: number;
  contact?: { name: string; email: string; phone?: string };
  people: readonly Person[];
  answers?: Record<string, string>;
}

export interface Page {
  status: number;
  headers: Headers;
  text: string;
}

const CONTACT = { name: 'Zoé Lambert', email: 'zoe.lambert@example.org', phone: '01 23 45 67 89' };

/** What a browser without script does with a manage link. */
export const browser = {
  async open(url: string): Promise<Page> {
    return pageOf(await fetch(url, { headers: { Accept: 'text/html' } }));
  },

  /** Fills the form in as given, sends it, and follows to the page that answers. */
  async save(url: string, { revision = 0, contact = CONTACT, people, answers = { conseil: 'non' } }: ManageForm) {
    const form = new URLSearchParams({ revision: String(revision) });
    for (const [key, value] of Object.entries(contact)) form.set(`contact.${key}`, value);
    people.forEach(({ remove, ...person }, i) => {
      for (const key of ['name', 'email', 'role'] as const) form.set(`participants[${i}].${key}`, person[key] ?? '');
      if (remove) form.set(`participants[${i}].remove`, '1');
    });
    for (const [id, value] of Object.entries(answers)) form.set(`answers.${id}`, value);
    return pageOf(await fetch(url, { method: 'POST', body: form }));
  },

  async cancel(url: string): Promise<Page> {
    return pageOf(await fetch(`${url}/cancel`, { method: 'POST', body: new URLSearchParams() }));
  },
};

/** The hidden fields of a form: a browser sends them back as they are. */
export function hiddenIn(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

async function pageOf(response: Response): Promise<Page> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
