import EmblaCarousel from 'embla-carousel';
import type { CarouselContestant } from '../../contest.ts';
import { adopt, el, press } from '../dom.ts';
import plainCss from './plain.css?inline';
import { plainFigure, position } from './plain-slide.ts';

// Embla brings no markup and no styles: these are those of its guide.
adopt(
  document,
  `${plainCss} .embla{overflow:hidden} .embla__container{display:flex} .embla__slide{flex:0 0 100%;min-width:0}`,
);

const container = el('div', 'embla__container');
const viewport = el('div', 'embla', container);
const place = el('p', 'position');
const next = el('button', 'next', 'Suivant');
const root = el('section', '', el('button', 'previous', 'Précédent'), next, viewport, place);

const contestant: CarouselContestant = {
  sight: { title: '.position', entry: '.embla__slide', row: '.embla__slide' },
  roots: () => [root],
  mount(host, { document }) {
    const { testimonials } = document;
    container.append(...(testimonials ?? []).map((testimonial) => el('div', 'embla__slide', plainFigure(testimonial))));
    host.append(root);
    const embla = EmblaCarousel(viewport);
    const tell = () => (place.textContent = position(embla.selectedScrollSnap(), container.childElementCount));
    next.addEventListener('click', () => embla.scrollNext(true));
    embla.on('select', tell);
    tell();
  },
  next: () => press(root, '.next'),
};
export default contestant;
