const LIMIT_MS = 60_000;
/** A step whose DOM has not changed for so many frames is over. */
const QUIET_FRAMES = 2;

const { port1, port2 } = new MessageChannel();
port1.start();

/** The next task of the page: after all microtasks, without the 4 ms of a timer and without waiting for a frame. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(undefined);
  });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function forceLayout(): number {
  return document.documentElement.getBoundingClientRect().height;
}

/**
 * How long a step takes: from the call to the end of the last task in which the DOM changed, with style and layout of
 * that DOM computed, and then what the browser does to draw it in a frame: what is laid out only once it is known to be
 * in view (`content-visibility`) is laid out there. The DOM must be as the step should leave it, and then still for two
 * frames; the wait for them does not count, nor what is only scrolled afterwards.
 * @param roots watched for changes; asked again after each task, as an element may make its own late
 * @returns milliseconds
 */
export async function timeOf(
  act: () => void,
  roots: () => readonly ParentNode[],
  isShown: () => boolean,
): Promise<number> {
  let changed = true;
  const watched = new Set<ParentNode>();
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const watch = () => {
    for (const root of roots()) {
      if (watched.has(root)) continue;
      watched.add(root);
      changed = true;
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  };
  watch();
  const begun = performance.now();
  act();
  watch();
  let ended = begun;
  let drawing = 0;
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    const shown = isShown();
    const isStill = shown && !changed;
    if (isStill) await nextFrame();
    const frameBegun = performance.now();
    // After a frame's callbacks come its style, layout and paint, and only then the next task.
    await nextTask();
    if (isStill && quiet === 0) drawing = performance.now() - frameBegun;
    watch();
    if (changed) {
      forceLayout();
      ended = performance.now();
      changed = false;
      quiet = 0;
    } else if (shown) quiet += 1;
    if (performance.now() - begun > LIMIT_MS) throw new Error('not shown within a minute');
  }
  observer.disconnect();
  return ended - begun + drawing;
}
