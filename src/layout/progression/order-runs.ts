/**
 * The order of the runs of one channel, from its low side to its high side, with few crossings.
 * Works on numbers along a channel; knows neither tracks nor px.
 */

/** Runs of all channels, those of one channel next to each other; pins of run r are `pinStarts[r] … pinStarts[r + 1] − 1`. */
export interface Runs {
  /** Where each run begins and ends along its channel. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly pinStarts: Int32Array;
  readonly pinAt: Float64Array;
  /** −1 towards lower tracks, +1 towards higher ones. */
  readonly pinSide: Int8Array;
  /** Runs nearer than this to each other are kept on tracks of their own. */
  readonly clearance: number;
}

/** How many neighbours a run is tried past, and how often, while the order is improved. */
const REACH = 40;
const SWEEPS = 4;

/**
 * What it costs that two bundles lie on each other, or close to each other, where they leave their tracks: more than
 * the crossings that another order is likely to bring.
 */
const COST_OF_OVERLAP = 50;
const COST_OF_NEARNESS = 5;

/** Of channels with at most so many runs, what pairs cost is kept from sweep to sweep. */
const MOST_KEPT = 1024;
const UNKNOWN = 0x7fffffff;

/** More than a channel has runs: scores and runs are sorted as one number. */
const SCORE = 2 ** 22;

const FIRST_TWO = [0, 1];

/** Orders one channel after the other; its tables are used again for each. */
export class RunOrder {
  private readonly runs: Runs;
  private readonly order: Int32Array;
  private readonly before: Int32Array;
  private readonly place: Int32Array;
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  private readonly keys: Float64Array;
  private readonly lowPins: Float64Array;
  private readonly highPins: Float64Array;
  /** What it costs that the first of a pair has the lower track, less what it costs that the second has it. */
  private kept = new Int32Array(0);
  private first = 0;
  private count = 0;

  /** @param largest how many runs the fullest channel has */
  constructor(runs: Runs, largest: number) {
    this.runs = runs;
    this.order = new Int32Array(largest);
    this.before = new Int32Array(largest);
    this.place = new Int32Array(largest);
    this.lows = new Float64Array(largest);
    this.highs = new Float64Array(largest);
    this.keys = new Float64Array(largest);
    this.lowPins = new Float64Array(runs.pinAt.length);
    this.highPins = new Float64Array(runs.pinAt.length);
  }

  /** The runs from `first` up to, not with, `end`; what is returned lasts until the next call. */
  of(first: number, end: number): Int32Array {
    this.first = first;
    this.count = end - first;
    const order = this.order.subarray(0, this.count);
    if (this.count === 1) order[0] = 0;
    else {
      // Of two, sifting alone finds the better order.
      if (this.count > 2) this.begin(order);
      else order.set(FIRST_TWO);
      this.forget();
      for (let sweep = 0; sweep < SWEEPS; sweep++) if (!this.sift(order)) break;
    }
    for (let at = 0; at < this.count; at++) order[at] = (order[at] ?? 0) + first;
    return order;
  }

  /** By what each run would cost on the low side against the high side of all others: with sorted ends, so in n log n. */
  private begin(order: Int32Array): void {
    const { low, high, pinStarts, pinAt, pinSide } = this.runs;
    const { first, count } = this;
    const end = first + count;
    const lows = this.lows.subarray(0, count);
    const highs = this.highs.subarray(0, count);
    for (let at = 0; at < count; at++) {
      lows[at] = low[first + at] ?? 0;
      highs[at] = high[first + at] ?? 0;
    }
    lows.sort();
    highs.sort();
    const firstPin = pinStarts[first] ?? 0;
    const lastPin = pinStarts[end] ?? 0;
    let lowCount = 0;
    let highCount = 0;
    for (let pin = firstPin; pin < lastPin; pin++) {
      if ((pinSide[pin] ?? 0) < 0) this.lowPins[lowCount++] = pinAt[pin] ?? 0;
      else this.highPins[highCount++] = pinAt[pin] ?? 0;
    }
    const towardsLow = this.lowPins.subarray(0, lowCount).sort();
    const towardsHigh = this.highPins.subarray(0, highCount).sort();
    const keys = this.keys.subarray(0, count);
    for (let run = first; run < end; run++) {
      const [from, to] = [low[run] ?? 0, high[run] ?? 0];
      let score = countBetween(towardsLow, from, to) - countBetween(towardsHigh, from, to);
      for (let pin = pinStarts[run] ?? 0; pin < (pinStarts[run + 1] ?? 0); pin++) {
        const at = pinAt[pin] ?? 0;
        score += (pinSide[pin] ?? 0) * (countBelow(lows, at) - countUpTo(highs, at));
      }
      keys[run - first] = score * SCORE + run - first;
    }
    keys.sort();
    for (let at = 0; at < count; at++) {
      const key = keys[at] ?? 0;
      order[at] = key - Math.floor(key / SCORE) * SCORE;
    }
  }

  private forget(): void {
    const cells = this.count * this.count;
    if (this.count > MOST_KEPT) return;
    if (this.kept.length < cells) this.kept = new Int32Array(cells);
    this.kept.fill(UNKNOWN, 0, cells);
  }

  /** Moves each run to the best place within reach; true when any moved. */
  private sift(order: Int32Array): boolean {
    const { count, place, before } = this;
    for (let at = 0; at < count; at++) {
      before[at] = order[at] ?? 0;
      place[order[at] ?? 0] = at;
    }
    let changed = false;
    for (let turn = 0; turn < count; turn++) {
      const run = before[turn] ?? 0;
      const from = place[run] ?? 0;
      let best = 0;
      let bestAt = from;
      for (let at = from - 1, sum = 0, last = Math.max(0, from - REACH); at >= last; at--) {
        sum += this.gain(run, order[at] ?? 0);
        if (sum >= best) continue;
        best = sum;
        bestAt = at;
      }
      for (let at = from + 1, sum = 0, last = Math.min(count - 1, from + REACH); at <= last; at++) {
        sum -= this.gain(run, order[at] ?? 0);
        if (sum >= best) continue;
        best = sum;
        bestAt = at;
      }
      if (bestAt === from) continue;
      const step = bestAt > from ? 1 : -1;
      for (let at = from; at !== bestAt; at += step) {
        const other = order[at + step] ?? 0;
        order[at] = other;
        place[other] = at;
      }
      order[bestAt] = run;
      place[run] = bestAt;
      changed = true;
    }
    return changed;
  }

  /** What it costs that `a` has the lower track, less what it costs that `b` has it. */
  private gain(a: number, b: number): number {
    if (this.count > MOST_KEPT) return this.difference(this.first + a, this.first + b);
    const cell = a * this.count + b;
    const known = this.kept[cell] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const difference = this.difference(this.first + a, this.first + b);
    this.kept[cell] = difference;
    this.kept[b * this.count + a] = -difference;
    return difference;
  }

  private difference(a: number, b: number): number {
    const { low, high, clearance } = this.runs;
    const gap = Math.max((low[a] ?? 0) - (high[b] ?? 0), (low[b] ?? 0) - (high[a] ?? 0));
    return gap > clearance ? 0 : this.crossings(a, b) - this.crossings(b, a);
  }

  /**
   * What it costs when `lower` has the lower track: its pins towards higher tracks cross the second run or lie on the
   * second's pins that come the other way.
   */
  private crossings(lower: number, higher: number): number {
    const { low, high, pinStarts, pinAt, pinSide, clearance } = this.runs;
    const from = low[higher] ?? 0;
    const to = high[higher] ?? 0;
    const firstOther = pinStarts[higher] ?? 0;
    const endOther = pinStarts[higher + 1] ?? 0;
    const end = pinStarts[lower + 1] ?? 0;
    let cost = 0;
    for (let pin = pinStarts[lower] ?? 0; pin < end; pin++) {
      const at = pinAt[pin] ?? 0;
      if (pinSide[pin] !== 1 || from - at > clearance || at - to > clearance) continue;
      if (from < at && at < to) cost++;
      for (let other = firstOther; other < endOther; other++) {
        const distance = Math.abs((pinAt[other] ?? 0) - at);
        if (pinSide[other] === -1 && distance <= clearance) cost += distance < 1 ? COST_OF_OVERLAP : COST_OF_NEARNESS;
      }
    }
    const begin = low[lower] ?? 0;
    const stop = high[lower] ?? 0;
    for (let other = firstOther; other < endOther; other++) {
      const at = pinAt[other] ?? 0;
      if (pinSide[other] === -1 && begin < at && at < stop) cost++;
    }
    return cost;
  }
}

/** How many of the sorted values are less than `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
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
