/**
 * The worker that lays out: answers each view it is sent with where everything stands, and remembers nothing.
 * Whoever no longer wants an answer ends it.
 */

import { layOutAny } from './lay-out-any.ts';
import { inLots, type LayoutJob } from './layout-job.ts';

addEventListener('message', async ({ data }: MessageEvent<LayoutJob>) => {
  for (const lot of inLots(await layOutAny(data.view, data.options))) postMessage(lot);
});
