import { decode, readBytes } from './json-body.ts';
import { Problem } from './problem.ts';

/**
 * The fields of a plain HTML form, as `application/x-www-form-urlencoded` has them.
 * @throws Problem 415 for another type, 413 over 64 kB, 400 for what is not UTF-8
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw new Problem('unsupported-type', 'Envoyez le formulaire de la page.');
  }
  return new URLSearchParams(decode(await readBytes(request)));
}
