/** Links in words for a reader: their kind, the change of grade, and whether anyone states them. */

import type { Link, Role } from '../../graph/career-graph.ts';
import { wordsForWhom } from '../../graph/is-said-of.ts';

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

interface StepEnds {
  readonly from: Role | undefined;
  readonly to: Role | undefined;
  /** The end beside whose name the notes stand. */
  readonly shown: 'from' | 'to';
}

/** What a reader should know about a step besides the role at its other end; empty for an ordinary stated one. */
export function stepNotes(link: Link, { from, to, shown }: StepEnds): readonly string[] {
  const change = from && to ? gradeChange(from, to) : null;
  const kind = { from, to }[shown]?.kind;
  return [
    ...(link.kind === 'level-step' ? [shown === 'to' ? 'level above' : 'level below'] : []),
    ...(change ? [change] : []),
    ...(kind === 'undefined' ? ['not defined yet'] : []),
    ...(kind === 'referenced' ? ['not documented'] : []),
    ...(link.saidOfFamily ? [`for ${wordsForWhom(link)}`] : []),
    ...(link.vague ? ['too vague to name a role'] : []),
  ];
}
