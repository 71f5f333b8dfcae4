/** How WebDriver writes the keys that are no character (W3C WebDriver §15.4.2, «keyboard actions»). */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** @typedef {{ width: number, height: number }} Size in CSS pixels */

/** One window of a browser, driven over W3C WebDriver. Named as in Playwright, to which the test runner's commands speak. */
export class DrivenPage {
  #session;
  keyboard = { press: (/** @type {string} */ key) => this.#press(key) };
  mouse = { move: (/** @type {number} */ x, /** @type {number} */ y) => this.#move(x, y) };

  /** @param {string} session the address of the session */
  constructor(session) {
    this.#session = session;
  }

  /**
   * @param {string} driver the address of the driver
   * @param {Record<string, unknown>} capabilities
   */
  static async open(driver, capabilities) {
    const { sessionId } = await command('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new DrivenPage(`${driver}/session/${sessionId}`);
  }

  /** @param {string} url */
  async goto(url) {
    await command('POST', `${this.#session}/url`, { url });
  }

  /** @returns {Promise<string>} the address it shows */
  url() {
    return command('GET', `${this.#session}/url`);
  }

  /**
   * Sizes what the page has for itself. A driver sizes the window around it, which may have borders and a bar; as narrow
   * as its bar is what it gets at least (450 px in MiniBrowser).
   * @param {Size} size
   */
  async setViewportSize({ width, height }) {
    const inner = await this.#viewport();
    const outer = await command('GET', `${this.#session}/window/rect`);
    await command('POST', `${this.#session}/window/rect`, {
      width: outer.width - inner.width + width,
      height: outer.height - inner.height + height,
    });
  }

  async close() {
    await command('DELETE', this.#session);
  }

  /** @returns {Promise<Size>} */
  #viewport() {
    const script = 'return { width: innerWidth, height: innerHeight };';
    return command('POST', `${this.#session}/execute/sync`, { script, args: [] });
  }

  /** @param {string} key one of {@link KEYS}, or a character */
  #press(key) {
    const value = KEYS[/** @type {keyof typeof KEYS} */ (key)] ?? key;
    if ([...value].length !== 1) throw new Error(`WebDriver is not told here how to press «${key}».`);
    return this.#act({ type: 'key', id: 'keyboard' }, [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  #move(x, y) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    return this.#act(mouse, [{ type: 'pointerMove', duration: 0, x, y }]);
  }

  /**
   * @param {object} source
   * @param {object[]} actions
   */
  #act(source, actions) {
    return command('POST', `${this.#session}/actions`, { actions: [{ ...source, actions }] });
  }
}

/**
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} url
 * @param {object} [body]
 * @returns {Promise<any>} what the driver answers; each command says what that is
 */
async function command(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
