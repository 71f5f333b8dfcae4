import type { Release } from './choice.ts';
import { isWebAddress } from './web-address.ts';

/** Where a release might be, in an example. */
const NOWHERE = 'https://exemple.org/rencontres/';

/** Asks a folder for its `sri.json`. @throws Error with a French sentence where there is none that can be used */
export async function askRelease(base: string, signal: AbortSignal): Promise<Release> {
  const folder = folderOf(base);
  if (!folder) throw new Error('Écrivez l’adresse complète du dossier, qui commence par https://.');
  const answer: unknown = await fetch(new URL('sri.json', folder), { credentials: 'omit', signal })
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  signal.throwIfAborted();
  if (!isIndex(answer))
    throw new Error(
      'Il n’y a pas de fichier sri.json lisible dans ce dossier\u202F: la balise est écrite sans intégrité.',
    );
  return { base: folder, version: answer.version, files: answer.files };
}

/** The release of a folder that says nothing of itself: the tag works, without integrity. */
export function unknownRelease(base: string): Release {
  return { base: folderOf(base) ?? NOWHERE, version: '', files: {} };
}

/** With a slash at its end, also where the address of a script in it was written; `undefined` for no web address. */
function folderOf(address: string): string | undefined {
  if (!isWebAddress(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/[^/]*\.js$/, '').replace(/\/*$/, '/')}`;
}

function isIndex(answer: unknown): answer is Pick<Release, 'version' | 'files'> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { version, files } = answer as { version?: unknown; files?: unknown };
  if (typeof version !== 'string' || typeof files !== 'object' || !files) return false;
  return Object.values(files).every((hash) => typeof hash === 'string' && /^sha(256|384|512)-[\w+/=]+$/.test(hash));
}
