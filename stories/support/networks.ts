import { ContextProvider } from '@lit/context';
import { sampleDocument } from '../../demo/endpoint/sample/index.ts';
import type { MeetingInput, NetworkDocumentInput } from '../../src/contract/index.ts';
import { LoadError, Network, networkContext } from '../../src/network/index.ts';

/** The invented year, around today: what is to come stays to come. */
export const sample = sampleDocument(Date.now());

/** The sample with other meetings. */
export function holding(meetings: MeetingInput[]): NetworkDocumentInput {
  return { ...sample, meetings };
}

/** A day from today on, as `2026-03-29`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** An element inside a network that stays in one state, whatever its attributes say. */
export function inNetwork(network: Network, element: HTMLElement): HTMLElement {
  const page = document.createElement('div');
  new ContextProvider(page, { context: networkContext, initialValue: network });
  page.append(element);
  return page;
}

/** Whose answer is on its way. */
export function loadingNetwork(): Network {
  return new Network();
}

/** Whose endpoint does not answer. */
export function failedNetwork(): Network {
  const network = new Network();
  network.fail(new LoadError('network', 'a story: no answer'));
  return network;
}

/** Whose endpoint answered before, and does not now. */
export function staleNetwork(): Network {
  const network = new Network();
  void network.give(sample).then(() => network.fail(new LoadError('network', 'a story: no answer any more')));
  return network;
}
