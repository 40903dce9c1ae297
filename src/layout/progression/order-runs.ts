/**
 * The order of the runs of one channel, from its low side to its high side, with few crossings.
 * Works on numbers along a channel; knows neither tracks nor px.
 */
import { BeginOrder } from './begin-order.ts';
import type { Runs } from './runs.ts';

/** How many neighbours a run is tried past, and how often, while the order is improved. */
const REACH = 40;
const SWEEPS = 4;

/**
 * What it costs that two bundles lie on each other, or close to each other, where they leave their tracks: more than
 * the crossings that another order is likely to bring.
 */
const COST_OF_OVERLAP = 50;
const COST_OF_NEARNESS = 5;

/** What pairs cost is kept for those that began so near to each other in the order; others are seldom asked for. */
const KEPT = 64;
const UNKNOWN = 0x7fffffff;

/** Orders one channel after the other; its tables are used again for each. */
export class RunOrder {
  private readonly runs: Runs;
  private readonly beginOrder: BeginOrder;
  /** The channel's runs, numbered from 0 as they begin: near ones have near places in all tables. */
  private readonly runAt: Int32Array;
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  /** Their numbers in the order that is improved, the place of each, and the order before. */
  private readonly order: Int32Array;
  private readonly place: Int32Array;
  private readonly before: Int32Array;
  /** Whether a run is to be tried: at first, and when another has passed it that it matters to. */
  private readonly isOpen: Uint8Array;
  /**
   * What it costs that a run has the lower track, less what it costs that a later one has it: for run `a` and run `b`
   * at `a * KEPT + b − a`.
   */
  private readonly kept: Int32Array;
  private count = 0;

  /** @param largest how many runs the fullest channel has */
  constructor(runs: Runs, largest: number) {
    this.runs = runs;
    this.beginOrder = new BeginOrder(runs, largest);
    this.runAt = new Int32Array(largest);
    this.low = new Float64Array(largest);
    this.high = new Float64Array(largest);
    this.order = new Int32Array(largest);
    this.place = new Int32Array(largest);
    this.before = new Int32Array(largest);
    this.isOpen = new Uint8Array(largest);
    this.kept = new Int32Array(largest * KEPT);
  }

  /** The runs from `first` up to, not with, `end`; what is returned lasts until the next call. */
  of(first: number, end: number): Int32Array {
    const { order, runAt } = this;
    this.count = end - first;
    if (this.count === 1) order[0] = first;
    else {
      if (this.count <= REACH) this.beginWithFew(first);
      else this.beginWithMany(first, end);
      this.isOpen.fill(1, 0, this.count);
      for (let sweep = 0; sweep < SWEEPS; sweep++) if (!this.sift()) break;
      for (let at = 0; at < this.count; at++) order[at] = runAt[order[at] ?? 0] ?? 0;
    }
    return order.subarray(0, this.count);
  }

  /** By what each run costs on the low side of all others, less what it costs on their high side. */
  private beginWithFew(first: number): void {
    const { count, runAt, kept, order } = this;
    for (let at = 0; at < count; at++) runAt[at] = first + at;
    this.readEnds();
    const scores = this.place.fill(0, 0, count);
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const difference = this.difference(a, b);
        kept[a * KEPT + b - a] = difference;
        scores[a] = (scores[a] ?? 0) + difference;
        scores[b] = (scores[b] ?? 0) - difference;
      }
    }
    // Few are sorted sooner by hand.
    for (let run = 0; run < count; run++) {
      const score = scores[run] ?? 0;
      let at = run;
      for (; at > 0 && (scores[order[at - 1] ?? 0] ?? 0) > score; at--) order[at] = order[at - 1] ?? 0;
      order[at] = run;
    }
  }

  private beginWithMany(first: number, end: number): void {
    const { count, order } = this;
    this.beginOrder.of(first, end, this.runAt);
    this.readEnds();
    for (let at = 0; at < count; at++) order[at] = at;
    this.kept.fill(UNKNOWN, 0, count * KEPT);
  }

  private readEnds(): void {
    const { low, high } = this.runs;
    for (let at = 0; at < this.count; at++) {
      this.low[at] = low[this.runAt[at] ?? 0] ?? 0;
      this.high[at] = high[this.runAt[at] ?? 0] ?? 0;
    }
  }

  /** Moves each run that is to be tried to the best place within reach; true when any moved. */
  private sift(): boolean {
    const { count, place, before, order, isOpen } = this;
    for (let at = 0; at < count; at++) {
      before[at] = order[at] ?? 0;
      place[order[at] ?? 0] = at;
    }
    let changed = false;
    for (let turn = 0; turn < count; turn++) {
      const run = before[turn] ?? 0;
      if (isOpen[run] === 0) continue;
      isOpen[run] = 0;
      const from = place[run] ?? 0;
      const to = this.bestPlace(run, from);
      if (to === from) continue;
      const step = to > from ? 1 : -1;
      for (let at = from; at !== to; at += step) {
        const other = order[at + step] ?? 0;
        order[at] = other;
        place[other] = at;
        if (this.gain(run, other) !== 0) isOpen[other] = 1;
      }
      order[to] = run;
      place[run] = to;
      changed = true;
    }
    return changed;
  }

  private bestPlace(run: number, from: number): number {
    const { count, order, low, high } = this;
    // Most others of a long channel are apart from it: nothing that the one does matters to the other.
    const begin = (low[run] ?? 0) - this.runs.clearance;
    const end = (high[run] ?? 0) + this.runs.clearance;
    let best = 0;
    let bestAt = from;
    for (let at = from - 1, sum = 0, last = Math.max(0, from - REACH); at >= last; at--) {
      const other = order[at] ?? 0;
      if ((low[other] ?? 0) > end || (high[other] ?? 0) < begin) continue;
      sum += this.gain(run, other);
      if (sum >= best) continue;
      best = sum;
      bestAt = at;
    }
    for (let at = from + 1, sum = 0, last = Math.min(count - 1, from + REACH); at <= last; at++) {
      const other = order[at] ?? 0;
      if ((low[other] ?? 0) > end || (high[other] ?? 0) < begin) continue;
      sum -= this.gain(run, other);
      if (sum >= best) continue;
      best = sum;
      bestAt = at;
    }
    return bestAt;
  }

  /** What it costs that `a` has the lower track, less what it costs that `b` has it. */
  private gain(a: number, b: number): number {
    // Not the bare minus: of 0 it would make −0, which is no whole number to the engine.
    return a < b ? this.gainInOrder(a, b) : 0 - this.gainInOrder(b, a);
  }

  private gainInOrder(a: number, b: number): number {
    if (b - a >= KEPT) return this.difference(a, b);
    const cell = a * KEPT + b - a;
    const known = this.kept[cell] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const difference = this.difference(a, b);
    this.kept[cell] = difference;
    return difference;
  }

  private difference(a: number, b: number): number {
    const { low, high, clearance } = this.runs;
    const first = this.runAt[a] ?? 0;
    const second = this.runAt[b] ?? 0;
    if ((low[first] ?? 0) - (high[second] ?? 0) > clearance || (low[second] ?? 0) - (high[first] ?? 0) > clearance)
      return 0;
    return this.crossings(first, second) - this.crossings(second, first);
  }

  /**
   * What it costs when `lower` has the lower track: its pins towards higher tracks cross the second run or lie on the
   * second's pins that come the other way.
   */
  private crossings(lower: number, higher: number): number {
    const { low, high, pinStarts, pinTurns, pinAt, clearance } = this.runs;
    const from = low[higher] ?? 0;
    const to = high[higher] ?? 0;
    const firstOther = pinStarts[higher] ?? 0;
    const endOther = pinTurns[higher] ?? 0;
    const end = pinStarts[lower + 1] ?? 0;
    let cost = 0;
    for (let pin = pinTurns[lower] ?? 0; pin < end; pin++) {
      const at = pinAt[pin] ?? 0;
      if (from - at > clearance || at - to > clearance) continue;
      if (from < at && at < to) cost++;
      for (let other = firstOther; other < endOther; other++) {
        const distance = Math.abs((pinAt[other] ?? 0) - at);
        if (distance <= clearance) cost += distance < 1 ? COST_OF_OVERLAP : COST_OF_NEARNESS;
      }
    }
    const begin = low[lower] ?? 0;
    const stop = high[lower] ?? 0;
    for (let other = firstOther; other < endOther; other++) {
      const at = pinAt[other] ?? 0;
      if (begin < at && at < stop) cost++;
    }
    return cost;
  }
}
