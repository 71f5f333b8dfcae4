import { LitElement, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { TestimonialInput } from '../../../src/contract/index.ts';
import type { CarouselContestant } from '../../contest.ts';
import { press } from '../dom.ts';
import css from './plain.css?inline';
import { initials, plain, position } from './plain-slide.ts';

/** The carousel of the lower bound, drawn through lit as it is. */
class LitCarousel extends LitElement {
  static override styles = unsafeCSS(css);
  items: readonly TestimonialInput[] = [];
  #index = 0;

  protected override render(): TemplateResult {
    const { items } = this;
    const move = (by: number) => () => this.#show(this.#index + by);
    return html`<button class="previous" aria-disabled=${this.#index === 0} @click=${move(-1)}>Précédent</button>
      <button class="next" aria-disabled=${this.#index === items.length - 1} @click=${move(1)}>Suivant</button>
      <div class="slides">
        ${items.map((item, i) => html`<div class="slide" ?inert=${i !== this.#index}>${this.#figure(item)}</div>`)}
      </div>
      <p class="position">${position(this.#index, items.length)}</p>`;
  }

  #figure({ quote, author: { name, photo, role, organization } }: TestimonialInput): TemplateResult {
    return html`<figure>
      <blockquote><p>${quote}</p></blockquote>
      <figcaption>
        <span class="portrait"
          ><span>${initials(name)}</span>${
            photo
              ? html`<img src=${photo.src} alt=${plain(photo.alt)} loading="lazy" width="56" height="56" />`
              : nothing
          }</span
        >
        <span class="who"
          ><span class="name">${name}</span><span class="role">${role}</span
          ><span class="role">${organization}</span></span
        >
      </figcaption>
    </figure>`;
  }

  #show(index: number): void {
    const slides = this.renderRoot.querySelector('.slides');
    if (!slides?.children[index]) return;
    slides.scrollTo({ left: index * (slides.clientWidth + 32), behavior: 'instant' });
    this.#index = index;
    this.requestUpdate();
  }
}
customElements.define('lit-carousel', LitCarousel);

const element = new LitCarousel();

const contestant: CarouselContestant = {
  sight: { title: '.position', entry: '.slide', row: '.slide' },
  roots: () => (element.hasUpdated ? [element.renderRoot] : []),
  mount(host, { document }) {
    element.items = document.testimonials ?? [];
    host.append(element);
  },
  next: () => press(element.renderRoot, '.next'),
};
export default contestant;
