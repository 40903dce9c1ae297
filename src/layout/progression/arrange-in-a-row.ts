/**
 * The shortest order of things in a row, in which what belongs together stands close: the departments of a company.
 * Knows weights between numbered things, not what they are.
 */
import { addTo } from '../../documents/add-to.ts';
import { type Attraction, attractionsByThing } from './attractions.ts';
import { type SiftOptions, siftRow } from './sift-row.ts';

/** As far as it takes; of arrangements that are as good, the one nearest to the given order is kept. */
const SIFTING: SiftOptions = { reach: 80, costOfInversion: 1 };

/**
 * The numbers `0 … sizes.length − 1` in an order that makes Σ weight × distance small. What no attraction joins, even
 * over others, is arranged apart: groups follow each other by their first members.
 */
export function arrangeInARow(sizes: readonly number[], attractions: readonly Attraction[]): number[] {
  const leader = Int32Array.from(sizes, (_, index) => index);
  const leaderOf = (thing: number): number => {
    let at = thing;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? 0] ?? 0;
      at = leader[at] ?? 0;
    }
    return at;
  };
  for (const { a, b } of attractions) {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    leader[Math.max(first, second)] = Math.min(first, second);
  }
  const groups = new Map<number, number[]>();
  for (let thing = 0; thing < sizes.length; thing++) {
    addTo(groups, leaderOf(thing), thing);
  }
  const within = new Map<number, Attraction[]>();
  for (const attraction of attractions) {
    addTo(within, leaderOf(attraction.a), attraction);
  }
  return [...groups].flatMap(([first, members]) => {
    if (members.length < 3) return members;
    const place = new Map(members.map((member, index) => [member, index]));
    const local = (within.get(first) ?? []).map(({ a, b, weight }) => ({
      a: place.get(a) ?? 0,
      b: place.get(b) ?? 0,
      weight,
    }));
    const order = arrangeGroup(
      members.map((member) => sizes[member] ?? 1),
      combined(local),
    );
    return nearerToGiven(order).map((index) => members[index] ?? 0);
  });
}

/**
 * From coarse to fine: things that belong together most are paired, the pairs are arranged as things of their own, and
 * what comes of it is improved thing by thing. Sifting alone stops at an order a third longer.
 */
function arrangeGroup(sizes: readonly number[], attractions: readonly Attraction[]): number[] {
  const given = sizes.map((_, index) => index);
  if (sizes.length < 3) return given;
  const pairs = pairUp(sizes.length, attractions);
  const byThing = attractionsByThing(sizes.length, attractions);
  if (pairs.length === sizes.length) return siftRow(given, sizes, byThing, SIFTING);
  const pairOf = new Int32Array(sizes.length);
  pairs.forEach((members, pair) => {
    for (const member of members) pairOf[member] = pair;
  });
  const order = arrangeGroup(
    pairs.map((members) => members.reduce((sum, member) => sum + (sizes[member] ?? 1), 0)),
    combined(attractions.map(({ a, b, weight }) => ({ a: pairOf[a] ?? 0, b: pairOf[b] ?? 0, weight }))),
  );
  return siftRow(
    order.flatMap((pair) => pairs[pair] ?? []),
    sizes,
    byThing,
    SIFTING,
  );
}

/** The order or its mirror image, which is as short: the one in which more pairs stand as they were given. */
function nearerToGiven(order: readonly number[]): readonly number[] {
  let inversions = 0;
  order.forEach((thing, index) => {
    for (let after = index + 1; after < order.length; after++) if ((order[after] ?? 0) < thing) inversions++;
  });
  return inversions > (order.length * (order.length - 1)) / 4 ? [...order].reverse() : order;
}

/** Things in twos or alone, in their order: first those that matter most to each other, of all that attracts them. */
function pairUp(count: number, attractions: readonly Attraction[]): number[][] {
  const all = new Float64Array(count);
  for (const { a, b, weight } of attractions) {
    all[a] = (all[a] ?? 0) + weight;
    all[b] = (all[b] ?? 0) + weight;
  }
  const share = ({ a, b, weight }: Attraction) => weight / ((all[a] ?? 0) + (all[b] ?? 0));
  const mate = new Int32Array(count).fill(-1);
  for (const { a, b } of [...attractions].sort((p, q) => share(q) - share(p) || p.a - q.a || p.b - q.b)) {
    if (mate[a] !== -1 || mate[b] !== -1) continue;
    mate[a] = b;
    mate[b] = a;
  }
  const pairs: number[][] = [];
  for (let thing = 0; thing < count; thing++) {
    const other = mate[thing] ?? -1;
    if (other === -1) pairs.push([thing]);
    else if (thing < other) pairs.push([thing, other]);
  }
  return pairs;
}

/** One attraction for each pair of things, without those of a thing to itself. */
function combined(attractions: readonly Attraction[]): Attraction[] {
  const sums = new Map<number, Attraction>();
  for (const { a, b, weight } of attractions) {
    if (a === b) continue;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    // No row is as long as this.
    const key = low * 2 ** 24 + high;
    sums.set(key, { a: low, b: high, weight: weight + (sums.get(key)?.weight ?? 0) });
  }
  return [...sums.values()];
}
