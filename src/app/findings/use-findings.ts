/** What a maintainer of the documents would want to mend; the rules are fetched after the first picture is there. */
import { useEffect, useState } from 'react';
import type { Finding } from '../../check/finding.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { afterFirstPicture } from '../first-picture.ts';
import { useChoices } from '../store/store-context.tsx';

const known = new WeakMap<CareerGraph, readonly Finding[]>();

/** Null until the documents have been checked; the same list as the command line's. */
export function useFindings(): readonly Finding[] | null {
  const graph = useChoices((choices) => choices.documents.graph);
  const [checked, setChecked] = useState<CareerGraph | null>(null);
  useEffect(() => {
    if (known.has(graph)) return;
    let isStale = false;
    afterFirstPicture(() => import('../../check/check-graph.ts')).then(({ checkGraph }) => {
      if (isStale) return;
      known.set(graph, checkGraph(graph));
      setChecked(graph);
    });
    return () => {
      isStale = true;
    };
  }, [graph]);
  return known.get(graph) ?? (checked === graph ? [] : null);
}
