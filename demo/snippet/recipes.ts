import { wholeSnippet, type Snippet } from './snippet.ts';
import type { Way } from './choice.ts';

/** One text to paste at one place. */
export interface Piece {
  /** French: where it goes. */
  place: string;
  code: string;
  /** Whether the site's own editor passes it through its filter on the way to the page. */
  filtered: boolean;
}

/** How the elements come onto a page of one content management system. */
export interface Recipe {
  id: RecipeId;
  name: string;
  /** French: what the system takes away, and from whom. */
  strips: string;
  /** French: what to do, a sentence each. */
  steps: readonly string[];
  pieces: readonly Piece[];
}

export type RecipeId =
  'html' | 'wordpress-block' | 'wordpress-classic' | 'drupal' | 'spip' | 'typo3' | 'joomla' | 'wix';

type Written = Omit<Recipe, 'id'>;

const LINK_IS_LEFT = 'il ne reste alors que le lien vers l’agenda, qui se comprend seul';

/**
 * Since 5.0.1 WordPress takes no upload whose content is not of the type that its name says (`wp_check_filetype_and_ext`),
 * and PHP knows every script for plain text.
 */
const fileStep = (way: Way): string[] =>
  way === 'file'
    ? [
        'La médiathèque refuse les fichiers .js, même d’un administrateur\u202F: déposez anacej-rencontres.js par FTP dans le dossier du thème enfant, ou prenez l’extension de «\u202Fdemo/wordpress\u202F», qui l’apporte.',
      ]
    : [];

/**
 * Style and script where the theme has its own, and the elements in the text. Where only the style can stand apart the
 * script goes with the elements. A style never does: an editor that strips its tag leaves the rules as text.
 */
function apart({ style, script, content }: Snippet, at: { style: string; script?: string; content: string }): Piece[] {
  const inText = at.script === undefined ? [script, content].filter(Boolean).join('\n') : content;
  return [
    { place: at.style, code: style, filtered: false },
    { place: at.script ?? '', code: at.script === undefined ? '' : script, filtered: false },
    { place: at.content, code: inText, filtered: true },
  ];
}

const recipes: Record<RecipeId, (snippet: Snippet, way: Way) => Written> = {
  html: (snippet) => ({
    name: 'HTML simple',
    strips: 'Rien n’est retiré.',
    steps: ['Collez tout à l’endroit voulu de la page.'],
    pieces: [{ place: 'Dans la page', code: wholeSnippet(snippet), filtered: false }],
  }),

  'wordpress-block': (snippet, way) => ({
    name: 'WordPress, éditeur de blocs',
    strips: `WordPress retire les balises inconnues, le script et le style à toute personne sans le droit «\u202Funfiltered_html\u202F» (auteurs, contributeurs, et même administrateurs d’un site en réseau)\u202F: ${LINK_IS_LEFT}.`,
    steps: [
      ...fileStep(way),
      'Avec le rôle administrateur ou éditeur\u202F: ajoutez un bloc «\u202FHTML personnalisé\u202F» et collez-y la balise et le script.',
      'Le style va dans Apparence, Personnaliser, CSS additionnel\u202F: dans le bloc, il resterait en toutes lettres là où la balise est retirée.',
      'Pour les auteurs\u202F: l’extension de «\u202Fdemo/wordpress\u202F» donne un bloc et un code court, qui passent avec tous les rôles.',
    ],
    pieces: apart(snippet, {
      style: 'Apparence, Personnaliser, CSS additionnel',
      content: 'Bloc «\u202FHTML personnalisé\u202F»',
    }),
  }),

  'wordpress-classic': (snippet, way) => ({
    name: 'WordPress, éditeur classique',
    strips: `Les mêmes droits que pour l’éditeur de blocs. De plus, l’éditeur ajoute des paragraphes et des retours à la ligne (wpautop)\u202F: chaque balise tient sur une ligne, et ne contient qu’un lien, pour n’être jamais coupée. Sans le droit «\u202Funfiltered_html\u202F», ${LINK_IS_LEFT}.`,
    steps: [
      ...fileStep(way),
      'Ouvrez l’onglet «\u202FTexte\u202F» (ou «\u202FCode\u202F»), jamais «\u202FVisuel\u202F», et collez-y la balise.',
      'Ne revenez pas à l’onglet «\u202FVisuel\u202F» avant d’enregistrer\u202F: il retire les balises qu’il ne connaît pas.',
      'Le script et le style vont dans le thème, ou par l’extension de «\u202Fdemo/wordpress\u202F».',
    ],
    pieces: apart(snippet, {
      style: 'Apparence, Personnaliser, CSS additionnel',
      script: 'Dans le thème enfant, avant </head>',
      content: 'Onglet «\u202FTexte\u202F» de l’article',
    }),
  }),

  drupal: (snippet) => ({
    name: 'Drupal',
    strips: `Le format «\u202FHTML de base\u202F» ne garde que quelques balises (a, em, strong, listes, titres, p…)\u202F: ${LINK_IS_LEFT}. Le format «\u202FHTML complet\u202F» garde tout.`,
    steps: [
      'Créez un bloc de contenu avec le format «\u202FHTML complet\u202F», sans éditeur visuel (bouton «\u202FSource\u202F»).',
      'Dans Configuration, Formats de texte, HTML complet\u202F: décochez «\u202FConvertir les retours à la ligne\u202F».',
      'Placez ce bloc par Structure, Mise en page des blocs.',
    ],
    pieces: apart(snippet, {
      style: 'Feuille de style du thème',
      content: 'Bloc au format «\u202FHTML complet\u202F»',
    }),
  }),

  spip: (snippet) => ({
    name: 'SPIP',
    strips: `SPIP ajoute des espaces et des paragraphes au texte des articles, et n’y laisse pas agir de script dans l’espace privé. Selon la configuration, le script est écrit en toutes lettres au lieu d’agir\u202F: ${LINK_IS_LEFT}.`,
    steps: [
      'Le plus sûr\u202F: collez le script et le style dans le squelette (par exemple inclure/head.html).',
      'Dans l’article, entourez la balise de <html> et </html>\u202F: SPIP n’y applique ni raccourcis ni typographie.',
    ],
    pieces: apart(
      { ...snippet, content: `<html>${snippet.content}</html>` },
      {
        style: 'Feuille de style du squelette (perso.css)',
        script: 'Squelette, avant </head>',
        content: 'Texte de l’article',
      },
    ),
  }),

  typo3: (snippet) => ({
    name: 'TYPO3',
    strips: `L’éditeur visuel (RTE) ne garde que les balises de texte\u202F: ${LINK_IS_LEFT}. L’élément «\u202FHTML\u202F» ne retire rien.`,
    steps: [
      'Ajoutez un élément de contenu «\u202FHTML\u202F» (Special Elements, Plain HTML). Un administrateur doit l’avoir permis à votre groupe.',
      'Collez-y le script et la balise. N’utilisez pas le bouton «\u202FSource\u202F» d’un élément «\u202FTexte\u202F».',
    ],
    pieces: apart(snippet, {
      style: 'Feuille de style du gabarit (page.includeCSS)',
      content: 'Élément «\u202FHTML\u202F»',
    }),
  }),

  joomla: (snippet) => ({
    name: 'Joomla',
    strips: `Le filtre de texte retire script, style et cadre, et toute balise dont le nom contient un tiret, donc les nôtres, à tous les groupes sauf ceux qui sont «\u202FSans filtre\u202F» (Super Utilisateurs)\u202F: ${LINK_IS_LEFT}. L’éditeur TinyMCE en retire autant.`,
    steps: [
      'Dans Système, Configuration, Filtres de texte\u202F: «\u202FSans filtre\u202F» pour votre groupe, ou passez par un Super Utilisateur.',
      'Dans votre profil, choisissez l’éditeur «\u202FAucun\u202F», puis créez un module «\u202FHTML personnalisé\u202F» et collez-y le script et la balise.',
    ],
    pieces: apart(snippet, {
      style: 'Feuille de style du gabarit (user.css)',
      content: 'Module «\u202FHTML personnalisé\u202F»',
    }),
  }),

  wix: (snippet, way) => ({
    name: 'Wix',
    strips:
      'Wix ne laisse sur la page ni script ni balise\u202F: tout ce qui est «\u202FHTML intégré\u202F» est mis dans un cadre d’une autre origine.',
    steps: [
      'Ajoutez «\u202FIntégrer du code\u202F», «\u202FIntégrer un site\u202F», et collez l’adresse du cadre.',
      'Donnez au cadre une hauteur fixe (720 pixels au moins)\u202F: Wix ne laisse pas le cadre la changer.',
      ...(way === 'frame'
        ? []
        : ['Choisissez plus haut «\u202FUn cadre\u202F»\u202F: c’est la seule façon qui marche ici.']),
      'Ajoutez à côté un texte avec le lien vers l’agenda, pour qui ne voit pas les cadres.',
    ],
    pieces:
      way === 'frame'
        ? [{ place: '«\u202FIntégrer un site\u202F», adresse', code: addressOfFrame(snippet.content), filtered: true }]
        : [],
  }),
};

export const recipeIds = Object.keys(recipes) as RecipeId[];

/** A recipe with the very texts to paste. Pieces that would be empty are left out. */
export function recipe(id: RecipeId, snippet: Snippet, way: Way): Recipe {
  const { pieces, ...rest } = recipes[id](snippet, way);
  return { id, ...rest, pieces: pieces.filter(({ code }) => code !== '') };
}

function addressOfFrame(content: string): string {
  return (/ src="([^"]*)"/.exec(content)?.[1] ?? '').replaceAll('&amp;', '&');
}
