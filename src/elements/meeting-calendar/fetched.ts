import type { LazyPart, Part } from './lazy-parts.ts';

/**
 * The parts that are on the page, whoever asked for them: a calendar draws with them at once, where there were bars for a
 * moment. A view puts itself here, as even a module that is there already is imported in a task of its own.
 */
export const fetched: Partial<Record<LazyPart, Part>> = {};
