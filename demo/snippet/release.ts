import type { Release } from './choice.ts';

/** Asks a folder for its `sri.json`. @throws Error with a French sentence where there is none that can be used */
export async function askRelease(base: string, signal: AbortSignal): Promise<Release> {
  if (!URL.canParse(base)) throw new Error('Écrivez l’adresse complète du dossier, qui commence par https://.');
  const folder = base.endsWith('/') ? base : `${base}/`;
  const answer: unknown = await fetch(new URL('sri.json', folder), { credentials: 'omit', signal }).then(
    (response) => (response.ok ? response.json() : undefined),
    () => undefined,
  );
  signal.throwIfAborted();
  if (!isIndex(answer))
    throw new Error(
      'Il n’y a pas de fichier sri.json lisible dans ce dossier\u202F: la balise est écrite sans intégrité.',
    );
  return { base: folder, ...answer };
}

/** The release of a folder that says nothing of itself: the tag works, without integrity. */
export function unknownRelease(base: string): Release {
  const folder = URL.canParse(base) ? base : 'https://exemple.org/rencontres/';
  return { base: folder.endsWith('/') ? folder : `${folder}/`, version: '', files: {} };
}

function isIndex(answer: unknown): answer is Pick<Release, 'version' | 'files'> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { version, files } = answer as Partial<Release>;
  if (typeof version !== 'string' || typeof files !== 'object') return false;
  return Object.values(files).every((hash) => /^sha(256|384|512)-[\w+/=]+$/.test(hash));
}
