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
    // What is declared here is merged with the framework's own.
    interface IntrinsicElements extends Tags {}
  }
}
