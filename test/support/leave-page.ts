import { fixtureCleanup } from '@open-wc/testing';
import { turn } from './page.ts';
import { putBack } from './replace.ts';

/**
 * Takes everything off the page and puts everything back as it was. For `afterEach`: the runner may begin the next test
 * in the same task, before the networks of this one have been let go.
 */
export async function leavePage(): Promise<void> {
  fixtureCleanup();
  putBack();
  await turn();
}
