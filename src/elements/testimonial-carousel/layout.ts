import type { CSSResult } from 'lit';
import type { Testimonial } from '../../contract/index.ts';
import type { TestimonialContext } from './testimonial.ts';

export const LAYOUTS = ['carousel', 'grid', 'list', 'interview'] as const;

/** `carousel`: one beside the other, to leaf through; `grid`: a wall; `list`: one below the other; `interview`: under their questions. */
export type LayoutName = (typeof LAYOUTS)[number];

export interface LayoutContext extends TestimonialContext {
  readonly items: readonly Testimonial[];
  /** Rank of the headings inside. */
  readonly headingLevel: number;
  /** The questions whose answers are folded away, each named by its first answer. */
  readonly foldedQuestions: ReadonlySet<Testimonial>;
  readonly foldQuestion: (first: Testimonial, folded: boolean) => void;
}

/** A layout that is loaded when a page first asks for it. */
export interface LazyLayout {
  render(context: LayoutContext): unknown;
  readonly styles: CSSResult;
}
