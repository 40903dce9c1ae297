/**
 * Lanes of the progression: one for each grade of each scale, `above` them all, and one for roles without any grade.
 * Knows where a role stands and who names a placeholder, nothing of columns.
 */
import type { CareerGraph, Role, RoleId } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
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
  const stands = new Map<string, Place>();
  const badges = new Map<string, ViewCard['badge']>();
  for (const role of graph.roles) {
    const stated = statedPlace(role);
    const estimate = stated === null ? (estimates.get(role.id) ?? null) : null;
    const place = stated ?? estimate;
    if (place === null) continue;
    stands.set(role.id, place);
    badges.set(role.id, { text: stated === null ? `~${place.label}` : place.label, stated: stated !== null });
  }

  const tops = new Map<string, number>();
  for (const place of stands.values()) {
    tops.set(place.scale, Math.max(tops.get(place.scale) ?? Number.NEGATIVE_INFINITY, place.number));
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
    const lane = laneOf(place);
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
    else stand(id, families.has(id) ? highest : laneAbove(highest, tops.get(highest.scale) ?? highest.number));
  }
  for (const role of graph.roles) if (!places.has(role.id)) stand(role.id, 'no-grade');

  const scales = scaleOrder(stands.values());
  const order = (lane: ViewLane) => {
    if (lane.id === ABOVE.id) return -1;
    return lane.scale === null ? scales.size : (scales.get(lane.scale) ?? 0);
  };
  return {
    lanes: [...lanes.values()]
      .sort((a, b) => order(a) - order(b) || b.rank - a.rank || (a.id < b.id ? -1 : 1))
      .map(({ rank: _, ...lane }) => lane),
    places,
  };
}

function statedPlace(role: Role): Place | null {
  if (role.grade === null) return null;
  const scale = role.scale ?? 'grade';
  return { scale, number: role.grade, label: role.gradeLabel ?? String(role.grade) };
}

/** Pay grades read `Grade 10`; a level's code speaks for itself. */
function laneOf({ scale, number, label }: Place): ViewLane {
  return { id: `${scale}:${number}`, scale, label: scale === 'grade' ? 'Grade' : 'Level', number: label };
}

function laneAbove(place: Place, top: number): Place | 'above' {
  const number = Math.floor(place.number) + 1;
  if (number > top) return 'above';
  return { scale: place.scale, number, label: place.scale === 'grade' ? String(number) : `${place.scale}${number}` };
}

function highestOf(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>(
    (best, place) => (best === null || place.number > best.number ? place : best),
    null,
  );
}

/** Scales by how many roles stand on them, pay grades first. */
function scaleOrder(places: Iterable<Place>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place.scale, (counts.get(place.scale) ?? 0) + 1);
  const weight = (scale: string, count: number) => (scale === 'grade' ? Number.POSITIVE_INFINITY : count);
  return new Map(
    [...counts]
      .sort((a, b) => (a[0] === b[0] ? 0 : weight(b[0], b[1]) - weight(a[0], a[1]) || (a[0] < b[0] ? -1 : 1)))
      .map(([scale], index) => [scale, index]),
  );
}
