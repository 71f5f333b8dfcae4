import { register } from 'swiper/element/bundle';
import type { CarouselContestant } from '../../contest.ts';
import { adopt, el } from '../dom.ts';
import plainCss from './plain.css?inline';
import { plainFigure, position } from './plain-slide.ts';

adopt(document, plainCss);
register();

const container = document.createElement('swiper-container');
const place = el('p', 'position');
const root = el('section', '', container, place);

const contestant: CarouselContestant = {
  sight: { title: '.position', entry: 'swiper-slide', row: 'swiper-slide' },
  roots: () => [root],
  mount(host, content) {
    const testimonials = content.document.testimonials;
    const slides = (testimonials ?? []).map((testimonial) => {
      const slide = document.createElement('swiper-slide');
      slide.append(plainFigure(testimonial));
      return slide;
    });
    container.append(...slides);
    Object.assign(container, { speed: 0, navigation: true });
    const tell = () => (place.textContent = position(container.swiper?.activeIndex ?? 0, slides.length));
    container.addEventListener('swiperslidechange', tell);
    host.append(root);
    tell();
  },
  next: () => container.swiper?.slideNext(),
};
export default contestant;
