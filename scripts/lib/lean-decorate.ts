import type { Plugin } from 'vite';

/** The compiler's helper for decorators. */
const HELPER = /@oxc-project.*\/helpers\/(?:esm\/)?decorate\.js$/;

/** Puts one line in the place of that helper, which serves five kinds of decorators: ours has one on a property. */
export function leanDecorate(): Plugin {
  return {
    name: 'lean-decorate',
    enforce: 'pre',
    transform(_code, id) {
      if (!HELPER.test(id)) return undefined;
      const code = 'export default function decorate(decorators, prototype, name) { decorators[0](prototype, name); }';
      return { code, map: null };
    },
  };
}
