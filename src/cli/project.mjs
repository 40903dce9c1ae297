// The project's own folders. Plain JavaScript, since it is needed before anything is installed or compiled.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the project. It is looked for upwards, because compiled copies of this file lie elsewhere in it. */
export const projectFolder = findTop(dirname(fileURLToPath(import.meta.url)));

/** What is built: nothing in it is kept by hand, and all of it may be deleted at any time. */
export const buildFolder = join(projectFolder, '.build');

/**
 * @param {string} folder
 * @returns {string}
 */
function findTop(folder) {
  return existsSync(join(folder, 'vite.config.ts')) || dirname(folder) === folder ? folder : findTop(dirname(folder));
}
