import axe, { type AxeResults } from 'axe-core';
import type { Visit } from './visit.ts';

/** What axe finds in our elements, and what has the focus without showing it. */
export async function lookedAt({ page }: Visit): Promise<string[]> {
  return [...(await violations({ page })), ...(await hiddenFocus({ page }))];
}

async function violations({ page }: Pick<Visit, 'page'>): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('anacej-'));
    const { violations } = await here.run({ include: ours });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Walks with the Tab key and reads the outline of each place it comes to. */
async function hiddenFocus({ page }: Pick<Visit, 'page'>): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => document.querySelector<HTMLElement>('anacej-level-filter')?.focus());
  for (let stop = 0; stop < 15; stop++) {
    await page.keyboard.press('Tab');
    found.push(
      await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (!active || !(active.getRootNode() instanceof ShadowRoot)) return '';
        // A box that is hidden in its label shows its focus there.
        const drawn = active instanceof HTMLInputElement ? (active.labels?.[0] ?? active) : active;
        const widths = [active, drawn].map((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        });
        return Math.max(...widths) >= 2
          ? ''
          : `the focus cannot be seen: ${active.localName} ${active.textContent.trim()}`;
      }),
    );
  }
  return found.filter(Boolean);
}
