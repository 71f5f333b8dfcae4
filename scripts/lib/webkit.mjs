import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { DrivenPage } from './webdriver.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Readable } from 'node:stream' */

/** What the test runner opens a page with, where nobody asked for another size. */
const VIEWPORT = { width: 800, height: 600 };
/** A driver that has not answered for so long will not. */
const START_MS = 20_000;

/** WebKitGTK for the test runner: MiniBrowser, driven by its WebDriver, on a screen that is only in memory. */
export class WebKitLauncher {
  name;
  /** The runner's commands then ask for {@link getPage} and speak to it as to a page of Playwright. */
  type = 'playwright';
  /** Only the window in front has the focus, and is painted. */
  concurrency = 1;
  #programs;
  #env;
  /** @type {ChildProcess[]} */
  #running = [];
  /** @type {DrivenPage | undefined} */
  #page;
  #session = '';

  /**
   * @param {{ driver: string, screen: string }} programs the paths of WebKitWebDriver and Xvfb
   * @param {string} zone IANA name: what the browser believes to be the time zone of its machine
   */
  constructor(programs, zone) {
    this.name = `WebKit (${zone})`;
    this.#programs = programs;
    // It takes its language from the machine, where `C` is none, and would rather open a window on a Wayland desktop.
    this.#env = { ...process.env, TZ: zone, LC_ALL: 'en_US.UTF-8', LANGUAGE: '', GDK_BACKEND: 'x11' };
  }

  /**
   * @param {string} session
   * @param {string} url
   */
  async startSession(session, url) {
    this.#session = session;
    this.#page ??= await this.#open();
    await this.#page.setViewportSize(VIEWPORT);
    await this.#page.goto(url);
  }

  /** @param {string} session */
  isActive(session) {
    return this.#session === session;
  }

  /**
   * @param {string} session
   * @returns {Promise<string | undefined>} nothing where the page has crashed
   */
  getBrowserUrl(session) {
    return this.getPage(session)
      .url()
      .catch(() => undefined);
  }

  /** @param {string} session */
  getPage(session) {
    if (!this.#page || !this.isActive(session)) throw new Error(`There is no page for the session ${session}.`);
    return this.#page;
  }

  /** Leaves the page, so that nothing of it runs on. A browser that cannot even do this is given up. */
  async stopSession() {
    this.#session = '';
    try {
      await this.#page?.goto('about:blank');
    } catch (error) {
      await this.stop();
      throw error;
    }
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKit has no debug session here: open the page in its MiniBrowser.'));
  }

  async stop() {
    const page = this.#page;
    this.#page = undefined;
    await page?.close().catch(() => {});
    this.#end();
  }

  async #open() {
    process.once('exit', this.#end).once('SIGTERM', leave);
    const display = await this.#startScreen();
    const port = await freePort();
    this.#start(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { ...this.#env, DISPLAY: display });
    const driver = `http://127.0.0.1:${port}`;
    await answers(`${driver}/status`);
    return DrivenPage.open(driver, { browserName: 'MiniBrowser' });
  }

  /** @returns {Promise<string>} the name of a display that no other screen has */
  async #startScreen() {
    // Without a window manager keys go to the window under the pointer, which stands in the middle: no larger than a page.
    const args = ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp', '-terminate'];
    const screen = this.#start(this.#programs.screen, args, this.#env);
    const ended = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a screen.')));
    const [number] = await Promise.race([once(/** @type {Readable} */ (screen.stdio[3]), 'data'), ended]);
    return `:${String(number).trim()}`;
  }

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {NodeJS.ProcessEnv} env
   */
  #start(program, args, env) {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#running.push(child);
    return child;
  }

  #end = () => {
    for (const child of this.#running.splice(0)) child.kill();
    process.off('exit', this.#end).off('SIGTERM', leave);
  };
}

/** Whoever is ended by a signal ends without the event that ends the browser. */
function leave() {
  process.exit(143);
}

/** @returns {Promise<number>} a port that nobody listens at: the driver does not choose one itself */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {string} url
 * @throws where it has not answered in time
 */
async function answers(url) {
  const signal = AbortSignal.timeout(START_MS);
  const asked = () => fetch(url, { signal }).then(isOk, () => false);
  while (!(await asked())) await setTimeout(50, undefined, { signal });
}

/** @param {Response} response */
function isOk({ ok }) {
  return ok;
}
