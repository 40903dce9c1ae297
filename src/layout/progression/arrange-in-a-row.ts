/**
 * The order of things in a row so that what belongs together stands close: families of a department, departments of
 * a company. Knows weights between numbered things, not what they are.
 */

export interface Attraction {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** How far one thing may move in one go; bounds the work to things × reach × links of each. */
const REACH = 80;
const SWEEPS = 12;

/** What it costs to leave the given order, a pair: of arrangements that are as good, the one nearest to it is kept. */
const COST_OF_INVERSION = 1;

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
    const members = groups.get(leaderOf(thing));
    if (members === undefined) groups.set(leaderOf(thing), [thing]);
    else members.push(thing);
  }
  const within = new Map<number, Attraction[]>();
  for (const attraction of attractions) {
    const known = within.get(leaderOf(attraction.a));
    if (known === undefined) within.set(leaderOf(attraction.a), [attraction]);
    else known.push(attraction);
  }
  return [...groups].flatMap(([first, members]) => {
    if (members.length < 3) return members;
    const place = new Map(members.map((member, index) => [member, index]));
    const local = (within.get(first) ?? []).map(({ a, b, weight }) => ({
      a: place.get(a) ?? 0,
      b: place.get(b) ?? 0,
      weight,
    }));
    return siftGroup(
      members.map((member) => sizes[member] ?? 1),
      local,
    ).map((index) => members[index] ?? 0);
  });
}

/**
 * Sifting: each thing in turn is moved past its neighbours to where the sum is least. Starts from the given order and
 * leaves it only for a gain, so that the picture stays much the same when one thing is taken away.
 */
function siftGroup(sizes: readonly number[], attractions: readonly Attraction[]): number[] {
  const count = sizes.length;
  const near: { other: number; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, weight } of attractions) {
    if (a === b) continue;
    near[a]?.push({ other: b, weight });
    near[b]?.push({ other: a, weight });
  }
  const order = Array.from({ length: count }, (_, index) => index);
  const place = Int32Array.from(order);

  /** How much more a thing is drawn to the right than to the left, apart from `without`. */
  const pull = (thing: number, without: number) => {
    let sum = 0;
    const at = place[thing] ?? 0;
    for (const { other, weight } of near[thing] ?? []) {
      if (other !== without) sum += (place[other] ?? 0) > at ? weight : -weight;
    }
    return sum;
  };
  const swap = (left: number) => {
    const a = order[left] ?? 0;
    const b = order[left + 1] ?? 0;
    order[left] = b;
    order[left + 1] = a;
    place[b] = left;
    place[a] = left + 1;
  };
  /** What the sum grows by when the things at `left` and `left + 1` change places. */
  const cost = (left: number) => {
    const a = order[left] ?? 0;
    const b = order[left + 1] ?? 0;
    return (
      (sizes[a] ?? 1) * pull(b, a) - (sizes[b] ?? 1) * pull(a, b) + (a < b ? COST_OF_INVERSION : -COST_OF_INVERSION)
    );
  };
  /** Moves the thing at `from` step by step while it is worth looking further, then back to the best place. */
  const sift = (from: number, step: 1 | -1) => {
    let at = from;
    let sum = 0;
    let best = -1e-9;
    let bestAt = from;
    for (let moved = 0; moved < REACH; moved++) {
      const left = step === 1 ? at : at - 1;
      if (left < 0 || left + 1 >= count) break;
      sum += cost(left);
      swap(left);
      at += step;
      if (sum < best) {
        best = sum;
        bestAt = at;
      }
    }
    while (at !== bestAt) {
      swap(step === 1 ? at - 1 : at);
      at -= step;
    }
    return bestAt !== from;
  };

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (let thing = 0; thing < count; thing++) {
      if (near[thing]?.length === 0) continue;
      if (sift(place[thing] ?? 0, -1)) changed = true;
      if (sift(place[thing] ?? 0, 1)) changed = true;
    }
    if (!changed) break;
  }
  return order;
}
