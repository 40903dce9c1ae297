/**
 * The order of families in a department: short, and much the same when one role is taken away. The shortest order of all
 * (`arrangeInARow`) is no tenth as steady: to take one link from it may turn half of a department round.
 */
import { type Attraction, siftRow } from './sift-row.ts';

/** How strongly each thing is held at its place in the given order, against the weights of what attracts it. */
const HOLD = 0.2;
const ROUNDS = 200;
const SETTLED = 1e-3;

/** Sifting may mend only what is near. */
const REACH = 8;
const COST_OF_INVERSION = 2;

/**
 * The numbers `0 … sizes.length − 1` in an order that makes Σ weight × distance small. What nothing attracts comes last,
 * in its order. The rest is placed as springs would: where they come to rest moves little when one of them is taken away.
 */
export function arrangeSteadily(sizes: readonly number[], attractions: readonly Attraction[]): number[] {
  const attracted = new Set(attractions.flatMap(({ a, b }) => (a === b ? [] : [a, b])));
  const things = [...attracted].sort((a, b) => a - b);
  const number = new Map(things.map((thing, index) => [thing, index]));
  const among = attractions.flatMap(({ a, b, weight }) =>
    a === b ? [] : [{ a: number.get(a) ?? 0, b: number.get(b) ?? 0, weight }],
  );
  const rest = restingPlaces(things.length, among);
  const order = things.map((_, index) => index).sort((a, b) => (rest[a] ?? 0) - (rest[b] ?? 0) || a - b);
  const sifted = siftRow(
    order,
    things.map((thing) => sizes[thing] ?? 1),
    among,
    { reach: REACH, costOfInversion: COST_OF_INVERSION },
  );
  const alone = sizes.flatMap((_, thing) => (attracted.has(thing) ? [] : [thing]));
  return [...sifted.map((index) => things[index] ?? 0), ...alone];
}

/** The least of Σ weight × distance² + HOLD × (distance from the thing's number)², found thing by thing (Gauss–Seidel). */
function restingPlaces(count: number, attractions: readonly Attraction[]): Float64Array {
  const near: { other: number; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, weight } of attractions) {
    near[a]?.push({ other: b, weight });
    near[b]?.push({ other: a, weight });
  }
  const places = Float64Array.from({ length: count }, (_, thing) => thing);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    near.forEach((neighbours, thing) => {
      let sum = HOLD * thing;
      let weights = HOLD;
      for (const { other, weight } of neighbours) {
        sum += weight * (places[other] ?? 0);
        weights += weight;
      }
      moved = Math.max(moved, Math.abs(sum / weights - (places[thing] ?? 0)));
      places[thing] = sum / weights;
    });
    if (moved < SETTLED) break;
  }
  return places;
}
