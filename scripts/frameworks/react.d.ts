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
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what is declared here is merged with React's own
    interface IntrinsicElements extends Tags {}
  }
}
