import type { Testimonial } from '../../contract/index.ts';
import type { TestimonialContext } from './testimonial.ts';

export const LAYOUTS = ['carousel', 'grid', 'list', 'interview'] as const;

/** `carousel`: one beside the other, to leaf through; `grid`: a wall; `list`: one below the other; `interview`: answers under their question. */
export type LayoutName = (typeof LAYOUTS)[number];

export interface LayoutContext extends TestimonialContext {
  readonly items: readonly Testimonial[];
  /** Rank of the headings inside. */
  readonly headingLevel: number;
}
