/** How many elements draw before the browser shows what there is: a page with one of each draws them together. */
const TURN = 4;

let drawn = 0;

/** The task after the next frame; a page in the background has no frames, and waits a tenth of a second. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/** Where dozens of elements stand on one page they draw in turns, so that the page can answer between. */
export async function turnToDraw(): Promise<void> {
  while (drawn === TURN) await afterFrame();
  if (!drawn++) void afterFrame().then(() => (drawn = 0));
}
