import { reportOn, unreadable, type EndpointReport } from './endpoint-report.ts';
import { isWebAddress } from './web-address.ts';

/** Nobody waits longer for a page of meetings, in milliseconds. */
const DEADLINE = 10_000;

/**
 * Asks an address for its document, as an element of another site would, and says in French what is wrong with it.
 * @throws the reason of `left` where that ends it early
 */
export async function askEndpoint(address: string, left: AbortSignal, deadline = DEADLINE): Promise<EndpointReport> {
  if (!isWebAddress(address)) return unreadable('Écrivez une adresse complète, qui commence par https://.');
  const report = await ask(address, left, deadline);
  left.throwIfAborted();
  return isRefusedOnSecurePages(address) ? warned(report) : report;
}

async function ask(address: string, left: AbortSignal, deadline: number): Promise<EndpointReport> {
  const slow = AbortSignal.timeout(deadline);
  const signal = AbortSignal.any([left, slow]);
  try {
    const response = await fetch(address, { credentials: 'omit', headers: { Accept: 'application/json' }, signal });
    return response.ok ? reportOn(await response.text()) : unreadable(failureWords(response.status));
  } catch {
    if (slow.aborted)
      return unreadable(
        `Le serveur n’a pas répondu en ${Math.ceil(deadline / 1000)} secondes\u202F: il est trop lent, ou arrêté.`,
      );
    return unreadable(await silenceWords(address, signal));
  }
}

/** What a person can do about an answer that is an error (RFC 9110, 15). */
function failureWords(status: number): string {
  if (status === 404 || status === 410)
    return `Il n’y a rien à cette adresse (erreur ${status})\u202F: vérifiez chaque lettre, ou demandez-la au réseau.`;
  if (status === 401 || status === 403)
    return `Le serveur refuse de répondre sans mot de passe (erreur ${status})\u202F: il faut une adresse ouverte à tout le monde.`;
  if (status >= 500) return `Le serveur est en panne (erreur ${status})\u202F: réessayez plus tard.`;
  return `Le serveur répond par l’erreur ${status} au lieu des données.`;
}

/** A page may not know why it gets no answer, but whether there is one that it may not read (Fetch, «no-cors»). */
async function silenceWords(address: string, signal: AbortSignal): Promise<string> {
  const answers = await fetch(address, { mode: 'no-cors', credentials: 'omit', signal }).then(
    ({ type }) => type === 'opaque',
    () => false,
  );
  return answers
    ? 'Le serveur répond, mais il lui manque l’en-tête «\u202FAccess-Control-Allow-Origin: *\u202F», sans lequel aucun autre site ne peut lire ces données.'
    : 'Personne ne répond\u202F: l’adresse est fausse, le serveur est arrêté, ou la réponse a été coupée.';
}

/** A page in https may read from no address in http, but those of its own machine (Mixed Content, 4). */
function isRefusedOnSecurePages(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}

function warned(report: EndpointReport): EndpointReport {
  return {
    ...report,
    state: report.state === 'good' ? 'faulty' : report.state,
    problems: [
      'Cette adresse commence par http://\u202F: un site en https:// n’a pas le droit de la lire. Il faut une adresse en https://.',
      ...report.problems,
    ],
  };
}
