/**
 * How a page and the frame in it agree on a height (README, «Dans un cadre»). The page asks, the frame answers, at once
 * and whenever its height changes:
 *
 * - page → frame: `{ type: 'anacej-embed', version: 1, ask: 'height' }`
 * - frame → page: `{ type: 'anacej-embed', version: 1, height: 640 }`, in whole CSS pixels
 *
 * The frame listens to its parent alone and answers to the origin that asked. The page listens to the frame's window
 * alone, at the origin of the frame's address.
 */
export const TYPE = 'anacej-embed';
export const VERSION = 1;

/** The tallest frame, in pixels: whatever goes wrong in one, the page around it stays a page. */
export const TALLEST = 20_000;

export interface HeightQuestion {
  type: typeof TYPE;
  version: typeof VERSION;
  ask: 'height';
}

export interface HeightAnswer {
  type: typeof TYPE;
  version: typeof VERSION;
  height: number;
}

export function isQuestion(data: unknown): data is HeightQuestion {
  return isOurs(data) && (data as Partial<HeightQuestion>).ask === 'height';
}

export function isAnswer(data: unknown): data is HeightAnswer {
  if (!isOurs(data)) return false;
  const { height } = data as Partial<HeightAnswer>;
  return Number.isInteger(height) && Number(height) > 0 && Number(height) <= TALLEST;
}

function isOurs(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, version } = data as Partial<HeightQuestion>;
  return type === TYPE && version === VERSION;
}
