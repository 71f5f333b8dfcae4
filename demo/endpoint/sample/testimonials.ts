import type { TestimonialInput } from '../../../src/contract/index.ts';
import type { SampleYear } from './calendar.ts';

const ADVICE = 'Quel conseil donneriez-vous à une collectivité qui commence ?';
const CHANGED = "Qu'est-ce que les rencontres ont changé chez vous ?";

/** What members say. Names, towns and words are invented. Two questions were put to several people: cross-interviews. */
export function testimonials(year: SampleYear): TestimonialInput[] {
  return [
    {
      id: 't-01',
      question: CHANGED,
      quote:
        "Nous pensions être seuls avec nos salles vides. En une heure, j'ai su que le mercredi à 18 h n'allait à personne, et pourquoi.",
      author: { name: 'Sandrine Peltier', role: 'Responsable jeunesse', organization: 'Commune de Vaubrelles' },
      levels: ['petites-communes'],
      date: year.day(-30),
    },
    {
      id: 't-02',
      question: CHANGED,
      quote:
        "On nous répond par écrit, maintenant. Même quand c'est non, on sait pourquoi, et on peut revenir avec une autre idée.",
      author: { name: 'Elias', role: '15 ans, conseil des jeunes', organization: "Ville d'Hautecombe-les-Lacs" },
      levels: ['villes-moyennes'],
      date: year.day(-30),
    },
    {
      id: 't-03',
      question: CHANGED,
      quote:
        "Le règlement de notre budget participatif vient d'une autre région, à trois lignes près. Deux mois de gagnés.",
      author: { name: 'Grégoire Lantenac', role: 'Directeur de la jeunesse', organization: "Région d'exemple" },
      levels: ['regions'],
      date: year.day(-28),
    },
    {
      id: 't-04',
      question: ADVICE,
      quote:
        'Commencez par une question à laquelle vous pouvez vraiment changer la réponse. Une petite, mais une vraie.',
      author: { name: 'Fatoumata Cissé', role: "Adjointe à l'enfance", organization: 'Ville de Montferrage' },
      levels: ['grandes-villes'],
      meeting: 'gv-tirage',
      date: year.day(-21),
    },
    {
      id: 't-05',
      question: ADVICE,
      quote: 'Payez le bus et prévoyez à manger. Le reste vient plus facilement.',
      author: {
        name: 'Lou-Anne',
        role: '17 ans, conseil communautaire des jeunes',
        organization: 'Communauté de communes des Trois-Vallons',
      },
      levels: ['intercommunalites'],
      date: year.day(-21),
    },
    {
      id: 't-06',
      question: ADVICE,
      quote:
        'Ne recrutez pas seulement celles et ceux qui parlent bien. Allez chercher les autres, et laissez-leur le temps.',
      author: { name: 'Mehdi Arnoux', role: 'Animateur', organization: "Département d'exemple" },
      levels: ['departements'],
      date: year.day(-20),
    },
    {
      id: 't-07',
      question: ADVICE,
      quote: 'Écrivez dès le début comment cela finit : un mandat a une date, et un merci.',
      author: { name: 'Odile Kerbrat', role: 'Maire', organization: 'Commune de Plouarven' },
      levels: ['petites-communes'],
      date: year.day(-20),
    },
    {
      id: 't-08',
      quote:
        "J'avais peur de ne rien avoir à dire. Le premier jour, on m'a demandé par où je passais pour aller au collège. Là, j'en avais, des choses à dire.",
      author: { name: 'Inès', role: '13 ans, conseil des collégiens' },
      levels: ['departements'],
      date: year.day(-60),
    },
    {
      id: 't-09',
      quote:
        "Une rencontre, c'est deux heures de trajet que je ne regrette jamais : je rentre avec trois numéros de téléphone et une idée.",
      author: {
        name: 'Benoît Chastang',
        role: 'Coordinateur enfance-jeunesse',
        organization: 'Agglomération du Val-Sorel',
      },
      levels: ['intercommunalites'],
      date: year.day(-45),
    },
    {
      id: 't-10',
      quote: {
        fr: "Depuis la Martinique, suivre à distance n'était pas une faveur : c'était prévu, à une heure où nous étions réveillés.",
        en: 'From Martinique, joining remotely was not a favour: it was planned, at an hour when we were awake.',
      },
      author: {
        name: 'Marie-Lise Occolier',
        role: 'Chargée de mission',
        organization: "Collectivité d'outre-mer d'exemple",
      },
      levels: ['departements', 'regions'],
      meeting: 'dp-martinique',
      date: year.day(-15),
    },
    {
      id: 't-11',
      quote:
        'Les services techniques sont venus par obligation. Ils reviennent par envie : les jeunes posent les questions que nous avions cessé de poser.',
      author: { name: 'Patrick Weber', role: 'Directeur général adjoint', organization: 'Ville de Montferrage' },
      levels: ['grandes-villes'],
      date: year.day(-75),
    },
    {
      id: 't-12',
      quote:
        'Le compte rendu tient en une page et les enfants peuvent le lire. Cela nous a obligés à décider plus clairement.',
      author: {
        name: 'Aurore Tisserand',
        role: 'Secrétaire de mairie',
        organization: 'Commune de Saint-Aubert-le-Haut',
      },
      levels: ['petites-communes'],
      meeting: 'pc-premier-conseil',
      date: year.day(-80),
    },
    {
      id: 't-13',
      quote: "On a appris à perdre un vote, et à travailler ensuite avec celles et ceux qui l'avaient gagné.",
      author: { name: 'Noam', role: '16 ans, conseil de la vie lycéenne' },
      levels: ['regions', 'villes-moyennes'],
      date: year.day(-50),
    },
    {
      id: 't-14',
      quote: 'La charte signée en séance est affichée dans mon bureau. Les jeunes vérifient.',
      author: { name: 'Claire-Marie Dufossé', role: 'Vice-présidente à la jeunesse', organization: "Région d'exemple" },
      levels: ['regions'],
      meeting: 'rg-dialogue',
      source: { label: 'Lettre du réseau', url: 'https://example.org/lettre' },
      date: year.day(-90),
    },
    {
      id: 't-15',
      quote:
        "Les petites communes n'ont pas de service jeunesse, mais elles ont tous les jeunes sous les yeux. Ici, on nous prend au sérieux.",
      author: {
        name: 'Jean-Baptiste Ferrières',
        role: 'Conseiller municipal',
        organization: "Commune de Lagarde-d'Arize",
      },
      levels: ['petites-communes'],
      date: year.day(-12),
      expires: year.day(300),
    },
  ];
}
