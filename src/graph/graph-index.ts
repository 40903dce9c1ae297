/**
 * What a graph holds, by id: roles (by former ids too), families, and the links that leave or reach each.
 * Made once for each graph and kept as long as the graph is.
 */
import { addTo, trimLists } from '../documents/add-to.ts';
import type { CareerGraph, Family, FamilyId, Link, Role, RoleId } from './career-graph.ts';
import { rememberFor } from './remember-for.ts';

export interface GraphIndex {
  /** Finds a role by its id or by one it had before it was merged or documented. */
  readonly role: (id: string) => Role | null;
  readonly family: (id: string) => Family | null;
  readonly linksFrom: (id: RoleId | FamilyId) => readonly Link[];
  readonly linksTo: (id: RoleId | FamilyId) => readonly Link[];
}

export const graphIndex: (graph: CareerGraph) => GraphIndex = rememberFor(makeIndex);

function makeIndex(graph: CareerGraph): GraphIndex {
  const roles = new Map<string, Role>();
  for (const role of graph.roles) for (const id of role.formerIds) roles.set(id, role);
  for (const role of graph.roles) roles.set(role.id, role);
  const families = new Map<string, Family>();
  for (const family of graph.families) families.set(family.id, family);
  const from = new Map<string, Link[]>();
  const to = new Map<string, Link[]>();
  for (const link of graph.links) {
    addTo(from, link.from, link);
    if (link.to !== null) addTo(to, link.to, link);
  }
  trimLists(from);
  trimLists(to);
  return {
    role: (id) => roles.get(id) ?? null,
    family: (id) => families.get(id) ?? null,
    linksFrom: (id) => from.get(id) ?? [],
    linksTo: (id) => to.get(id) ?? [],
  };
}
