/** The elements in JSX of React 19: properties and events as they are, `onanacej-register={(event) => …}`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AnacejElements, AnacejListeners } from './elements.js';

type Tags = {
  [T in keyof AnacejElements]: DetailedHTMLProps<
    HTMLAttributes<AnacejElements[T]['element']>,
    AnacejElements[T]['element']
  > &
    AnacejElements[T]['properties'] &
    AnacejListeners<T>;
};

declare module 'react' {
  namespace JSX {
    // What is declared here is merged with the framework's own.
    interface IntrinsicElements extends Tags {}
  }
}
