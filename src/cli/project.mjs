// The project's own folders. Plain JavaScript, since it is needed before anything is installed or compiled.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json is. The compiled command line lies in .build/cli, so it is as deep as this file. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What is built: nothing in it is kept by hand, and all of it may be deleted at any time. */
export const buildFolder = join(projectFolder, '.build');
