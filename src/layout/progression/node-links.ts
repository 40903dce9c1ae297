/**
 * Links between numbered nodes, as lists: link i is at place i of each. Of objects, those of a company of thousands
 * would neither stay in the processor's cache nor leave its garbage collector in peace.
 */
import type { LinkStyle, ViewLink } from '../../view/view.ts';

const STYLES: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
export const STYLE_COUNT = STYLES.length;
export const REPORTS_TO = STYLES.indexOf('reports-to');

export interface NodeLinks {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Numbers of styles, less than `STYLE_COUNT`. */
  readonly style: Uint8Array;
  /** Places among the view's links. */
  readonly index: Int32Array;
}

/** Without links that lead nowhere, or back to where they begin. */
export function numberLinks(links: readonly ViewLink[], nodes: ReadonlyMap<string, number>): NodeLinks {
  const found = emptyLinks(links.length);
  let count = 0;
  links.forEach(({ from, to, style }, index) => {
    const a = nodes.get(from);
    const b = nodes.get(to);
    if (a === undefined || b === undefined || a === b) return;
    found.from[count] = a;
    found.to[count] = b;
    found.style[count] = STYLES.indexOf(style);
    found.index[count++] = index;
  });
  return cut(found, count);
}

/** Those for which `isKept` holds, in their order. */
export function keepLinks(links: NodeLinks, isKept: (from: number, to: number) => boolean): NodeLinks {
  const kept = emptyLinks(links.count);
  let count = 0;
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    if (!isKept(from, to)) continue;
    kept.from[count] = from;
    kept.to[count] = to;
    kept.style[count] = links.style[link] ?? 0;
    kept.index[count++] = links.index[link] ?? 0;
  }
  return cut(kept, count);
}

function emptyLinks(count: number): NodeLinks {
  return {
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    style: new Uint8Array(count),
    index: new Int32Array(count),
  };
}

function cut({ from, to, style, index }: NodeLinks, count: number): NodeLinks {
  return {
    count,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    style: style.subarray(0, count),
    index: index.subarray(0, count),
  };
}
