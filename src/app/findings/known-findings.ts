/** The findings of each graph, once its documents have been checked; the rules are fetched after the first picture. */
import type { Finding } from '../../check/finding.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { afterFirstPicture } from '../first-picture.ts';

const known = new WeakMap<CareerGraph, readonly Finding[]>();
const asked = new WeakSet<CareerGraph>();
const listeners = new Set<() => void>();

/** Null until they have been asked for and found; the same list as the command line's. */
export function knownFindings(graph: CareerGraph): readonly Finding[] | null {
  return known.get(graph) ?? null;
}

/** Has the documents checked, once for each graph. */
export function askForFindings(graph: CareerGraph): void {
  if (asked.has(graph)) return;
  asked.add(graph);
  afterFirstPicture(() => import('../../check/check-graph.ts')).then(
    ({ checkGraph }) => {
      known.set(graph, checkGraph(graph));
      for (const tell of [...listeners]) tell();
    },
    // The page may be offline for a moment: the next one who asks tries again.
    () => asked.delete(graph),
  );
}

/** Calls back whenever findings have come in; returns the undo. */
export function watchFindings(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
