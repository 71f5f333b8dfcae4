import { ContextRoot, createContext } from '@lit/context';
import type { Network } from './network.ts';

/** The network an `<anacej-network>` gives to what stands inside it, following the Context Community Protocol. */
export const networkContext = createContext<Network | undefined>(Symbol.for('anacej-rencontres-network'));

let root: ContextRoot | undefined;

/**
 * Keeps the requests that no provider answered yet and asks again when one appears, so that elements may be upgraded
 * in any order. Stands on the document before any element is defined.
 */
export function installContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
