/** What the runner reads from `dist/cdn/manifest.json`: the file of each module that is loaded by name. */
interface BuiltFile {
  readonly file: string;
}

/**
 * Evaluates the loader and whatever it fetches for these elements, and the parts that a step needs: as a page's first
 * moments do. No element is made.
 * @param parts modules below `src/elements/`, without `.ts`; one that is not a chunk of its own is in another already
 */
export async function loadElements(tags: readonly string[], parts: readonly string[] = []): Promise<void> {
  const manifest = (await (await fetch('/cdn/manifest.json')).json()) as Record<string, BuiltFile>;
  // Elements that are gone before their code comes make the loader fetch it, and are never upgraded.
  const wishes = tags.map((tag) => document.createElement(tag));
  document.head.append(...wishes);
  await importFile('loader.js');
  for (const wish of wishes) wish.remove();
  const files = parts.flatMap((part) => manifest[`src/elements/${part}.ts`] ?? []);
  await Promise.all([
    ...tags.map((tag) => customElements.whenDefined(tag)),
    ...files.map(({ file }) => importFile(file)),
  ]);
}

/** By a name that the bundler does not follow: the files are those of the script tag, as they are. */
function importFile(file: string): Promise<unknown> {
  return import(/* @vite-ignore */ `/cdn/${file}`);
}
