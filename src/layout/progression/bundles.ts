/**
 * Which links share a line: those of one style that leave the same place, or that arrive at the same place.
 * Never both kinds in one bundle, so that where lines part or meet it is clear which roles they join.
 */
import type { LinkStyle } from '../../view/view.ts';

/** A link between numbered nodes. */
export interface NodeLink {
  readonly from: number;
  readonly to: number;
  readonly style: LinkStyle;
  /** Its place among the view's links. */
  readonly index: number;
}

export interface Bundles {
  /** For each link, its bundle's number. */
  readonly of: Int32Array;
  /** For each link, whether its bundle gathers at the target. */
  readonly atTarget: Uint8Array;
  readonly count: number;
}

const STYLES: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];

/** Each link joins the larger of the two bundles it could be part of; reporting lines always gather at the manager. */
export function bundleLinks(links: readonly NodeLink[]): Bundles {
  const styleOf = new Map(STYLES.map((style, number) => [style, number]));
  const end = (style: LinkStyle, node: number) => node * STYLES.length + (styleOf.get(style) ?? 0);
  const ends = links.reduce((most, { from, to }) => Math.max(most, from + 1, to + 1), 0) * STYLES.length;
  const leaving = new Int32Array(ends);
  const arriving = new Int32Array(ends);
  for (const { from, to, style } of links) {
    leaving[end(style, from)] = (leaving[end(style, from)] ?? 0) + 1;
    arriving[end(style, to)] = (arriving[end(style, to)] ?? 0) + 1;
  }
  let count = 0;
  const bundleAtSource = new Int32Array(ends).fill(-1);
  const bundleAtTarget = new Int32Array(ends).fill(-1);
  const of = new Int32Array(links.length);
  const atTarget = new Uint8Array(links.length);
  links.forEach(({ from, to, style }, index) => {
    const source = end(style, from);
    const target = end(style, to);
    const gathers = style === 'reports-to' || (arriving[target] ?? 0) > (leaving[source] ?? 0);
    const bundles = gathers ? bundleAtTarget : bundleAtSource;
    const place = gathers ? target : source;
    if (bundles[place] === -1) bundles[place] = count++;
    of[index] = bundles[place] ?? 0;
    atTarget[index] = gathers ? 1 : 0;
  });
  return { of, atTarget, count };
}
