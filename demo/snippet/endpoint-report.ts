import { parseNetwork, pickText, safeLink, type NetworkDocument } from '../../src/contract/index.ts';
import { inFrench } from './problem-words.ts';

/** What is known of an address after it was asked. */
export interface EndpointReport {
  /** `good` as the contract says; `faulty` works in part; `bad` shows nothing. */
  state: 'good' | 'faulty' | 'bad';
  /** One French sentence. */
  summary: string;
  /** One French sentence for each thing that is wrong, with its path. */
  problems: readonly string[];
  /** What was understood; absent where nothing was. */
  document?: NetworkDocument;
}

/** A document is read by a person here: more than these would not be. */
const MOST_PROBLEMS = 20;

/** What the contract says of a document, in French. */
export function reportOn(text: string): EndpointReport {
  if (text.trim() === '') return unreadable('La réponse est vide\u202F: il faut un document JSON.');
  const json = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return unreadable(
      text.trimStart().startsWith('<')
        ? 'Cette adresse est celle d’une page, et non de données\u202F: il faut un document JSON.'
        : `Ce n’est pas du JSON\u202F: une virgule, une accolade ou un guillemet manque ou est de trop${where(String(error), json)}.`,
    );
  }
  const parsed = parseNetwork(input);
  if (!parsed.ok) {
    const { path, message } = parsed.error;
    return unreadable('Ce document ne peut pas être lu.', [located(path, message, '')]);
  }
  const { data, problems } = parsed;
  const said = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message, skipped }) => located(path, message, CONSEQUENCE[skipped]));
  if (problems.length > MOST_PROBLEMS) said.push(`Et ${problems.length - MOST_PROBLEMS} autres.`);
  if (text.includes('\uFFFD')) said.unshift(NOT_UTF8);
  return {
    state: said.length === 0 ? 'good' : 'faulty',
    summary: `${nameOf(data)}\u202F: ${counted(data.meetings.length, 'rencontre')}${data.meetingsUrl ? ' et d’autres à la demande' : ''}, ${counted(data.levels.length, 'niveau', 'niveaux')}, ${counted(data.testimonials.length, 'témoignage')}. ${
      data.registration
        ? 'Les inscriptions sont ouvertes à cette adresse.'
        : 'Cette adresse ne prend pas d’inscription.'
    }`,
    problems: said,
    document: data,
  };
}

/** The name of the network, in French where it has one. */
export function nameOf({ network }: NetworkDocument): string {
  return pickText(network.name, ['fr', network.language]).text;
}

/** The network's own page, absolute; empty where it names none. */
export function pageOf({ network }: NetworkDocument, endpoint: string): string {
  return safeLink(network.url ?? '', endpoint) ?? '';
}

/** What cannot be decoded stands there as U+FFFD. */
const NOT_UTF8 = 'Des lettres accentuées sont perdues\u202F: enregistrez le fichier de nouveau, avec l’encodage UTF-8.';

/** The line at which a browser gave up, where it says it: as such, as a place in the text, or that it had more to read. */
function where(error: string, json: string): string {
  const [, line] = /line (\d+)/.exec(error) ?? [];
  const [, position] = /position (\d+)/.exec(error) ?? [];
  const read = position ? json.slice(0, Number(position)) : /end of/i.test(error) ? json : undefined;
  const at = line ?? read?.split('\n').length;
  return at === undefined ? '' : `, à la ligne ${at} ou juste avant`;
}

const CONSEQUENCE = { item: 'Cette entrée est laissée de côté.', field: 'Ce champ est laissé de côté.' };

function located(path: string, message: string, consequence: string): string {
  const place = path || 'document entier';
  return `${place}\u202F: ${inFrench(message)}. ${consequence}`.trim();
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('fr-FR')} ${count < 2 ? one : several}`;
}

/** Of an address that shows nothing, and why. */
export function unreadable(summary: string, problems: readonly string[] = []): EndpointReport {
  return { state: 'bad', summary, problems };
}
