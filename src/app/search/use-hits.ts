/** The results for what was typed; the index is fetched and built when someone first comes to the box. */
import { useEffect, useMemo, useState } from 'react';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { useChoices } from '../store/store-context.tsx';
import type { Hit } from './search-index.ts';

type Search = (query: string) => readonly Hit[];

/** Null while there is nothing to show yet: no index, or nothing typed. */
export function useHits(query: string, isWanted: boolean): readonly Hit[] | null {
  const graph = useChoices((choices) => choices.documents.graph);
  const [made, setMade] = useState<{ readonly graph: CareerGraph; readonly search: Search } | null>(null);
  useEffect(() => {
    if (!isWanted || made?.graph === graph) return;
    let isStale = false;
    import('./search-index.ts').then(({ makeSearch }) => {
      if (!isStale) setMade({ graph, search: makeSearch(graph) });
    });
    return () => {
      isStale = true;
    };
  }, [graph, isWanted, made]);
  return useMemo(() => (made && query.trim() !== '' ? made.search(query) : null), [made, query]);
}
