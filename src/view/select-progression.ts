/**
 * The progression: grades as lanes, families as columns, departments, and the steps and reporting lines between roles.
 * Decides what stands in which lane, column and stack; where that is on the plane is the layout's business.
 */
import type { CareerGraph, Family, Role } from '../graph/career-graph.ts';
import { findHomes } from './find-homes.ts';
import { gradeLanes } from './grade-lanes.ts';
import type { Choices, ProgressionView, ViewCard, ViewColumn } from './view.ts';
import { viewDepartments } from './view-departments.ts';
import { viewLinks } from './view-links.ts';

const KINDS = new Set(['next-step', 'level-step', 'reports-to'] as const);

/**
 * Every role of the graph as a card, and every family that is only referenced and that a next step leads to.
 * Individual contributors and managers stand in two stacks where a family documents both.
 * What a filter hides is left out; all else stands in the lane and column in which it stands without one.
 */
export function selectProgression(
  graph: CareerGraph,
  { linkStyles, shown = null }: Pick<Choices, 'linkStyles' | 'shown'>,
): ProgressionView {
  const isShown = (id: string) => shown === null || shown.has(id);
  const { columns: homes, namers } = findHomes(graph);
  const { lanes, places } = gradeLanes(graph);
  const columns = new Map<string, ViewColumn>();
  const cards: ViewCard[] = [];
  const families = new Map(graph.families.map((family) => [family.id, family]));
  const standsAsCard = new Set<string>();
  const hasBoth = bothTracks(graph);

  const add = ({
    id,
    title,
    kind,
    department,
    stack,
    note,
  }: Omit<ViewCard, 'column' | 'lane' | 'badge' | 'reports'>) => {
    if (!isShown(id)) return;
    const home = homes.get(id) ?? null;
    const column =
      (home === null ? undefined : columns.get(home)) ??
      columnOf(home === null ? undefined : families.get(home), department);
    if (!columns.has(column.id)) columns.set(column.id, column);
    const place = places.get(id);
    cards.push({
      id,
      title,
      kind,
      department: column.department,
      column: column.id,
      stack,
      lane: place?.lane ?? 'no-grade',
      badge: place?.badge ?? null,
      note,
      reports: null,
    });
    standsAsCard.add(id);
  };

  // Columns first, in the order of their ids, so that a family without roles has its heading too.
  for (const family of graph.families) {
    if (family.kind === 'documented' && isShown(family.id)) columns.set(family.id, columnOf(family, family.department));
  }
  for (const role of inLadderOrder(graph)) {
    const home = homes.get(role.id) ?? null;
    const stack = home !== null && hasBoth.has(home) && role.track.kind === 'management' ? 1 : 0;
    add({
      id: role.id,
      title: role.title,
      kind: role.kind,
      department: role.department,
      stack,
      note: noteOf(role.kind),
    });
  }
  for (const family of graph.families) {
    if (family.kind !== 'referenced' || !namers.has(family.id)) continue;
    const { id, name: title, department } = family;
    add({ id, title, kind: 'referenced', department, stack: 0, note: noteOf('referenced') });
  }

  const ends = (id: string) => (standsAsCard.has(id) || columns.has(id) ? id : null);
  const ties = viewLinks(graph, KINDS, ends);
  const usedLanes = new Set(cards.map((card) => card.lane));
  // A family whose roles all stand elsewhere (a second page about one role) keeps its column only where a link needs it.
  const needed = new Set(cards.map((card) => card.column));
  for (const { from, to } of ties) needed.add(from).add(to);
  return {
    kind: 'progression',
    departments: viewDepartments(graph),
    columns: [...columns.values()].filter((column) => needed.has(column.id)),
    lanes: lanes.filter((lane) => usedLanes.has(lane.id)),
    cards,
    links: ties.filter(({ style }) => linkStyles.has(style)),
    ties,
  };
}

function columnOf(family: Family | undefined, department: string): ViewColumn {
  if (family !== undefined) {
    return { id: family.id, family: family.id, name: family.name, department: family.department };
  }
  return { id: `${department}/`, family: null, name: 'Named elsewhere', department };
}

function noteOf(kind: Role['kind']): string | null {
  if (kind === 'documented') return null;
  return kind === 'referenced' ? 'not documented' : 'not defined yet';
}

/** Families that document individual contributors and managers. */
function bothTracks(graph: CareerGraph): Set<string> {
  const individual = new Set<string>();
  const management = new Set<string>();
  for (const { family, kind, track } of graph.roles) {
    if (family === null || kind !== 'documented') continue;
    (track.kind === 'management' ? management : individual).add(family);
  }
  return new Set([...management].filter((family) => individual.has(family)));
}

/** Roles by family, from the lowest level to the highest; then those that no family lists (placeholders). */
function inLadderOrder(graph: CareerGraph): Role[] {
  const roles = new Map(graph.roles.map((role) => [role.id, role]));
  const ordered = new Set<Role>();
  for (const family of graph.families) {
    for (const id of family.roles) {
      const role = roles.get(id);
      if (role !== undefined) ordered.add(role);
    }
  }
  for (const role of graph.roles) ordered.add(role);
  return [...ordered];
}
