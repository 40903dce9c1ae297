/**
 * Places of numbers among sorted ones, found in constant time where these are spread evenly: as many bins as there are
 * numbers lead to within a few of each.
 */

/** Numbers beyond this stand for what goes on without end; they would make bins of the others too wide. */
const BEYOND = 1e8;

export class Ranks {
  private readonly sorted: Float64Array;
  private readonly begin: number;
  private readonly binsAPx: number;
  /** For each bin the place of the first number that is in it or behind it. */
  private readonly firsts: Int32Array;

  /** @param sorted from the least; at least one */
  constructor(sorted: Float64Array) {
    this.sorted = sorted;
    let first = 0;
    let last = sorted.length - 1;
    while (first < last && (sorted[first] ?? 0) < -BEYOND) first++;
    while (last > first && (sorted[last] ?? 0) > BEYOND) last--;
    this.begin = sorted[first] ?? 0;
    const span = (sorted[last] ?? 0) - this.begin;
    this.binsAPx = span > 0 ? (sorted.length - 1) / span : 0;
    this.firsts = new Int32Array(sorted.length);
    let bin = 0;
    for (let place = 0; place < sorted.length; place++) {
      for (const end = this.binOf(sorted[place] ?? 0); bin <= end; bin++) this.firsts[bin] = place;
    }
    this.firsts.fill(sorted.length, bin);
  }

  /** How many of the numbers are less than this. */
  of(value: number): number {
    let place = this.firsts[this.binOf(value)] ?? 0;
    while (place < this.sorted.length && (this.sorted[place] ?? 0) < value) place++;
    return place;
  }

  private binOf(value: number): number {
    const bin = (value - this.begin) * this.binsAPx;
    if (bin <= 0) return 0;
    return Math.min(Math.floor(bin), this.sorted.length - 1);
  }
}
