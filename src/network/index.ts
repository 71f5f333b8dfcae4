export { Network, type LoadState } from './network.ts';
export { Snapshot } from './snapshot.ts';
export { LoadError, type LoadErrorCode } from './load-error.ts';
export { OTHER_LEVELS, emptySelection, type Selection } from './selection.ts';
export { daysOf, displayZone, isPast, type Occurrence } from './occurrence.ts';
export { NetworkController, type NetworkHost } from './network-controller.ts';
export { networkContext } from './context.ts';
export { getPageEndpoint, leaseNetwork, type Lease, type Source } from './registry.ts';
export { inlineData } from './inline-data.ts';
