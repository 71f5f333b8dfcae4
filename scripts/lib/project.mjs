import { readdirSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current directory is. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * Every file below a folder (or the file itself), sorted, with `/` between the parts; none where there is no such folder.
 * @param {string} folder relative to the project
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]} paths relative to the project
 */
export function filesIn(folder, wanted = () => true) {
  const stats = statSync(inRoot(folder), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [folder].filter(wanted);
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(wanted)
    .sort();
}

/**
 * Whether what was built is missing, or older than one of the files and folders it was built from.
 * @param {string} target relative to the project
 * @param {string[]} sources likewise
 */
export function isStale(target, sources) {
  const built = statSync(inRoot(target), { throwIfNoEntry: false });
  if (!built) return true;
  return sources.flatMap((source) => filesIn(source)).some((file) => statSync(inRoot(file)).mtimeMs > built.mtimeMs);
}
