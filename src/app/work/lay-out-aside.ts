/**
 * Lays out in a worker, so that the page goes on answering. A layout that is no longer wanted is ended in the middle:
 * its worker is stopped, and the next one starts another.
 */
import { type PackedView, unpackView } from '../../layout/packed-view.ts';
import type { LayoutOptions, PositionedView } from '../../layout/positioned-view.ts';
import type { View } from '../../view/view.ts';
import { type LayoutJob, withoutWords } from './layout-job.ts';
import workerAddress from './layout-worker.ts?worker&url';
import { scriptAddress } from './script-address.ts';

/** A worker that waits for something to lay out. */
let idle: Worker | null = null;

function startWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module', name: 'rungs-layout' });
}

/**
 * Rejects with the signal's reason when it is aborted, and with an Error where the browser runs no worker (a page
 * opened from the disk, for one) or the layout fails.
 */
export function layOutAside(view: View, options: LayoutOptions, signal: AbortSignal): Promise<PositionedView> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = idle ?? startWorker();
    idle = null;
    const listening = new AbortController();
    const end = (reason: unknown) => {
      listening.abort();
      worker.terminate();
      reject(reason);
    };
    const receive = ({ data }: MessageEvent<PackedView>) => {
      listening.abort();
      idle = worker;
      const positioned = unpackView(view, data);
      if (positioned === null) reject(new Error('The layout is of another view.'));
      else resolve(positioned);
    };
    const whileWanted = { signal: listening.signal };
    signal.addEventListener('abort', () => end(signal.reason), whileWanted);
    worker.addEventListener('message', receive, whileWanted);
    worker.addEventListener('error', ({ message }) => end(new Error(`The layout failed. ${message}`)), whileWanted);
    worker.postMessage({ view: withoutWords(view), options } satisfies LayoutJob);
  });
}
