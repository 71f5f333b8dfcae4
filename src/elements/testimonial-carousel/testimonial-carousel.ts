import { html, type TemplateResult } from 'lit';
import { property, state } from '../property.ts';
import type { Testimonial } from '../../contract/index.ts';
import { carousel as french } from '../../i18n/fr/carousel.ts';
import type { Snapshot } from '../../network/index.ts';
import { heading } from '../heading.ts';
import { listed } from '../listed.ts';
import { NetworkElement } from '../network-element.ts';
import { reportPart } from '../report-part.ts';
import { ORDERS, choose, type Order } from './choose.ts';
import { SlideChangeEvent } from './events.ts';
import { Extras } from './extras.ts';
import { Folding } from './folding.ts';
import { LAYOUTS, PER_VIEW, type LayoutContext, type LayoutName, type PerView } from './layout.ts';
import { carousel } from './layouts/carousel.ts';
import { SlidesController } from './slides-controller.ts';
import { carouselStyles } from './styles/carousel-styles.ts';
import { controlsStyles } from './styles/controls-styles.ts';
import { testimonialStyles } from './styles/testimonial-styles.ts';
import { testimonialParts } from './testimonial.ts';

/**
 * What members say of their meetings: quotes to leaf through, a wall, a list, or answers under their question.
 * Follows the visitor's choice of level.
 *
 * @summary Testimonials: carousel, wall, list and cross-interview.
 * @tag anacej-testimonial-carousel
 *
 * @slot heading - Replaces the element's heading.
 * @slot empty - Said when there is no testimonial to show.
 * @slot error - Said when the data could not be loaded.
 * @slot - Shown until the testimonials are ready, and when they cannot be: the quotes as plain markup, for example.
 *
 * @csspart root - Everything.
 * @csspart heading - The heading of the element.
 * @csspart carousel - The carousel, with its buttons.
 * @csspart slides - What scrolls.
 * @csspart slide - One testimonial of the carousel.
 * @csspart list - The testimonials of a grid or a list.
 * @csspart interview - One question with its answers.
 * @csspart testimonial - One testimonial, as a figure.
 * @csspart question - The question that was answered.
 * @csspart quote - The quote.
 * @csspart speaker - Who said it: photo, name and role.
 * @csspart photo - The photo, or the initials.
 * @csspart name - The name.
 * @csspart role - Role and collectivity.
 * @csspart source - Where the testimonial was first published.
 * @csspart picker - The dots.
 * @csspart dot - One dot; `dot selected` for what is in view.
 * @csspart position - The position, as «3 / 15».
 * @csspart button - Any button, with its purpose as a second part: `previous`, `next`, `pause`, `more`.
 * @csspart empty - What is said when there is nothing to show.
 * @csspart error - The failure message.
 *
 * @cssproperty --anacej-accent - Colour of actions and of the quotation marks.
 * @cssproperty --anacej-text - Colour of text.
 * @cssproperty --anacej-surface - Colour of the background.
 * @cssproperty --anacej-font - Font family; default: the page's own.
 * @cssproperty --anacej-radius - Rounding of corners.
 *
 * @fires {SlideChangeEvent} anacej-slide-change - Another testimonial came into view in the carousel.
 */
export class TestimonialCarousel extends NetworkElement<'carousel'> {
  static override styles = [...NetworkElement.styles, testimonialStyles, carouselStyles, controlsStyles];

  /**
   * How the testimonials are shown: `carousel`, one beside the other; `grid`, a wall; `list`, one below the other;
   * `interview`, only those that answer a question, under it. Default `carousel`.
   */
  @property({ reflect: true }) layout: LayoutName = 'carousel';

  /** How many are in view at once in the carousel where there is room for them: `1` to `4`, or `auto`, by the width. Default `auto`. */
  @property({ attribute: 'per-view' }) perView: PerView = 'auto';

  /** Shows only those of these levels: ids with spaces or commas between. Default: every level. */
  @property() levels = '';

  /** Shows only those of one meeting, by its id; the visitor's choice of level does not matter then. Default: any. */
  @property() meeting = '';

  /** At most so many. Default 0: all. */
  @property({ type: Number }) limit = 0;

  /**
   * In which order: `endpoint`, as published; `newest` first; `random-by-day`, mixed anew each day and alike for all
   * visitors. Default `endpoint`.
   */
  @property() order: Order = 'endpoint';

  /**
   * Whether the visitor's choice of level narrows what is shown, as long as that leaves something. Default true;
   * `follow-selection="false"` to show the same to everyone.
   */
  @property({ type: Boolean, attribute: 'follow-selection' })
  followSelection = true;

  /**
   * Moves on by itself, with a button to stop it. Rests under the pointer or the focus, out of view and in a hidden
   * page; never moves where less motion is asked for. Default: still.
   */
  @property({ type: Boolean }) autoplay = false;

  /** Seconds between two moves with `autoplay`, at least 5. Default 10. */
  @property({ type: Number }) interval = 10;

  @state() private lost: ReadonlySet<string> = new Set();

  readonly #extras = new Extras(this, (styles) => this.adopt(styles));
  readonly #folding = new Folding(this);
  readonly #slides = new SlidesController(this, () => this.#slideChanged());
  #items: readonly Testimonial[] = [];
  /** What they were chosen from and by. */
  #source: Snapshot | undefined;
  #asked = '';
  #announced = false;

  constructor() {
    super('carousel', french, ({ selection }) => [selection.levels]);
  }

  /** Leads to the next testimonials of the carousel; at the end, nowhere. @returns whether there were any */
  next(): boolean {
    return this.goTo(this.#slides.index + this.#slides.inView);
  }

  /** Leads to the testimonials before; at the beginning, nowhere. @returns whether there were any */
  previous(): boolean {
    return this.goTo(this.#slides.index - this.#slides.inView);
  }

  /**
   * Leads to a testimonial of the carousel.
   * @param index its place, from 0; beyond the end, the last one
   * @returns whether that is another one than was in view
   */
  goTo(index: number): boolean {
    const before = this.#slides.index;
    this.#slides.goTo(index);
    return this.#slides.index !== before;
  }

  protected override willUpdate(): void {
    this.layout = this.#known('layout', this.layout, LAYOUTS);
    this.order = this.#known('order', this.order, ORDERS);
    this.perView = this.#known('per-view', this.perView, PER_VIEW);
  }

  protected override renderReady(snapshot: Snapshot): TemplateResult {
    const items = this.#choose(snapshot);
    const { messages } = this.localize;
    return html`<header class="head" id="heading">
        <slot name="heading"
          >${heading(this.headingLevel, messages.heading, { class: 'element-heading', part: 'heading' })}</slot
        >
      </header>
      ${
        items.length === 0
          ? html`<p class="empty" part="empty"><slot name="empty">${messages.empty}</slot></p>`
          : this.#renderLayout(this.#context(snapshot, items))
      }`;
  }

  #renderLayout(context: LayoutContext): unknown {
    // Where another layout cannot be fetched the carousel is there: no chunk may cost the visitor what was said.
    const layout = this.layout === 'carousel' ? null : this.#extras.get(this.layout);
    if (layout !== null) return layout ? layout.render(context, testimonialParts) : this.renderSkeleton();
    return carousel({
      ...context,
      slides: this.#slides,
      perView: this.perView,
      failed: this.network?.state.status === 'failed',
      announced: this.#announced,
      rotation: () => (this.autoplay ? this.#extras.get('rotation')?.render(this.localize.messages) : undefined),
      move: (index) => this.#move(index),
    });
  }

  #context(snapshot: Snapshot, items: readonly Testimonial[]): LayoutContext {
    return {
      snapshot,
      items,
      localize: this.localize,
      headingLevel: this.headingLevel + 1,
      folding: this.#folding,
      lost: this.lost,
      photoLost: (src) => void (this.lost = new Set([...this.lost, src])),
    };
  }

  /**
   * The same array as long as it would hold the same, so that two hundred slides are drawn once. Who leafs goes on in
   * what they leaf through: what has expired meanwhile, or is mixed anew at midnight, waits until they are back at the
   * beginning.
   */
  #choose(snapshot: Snapshot): readonly Testimonial[] {
    const wish = {
      levels: listed(this.levels),
      chosen: this.followSelection && !this.meeting ? (this.network?.selection.levels ?? []) : [],
      meeting: this.meeting,
      answersOnly: this.layout === 'interview',
      order: this.order,
      limit: this.limit,
    };
    const asked = JSON.stringify(wish);
    const again = asked === this.#asked;
    const { index } = this.#slides;
    if (again && index && snapshot === this.#source) return this.#items;
    this.#asked = asked;
    this.#source = snapshot;
    const items = choose(snapshot, { ...wish, now: Date.now() });
    if (items.length === this.#items.length && items.every((item, i) => item === this.#items[i])) return this.#items;
    const read = this.#items[index]?.id;
    this.#items = items;
    this.#announced = false;
    // Newer data leaves the visitor at what is being read, where it is still there; another choice leads to its first.
    this.#slides.reset(again ? items.findIndex(({ id }) => id === read) : 0);
    return items;
  }

  /** What the visitor does is told to those who cannot see it, and ends all movement by itself. */
  #move(index: number): void {
    if (this.autoplay) this.#extras.get('rotation')?.stop();
    if (this.goTo(index)) this.#announced = true;
  }

  #slideChanged(): void {
    this.#announced = false;
    const { index } = this.#slides;
    const testimonial = this.#items[index];
    if (!testimonial) return;
    // In two steps: the manifest would take the first argument for the name of an event.
    const change = new SlideChangeEvent(index, this.#items.length, testimonial);
    this.dispatchEvent(change);
  }

  #known<T extends string>(attribute: string, value: string | number, names: readonly [T, ...T[]]): T {
    // A template may set a number for a text.
    const known = names.find((name) => name === String(value));
    if (known) return known;
    reportPart(`<${this.localName} ${attribute}="${value}">`, names.join(', '));
    return names[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anacej-testimonial-carousel': TestimonialCarousel;
  }
}
