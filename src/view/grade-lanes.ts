/**
 * Lanes of the progression: one for each grade of each scale, `above` them all, and one for roles without any grade.
 * Knows where a role stands and who names a placeholder, nothing of columns.
 */
import type { CareerGraph, Role, RoleId } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { type Scales, scalesOf } from '../graph/scales.ts';
import type { ViewCard, ViewLane } from './view.ts';

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
 * A role stands in the lane of its grade, stated or estimated. A placeholder without either stands one lane above the
 * highest role that names it, since documents name what comes next or who leads; a whole family beside that role. Neither
 * gets a badge for that.
 * @param namers for each placeholder (role or referenced family), the roles whose documents name it
 */
export function gradeLanes(graph: CareerGraph, namers: ReadonlyMap<string, readonly RoleId[]>): GradeLanes {
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
  const stand = (id: string, place: Place | 'above' | 'no-grade') => {
    if (place === 'above' || place === 'no-grade') {
      const lane = place === 'above' ? ABOVE : NO_GRADE;
      lanes.set(lane.id, { ...lane, rank: 0 });
      places.set(id, { lane: lane.id, badge: null });
      return;
    }
    const lane = laneOf(place, [...(labels.get(laneId(place)) ?? [place.label])], scales.titleOf(place.scale));
    if (!lanes.has(lane.id)) lanes.set(lane.id, { ...lane, rank: place.number });
    places.set(id, { lane: lane.id, badge: badges.get(id) ?? null });
  };

  for (const role of graph.roles) {
    const place = stands.get(role.id);
    if (place !== undefined) stand(role.id, place);
    else if (role.kind === 'documented') stand(role.id, 'no-grade');
  }
  const families = new Set(graph.families.map((family) => family.id));
  for (const [id, roles] of namers) {
    if (places.has(id)) continue;
    const highest = highestOf(roles.flatMap((role) => stands.get(role) ?? []));
    if (highest === null) stand(id, roles.some((role) => places.get(role)?.lane === ABOVE.id) ? 'above' : 'no-grade');
    else stand(id, families.has(id) ? highest : laneAbove(highest, tops.get(highest.scale) ?? highest.number, scales));
  }
  for (const role of graph.roles) if (!places.has(role.id)) stand(role.id, 'no-grade');

  const order = scaleOrder(stands.values(), scales);
  const placeOf = (lane: ViewLane) => {
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

/** Pay grades read `Grade 10`; a level's code speaks for itself. */
function laneOf(place: Place, labels: readonly string[], title: string | null): ViewLane {
  const { scale } = place;
  const words = title ?? (scale === 'grade' ? 'Grade' : 'Level');
  return { id: laneId(place), scale, label: words, number: [...labels].sort().join(' · ') };
}

function laneAbove({ scale, number }: Place, top: number, { labelOf }: Scales): Place | 'above' {
  const above = { scale, number: Math.floor(number) + 1 };
  return above.number > top ? 'above' : { ...above, label: labelOf(above) };
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
