/**
 * Sifting: an order of things in a row is made shorter thing by thing. Knows weights between numbered things, not what
 * they are.
 */
import type { Attractions } from './attractions.ts';

const SWEEPS = 12;

export interface SiftOptions {
  /** How far one thing may move in one go; bounds the work to things × (reach + links of each). */
  readonly reach: number;
  /**
   * What it costs to leave the order of numbers, a pair of size one: of orders that are as short, the one nearest to it
   * is kept. A larger pair costs more, by the root of the product of its sizes.
   */
  readonly costOfInversion: number;
}

/**
 * Each thing in turn is moved past its neighbours to where Σ weight × distance is least. Leaves the order that it begins
 * with only for a gain.
 */
export function siftRow(
  begin: readonly number[],
  sizes: readonly number[],
  attractions: Attractions,
  options: SiftOptions,
): number[] {
  return new Sifter(begin, sizes, attractions, options).sifted();
}

class Sifter {
  private readonly order: Int32Array;
  private readonly place: Int32Array;
  private readonly sizes: Float64Array;
  private readonly attractions: Attractions;
  private readonly options: SiftOptions;
  /** For each thing, how much more it is drawn to the right than to the left. */
  private readonly pull: Float64Array;
  /** How much the thing that moves just now is drawn to each other. */
  private readonly drawn: Float64Array;
  /** Whether anything within reach of a thing has changed since it was tried: what stands as it stood need not be. */
  private readonly isOpen: Uint8Array;

  constructor(begin: readonly number[], sizes: readonly number[], attractions: Attractions, options: SiftOptions) {
    this.order = Int32Array.from(begin);
    this.place = new Int32Array(begin.length);
    this.order.forEach((thing, index) => {
      this.place[thing] = index;
    });
    this.sizes = Float64Array.from(sizes);
    this.attractions = attractions;
    this.options = options;
    this.drawn = new Float64Array(begin.length);
    this.isOpen = new Uint8Array(begin.length).fill(1);
    this.pull = Float64Array.from(begin, (_, thing) => this.pullOf(thing));
  }

  sifted(): number[] {
    const { starts } = this.attractions;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let changed = false;
      for (let thing = 0; thing < this.order.length; thing++) {
        if (starts[thing] === starts[thing + 1] || this.isOpen[thing] === 0) continue;
        this.isOpen[thing] = 0;
        const from = this.place[thing] ?? 0;
        this.drawTo(thing, 1);
        const movedLeft = this.move(thing, -1);
        const movedRight = this.move(thing, 1);
        this.drawTo(thing, 0);
        if (!movedLeft && !movedRight) continue;
        this.open(from, this.place[thing] ?? 0);
        changed = true;
      }
      if (!changed) break;
    }
    return [...this.order];
  }

  /** All that these places and those between them are within reach of. */
  private open(from: number, to: number): void {
    const first = Math.max(0, Math.min(from, to) - this.options.reach);
    const last = Math.min(this.order.length - 1, Math.max(from, to) + this.options.reach);
    for (let at = first; at <= last; at++) this.isOpen[this.order[at] ?? 0] = 1;
  }

  private pullOf(thing: number): number {
    const { starts, others, weights } = this.attractions;
    const at = this.place[thing] ?? 0;
    let sum = 0;
    for (let index = starts[thing] ?? 0; index < (starts[thing + 1] ?? 0); index++) {
      const weight = weights[index] ?? 0;
      sum += (this.place[others[index] ?? 0] ?? 0) > at ? weight : -weight;
    }
    return sum;
  }

  /** Notes what draws this thing, or, with a share of 0, that nothing moves. */
  private drawTo(thing: number, share: 0 | 1): void {
    const { starts, others, weights } = this.attractions;
    for (let index = starts[thing] ?? 0; index < (starts[thing + 1] ?? 0); index++) {
      const other = others[index] ?? 0;
      this.drawn[other] = share === 0 ? 0 : (this.drawn[other] ?? 0) + (weights[index] ?? 0);
    }
  }

  /** Moves a thing step by step while it is worth looking further, then back to the best place; true where that is another. */
  private move(thing: number, step: 1 | -1): boolean {
    const { order, sizes, pull, drawn } = this;
    const { reach, costOfInversion } = this.options;
    const size = sizes[thing] ?? 1;
    const from = this.place[thing] ?? 0;
    let at = from;
    let sum = 0;
    let best = -1e-9;
    let bestAt = from;
    for (let moved = 0; moved < reach; moved++) {
      const other = order[at + step];
      if (other === undefined) break;
      const otherSize = sizes[other] ?? 1;
      const weight = drawn[other] ?? 0;
      // What the sum of lengths grows by: all that draws the other is as much nearer or farther as the thing is wide, and
      // the other way round, apart from what draws the two to each other.
      sum += step * (size * ((pull[other] ?? 0) + step * weight) - otherSize * ((pull[thing] ?? 0) - step * weight));
      const inversion = costOfInversion * Math.sqrt(size * otherSize);
      sum += thing < other === (step === 1) ? inversion : -inversion;
      this.swap(thing, at, step);
      at += step;
      if (sum < best) {
        best = sum;
        bestAt = at;
      }
    }
    for (; at !== bestAt; at -= step) this.swap(thing, at, step === 1 ? -1 : 1);
    return bestAt !== from;
  }

  /** The thing at this place changes places with its neighbour. */
  private swap(thing: number, at: number, step: 1 | -1): void {
    const { order, place, pull } = this;
    const other = order[at + step] ?? 0;
    const turned = 2 * step * (this.drawn[other] ?? 0);
    order[at] = other;
    order[at + step] = thing;
    place[other] = at;
    place[thing] = at + step;
    pull[thing] = (pull[thing] ?? 0) - turned;
    pull[other] = (pull[other] ?? 0) + turned;
  }
}
