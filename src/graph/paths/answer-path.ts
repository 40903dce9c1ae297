/**
 * What the graph answers to whoever asks for a way: routes between two roles, everything within reach of one, or, where
 * no document leads from the one to the other, how far each of them goes.
 */
import type { CareerGraph, FamilyId, RoleId } from '../career-graph.ts';
import { findReach } from './find-reach.ts';
import { findRoutes } from './find-routes.ts';
import type { PathRules, Reach, Route } from './route.ts';

export interface PathQuestion {
  /** Null asks from where people come to `to`. */
  readonly from: RoleId | null;
  /** Null asks for everything that `from` leads to. A family only where no document describes it. */
  readonly to: RoleId | FamilyId | null;
  readonly rules: PathRules;
}

export type PathAnswer =
  /** At least one route, the best first. */
  | { readonly kind: 'routes'; readonly routes: readonly Route[] }
  | { readonly kind: 'reach'; readonly reach: Reach }
  /** No way from one to the other: where the one leads, and from where people come to the other. */
  | { readonly kind: 'no-route'; readonly onwards: Reach; readonly backwards: Reach };

/** @returns null without any end, or when the graph has not got one of them */
export function answerPath(graph: CareerGraph, { from, to, rules }: PathQuestion): PathAnswer | null {
  const onwards = (role: RoleId) => findReach(graph, { role, direction: 'onwards', rules });
  const backwards = (role: RoleId) => findReach(graph, { role, direction: 'backwards', rules });
  if (from === null || to === null) {
    const reach = from === null ? to && backwards(to) : onwards(from);
    return reach ? { kind: 'reach', reach } : null;
  }
  const routes = findRoutes(graph, { from, to, rules });
  if (routes.length > 0) return { kind: 'routes', routes };
  const [ahead, behind] = [onwards(from), backwards(to)];
  return ahead && behind && { kind: 'no-route', onwards: ahead, backwards: behind };
}
