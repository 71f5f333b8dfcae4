/** The elements in templates of Vue: `:limit="5"`, `@anacej-register="…"`. See also `isCustomElement` in Vue's own guide. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { AnacejElements } from './elements.js';

type Emits<Events> = { [E in keyof Events]: (event: Events[E]) => void };

/** How Vue types elements that are none of its own (its guide, «Web Components», «TypeScript»). */
type Components = {
  [T in keyof AnacejElements]: new () => AnacejElements[T]['element'] & {
    $props: HTMLAttributes & AnacejElements[T]['properties'] & PublicProps;
    $emit: EmitFn<Emits<AnacejElements[T]['events']>>;
  };
};

declare module 'vue' {
  // What is declared here is merged with the framework's own.
  interface GlobalComponents extends Components {}
}
