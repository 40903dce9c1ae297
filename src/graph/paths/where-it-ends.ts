/** Why a path goes no further than a place, as far as the documents tell: honest about what they leave open. */
import type { CareerGraph, FamilyId, Link, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { neighboursOf } from '../neighbours.ts';

export type PathEnding =
  /** A document says that the step is not defined yet; `link` is null where only the place itself says so. */
  | { readonly kind: 'not-defined'; readonly link: Link | null }
  /** The documents name the place and none describes it. */
  | { readonly kind: 'not-documented' }
  /** A document speaks of a next step without naming any role. */
  | { readonly kind: 'vague'; readonly link: Link }
  | { readonly kind: 'nothing-said' };

/** @returns null where it goes on, to a role or to a family */
export function whereItEnds(graph: CareerGraph, id: RoleId | FamilyId): PathEnding | null {
  const { role } = graphIndex(graph);
  const place = role(id);
  if (place?.kind === 'undefined') return { kind: 'not-defined', link: null };
  const neighbours = neighboursOf(graph, id);
  const steps = neighbours === null ? [] : [...neighbours.nextSteps, ...neighbours.levelSteps];
  const isOpen = ({ to }: Link) => to !== null && role(to)?.kind === 'undefined';
  if (steps.some((link) => link.to !== null && link.to !== id && !isOpen(link))) return null;
  const open = steps.find(isOpen);
  if (open !== undefined) return { kind: 'not-defined', link: open };
  const vague = steps.find(({ to }) => to === null);
  if (vague !== undefined) return { kind: 'vague', link: vague };
  return place?.kind === 'documented' ? { kind: 'nothing-said' } : { kind: 'not-documented' };
}
