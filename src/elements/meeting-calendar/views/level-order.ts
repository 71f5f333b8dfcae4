import type { Occurrence } from '../../../network/index.ts';
import type { ViewContext } from '../view.ts';

/** The level whose mark a meeting wears where there is room for one: the first of several; -1 where it is for all. */
export function levelOrderOf({ meeting: { levels } }: Occurrence, { snapshot }: ViewContext): number {
  const [first] = levels;
  return first === undefined ? -1 : snapshot.levelOrder(first);
}
