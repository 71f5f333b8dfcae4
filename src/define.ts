/** Registers every element: for pages with a bundler of their own. */
import './elements/network-provider/define.ts';
import './elements/meeting-calendar/define.ts';
import './elements/level-filter/define.ts';
import './elements/testimonial-carousel/define.ts';
import './elements/registration-form/define.ts';
