import { Problem } from './problem.ts';

const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 16;

/**
 * The JSON a request carries.
 * @throws Problem 415 for another type, 413 over 64 kB (nothing beyond is kept), 400 where it is no JSON or nested too deep
 */
export async function readJson(request: Request): Promise<unknown> {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new Problem(
      'unsupported-type',
      'Envoyez l’inscription en JSON, avec l’en-tête «\u00A0Content-Type: application/json\u00A0».',
    );
  }
  const text = decode(await readBytes(request));
  if (isTooDeep(text)) throw new Problem('too-deep', 'Les données envoyées sont imbriquées trop profondément.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed-json', 'Les données envoyées ne sont pas du JSON lisible. Rien n’a été enregistré.');
  }
}

/** @throws Problem 413 over 64 kB, nothing beyond is kept; 400 where the connection breaks: nothing has failed here then */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length')) > MAX_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  const next = () => reader?.read().catch(() => Promise.reject(cutOff()));
  for (let read = await next(); read && !read.done; read = await next()) {
    size += read.value.byteLength;
    if (size > MAX_BYTES) {
      // Not awaited: a sender that never ends must not hold the answer back.
      void reader?.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

function cutOff(): Problem {
  return new Problem('malformed-json', 'L’envoi s’est interrompu en chemin. Rien n’a été enregistré.');
}

function tooLarge(): Problem {
  return new Problem(
    'too-large',
    'L’inscription dépasse 64 ko. Raccourcissez les réponses ou inscrivez moins de personnes à la fois.',
  );
}

/** @throws Problem 400 for what is not UTF-8 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('malformed-json', 'Les données envoyées ne sont pas en UTF-8. Rien n’a été enregistré.');
  }
}

/** Counts brackets outside strings, so that nothing recursive ever meets a hostile nesting. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}
