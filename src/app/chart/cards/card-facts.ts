/** What a card says from near besides its title and grade: the track, how many requirements, how many findings. */

import type { Finding } from '../../../check/finding.ts';
import type { CareerGraph, Role } from '../../../graph/career-graph.ts';
import { graphIndex } from '../../../graph/graph-index.ts';
import { rememberFor } from '../../../graph/remember-for.ts';
import { knownFindings } from '../../findings/known-findings.ts';

/** The most telling first, for a card that has no room for all; none for a placeholder. */
export function cardFacts(graph: CareerGraph, id: string): readonly string[] {
  const { role, linksFrom } = graphIndex(graph);
  const of = role(id);
  if (of === null || of.kind !== 'documented') return [];
  const inherits = linksFrom(id).some(({ kind }) => kind === 'extends');
  const findings = knownFindings(graph);
  const found = findings === null ? 0 : (countsOf(findings).get(id) ?? 0);
  return [
    ...trackWords(of),
    ...countWords(requirementsOf(of), inherits ? 'own requirement' : 'requirement'),
    ...countWords(found, 'finding'),
  ];
}

function trackWords({ track }: Role): readonly string[] {
  switch (track.kind) {
    case 'individual':
      return ['Individual'];
    case 'management':
      return ['Management'];
    case 'unknown':
      return [];
  }
}

function requirementsOf({ sections }: Role): number {
  return sections.reduce((sum, { kind, itemCount }) => sum + (kind === 'requirements' ? itemCount : 0), 0);
}

function countWords(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}

const countsOf = rememberFor((findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { role } of findings) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  return counts;
});
