/** The elements in JSX of Preact: properties and events as they are, `onanacej-register={(event) => …}`. */
import type { HTMLAttributes } from 'preact';
import type { AnacejElements, AnacejListeners } from './elements.js';

type Tags = {
  [T in keyof AnacejElements]: HTMLAttributes<AnacejElements[T]['element']> &
    AnacejElements[T]['properties'] &
    AnacejListeners<T>;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what is declared here is merged with Preact's own
    interface IntrinsicElements extends Tags {}
  }
}
