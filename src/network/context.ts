import { createContext } from '@lit/context';
import type { Network } from './network.ts';

/** The network an `<anacej-network>` gives to what stands inside it, following the Context Community Protocol. */
export const networkContext = createContext<Network | undefined>(Symbol.for('anacej-rencontres-network'));
