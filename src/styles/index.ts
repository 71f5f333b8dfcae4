import { controls } from './controls.ts';
import { host } from './host.ts';
import { tokens } from './tokens.ts';

export { icon, levelMark, markOf, type IconName } from './icons.ts';
export { marks } from './marks.ts';

/** What every element adopts, before its own sheet. */
export const baseStyles = [tokens, host, controls];
