/**
 * Gives frames the height of what they show: `<iframe data-anacej-embed src="…/embed.html?…">`. For pages that may have
 * a script; without it a frame keeps the height that it was given.
 */
import { TYPE, VERSION, isAnswer, type HeightQuestion } from './message.ts';

const QUESTION: HeightQuestion = { type: TYPE, version: VERSION, ask: 'height' };

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-anacej-embed]'),
];

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;

addEventListener('message', ({ data, source, origin }) => {
  if (!isAnswer(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame)) frame.style.height = `${data.height + edgesOf(frame)}px`;
});

/** What a theme that counts borders as height would take away from what is shown. */
function edgesOf(frame: HTMLIFrameElement): number {
  const { boxSizing } = getComputedStyle(frame);
  return boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

// «load» does not bubble. A frame that is there already is asked now, one that comes or loads again then.
document.addEventListener('load', ({ target }) => frames().includes(target as HTMLIFrameElement) && ask(target), true);
for (const frame of frames()) ask(frame);

function ask(frame: EventTarget | null): void {
  if (!(frame instanceof HTMLIFrameElement)) return;
  // To whoever stands there: while the frame loads that is another document, and a question that names an origin it has
  // not would be an error in the console. The question tells nothing; only the answer's origin is believed.
  frame.contentWindow?.postMessage(QUESTION, '*');
}
