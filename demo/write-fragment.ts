import type { WriteFragment } from './endpoint/routes/fragment.ts';

/**
 * What the endpoint is given to write elements with: it knows the contract alone, and the elements not at all. Loaded
 * when a fragment is first asked for, as it brings a renderer along.
 */
export const writeFragment: WriteFragment = async (wanted) => {
  const { prerender } = await import('../src/prerender/index.ts');
  return prerender(wanted);
};
