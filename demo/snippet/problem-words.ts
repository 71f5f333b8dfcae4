/**
 * The contract's own messages in French. They are written in English for whoever writes an endpoint; here the same
 * person reads a French page. A message that is not known is shown as it is.
 */
const FRENCH: readonly [RegExp, string][] = [
  [/^not an id: .*/, 'il faut un identifiant\u202F: un texte non vide'],
  [/^not a name: .*/, 'il faut un nom\u202F: un texte non vide'],
  [/^not a string$/, 'il faut un texte entre guillemets'],
  [/^not true or false$/, 'il faut true ou false'],
  [/^not a number$/, 'il faut un nombre'],
  [/^not a number of 0, 1, 2…$/, 'il faut un nombre entier, 0 ou plus'],
  [/^not a number of 1, 2, 3…$/, 'il faut un nombre entier, 1 ou plus'],
  [/^not a text: .*/, 'il faut un texte, ou un objet qui donne un texte par langue'],
  [
    /^not a date: .*/,
    'ce n’est pas une date\u202F: il faut 2026-03-29, 2026-03-29T10:00 ou 2026-03-29T10:00+02:00, un jour qui existe',
  ],
  [/^unknown time zone: .*/, 'fuseau horaire inconnu\u202F: il faut un nom comme Europe/Paris'],
  [/^not a latitude: .*/, 'il faut une latitude entre -90 et 90'],
  [/^not a longitude: .*/, 'il faut une longitude entre -180 et 180'],
  [/^expected 1$/, 'il faut le nombre 1'],
  [/^not an id or a list of ids$/, 'il faut un identifiant, ou une liste d’identifiants'],
  [/^not a number of bytes$/, 'il faut un nombre d’octets'],
  [/^not an organizer: .*/, 'il faut un nom, ou un objet {name, url}'],
  [/^not a choice: .*/, 'il faut un texte, ou un objet {value, label}'],
  [/^not an answer: .*/, 'il faut un texte, un nombre, true ou false'],
  [/^not a notice: .*/, 'il faut un texte, ou un objet avec toutes les mentions (controller, purpose, legalBasis…)'],
  [/^version (.+) is not 1$/, 'ce document est de la version $1, et seule la version 1 est connue'],
  [/^expected a list, got (.+)$/, 'il faut une liste, et non $1'],
  [/^expected an object, got (.+)$/, 'il faut un objet {…}, et non $1'],
  [/^Invalid key: Expected "(.+)" but received undefined$/, 'il manque «\u202F$1\u202F»'],
  [/^Invalid type: Expected (.+) but received undefined$/, 'il manque cette donnée ($1)'],
  [/^Invalid type: Expected (.+) but received (.+)$/, 'il faut $1, et non $2'],
];

/** Words of the messages' own blanks. */
const KINDS: readonly [RegExp, string][] = [
  [/\ba list\b/, 'une liste'],
  [/\ban object\b/, 'un objet'],
  [/\ba string\b/, 'un texte'],
  [/\ba number\b/, 'un nombre'],
  [/\ba boolean\b/, 'true ou false'],
  [/\ba undefined\b/, 'rien'],
  // What stands in quotes is a value of somebody's.
  [/(?<=il faut |et non |\()Object\b/g, 'un objet {…}'],
  [/(?<=il faut |et non |\()Array\b/g, 'une liste […]'],
  [/\((".*?")\)/, '$1'],
  [/(?<=") \| (?=")/g, ' ou '],
];

export function inFrench(message: string): string {
  const known = FRENCH.find(([pattern]) => pattern.test(message));
  if (!known) return message;
  const said = message.replace(...known);
  return KINDS.reduce((text, kind) => text.replace(...kind), said);
}
