/**
 * Tracks of channels: side by side, so that different bundles never lie on each other, in an order with few crossings.
 * Works on numbers along a channel and across it; the same code serves horizontal and vertical channels.
 */

/** How many neighbours a run is tried past, and how often, while the order is improved. */
const REACH = 40;
const SWEEPS = 4;

/**
 * Collects the runs of bundles in channels, then gives each its track. A run spans from its first pin to its last; a
 * pin is where it leaves the channel: towards lower tracks (−1), towards higher ones (+1), or at the channel's end (0).
 */
export class Tracks {
  private readonly bundles: number;
  private readonly numbers = new Map<number, number>();
  private readonly channelOf: number[] = [];
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private readonly pinRun: number[] = [];
  private readonly pinAt: number[] = [];
  private readonly pinSide: number[] = [];
  /** After `assign`: the track of each run from 0, and how many tracks each channel has. */
  track = new Int32Array(0);
  readonly counts: Int32Array;

  constructor(channels: number, bundles: number) {
    this.bundles = bundles;
    this.counts = new Int32Array(channels);
  }

  /** The run of a bundle in a channel. */
  run(channel: number, bundle: number): number {
    const key = channel * this.bundles + bundle;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const run = this.channelOf.length;
    this.numbers.set(key, run);
    this.channelOf.push(channel);
    this.low.push(Number.POSITIVE_INFINITY);
    this.high.push(Number.NEGATIVE_INFINITY);
    return run;
  }

  pin(run: number, at: number, side: number): void {
    if (at < (this.low[run] ?? 0)) this.low[run] = at;
    if (at > (this.high[run] ?? 0)) this.high[run] = at;
    if (side === 0) return;
    this.pinRun.push(run);
    this.pinAt.push(at);
    this.pinSide.push(side);
  }

  assign(): void {
    this.track = new Int32Array(this.channelOf.length);
    const runs = groupBy(this.channelOf, this.counts.length);
    const pins = groupBy(this.pinRun, this.channelOf.length);
    for (let channel = 0; channel < this.counts.length; channel++) {
      const members = runs.items.subarray(runs.starts[channel], runs.starts[channel + 1]);
      if (members.length === 0) continue;
      const order = this.order(members, pins);
      this.counts[channel] = this.pack(order);
    }
  }

  /**
   * First by what each run would cost on the low side against the high side of all others (counted with sorted ends,
   * so in n log n), then by sifting.
   */
  private order(members: Int32Array, pins: Groups): number[] {
    if (members.length === 1) return [...members];
    const lows = Float64Array.from(members, (run) => this.low[run] ?? 0).sort();
    const highs = Float64Array.from(members, (run) => this.high[run] ?? 0).sort();
    const towardsLow: number[] = [];
    const towardsHigh: number[] = [];
    for (const run of members) {
      for (let p = pins.starts[run] ?? 0; p < (pins.starts[run + 1] ?? 0); p++) {
        const pin = pins.items[p] ?? 0;
        ((this.pinSide[pin] ?? 0) < 0 ? towardsLow : towardsHigh).push(this.pinAt[pin] ?? 0);
      }
    }
    const lowPins = Float64Array.from(towardsLow).sort();
    const highPins = Float64Array.from(towardsHigh).sort();
    const score = new Map<number, number>();
    for (const run of members) {
      const low = this.low[run] ?? 0;
      const high = this.high[run] ?? 0;
      let sum = countBetween(lowPins, low, high) - countBetween(highPins, low, high);
      for (let p = pins.starts[run] ?? 0; p < (pins.starts[run + 1] ?? 0); p++) {
        const pin = pins.items[p] ?? 0;
        const at = this.pinAt[pin] ?? 0;
        sum += (this.pinSide[pin] ?? 0) * (countBelow(lows, at) - countUpTo(highs, at));
      }
      score.set(run, sum);
    }
    const order = [...members].sort((a, b) => (score.get(a) ?? 0) - (score.get(b) ?? 0) || a - b);
    for (let sweep = 0; sweep < SWEEPS; sweep++) if (!this.sift(order, pins)) break;
    return order;
  }

  /** Moves each run to the best place within reach; true when any moved. */
  private sift(order: number[], pins: Groups): boolean {
    let changed = false;
    for (const run of [...order]) {
      const from = order.indexOf(run);
      let best = 0;
      let bestAt = from;
      for (const step of [-1, 1]) {
        let sum = 0;
        for (let at = from + step, moved = 0; at >= 0 && at < order.length && moved < REACH; at += step, moved++) {
          const other = order[at] ?? 0;
          if ((this.low[other] ?? 0) >= (this.high[run] ?? 0) || (this.high[other] ?? 0) <= (this.low[run] ?? 0))
            continue;
          sum += step * (this.crossings(other, run, pins) - this.crossings(run, other, pins));
          if (sum < best) {
            best = sum;
            bestAt = at;
          }
        }
      }
      if (bestAt === from) continue;
      order.splice(from, 1);
      order.splice(bestAt, 0, run);
      changed = true;
    }
    return changed;
  }

  /** Crossings of two runs when `first` has the lower track. */
  private crossings(first: number, second: number, pins: Groups): number {
    return this.pinsWithin(first, 1, second, pins) + this.pinsWithin(second, -1, first, pins);
  }

  private pinsWithin(run: number, side: number, other: number, pins: Groups): number {
    const low = this.low[other] ?? 0;
    const high = this.high[other] ?? 0;
    let count = 0;
    const end = pins.starts[run + 1] ?? 0;
    for (let p = pins.starts[run] ?? 0; p < end; p++) {
      const pin = pins.items[p] ?? 0;
      const at = this.pinAt[pin] ?? 0;
      if (this.pinSide[pin] === side && low < at && at < high) count++;
    }
    return count;
  }

  /** Gives each run of the order the lowest track above all earlier runs that it touches; returns how many there are. */
  private pack(order: readonly number[]): number {
    const places = Float64Array.from(new Set(order.flatMap((run) => [this.low[run] ?? 0, this.high[run] ?? 0]))).sort();
    const next = new Int32Array(places.length);
    let count = 0;
    for (const run of order) {
      const first = countBelow(places, this.low[run] ?? 0);
      const last = countBelow(places, this.high[run] ?? 0);
      let track = 0;
      for (let place = first; place <= last; place++) track = Math.max(track, next[place] ?? 0);
      next.fill(track + 1, first, last + 1);
      this.track[run] = track;
      count = Math.max(count, track + 1);
    }
    return count;
  }
}

interface Groups {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Item numbers grouped by their key, in their order. */
function groupBy(keys: readonly number[], groups: number): Groups {
  const starts = new Int32Array(groups + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice(0, groups);
  const items = new Int32Array(keys.length);
  keys.forEach((key, item) => {
    const at = next[key] ?? 0;
    items[at] = item;
    next[key] = at + 1;
  });
  return { starts, items };
}

/** How many of the sorted values are less than `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted values are at most `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countBetween(sorted: Float64Array, low: number, high: number): number {
  return Math.max(0, countBelow(sorted, high) - countUpTo(sorted, low));
}
