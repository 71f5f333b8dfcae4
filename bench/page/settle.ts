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
 * that DOM computed. The DOM must be as the step should leave it, and then still for two frames, which do not count.
 * What is only scrolled or painted afterwards does not count either.
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
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    const shown = isShown();
    await (shown && !changed ? nextFrame() : nextTask());
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
  return ended - begun;
}
