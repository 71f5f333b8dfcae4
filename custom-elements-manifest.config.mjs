import { posix } from 'node:path';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  packagejson: false,
  // The type checker is there so that `view: View` is documented as `'agenda' | 'month'`. Its configuration is one of
  // its own because the analyzer brings an older TypeScript, which does not know every `lib` of ours.
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.manifest.json');
    return program.getSourceFiles().filter((file) => globs.some((glob) => file.fileName.endsWith(glob)));
  },
  plugins: [typeParserPlugin(), publicOnly()],
};

/** Leaves what a host may rely on: elements and their public members, at the paths of the published package. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(hasElement).sort((a, b) => a.path.localeCompare(b.path));
      for (const module of manifest.modules) {
        rewriteReferences(module, posix.dirname(module.path));
        module.path = publishedPath(module.path);
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class' || kind === 'mixin');
        for (const declaration of module.declarations) {
          for (const list of ['members', 'attributes']) {
            if (declaration[list]) declaration[list] = declaration[list].filter(isPublic).map(readable);
          }
          // `dispatchEvent(new RegisterEvent(meeting))` is found beside the documented event, without its name.
          if (declaration.events)
            declaration.events = declaration.events.filter(({ name }) => name?.startsWith('anacej-'));
        }
      }
    },
  };
}

function hasElement({ declarations = [], exports = [] }) {
  return (
    declarations.some((declaration) => declaration.customElement) ||
    exports.some(({ kind }) => kind === 'custom-element-definition')
  );
}

/** Members of lit itself (`styles`, life cycle) are written for lit, not for a host. */
const OF_LIT = new Set([
  'styles',
  'shadowRootOptions',
  'connectedCallback',
  'disconnectedCallback',
  'render',
  'update',
  'updated',
  'willUpdate',
  'firstUpdated',
  'createRenderRoot',
]);

function isPublic({ name = '', fieldName, privacy }) {
  const member = fieldName ?? name;
  return !(privacy === 'private' || privacy === 'protected' || /^[#_]/.test(member) || OF_LIT.has(member));
}

/** A type written out is there to be read: a choice of words, not a class with all it holds. What is not set is no default. */
function readable(member) {
  if (member.default === 'undefined') delete member.default;
  const { parsedType, ...rest } = member;
  return parsedType && parsedType.text.length <= 200 ? member : rest;
}

function publishedPath(path) {
  return path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
}

/**
 * `{ name, module }` occurs at any depth: superclasses, mixins, the origin of inherited members. What is exported
 * again comes with a path relative to the folder it is exported from.
 */
function rewriteReferences(value, folder) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.module === 'string') {
    value.module = publishedPath(value.module.startsWith('.') ? posix.join(folder, value.module) : value.module);
  }
  for (const child of Object.values(value)) rewriteReferences(child, folder);
}
