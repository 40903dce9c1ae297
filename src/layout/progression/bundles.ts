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

/** Each link joins the larger of the two bundles it could be part of; reporting lines always gather at the manager. */
export function bundleLinks(links: readonly NodeLink[]): Bundles {
  const leaving = new Map<string, number>();
  const arriving = new Map<string, number>();
  for (const { from, to, style } of links) {
    leaving.set(`${style} ${from}`, (leaving.get(`${style} ${from}`) ?? 0) + 1);
    arriving.set(`${style} ${to}`, (arriving.get(`${style} ${to}`) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  const of = new Int32Array(links.length);
  const atTarget = new Uint8Array(links.length);
  links.forEach(({ from, to, style }, index) => {
    const gathers =
      style === 'reports-to' || (arriving.get(`${style} ${to}`) ?? 0) > (leaving.get(`${style} ${from}`) ?? 0);
    const key = gathers ? `${style} > ${to}` : `${style} < ${from}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    of[index] = number;
    atTarget[index] = gathers ? 1 : 0;
  });
  return { of, atTarget, count: numbers.size };
}
