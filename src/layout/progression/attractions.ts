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

/** Each attraction at both of its ends; those of one pair are added up. */
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
  return combined({ starts, others, weights });
}

/** With each other thing once. */
function combined({ starts, others, weights }: Attractions): Attractions {
  const count = starts.length - 1;
  const places = new Int32Array(count).fill(-1);
  const begins = new Int32Array(count + 1);
  let end = 0;
  for (let thing = 0; thing < count; thing++) {
    const begin = end;
    for (let index = starts[thing] ?? 0; index < (starts[thing + 1] ?? 0); index++) {
      const other = others[index] ?? 0;
      const known = places[other] ?? -1;
      if (known >= begin) weights[known] = (weights[known] ?? 0) + (weights[index] ?? 0);
      else {
        places[other] = end;
        others[end] = other;
        weights[end++] = weights[index] ?? 0;
      }
    }
    begins[thing + 1] = end;
  }
  return { starts: begins, others: others.subarray(0, end), weights: weights.subarray(0, end) };
}
