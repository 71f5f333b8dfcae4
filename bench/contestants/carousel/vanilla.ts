import type { CarouselContestant } from '../../contest.ts';
import { adopt, el, press } from '../dom.ts';
import css from './plain.css?inline';
import { plainFigure, position } from './plain-slide.ts';

/* The lower bound: scroll snap, two buttons, the position, and `inert` on what is out of view. */
adopt(document, css);

const slides = el('div', 'slides');
const place = el('p', 'position');
const previous = el('button', 'previous', 'Précédent');
const next = el('button', 'next', 'Suivant');
const root = el('section', 'plain-carousel', previous, next, slides, place);
let index = 0;

/** Only the slide that leaves and the one that comes are touched. */
function show(to: number): void {
  const leaving = slides.children[index];
  const coming = slides.children[to];
  if (!coming) return;
  slides.scrollTo({ left: to * (slides.clientWidth + 32), behavior: 'instant' });
  leaving?.toggleAttribute('inert', true);
  coming.toggleAttribute('inert', false);
  index = to;
  place.textContent = position(index, slides.childElementCount);
  previous.ariaDisabled = String(index === 0);
  next.ariaDisabled = String(index === slides.childElementCount - 1);
}

const contestant: CarouselContestant = {
  sight: { title: '.position', entry: '.slide', row: '.slide' },
  roots: () => [root],
  mount(host, { document }) {
    previous.addEventListener('click', () => show(index - 1));
    next.addEventListener('click', () => show(index + 1));
    slides.append(
      ...(document.testimonials ?? []).map((testimonial) => {
        const slide = el('div', 'slide', plainFigure(testimonial));
        slide.inert = true;
        return slide;
      }),
    );
    host.append(root);
    show(0);
  },
  next: () => press(root, '.next'),
};
export default contestant;
