import Splide from '@splidejs/splide';
import css from '@splidejs/splide/dist/css/splide.min.css?inline';
import type { CarouselContestant } from '../../contest.ts';
import { adopt, el, press } from '../dom.ts';
import plainCss from './plain.css?inline';
import { plainFigure, position } from './plain-slide.ts';

for (const sheet of [plainCss, css]) adopt(document, sheet);

const list = el('ul', 'splide__list');
const place = el('p', 'position');
const root = el('section', 'splide', el('div', 'splide__track', list), place);

const contestant: CarouselContestant = {
  sight: { title: '.position', entry: '.splide__slide', row: '.splide__slide' },
  roots: () => [root],
  mount(host, { document }) {
    const { testimonials } = document;
    root.ariaLabel = 'Témoignages';
    list.append(...(testimonials ?? []).map((testimonial) => el('li', 'splide__slide', plainFigure(testimonial))));
    host.append(root);
    const splide = new Splide(root, { speed: 0, pagination: false });
    const tell = (index: number) => (place.textContent = position(index, list.childElementCount));
    splide.on('moved', tell);
    splide.mount();
    tell(0);
  },
  next: () => press(root, '.splide__arrow--next'),
};
export default contestant;
