import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import '../../../src/elements/registration-form/define.ts';
import type { RegistrationForm } from '../../../src/elements/registration-form/registration-form.ts';
import { RegistrationClient } from '../../../src/network/registration-client.ts';

/** The moment at which the tests take place: a Monday in March. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');

const realNow = Date.now.bind(Date);
const realFetch = window.fetch.bind(window);

export function stopClock(): void {
  Date.now = () => NOW;
}

/** The browser’s own `fetch` again. */
export function restoreFetch(): void {
  window.fetch = realFetch;
}

/** Puts the page back as it was. */
export function restorePage(): void {
  Date.now = realNow;
  // What a test left on its way must not reach the endpoint of the next.
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  restoreFetch();
  setOnline(true);
  sessionStorage.clear();
  fixtureCleanup();
}

export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
}

export function meeting(id: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  return {
    id,
    title: `Rencontre ${id}`,
    start: '2026-03-26T09:30',
    end: '2026-03-26T12:00',
    attendance: 'onsite',
    location: { name: 'Hôtel de ville', city: 'Rennes' },
    registration: { capacity: 30, remaining: 12, closes: '2026-03-24T18:00' },
    ...changes,
  };
}

const notice = {
  version: '2026-01',
  controller: 'Réseau d’exemple',
  purpose: 'Organiser la rencontre',
  legalBasis: 'Mission d’intérêt public',
  recipients: 'L’équipe du réseau',
  retention: 'Douze mois',
  rights: 'Accès, rectification, effacement',
  dpo: 'dpo@exemple.example',
  complaint: 'CNIL',
};

type Registration = NonNullable<NetworkDocumentInput['registration']>;

export function network(
  changes: { meetings?: MeetingInput[]; registration?: Partial<Registration> | null } = {},
): NetworkDocumentInput {
  return {
    version: 1,
    network: { name: 'Réseau d’exemple' },
    levels: [
      { id: 'villes', label: 'Villes moyennes' },
      { id: 'regions', label: 'Régions' },
    ],
    meetings: changes.meetings ?? [
      meeting('un'),
      meeting('deux', { start: '2026-04-02T14:00', end: '2026-04-02T16:00' }),
    ],
    ...(changes.registration !== null && {
      registration: {
        url: 'https://endpoint.example/registrations',
        notice,
        roles: [
          { id: 'elue', label: 'Personne élue' },
          { id: 'agent', label: 'Agent' },
        ],
        consents: [{ id: 'lettre', label: 'Recevoir la lettre du réseau' }],
        ...changes.registration,
      },
    }),
  };
}

/** Waits short enough for a test, tries as many as in life. */
export const quick = new RegistrationClient({ retry: { tries: 4, base: 2, cap: 60_000 }, timeout: 5_000 });

interface Setting {
  data?: unknown;
  meeting?: string;
  lang?: string;
  steps?: boolean;
  keepDraft?: boolean;
}

/** A form that is ready. */
export async function formFor({
  data = network(),
  meeting = 'un',
  lang = 'fr',
  steps = false,
  keepDraft = false,
}: Setting = {}): Promise<RegistrationForm> {
  const form = await fixture<RegistrationForm>(
    html`<anacej-registration-form
      lang=${lang}
      .data=${data}
      .meeting=${meeting}
      .steps=${steps}
      .keepDraft=${keepDraft}
      .minimumTime=${0}
      .client=${quick}
    ></anacej-registration-form>`,
  );
  await waitUntil(
    () => form.shadowRoot?.querySelector(`.root[lang=${lang}] .column[aria-busy=false]`),
    'the form to be ready',
    // The first test of a language waits for its words to be compiled.
    { timeout: 5_000 },
  );
  await form.updateComplete;
  return form;
}

/** A page that a test waits for: until what it looks for is there. */
export async function until<T>(
  look: () => T | null | undefined | false,
  what = 'the page to change',
  timeout = 4_000,
): Promise<T> {
  let found: T | null | undefined | false;
  await waitUntil(() => (found = look()), what, { interval: 5, timeout });
  if (!found) throw new Error(what);
  return found;
}
