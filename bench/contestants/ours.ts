/** By a name that the bundler does not follow: the file is that of the script tag, as it is. */
const LOADER = '/cdn/loader.js';

/** Evaluates the loader and whatever it fetches for these elements, as a page's first moments do. No element is made. */
export async function loadElements(tags: readonly string[]): Promise<void> {
  // Elements that are gone before their code comes make the loader fetch it, and are never upgraded.
  const wishes = tags.map((tag) => document.createElement(tag));
  document.head.append(...wishes);
  await import(/* @vite-ignore */ LOADER);
  for (const wish of wishes) wish.remove();
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
}
