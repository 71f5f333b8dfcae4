import type { CSSResult } from 'lit';
import type { Testimonial } from '../../contract/index.ts';
import type { TestimonialContext } from './testimonial.ts';

/** `carousel`: one beside the other, to leaf through; `grid`: a wall; `list`: one below the other; `interview`: answers under their question. */
export type LayoutName = 'carousel' | 'grid' | 'list' | 'interview';

/** The layouts there are; the first stands in for one there is not. */
export const LAYOUTS: readonly [LayoutName, ...LayoutName[]] = ['carousel', 'grid', 'list', 'interview'];

export interface LayoutContext extends TestimonialContext {
  readonly items: readonly Testimonial[];
  /** Rank of the headings inside. */
  readonly headingLevel: number;
}

/** A layout beside the carousel. */
export interface Layout {
  readonly styles: CSSResult;
  render(context: LayoutContext): unknown;
}
