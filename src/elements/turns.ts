/** How many elements draw before the browser shows what there is: a page with one of each draws them together. */
const TURN = 4;

const drawn = new Set<unknown>();

/** The task after the next frame; a page in the background has no frames, and waits a tenth of a second. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/**
 * Where dozens of elements stand on one page they draw in turns, so that the page can answer between. One that has had
 * its turn draws again at once: what it shows has just come, and it would be laid out twice.
 */
export async function turnToDraw(element: unknown): Promise<void> {
  while (drawn.size === TURN && !drawn.has(element)) await afterFrame();
  if (!drawn.size) void afterFrame().then(() => drawn.clear());
  drawn.add(element);
}
