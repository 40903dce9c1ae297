/**
 * Lanes of the progression: one for each grade of each scale, `above` them all, one for roles without any grade, and
 * one for families that no document describes.
 * Knows where a role stands and who names a placeholder, nothing of columns.
 */
import type { CareerGraph, Role } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { nameWords } from '../graph/names.ts';
import { rankOf } from '../graph/rank.ts';
import { rememberFor } from '../graph/remember-for.ts';
import { type Scales, scalesOf } from '../graph/scales.ts';
import { findHomes } from './find-homes.ts';
import type { ViewCard, ViewLane } from './view.ts';

/** On top, beside the documented families' names: a family has no grade, and steps said of families start up there. */
const FAMILIES: ViewLane = { id: 'families', scale: null, label: 'families', number: '' };
const ABOVE: ViewLane = { id: 'above', scale: null, label: 'above', number: '' };
const NO_GRADE: ViewLane = { id: 'no-grade', scale: null, label: 'no grade', number: '' };

interface Place {
  readonly scale: string;
  readonly number: number;
  readonly label: string;
}

export interface GradeLanes {
  /** From the top of the picture to its bottom; only lanes in which something stands. */
  readonly lanes: readonly ViewLane[];
  /** Lane and badge of each role, and of each family that stands in the picture as a card. */
  readonly places: ReadonlyMap<string, { readonly lane: string; readonly badge: ViewCard['badge'] }>;
}

/**
 * A role stands in the lane of its grade, stated or estimated. Without either: a next step that is not defined yet
 * stands one lane above the highest role that names it, without a badge, since documents name what comes next; an
 * executive stands above all grades. All others stand in no grade's lane, for nothing says that they
 * have it.
 */
export const gradeLanes: (graph: CareerGraph) => GradeLanes = rememberFor(standInLanes);

function standInLanes(graph: CareerGraph): GradeLanes {
  const { namers } = findHomes(graph);
  const estimates = estimateGrades(graph);
  const scales = scalesOf(graph.configuration);
  const stands = new Map<string, Place>();
  const badges = new Map<string, ViewCard['badge']>();
  for (const role of graph.roles) {
    const stated = statedPlace(role);
    const estimate = stated === null ? (estimates.get(role.id) ?? null) : null;
    const place = stated ?? estimate;
    if (place === null) continue;
    stands.set(role.id, { label: place.label, ...scales.heightOf(place) });
    badges.set(role.id, { text: stated === null ? `~${place.label}` : place.label, stated: stated !== null });
  }

  const tops = new Map<string, number>();
  for (const place of stands.values()) {
    tops.set(place.scale, Math.max(tops.get(place.scale) ?? Number.NEGATIVE_INFINITY, place.number));
  }

  /** Grades that share a lane, by the lane; each lane is named by all of them. */
  const labels = new Map<string, Set<string>>();
  for (const place of stands.values()) {
    const id = laneId(place);
    labels.set(id, (labels.get(id) ?? new Set()).add(place.label));
  }

  const lanes = new Map<string, ViewLane & { readonly rank: number }>();
  const places = new Map<string, { lane: string; badge: ViewCard['badge'] }>();
  const stand = (id: string, place: Place | ViewLane) => {
    if ('id' in place) {
      lanes.set(place.id, { ...place, rank: 0 });
      places.set(id, { lane: place.id, badge: null });
      return;
    }
    const lane = laneOf(place, [...(labels.get(laneId(place)) ?? [place.label])], scales.titleOf(place.scale));
    if (!lanes.has(lane.id)) lanes.set(lane.id, { ...lane, rank: place.number });
    places.set(id, { lane: lane.id, badge: badges.get(id) ?? null });
  };

  for (const role of graph.roles) {
    const place = stands.get(role.id);
    if (place !== undefined) stand(role.id, place);
    else if (role.kind !== 'undefined') stand(role.id, isExecutive(role) ? ABOVE : NO_GRADE);
  }
  for (const role of graph.roles) {
    if (places.has(role.id)) continue;
    const roles = namers.get(role.id) ?? [];
    const highest = highestOf(roles.flatMap((namer) => stands.get(namer) ?? []));
    if (highest !== null) stand(role.id, laneAbove(highest, tops.get(highest.scale) ?? highest.number, scales));
    else stand(role.id, roles.some((namer) => places.get(namer)?.lane === ABOVE.id) ? ABOVE : NO_GRADE);
  }
  for (const family of graph.families) {
    if (family.kind === 'referenced' && namers.has(family.id)) stand(family.id, FAMILIES);
  }

  const order = scaleOrder(stands.values(), scales);
  const placeOf = (lane: ViewLane) => {
    if (lane.id === FAMILIES.id) return -2;
    if (lane.id === ABOVE.id) return -1;
    return lane.scale === null ? order.size : (order.get(lane.scale) ?? 0);
  };
  return {
    lanes: [...lanes.values()]
      .sort((a, b) => placeOf(a) - placeOf(b) || b.rank - a.rank || (a.id < b.id ? -1 : 1))
      .map(({ rank: _, ...lane }) => lane),
    places,
  };
}

function statedPlace(role: Role): Place | null {
  if (role.grade === null) return null;
  const scale = role.scale ?? 'grade';
  return { scale, number: role.grade, label: role.gradeLabel ?? String(role.grade) };
}

const laneId = ({ scale, number }: Place) => `${scale}:${number}`;

/** `Chief … Officer`: what stands over all grades wherever it is named. */
function isExecutive({ title }: Role): boolean {
  return rankOf(nameWords(title)).key.endsWith('chief');
}

/** Pay grades read `Grade 10`; a level's code speaks for itself. */
function laneOf(place: Place, labels: readonly string[], title: string | null): ViewLane {
  const { scale } = place;
  const words = title ?? (scale === 'grade' ? 'Grade' : 'Level');
  return { id: laneId(place), scale, label: words, number: [...labels].sort().join(' · ') };
}

function laneAbove({ scale, number }: Place, top: number, { labelOf }: Scales): Place | ViewLane {
  const above = { scale, number: Math.floor(number) + 1 };
  return above.number > top ? ABOVE : { ...above, label: labelOf(above) };
}

function highestOf(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>(
    (best, place) => (best === null || place.number > best.number ? place : best),
    null,
  );
}

/** Scales in the order of the configuration, then by how many roles stand on them, pay grades first. */
function scaleOrder(places: Iterable<Place>, { orderOf }: Scales): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place.scale, (counts.get(place.scale) ?? 0) + 1);
  // Larger than any count, and smaller than the place of any scale that is listed.
  const most = 1e9;
  const weight = ([scale, count]: readonly [string, number]) => {
    const listed = orderOf(scale);
    if (listed !== null) return 2 * most - listed;
    return scale === 'grade' ? most : count;
  };
  return new Map(
    [...counts].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1)).map(([scale], index) => [scale, index]),
  );
}
