/** The elements in templates of Svelte 5: `limit={5}`, `onanacej-register={…}`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { AnacejElements, AnacejListeners } from './elements.js';

type Tags = {
  [T in keyof AnacejElements]: HTMLAttributes<AnacejElements[T]['element']> &
    AnacejElements[T]['properties'] &
    AnacejListeners<T>;
};

declare module 'svelte/elements' {
  // What is declared here is merged with the framework's own.
  interface SvelteHTMLElements extends Tags {}
}
