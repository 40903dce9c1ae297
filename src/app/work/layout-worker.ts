/**
 * The worker that lays out: answers each view it is sent with where everything stands, and remembers nothing.
 * Whoever no longer wants an answer ends it.
 */

import { packView } from '../../layout/packed-view.ts';
import { layOutAny } from './lay-out-any.ts';
import type { LayoutJob } from './layout-job.ts';

addEventListener('message', async ({ data: { view, options } }: MessageEvent<LayoutJob>) => {
  const packed = packView(view, await layOutAny(view, options));
  // The lists change hands; nothing of them is copied.
  postMessage(packed, { transfer: [packed.cards.buffer, packed.links.buffer, packed.corners.buffer] });
});
