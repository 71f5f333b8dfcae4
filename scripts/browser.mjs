import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What a browser under test needs on any machine, and what keeps it from talking to its maker. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium to test in: `CHROME_PATH`, else an installed Chromium, Chrome or Edge, else the one shipped inside the
 * npm package `@sparticuz/chromium` (Linux x64), which needs no browser library on the machine.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  return process.env.CHROME_PATH || installed(CHROMIUM_NAMES, CHROMIUM_PATHS) || (await packaged());
}

/**
 * An installed Firefox: `FIREFOX_PATH` (empty or `none` for no Firefox at all), else the usual places.
 * @returns {string | undefined} its path
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen !== undefined) return chosen === 'none' || chosen === '' ? undefined : chosen;
  return installed(FIREFOX_NAMES, FIREFOX_PATHS);
}

/**
 * An installed WebKitGTK, as Safari's next of kin: its WebDriver, and an X server that needs no screen (Debian:
 * `webkit2gtk-driver`, `xvfb`). `WEBKIT_PATH` is that of WebKitWebDriver; empty or `none` for no WebKit at all.
 * @returns {{ driver: string, screen: string } | undefined} their paths
 */
export function findWebKit() {
  const chosen = process.env.WEBKIT_PATH;
  const driver = chosen ?? installed(['WebKitWebDriver'], []);
  const screen = installed(['Xvfb'], []);
  return driver && driver !== 'none' && screen ? { driver, screen } : undefined;
}

/**
 * @param {string[]} names looked for on PATH
 * @param {string[]} paths
 */
function installed(names, paths) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...paths].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function packaged() {
  // The package unpacks the libraries it needs only where it believes itself on that platform.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

if (process.argv[1] === import.meta.filename) console.log(await findChromium());
