import type { CSSResult } from 'lit';
import type { Testimonial } from '../../contract/index.ts';
import type { SlidesController } from './slides-controller.ts';
import type { TestimonialContext, TestimonialParts } from './testimonial.ts';

/** `carousel`: one beside the other, to leaf through; `grid`: a wall; `list`: one below the other; `interview`: answers under their question. */
export type LayoutName = 'carousel' | 'grid' | 'list' | 'interview';

/** The layouts there are; the first stands in for one there is not. */
export const LAYOUTS: readonly [LayoutName, ...LayoutName[]] = ['carousel', 'grid', 'list', 'interview'];

/** How many testimonials the carousel shows at once. */
export type PerView = 'auto' | '1' | '2' | '3' | '4';

/** The numbers there are; the first stands in for one there is not. */
export const PER_VIEW: readonly [PerView, ...PerView[]] = ['auto', '1', '2', '3', '4'];

export interface LayoutContext extends TestimonialContext {
  readonly items: readonly Testimonial[];
  /** Rank of the headings inside. */
  readonly headingLevel: number;
}

/** What the carousel draws from besides. */
export interface CarouselContext extends LayoutContext {
  readonly slides: SlidesController;
  readonly perView: PerView;
  /** Whether a failure stands above: the same slides are then drawn in another part of the page. */
  readonly failed: boolean;
  /** Whether the last move was the visitor's own, and is worth telling to those who cannot see it. */
  readonly announced: boolean;
  /** The pause button, where the carousel can move by itself. */
  readonly rotation: () => unknown;
  /** The visitor moves to a slide. */
  readonly move: (index: number) => void;
}

/** A layout beside the carousel. */
export interface Layout {
  readonly styles: CSSResult;
  /** @param parts what it draws with: lent, because what is imported from two chunks would be a third to fetch */
  render(context: LayoutContext, parts: TestimonialParts): unknown;
}
