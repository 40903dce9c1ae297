/**
 * Tells when a document in a folder, or its configuration, was added, changed or removed, however an editor writes its files.
 * Knows nothing of what is done about it.
 */
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isRead, isSkippedFolder } from './io.ts';

/**
 * Milliseconds of quiet after a change, so that a checkout of many files is told once; longer than the 100 that
 * chokidar waits before it believes that a file is gone.
 */
const quiet = 130;

export interface Watching {
  readonly stop: () => Promise<void>;
}

/**
 * Resolves when the folder has been looked through: any change from then on is told.
 * @param onChange called once for a burst of changes; a change during the work it starts is told after that work
 * @param onFailure called with one line when the system cannot watch; the folder is then no longer watched in full
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  onFailure: (message: string) => void,
): Promise<Watching> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      path !== folder && (isSkippedFolder(basename(path)) || (stats?.isFile() === true && !isRead(path))),
  });

  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(onChange);
    }, quiet);
  });
  await new Promise<void>((resolve) => {
    let failed = false;
    watcher.on('ready', resolve);
    watcher.on('error', (error) => {
      if (!failed) onFailure(error instanceof Error ? error.message : String(error));
      failed = true;
      resolve();
    });
  });

  return {
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}
