/** The options in French: a label, and what it does. One that is not here is shown in the manifest's own English. */
export interface OptionWords {
  label: string;
  hint: string;
}

/** By attribute, or by element and attribute where two elements mean different things. */
const WORDS: Record<string, OptionWords> = {
  lang: { label: 'Langue', hint: 'Comme fr ou en. Vide\u202F: celle de la page.' },
  group: { label: 'Groupe', hint: 'Les éléments du même groupe partagent les choix de la personne qui visite.' },
  'heading-level': { label: 'Niveau du titre', hint: 'Rang du titre de l’élément dans le plan de la page, de 1 à 5.' },
  levels: { label: 'Niveaux montrés', hint: 'Identifiants séparés par des espaces. Vide\u202F: tous.' },
  series: { label: 'Cycles montrés', hint: 'Identifiants séparés par des espaces. Vide\u202F: tous.' },
  meeting: {
    label: 'Rencontre',
    hint: 'Identifiant d’une seule rencontre. Vide\u202F: selon le choix fait sur la page.',
  },
  limit: { label: 'Nombre montré', hint: 'Combien sont montrés d’abord.' },
  view: { label: 'Vue', hint: 'La première vue\u202F: agenda, month (mois), week (semaine) ou programme (année).' },
  views: { label: 'Vues offertes', hint: 'Celles entre lesquelles on peut choisir, séparées par des espaces.' },
  date: { label: 'Jour de départ', hint: 'Un jour de la première période, comme 2027-03-29. Vide\u202F: aujourd’hui.' },
  past: { label: 'Rencontres passées', hint: 'Montre celles qui ont eu lieu, avec leurs documents.' },
  'time-zone': {
    label: 'Fuseau horaire',
    hint: 'Comme Europe/Paris. Vide\u202F: celui du lieu, ou de la personne si c’est à distance.',
  },
  'open-in': { label: 'Rencontre ouverte', hint: 'Au-dessus de la page (dialog) ou à la place de la liste (page).' },
  'link-to-meeting': {
    label: 'Adresse de la rencontre',
    hint: 'Garde la rencontre ouverte dans l’adresse de la page, sous ce nom.',
  },
  'structured-data': { label: 'Pour les moteurs de recherche', hint: 'Leur dit les rencontres à venir (schema.org).' },
  'level-filter.levels': { label: 'Niveaux choisis au départ', hint: 'Identifiants séparés par des espaces.' },
  single: { label: 'Un seul niveau', hint: 'On ne choisit qu’un niveau à la fois.' },
  'level-filter.layout': { label: 'Présentation', hint: 'En étiquettes (chips), ou en liste (list).' },
  facets: {
    label: 'Critères',
    hint: 'Parmi level, attendance, series, audience, territory, period, text, dans cet ordre.',
  },
  locked: { label: 'Niveaux fixés', hint: 'Les niveaux de départ ne peuvent pas être changés.' },
  'sync-url': { label: 'Choix dans l’adresse', hint: 'Le choix s’écrit dans l’adresse de la page, pour être partagé.' },
  remember: {
    label: 'Se souvenir',
    hint: 'Propose de retenir les niveaux dans ce navigateur. Rien n’est gardé sans accord.',
  },
  layout: {
    label: 'Présentation',
    hint: 'Défilement (carousel), mur (grid), liste (list) ou entretien croisé (interview).',
  },
  'per-view': { label: 'Témoignages côte à côte', hint: 'De 1 à 4, ou auto, selon la largeur.' },
  'testimonial-carousel.limit': { label: 'Nombre montré', hint: 'Au plus ce nombre. 0\u202F: tous.' },
  order: {
    label: 'Ordre',
    hint: 'Celui des données (endpoint), les plus récents (newest), ou mêlés chaque jour (random-by-day).',
  },
  'follow-selection': { label: 'Suivre le filtre', hint: 'Montre d’abord ceux des niveaux choisis sur la page.' },
  autoplay: { label: 'Défilement automatique', hint: 'Avec un bouton pour l’arrêter.' },
  interval: { label: 'Durée de chacun', hint: 'En secondes, 5 au moins, avec le défilement automatique.' },
  steps: { label: 'En étapes', hint: 'Un groupe de questions après l’autre.' },
  'keep-draft': { label: 'Garder le brouillon', hint: 'Garde ce qui est écrit dans cet onglet jusqu’à l’envoi.' },
  'minimum-time': {
    label: 'Durée minimale',
    hint: 'En millisecondes, entre l’affichage et l’envoi\u202F: les robots vont plus vite.',
  },
};

/** `undefined` for an option that has no French words yet. */
export function optionWords(element: string, option: string): OptionWords | undefined {
  return WORDS[`${element}.${option}`] ?? WORDS[option];
}

/** The elements by their names in French. */
export const ELEMENT_NAMES: Record<string, string> = {
  'meeting-calendar': 'Agenda des rencontres',
  'level-filter': 'Filtre par niveau',
  'testimonial-carousel': 'Témoignages',
  'registration-form': 'Inscription',
};
