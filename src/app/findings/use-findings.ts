/** What a maintainer of the documents would want to mend, for components. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Finding } from '../../check/finding.ts';
import { useChoices } from '../store/store-context.tsx';
import { askForFindings, knownFindings, watchFindings } from './known-findings.ts';

/** Null until the documents have been checked. */
export function useFindings(): readonly Finding[] | null {
  const graph = useChoices((choices) => choices.documents.graph);
  useEffect(() => askForFindings(graph), [graph]);
  return useSyncExternalStore(watchFindings, () => knownFindings(graph));
}
