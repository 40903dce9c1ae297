/**
 * Lays out in a worker, so that the page goes on answering. A layout that is no longer wanted is ended in the middle:
 * its worker is stopped, and the next one starts another.
 */
import type { LayoutOptions, PositionedLink, PositionedView } from '../../layout/positioned-view.ts';
import type { View } from '../../view/view.ts';
import { type LayoutJob, type LayoutLot, withoutWords } from './layout-job.ts';
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
    const links: PositionedLink[] = [];
    const receive = ({ data: lot }: MessageEvent<LayoutLot>) => {
      for (const link of lot.links) links.push(compact(link));
      if (lot.rest === null) return;
      listening.abort();
      idle = worker;
      resolve({ ...lot.rest, links });
    };
    const whileWanted = { signal: listening.signal };
    signal.addEventListener('abort', () => end(signal.reason), whileWanted);
    worker.addEventListener('message', receive, whileWanted);
    worker.addEventListener('error', ({ message }) => end(new Error(`The layout failed. ${message}`)), whileWanted);
    worker.postMessage({ view: withoutWords(view), options } satisfies LayoutJob);
  });
}

/** What a message brings is larger than the same made here: its objects have room to spare, and each word is its own. */
function compact({ id, points, course }: PositionedLink): PositionedLink {
  return { id, points: points.map(({ x, y }) => ({ x, y })), course: course === 'curved' ? 'curved' : 'straight' };
}
