import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from '../../../scripts/browser.mjs';

/** A browser to be a visitor in, driven by WebDriver BiDi or its like: the same words serve for both. */
export interface Engine {
  readonly name: string;
  open(): Promise<Browser>;
}

const chromium: Engine = {
  name: 'Chromium',
  open: async () => launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS }),
};

const firefox = findFirefox();

/** Those that are installed. */
export const engines: readonly Engine[] = firefox
  ? [chromium, { name: 'Firefox', open: () => launch({ browser: 'firefox', executablePath: firefox }) }]
  : [chromium];
