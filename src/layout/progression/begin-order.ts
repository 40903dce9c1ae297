/**
 * A first order of very many runs of one channel, in linear time: by what each would cost on the low side of all others,
 * less what it would cost on their high side. Counted in bins along the channel, so two that are very near to each other
 * may be told wrong; whoever improves the order mends that.
 */
import type { Runs } from './runs.ts';

const BINS_A_RUN = 8;

/** More than a channel has runs: scores and runs are sorted as one number. */
const SCORE = 2 ** 22;

/** Its tables are used again for each channel. */
export class BeginOrder {
  private readonly runs: Runs;
  private readonly keys: Float64Array;
  /** For each bin how many of these lie in it, then in all before it. */
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly lowPins: Int32Array;
  private readonly highPins: Int32Array;
  /** The first pin and the last. */
  private begin = 0;
  private stop = 0;
  private binsAPx = 0;
  private lastBin = 0;

  /** @param largest how many runs the fullest channel has */
  constructor(runs: Runs, largest: number) {
    this.runs = runs;
    this.keys = new Float64Array(largest);
    const bins = BINS_A_RUN * largest + 3;
    this.lows = new Int32Array(bins);
    this.highs = new Int32Array(bins);
    this.lowPins = new Int32Array(bins);
    this.highPins = new Int32Array(bins);
  }

  /** Writes the runs from `first` up to, not with, `end` into `order`. */
  of(first: number, end: number, order: Int32Array): void {
    this.fillBins(first, end);
    const { lows, highs, lowPins, highPins } = this;
    const { low, high, pinStarts, pinTurns, pinAt } = this.runs;
    const keys = this.keys.subarray(0, end - first);
    for (let run = first; run < end; run++) {
      const from = this.binOf(low[run] ?? 0) + 1;
      const to = Math.max(from, this.binOf(high[run] ?? 0));
      let score = (lowPins[to] ?? 0) - (lowPins[from] ?? 0) - (highPins[to] ?? 0) + (highPins[from] ?? 0);
      const turn = pinTurns[run] ?? 0;
      for (let pin = pinStarts[run] ?? 0; pin < (pinStarts[run + 1] ?? 0); pin++) {
        const bin = this.binOf(pinAt[pin] ?? 0);
        const around = (lows[bin] ?? 0) - (highs[bin + 1] ?? 0);
        score += pin < turn ? -around : around;
      }
      keys[run - first] = score * SCORE + run - first;
    }
    keys.sort();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      order[at] = first + key - Math.floor(key / SCORE) * SCORE;
    }
  }

  private fillBins(first: number, end: number): void {
    const { lows, highs, lowPins, highPins } = this;
    const { low, high, pinStarts, pinTurns, pinAt } = this.runs;
    const firstPin = pinStarts[first] ?? 0;
    const endPin = pinStarts[end] ?? 0;
    let begin = Number.POSITIVE_INFINITY;
    let stop = Number.NEGATIVE_INFINITY;
    for (let pin = firstPin; pin < endPin; pin++) {
      begin = Math.min(begin, pinAt[pin] ?? 0);
      stop = Math.max(stop, pinAt[pin] ?? 0);
    }
    // From the first pin to the last, and one bin on each side for where runs reach beyond them.
    const within = BINS_A_RUN * (end - first);
    const bins = within + 2;
    this.begin = begin;
    this.stop = stop;
    this.binsAPx = stop > begin ? (within - 1) / (stop - begin) : 0;
    this.lastBin = bins - 1;
    for (const counts of [lows, highs, lowPins, highPins]) counts.fill(0, 0, bins + 1);
    const count = (counts: Int32Array, at: number) => {
      const after = this.binOf(at) + 1;
      counts[after] = (counts[after] ?? 0) + 1;
    };
    for (let run = first; run < end; run++) {
      count(lows, low[run] ?? 0);
      count(highs, high[run] ?? 0);
      const turn = pinTurns[run] ?? 0;
      for (let pin = pinStarts[run] ?? 0; pin < (pinStarts[run + 1] ?? 0); pin++) {
        count(pin < turn ? lowPins : highPins, pinAt[pin] ?? 0);
      }
    }
    for (const counts of [lows, highs, lowPins, highPins]) {
      for (let bin = 0; bin < bins; bin++) counts[bin + 1] = (counts[bin + 1] ?? 0) + (counts[bin] ?? 0);
    }
  }

  private binOf(at: number): number {
    if (at < this.begin) return 0;
    return at > this.stop ? this.lastBin : 1 + Math.floor((at - this.begin) * this.binsAPx);
  }
}
