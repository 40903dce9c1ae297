/** A card in a sentence, for everyone who hears the chart instead of seeing it. */
import type { CareerGraph, Role } from '../../../graph/career-graph.ts';
import { graphIndex } from '../../../graph/graph-index.ts';
import { nameOf } from '../../store/derived.ts';

/** `Director of Customer Success, grade 10, reports to VP of Customer Success, two next steps`. */
export function cardName(graph: CareerGraph, id: string, badge: string | null): string {
  const role = graphIndex(graph).role(id);
  if (!role) {
    const family = graphIndex(graph).family(id);
    if (!family) return id;
    return `${family.name}, job family${family.kind === 'documented' ? '' : ' that is not documented'}`;
  }
  return [role.title, gradeWords(role, badge), ...kindWords(role), ...linkWords(graph, role)].join(', ');
}

function gradeWords(role: Role, badge: string | null): string {
  if (role.gradeStated && role.gradeLabel !== null) return `grade ${role.gradeLabel}`;
  return badge === null ? 'no grade stated' : `no grade stated, about ${badge.replace('~', '')}`;
}

function kindWords(role: Role): readonly string[] {
  switch (role.kind) {
    case 'documented':
      return [];
    case 'referenced':
      return ['not documented'];
    case 'undefined':
      return ['not defined yet'];
  }
}

function linkWords(graph: CareerGraph, role: Role): readonly string[] {
  const from = graphIndex(graph)
    .linksFrom(role.id)
    .filter(({ to }) => to !== null);
  const managers = from.filter(({ kind }) => kind === 'reports-to').map(({ to, text }) => nameOf(graph, to) ?? text);
  const steps = from.filter(({ kind }) => kind === 'next-step' || kind === 'level-step').length;
  return [
    ...(managers.length > 0 ? [`reports to ${managers.join(' and ')}`] : []),
    ...(steps > 0 ? [steps === 1 ? 'one next step' : `${numberWord(steps)} next steps`] : []),
  ];
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function numberWord(count: number): string {
  return words[count] ?? String(count);
}
