/**
 * Tracks of channels: side by side, so that different bundles never lie on each other, in an order with few crossings.
 * Works on numbers along a channel and across it; the same code serves horizontal and vertical channels.
 */

/** How many neighbours a run is tried past, and how often, while the order is improved. */
const REACH = 40;
const SWEEPS = 4;

/**
 * What it costs that two bundles lie on each other, or close to each other, where they leave their tracks: more than
 * the crossings that another order is likely to bring.
 */
const COST_OF_OVERLAP = 50;
const COST_OF_NEARNESS = 5;

/**
 * Collects the runs of bundles in channels, then gives each its track. A run spans from its first pin to its last; a
 * pin is where it leaves the channel: towards lower tracks (−1), towards higher ones (+1), or at the channel's end (0).
 */
export class Tracks {
  private readonly bundles: number;
  /** Runs nearer than this to each other along a channel are kept on tracks of their own. */
  private readonly clearance: number;
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

  constructor(channels: number, bundles: number, clearance: number) {
    this.bundles = bundles;
    this.clearance = clearance;
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
          if (!this.touch(run, other)) continue;
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

  private touch(a: number, b: number): boolean {
    const gap = Math.max((this.low[a] ?? 0) - (this.high[b] ?? 0), (this.low[b] ?? 0) - (this.high[a] ?? 0));
    return gap <= this.clearance;
  }

  /**
   * What it costs when `first` has the lower track: its pins towards higher tracks cross the second run or lie on the
   * second's pins that come the other way.
   */
  private crossings(first: number, second: number, pins: Groups): number {
    let cost = 0;
    const end = pins.starts[first + 1] ?? 0;
    for (let p = pins.starts[first] ?? 0; p < end; p++) {
      const pin = pins.items[p] ?? 0;
      if (this.pinSide[pin] !== 1) continue;
      const at = this.pinAt[pin] ?? 0;
      if ((this.low[second] ?? 0) < at && at < (this.high[second] ?? 0)) cost++;
      cost += this.overlap(second, at, pins);
    }
    const secondEnd = pins.starts[second + 1] ?? 0;
    for (let p = pins.starts[second] ?? 0; p < secondEnd; p++) {
      const pin = pins.items[p] ?? 0;
      const at = this.pinAt[pin] ?? 0;
      if (this.pinSide[pin] === -1 && (this.low[first] ?? 0) < at && at < (this.high[first] ?? 0)) cost++;
    }
    return cost;
  }

  /** The cost of a run's pins towards lower tracks at or near this place. */
  private overlap(run: number, at: number, pins: Groups): number {
    if ((this.low[run] ?? 0) - at > this.clearance || at - (this.high[run] ?? 0) > this.clearance) return 0;
    let cost = 0;
    const end = pins.starts[run + 1] ?? 0;
    for (let p = pins.starts[run] ?? 0; p < end; p++) {
      const pin = pins.items[p] ?? 0;
      const distance = Math.abs((this.pinAt[pin] ?? 0) - at);
      if (this.pinSide[pin] !== -1 || distance > this.clearance) continue;
      cost += distance < 1 ? COST_OF_OVERLAP : COST_OF_NEARNESS;
    }
    return cost;
  }

  /** Gives each run of the order the lowest track above all earlier runs that it touches; returns how many there are. */
  private pack(order: readonly number[]): number {
    const places = Float64Array.from(
      new Set(order.flatMap((run) => [(this.low[run] ?? 0) - this.clearance, this.high[run] ?? 0])),
    ).sort();
    const next = new Int32Array(places.length);
    let count = 0;
    for (const run of order) {
      const first = countBelow(places, (this.low[run] ?? 0) - this.clearance);
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
