import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * axe finds nothing on the whole page, shadow trees included, and nothing sticks out to the side.
 * @param within what is ours, on a page that is somebody else's
 */
export async function assertSound(page: Page, within = 'html'): Promise<void> {
  await page.evaluate(axe.source);
  const { violations, width } = await page.evaluate(async (include) => {
    const { axe: here } = window as unknown as { axe: { run(context: string): Promise<AxeResults> } };
    const found = await here.run(include);
    return { violations: found.violations.map(({ id }) => id), width: document.documentElement.scrollWidth };
  }, within);
  assert.deepEqual(violations, []);
  assert.ok(width <= (page.viewportSize()?.width ?? 0), `nothing sticks out at ${width} px`);
}
