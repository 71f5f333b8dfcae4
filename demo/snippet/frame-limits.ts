import { readableColour } from '../../src/embed/colour.ts';
import { isTaken } from '../../src/embed/request.ts';
import type { Choice } from './choice.ts';
import { optionWords } from './option-words.ts';

/** What was chosen and a frame does not take, in French, each once; none in the other ways. */
export function leftOutOfFrame({ way, elements, options, colours }: Choice): string[] {
  if (way !== 'frame') return [];
  const left = elements.flatMap((element) =>
    Object.keys(options[element] ?? {})
      .filter((name) => !isTaken(element, name))
      .map((name) => optionWords(element, name)?.label ?? name),
  );
  const { light, dark } = colours;
  if (light.text ?? dark.text) left.push('Couleur du texte');
  if (light.surface ?? dark.surface) left.push('Couleur du fond');
  const isReadable = (['light', 'dark'] as const).every((scheme) => {
    const { accent } = colours[scheme];
    return accent === undefined || readableColour(accent, scheme) !== undefined;
  });
  if (!isReadable) left.push('Couleur des actions trop peu lisible');
  return [...new Set(left)];
}
