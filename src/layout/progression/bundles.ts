/**
 * Which links share a line: those of one style that leave the same place, or that arrive at the same place.
 * Never both kinds in one bundle, so that where lines part or meet it is clear which roles they join.
 */
import { type Groups, groupBy } from './group-by.ts';
import { type NodeLinks, REPORTS_TO, STYLE_COUNT } from './node-links.ts';

export interface Bundles {
  /** For each link, its bundle's number. */
  readonly of: Int32Array;
  /** For each link, whether its bundle gathers at the target. */
  readonly atTarget: Uint8Array;
  readonly count: number;
  /** Links by bundle. */
  readonly members: Groups;
}

/** Each link joins the larger of the two bundles it could be part of; reporting lines always gather at the manager. */
export function bundleLinks({ count: links, from, to, style }: NodeLinks): Bundles {
  let ends = 0;
  for (let link = 0; link < links; link++) ends = Math.max(ends, (from[link] ?? 0) + 1, (to[link] ?? 0) + 1);
  ends *= STYLE_COUNT;
  const leaving = new Int32Array(ends);
  const arriving = new Int32Array(ends);
  for (let link = 0; link < links; link++) {
    const source = (from[link] ?? 0) * STYLE_COUNT + (style[link] ?? 0);
    const target = (to[link] ?? 0) * STYLE_COUNT + (style[link] ?? 0);
    leaving[source] = (leaving[source] ?? 0) + 1;
    arriving[target] = (arriving[target] ?? 0) + 1;
  }
  let count = 0;
  const bundleAtSource = new Int32Array(ends).fill(-1);
  const bundleAtTarget = new Int32Array(ends).fill(-1);
  const of = new Int32Array(links);
  const atTarget = new Uint8Array(links);
  for (let link = 0; link < links; link++) {
    const source = (from[link] ?? 0) * STYLE_COUNT + (style[link] ?? 0);
    const target = (to[link] ?? 0) * STYLE_COUNT + (style[link] ?? 0);
    const gathers = style[link] === REPORTS_TO || (arriving[target] ?? 0) > (leaving[source] ?? 0);
    const bundles = gathers ? bundleAtTarget : bundleAtSource;
    const place = gathers ? target : source;
    if (bundles[place] === -1) bundles[place] = count++;
    of[link] = bundles[place] ?? 0;
    atTarget[link] = gathers ? 1 : 0;
  }
  return { of, atTarget, count, members: groupBy(of, count) };
}
