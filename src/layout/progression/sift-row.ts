/**
 * Sifting: an order of things in a row is made shorter thing by thing. Knows weights between numbered things, not what
 * they are.
 */

export interface Attraction {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const SWEEPS = 12;

export interface SiftOptions {
  /** How far one thing may move in one go; bounds the work to things × reach × links of each. */
  readonly reach: number;
  /**
   * What it costs to leave the order of numbers, a pair of size one: of orders that are as short, the one nearest to it
   * is kept. A larger pair costs more, by the root of the product of its sizes.
   */
  readonly costOfInversion: number;
}

/**
 * Each thing in turn is moved past its neighbours to where Σ weight × distance is least. Leaves the order that it begins
 * with only for a gain.
 */
export function siftRow(
  begin: readonly number[],
  sizes: readonly number[],
  attractions: readonly Attraction[],
  { reach, costOfInversion }: SiftOptions,
): number[] {
  const count = sizes.length;
  const near: { other: number; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, weight } of attractions) {
    near[a]?.push({ other: b, weight });
    near[b]?.push({ other: a, weight });
  }
  const order = [...begin];
  const place = new Int32Array(count);
  order.forEach((thing, index) => {
    place[thing] = index;
  });

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
    const [sizeOfA, sizeOfB] = [sizes[a] ?? 1, sizes[b] ?? 1];
    const inversion = costOfInversion * Math.sqrt(sizeOfA * sizeOfB);
    return sizeOfA * pull(b, a) - sizeOfB * pull(a, b) + (a < b ? inversion : -inversion);
  };
  /** Moves the thing at `from` step by step while it is worth looking further, then back to the best place. */
  const move = (from: number, step: 1 | -1) => {
    let at = from;
    let sum = 0;
    let best = -1e-9;
    let bestAt = from;
    for (let moved = 0; moved < reach; moved++) {
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
      if (move(place[thing] ?? 0, -1)) changed = true;
      if (move(place[thing] ?? 0, 1)) changed = true;
    }
    if (!changed) break;
  }
  return order;
}
