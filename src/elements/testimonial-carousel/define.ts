import { defineElement } from '../define-element.ts';
import { TestimonialCarousel } from './testimonial-carousel.ts';

defineElement('anacej-testimonial-carousel', TestimonialCarousel);

export { TestimonialCarousel };
