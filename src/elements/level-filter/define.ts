import { defineElement } from '../define-element.ts';
import { LevelFilter } from './level-filter.ts';

defineElement('anacej-level-filter', LevelFilter);

export { LevelFilter };
