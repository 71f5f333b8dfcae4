import type { Browser, Page } from 'playwright-core';
import { openPage } from '../session.ts';
import type { Lab } from './in-page.ts';

/** One figure of the laboratory. */
export interface Finding {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
}

/**
 * A page in which the elements are loaded and {@link Lab} can be called.
 * @param contentUrl the document it is given; none where it will read an endpoint
 */
export async function openLab(browser: Browser, url: string, contentUrl?: string): Promise<Page> {
  const { page } = await openPage(browser, url);
  await page.addScriptTag({ type: 'module', url: '/lab/in-page.js' });
  await page.waitForFunction(() => 'lab' in globalThis);
  await call(page, 'prepare', contentUrl);
  return page;
}

export function call<K extends keyof Lab>(
  page: Page,
  name: K,
  ...args: Parameters<Lab[K]>
): Promise<Awaited<ReturnType<Lab[K]>>> {
  return page.evaluate(
    async ([method, given]) => {
      const { lab } = globalThis as unknown as { lab: Record<string, (...args: unknown[]) => unknown> };
      return (await lab[method]?.(...given)) as never;
    },
    [name as string, args as unknown[]] as const,
  );
}
