/**
 * Tracks of channels: side by side, so that different bundles never lie on each other, in an order with few crossings.
 * Works on numbers along a channel and across it; the same code serves horizontal and vertical channels.
 */
import { groupBy } from './group-by.ts';
import { RunOrder } from './order-runs.ts';
import { Ranks } from './ranks.ts';
import type { Runs } from './runs.ts';

/** So many runs of a channel are packed one against another. */
const FEW = 32;

/**
 * Collects the runs of bundles in channels, then gives each its track. A run spans from its first pin to its last; a
 * pin is where it leaves the channel: towards lower tracks (−1), towards higher ones (+1), or at the channel's end (0).
 */
export class Tracks {
  /** Runs nearer than this to each other along a channel are kept on tracks of their own. */
  private readonly clearance: number;
  /** For each channel the bundle that was seen there last, and its run. */
  private readonly lastBundle: Int32Array;
  private readonly lastRun: Int32Array;
  private runs = 0;
  private readonly channelOf: Int32Array;
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private pins = 0;
  private readonly pinRun: Int32Array;
  private readonly pinAt: Float64Array;
  private readonly pinSide: Int8Array;
  /** After `assign`: the track of each run from 0, and how many tracks each channel has. */
  track = new Int32Array(0);
  readonly counts: Int32Array;

  /** @param steps of links along the channels: there are as many runs at most, and twice as many pins */
  constructor(channels: number, steps: number, clearance: number) {
    this.clearance = clearance;
    this.lastBundle = new Int32Array(channels).fill(-1);
    this.lastRun = new Int32Array(channels);
    this.channelOf = new Int32Array(steps);
    this.low = new Float64Array(steps);
    this.high = new Float64Array(steps);
    this.pinRun = new Int32Array(2 * steps);
    this.pinAt = new Float64Array(2 * steps);
    this.pinSide = new Int8Array(2 * steps);
    this.counts = new Int32Array(channels);
  }

  /** The run of a bundle in a channel. Bundles come one after the other: none again after another. */
  run(channel: number, bundle: number): number {
    if (this.lastBundle[channel] === bundle) return this.lastRun[channel] ?? 0;
    const run = this.runs++;
    this.lastBundle[channel] = bundle;
    this.lastRun[channel] = run;
    this.channelOf[run] = channel;
    this.low[run] = Number.POSITIVE_INFINITY;
    this.high[run] = Number.NEGATIVE_INFINITY;
    return run;
  }

  pin(run: number, at: number, side: number): void {
    if (at < (this.low[run] ?? 0)) this.low[run] = at;
    if (at > (this.high[run] ?? 0)) this.high[run] = at;
    if (side === 0) return;
    this.pinRun[this.pins] = run;
    this.pinAt[this.pins] = at;
    this.pinSide[this.pins++] = side;
  }

  assign(): void {
    this.track = new Int32Array(this.runs);
    const { starts, items } = groupBy(this.channelOf.subarray(0, this.runs), this.counts.length);
    const runs = this.inOrderOf(items);
    let largest = 0;
    for (let channel = 0; channel < this.counts.length; channel++) {
      largest = Math.max(largest, (starts[channel + 1] ?? 0) - (starts[channel] ?? 0));
    }
    const orders = new RunOrder(runs, largest);
    for (let channel = 0; channel < this.counts.length; channel++) {
      const first = starts[channel] ?? 0;
      const end = starts[channel + 1] ?? 0;
      if (first < end) this.counts[channel] = this.pack(runs, orders.of(first, end), items);
    }
  }

  /** What was collected, run by run in this order. */
  private inOrderOf(items: Int32Array): Runs {
    const pins = groupBy(this.pinRun.subarray(0, this.pins), this.runs);
    const pinStarts = new Int32Array(items.length + 1);
    const pinTurns = new Int32Array(items.length);
    const pinAt = new Float64Array(this.pins);
    const low = new Float64Array(items.length);
    const high = new Float64Array(items.length);
    let count = 0;
    const take = (run: number, side: number) => {
      const end = pins.starts[run + 1] ?? 0;
      for (let at = pins.starts[run] ?? 0; at < end; at++) {
        const pin = pins.items[at] ?? 0;
        if (this.pinSide[pin] === side) pinAt[count++] = this.pinAt[pin] ?? 0;
      }
    };
    items.forEach((run, index) => {
      low[index] = this.low[run] ?? 0;
      high[index] = this.high[run] ?? 0;
      take(run, -1);
      pinTurns[index] = count;
      take(run, 1);
      pinStarts[index + 1] = count;
    });
    return { low, high, pinStarts, pinTurns, pinAt, clearance: this.clearance };
  }

  /** Gives each run of the order the lowest track above all earlier runs that it touches; returns how many there are. */
  private pack(runs: Runs, order: Int32Array, items: Int32Array): number {
    if (order.length <= FEW) return this.packFew(runs, order, items);
    const { low, high, clearance } = runs;
    const places = new Float64Array(2 * order.length);
    order.forEach((run, index) => {
      places[2 * index] = (low[run] ?? 0) - clearance;
      places[2 * index + 1] = high[run] ?? 0;
    });
    places.sort();
    const ranks = new Ranks(places);
    const next = new Int32Array(places.length);
    let count = 0;
    for (const run of order) {
      const first = ranks.of((low[run] ?? 0) - clearance);
      const last = ranks.of(high[run] ?? 0);
      let track = 0;
      for (let place = first; place <= last; place++) track = Math.max(track, next[place] ?? 0);
      next.fill(track + 1, first, last + 1);
      this.track[items[run] ?? 0] = track;
      count = Math.max(count, track + 1);
    }
    return count;
  }

  /** The same, run against run: sooner than to sort where they are few. */
  private packFew({ low, high, clearance }: Runs, order: Int32Array, items: Int32Array): number {
    let count = 0;
    for (let at = 0; at < order.length; at++) {
      const run = order[at] ?? 0;
      const begin = (low[run] ?? 0) - clearance;
      const end = (high[run] ?? 0) + clearance;
      let track = 0;
      for (let earlier = 0; earlier < at; earlier++) {
        const other = order[earlier] ?? 0;
        if ((high[other] ?? 0) < begin || (low[other] ?? 0) > end) continue;
        track = Math.max(track, (this.track[items[other] ?? 0] ?? 0) + 1);
      }
      this.track[items[run] ?? 0] = track;
      count = Math.max(count, track + 1);
    }
    return count;
  }
}
