import { LoadError, type LoadErrorCode } from './load-error.ts';
import { Network } from './network.ts';
import type { FetchOptions } from './fetch-text.ts';

/** A network in use, with the number of elements that use it. */
interface Shared {
  network: Network;
  users: number;
}

const networks = new Map<string, Shared>();

/**
 * The endpoint of elements that name none and stand in no `<anacej-network>`: `data-endpoint` of the first script on
 * the page that has one. Read when it is needed, so that no order of scripts matters.
 */
export function getPageEndpoint(): string {
  return document.querySelector<HTMLScriptElement>('script[data-endpoint]')?.dataset['endpoint'] ?? '';
}

/** A network held for one user, until it is let go. */
export interface Lease {
  readonly network: Network;
  release(): void;
}

/** Where an element says that its data comes from. */
export interface Source {
  readonly localName: string;
  endpoint: string;
  group: string;
  /** A document, parsed or as JSON text. */
  data?: unknown;
}

/**
 * The network of a source. Those that name the same endpoint and group share one: one request, one selection. The
 * first user starts it; when the last one has gone, what is under way is aborted and nothing is kept. Data that the
 * page holds itself is shared by group where one is named, and private otherwise. A source that names nothing, or no
 * URL, gets a network that says so.
 */
export function leaseNetwork({ localName, endpoint, group, data }: Source, options: Partial<FetchOptions> = {}): Lease {
  if (data === undefined && endpoint && URL.canParse(endpoint, document.baseURI)) {
    watchPage();
    // What stands after «#» is never sent: it names the same document.
    const url = new URL(endpoint, document.baseURI).href.replace(/#.*/, '');
    return lease(`${url} ${group}`, () => {
      const network = new Network(url, options);
      void network.load();
      return network;
    });
  }
  const own = data !== undefined && group ? lease(`inline ${group}`, () => new Network()) : privately(new Network());
  if (data !== undefined) void own.network.give(data);
  else own.network.fail(new LoadError('endpoint', `<${localName} endpoint="${endpoint}">: no URL`));
  return own;
}

function privately(network: Network): Lease {
  return { network, release: () => network.abort() };
}

function lease(key: string, make: () => Network): Lease {
  const shared = networks.get(key) ?? { network: make(), users: 0 };
  networks.set(key, shared);
  shared.users++;
  let held = true;
  return {
    network: shared.network,
    release() {
      if (!held) return;
      held = false;
      shared.users--;
      // An element that is only moved lets go and takes hold again in the same task: its request must live.
      queueMicrotask(() => {
        if (shared.users > 0) return;
        if (networks.get(key) === shared) networks.delete(key);
        shared.network.abort();
      });
    },
  };
}

let watching = false;

/** Loads again what a page that comes back from the back/forward cache, or online, may have missed. */
function watchPage(): void {
  if (watching) return;
  watching = true;
  addEventListener('pageshow', ({ persisted }) => persisted && reload());
  addEventListener('online', () => reload(['offline', 'network']));
}

/** @param after the failures after which; all networks, whatever their state, where none are named */
function reload(after?: readonly LoadErrorCode[]): void {
  for (const { network } of networks.values()) {
    const { state, endpoint } = network;
    if (endpoint && (!after || (state.status === 'failed' && after.includes(state.error.code)))) void network.load();
  }
}
