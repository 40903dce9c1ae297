/**
 * Who is drawn under whom: a forest made of reporting lines. Knows roles' ids and lines, nothing of cards.
 */
import { addTo } from '../documents/add-to.ts';
import type { Link } from '../graph/career-graph.ts';

export interface ReportingTree {
  /** Id → id of the manager it is drawn under; always a forest. */
  readonly parents: ReadonlyMap<string, string>;
  /** Id → ids drawn under it, in the order of the lines. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Ids of the lines that the forest is made of; all others are drawn as second managers. */
  readonly lines: ReadonlySet<string>;
}

/**
 * A role stands under its first direct manager, or under its first dotted one where it has no other. A line that would
 * close a circle (A reports to B, who reports to A) is left to be drawn as a second manager's, so nothing is lost.
 */
export function reportingTree(links: readonly Link[]): ReportingTree {
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  const lines = new Set<string>();
  const leadsTo = (from: string, to: string) => {
    for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true;
    return false;
  };
  for (const dotted of [false, true]) {
    for (const link of links) {
      if (link.kind !== 'reports-to' || link.dotted !== dotted || link.to === null || parents.has(link.from)) continue;
      if (leadsTo(link.to, link.from)) continue;
      parents.set(link.from, link.to);
      lines.add(link.id);
      addTo(children, link.to, link.from);
    }
  }
  return { parents, children, lines };
}
