/**
 * The order of families in a department: short, and much the same when one role is taken away. The shortest order of all
 * (`arrangeInARow`) is no tenth as steady: to take one link from it may turn half of a department round.
 */
import { type Attraction, type Attractions, attractionsByThing } from './attractions.ts';
import { siftRow } from './sift-row.ts';

/** How strongly each thing of size one is held at its place in the given order, against the weights of what attracts it. */
const HOLD = 0.3;
const ROUNDS = 200;
const SETTLED = 1e-3;

/**
 * Sifting may mend only what is near. At a cost of 3 each role of the real handbook leaves at least 95% of the others in
 * order, at 2.75 two leave a little less. Steadiness has its price there: at 2 links are a tenth shorter or more, and
 * their crossings a twentieth fewer.
 */
const REACH = 8;
const COST_OF_INVERSION = 3;

/**
 * The numbers `0 … sizes.length − 1` in an order that makes Σ weight × distance small. What nothing attracts comes last,
 * in its order. The rest is placed as springs would: where they come to rest moves little when one of them is taken away.
 */
export function arrangeSteadily(sizes: readonly number[], attractions: readonly Attraction[]): number[] {
  const pairs = attractions.filter(({ a, b }) => a !== b);
  const isAttracted = new Uint8Array(sizes.length);
  for (const { a, b } of pairs) {
    isAttracted[a] = 1;
    isAttracted[b] = 1;
  }
  const things: number[] = [];
  const alone: number[] = [];
  const number = new Int32Array(sizes.length);
  sizes.forEach((_, thing) => {
    if (isAttracted[thing] === 1) number[thing] = things.push(thing) - 1;
    else alone.push(thing);
  });
  const theirSizes = things.map((thing) => sizes[thing] ?? 1);
  const among = attractionsByThing(
    things.length,
    pairs.map(({ a, b, weight }) => ({ a: number[a] ?? 0, b: number[b] ?? 0, weight })),
  );
  const rest = restingPlaces(things, theirSizes, among);
  const order = things.map((_, index) => index).sort((a, b) => (rest[a] ?? 0) - (rest[b] ?? 0) || a - b);
  const sifted = siftRow(order, theirSizes, among, { reach: REACH, costOfInversion: COST_OF_INVERSION });
  return [...sifted.map((index) => things[index] ?? 0), ...alone];
}

/**
 * The least of Σ weight × distance² + HOLD × size × (distance from home)², found thing by thing (Gauss–Seidel). A large
 * thing is held more: when it moves, more roles do. Homes are places among all things, also those that nothing attracts,
 * so that they stay when one more or less is attracted.
 */
function restingPlaces(
  homes: readonly number[],
  sizes: readonly number[],
  { starts, others, weights }: Attractions,
): Float64Array {
  const places = Float64Array.from(homes);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let thing = 0; thing < homes.length; thing++) {
      let all = HOLD * (sizes[thing] ?? 1);
      let sum = all * (homes[thing] ?? 0);
      for (let index = starts[thing] ?? 0; index < (starts[thing + 1] ?? 0); index++) {
        const weight = weights[index] ?? 0;
        sum += weight * (places[others[index] ?? 0] ?? 0);
        all += weight;
      }
      const place = sum / all;
      moved = Math.max(moved, Math.abs(place - (places[thing] ?? 0)));
      places[thing] = place;
    }
    if (moved < SETTLED) break;
  }
  return places;
}
