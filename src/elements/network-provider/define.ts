import { defineElement } from '../define-element.ts';
import { NetworkProvider } from './network-provider.ts';

defineElement('anacej-network', NetworkProvider);

export { NetworkProvider };
