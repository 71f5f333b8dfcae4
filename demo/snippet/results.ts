import type { NetworkDocument } from '../../src/contract/index.ts';
import type { Choice, Release } from './choice.ts';
import { styleSource } from '../../src/prerender/style-source.ts';
import { policyLines, policyText, trustedTypes } from './csp.ts';
import { h, part } from './dom.ts';
import { leftOutOfFrame } from './frame-limits.ts';
import { piece } from './pieces.ts';
import { recipe, recipeIds, type RecipeId } from './recipes.ts';
import { policyCommand, wholeSnippet, type Snippet } from './snippet.ts';

/** A recipe has a name before there is anything to paste. */
const NOTHING: Snippet = { style: '', script: '', content: '', command: '' };

/** The texts to copy, the recipe of one kind of site and the lines of a policy. */
export class Results {
  readonly #pieces = part('pieces', HTMLElement);
  readonly #recipes = part('recipe', HTMLSelectElement);
  readonly #recipe = part('recipe-shown', HTMLElement);
  readonly #policy = part('policy', HTMLElement);

  constructor() {
    this.#recipes.append(...recipeIds.map((id) => h('option', { value: id }, recipe(id, NOTHING, 'script').name)));
  }

  async show(choice: Choice, release: Release, snippet: Snippet, document: NetworkDocument | undefined): Promise<void> {
    this.#pieces.replaceChildren(...this.#texts(choice, release, snippet));
    const { strips, steps, pieces } = recipe(this.#recipes.value as RecipeId, snippet, choice.way);
    this.#recipe.replaceChildren(
      h('p', {}, h('strong', {}, 'Ce qui est retiré\u202F: '), strips),
      h('ol', {}, ...steps.map((step) => h('li', {}, step))),
      ...pieces.map(({ place, code }) => piece(place, code)),
    );
    const lines = policyLines(choice, release, document);
    if (snippet.style)
      lines.push({
        directive: 'style-src',
        sources: [await styleSource(`\n${snippet.style}\n`)],
        why: 'la balise <style>, si vous la collez telle quelle dans la page',
      });
    const policies = trustedTypes(choice);
    const asked = policyCommand(choice);
    this.#policy.replaceChildren(
      h('p', {}, 'Ajoutez ces sources à celles que votre site permet déjà\u202F:'),
      piece('Lignes à ajouter', policyText(lines)),
      h('ul', {}, ...lines.map(({ directive, why }) => h('li', {}, h('code', {}, directive), `\u202F: ${why}`))),
      ...(asked ? [piece('Pour le style de chaque fichier\u202F: la commande qui en donne la ligne', asked)] : []),
      ...(policies.length > 0
        ? [
            h(
              'p',
              {},
              'Si votre site exige Trusted Types, permettez aussi ces règles dans ',
              h('code', {}, 'trusted-types'),
              '\u202F: ',
              h('code', {}, policies.join(' ')),
              '.',
            ),
          ]
        : []),
    );
  }

  #texts(choice: Choice, { version }: Release, snippet: Snippet): HTMLElement[] {
    const { way } = choice;
    const title = version ? `Tout, pour la version ${version}` : 'Tout';
    const whole = piece(title, wholeSnippet(snippet));
    const left = leftOutOfFrame(choice);
    if (left.length > 0)
      return [h('p', { class: 'bad' }, `Sans effet dans un cadre\u202F: ${left.join(', ')}.`), whole];
    if (way !== 'static') return [whole];
    const typed = snippet.command
      ? [piece('D’abord, dans un terminal', snippet.command)]
      : [h('p', { class: 'bad' }, 'Seuls l’agenda et les témoignages ont une forme statique.')];
    return [
      ...typed,
      h(
        'p',
        {},
        'Chaque fichier écrit remplace la balise du même nom dans le code ci-dessous. Il se lit sans JavaScript. Refaites-le chaque nuit\u202F: il dit l’état du jour où il est écrit.',
      ),
      whole,
    ];
  }
}
