/**
 * What draws numbered things to each other, by thing: for orders of things in a row. Knows weights, not what things are.
 */

export interface Attraction {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** What attracts thing i: `others` and `weights` from `starts[i]` up to, not with, `starts[i + 1]`. */
export interface Attractions {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
}

/** Each attraction at both of its ends, in the order given. */
export function attractionsByThing(count: number, attractions: readonly Attraction[]): Attractions {
  const starts = new Int32Array(count + 1);
  for (const { a, b } of attractions) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let thing = 0; thing < count; thing++) starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const next = starts.slice();
  const others = new Int32Array(2 * attractions.length);
  const weights = new Float64Array(2 * attractions.length);
  const add = (thing: number, other: number, weight: number) => {
    const at = next[thing] ?? 0;
    others[at] = other;
    weights[at] = weight;
    next[thing] = at + 1;
  };
  for (const { a, b, weight } of attractions) {
    add(a, b, weight);
    add(b, a, weight);
  }
  return { starts, others, weights };
}
