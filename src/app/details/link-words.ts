/** Links in words for a reader: their kind, the change of grade, and whether anyone states them. */
import type { Link, Role } from '../../graph/career-graph.ts';

const kinds: Readonly<Record<Link['kind'], string>> = {
  'next-step': 'Next step',
  'level-step': 'Next level',
  'reports-to': 'Reports to',
  extends: 'Builds on',
};

export function linkKindWords(link: Pick<Link, 'kind' | 'dotted'>): string {
  return link.kind === 'reports-to' && link.dotted ? 'Also reports to' : kinds[link.kind];
}

/** `grade 10 → 11`, where both ends state one on the same scale; else null. */
export function gradeChange(from: Role, to: Role): string | null {
  if (from.gradeLabel === null || to.gradeLabel === null || from.scale !== to.scale) return null;
  return from.gradeLabel === to.gradeLabel
    ? `same grade, ${to.gradeLabel}`
    : `grade ${from.gradeLabel} → ${to.gradeLabel}`;
}

/** What a reader should know about a step besides its target; empty for an ordinary stated one. */
export function stepNotes(link: Link, from: Role | undefined, to: Role | undefined): readonly string[] {
  const change = from && to ? gradeChange(from, to) : null;
  return [
    ...(link.kind === 'level-step' ? ['level above'] : []),
    ...(change ? [change] : []),
    ...(to?.kind === 'undefined' ? ['not defined yet'] : []),
    ...(to?.kind === 'referenced' ? ['not documented'] : []),
    ...(link.saidOfFamily ? ['said of the family'] : []),
    ...(link.vague ? ['too vague to name a role'] : []),
  ];
}
