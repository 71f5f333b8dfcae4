import { TALLEST, TYPE, VERSION, isQuestion, type HeightAnswer } from './message.ts';

/** So many answers may follow each other within {@link CALM_MS}: a frame and a page that disagree must not dance for ever. */
const MOST_ANSWERS = 20;
const CALM_MS = 1_000;

/**
 * Tells the page around how tall the content is, once it asked. Content does not depend on the height of the frame, so
 * that an answer leads to no other one; where a page makes it so all the same, it is left alone until it is calm.
 */
export function answerHeights(content: Element): void {
  let asking: string | undefined;
  let told = 0;
  let answers = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  /** A theme may cap its frames, and a sandboxed page believes no answer: what is below the edge is then scrolled to. */
  let isCut = false;

  const hideBar = (): void => {
    document.documentElement.classList.toggle('sized', told > 0 && told < TALLEST && !isCut);
  };
  const isTooLow = (): boolean => innerHeight < told;

  const tell = (): void => {
    // Rounded up: half a pixel too little would be a scroll bar.
    const height = Math.min(TALLEST, Math.max(1, Math.ceil(content.getBoundingClientRect().height)));
    if (asking === undefined || height === told || answers === MOST_ANSWERS) return;
    told = height;
    answers++;
    hideBar();
    clearTimeout(calm);
    calm = setTimeout(() => {
      answers = 0;
      isCut = isTooLow();
      hideBar();
      tell();
    }, CALM_MS);
    const answer: HeightAnswer = { type: TYPE, version: VERSION, height };
    parent.postMessage(answer, asking);
  };

  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || parent === window || !isQuestion(data)) return;
    // A sandboxed page has the origin «null», which can be written to only as to anyone.
    asking = origin === 'null' ? '*' : origin;
    told = 0;
    tell();
  });
  addEventListener('resize', () => {
    isCut &&= isTooLow();
    hideBar();
  });
  new ResizeObserver(tell).observe(content);
}
