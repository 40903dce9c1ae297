/**
 * How many lines run where in each band, on a grid coarser than tracks: what another line would cross is read off it.
 * Places across a band: a slot's left channel is 2 × slot, its cards 2 × slot + 1. Heights: the channel above a row is
 * 2 × row, its cards 2 × row + 1. The band's edges are −1 and one more than its last channel.
 */
import type { BandGrid } from './band-grid.ts';

/** Where a line ends it crosses what else runs there every other time: the order of tracks decides, and is not known yet. */
const WITHIN = 2;
const AT_END = 1;

export class BandTraffic {
  private readonly bands: readonly BandGrid[];
  /** First cell of each band; a cell for each row's channel and place across. */
  private readonly bases: number[] = [];
  /** Lines in each cell, as often as they count. */
  private readonly upright: Int32Array;
  private readonly level: Int32Array;

  constructor(bands: readonly BandGrid[]) {
    this.bands = bands;
    let cells = 0;
    for (const { rows, slots } of bands) {
      this.bases.push(cells);
      cells += (rows + 1) * (2 * slots + 1);
    }
    this.upright = new Int32Array(cells);
    this.level = new Int32Array(cells);
  }

  /** Adds lines, or with a negative number takes them away, along the channel above a row, between places across. */
  addLevel(band: number, row: number, from: number, to: number, lines: number): void {
    const first = this.cell(band, row, 0);
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const last = Math.min(high, this.across(band) - 1);
    for (let at = Math.max(low, 0); at <= last; at++) {
      const count = at === low || at === high ? AT_END : WITHIN;
      this.level[first + at] = (this.level[first + at] ?? 0) + count * lines;
    }
  }

  /** The same upright, between heights. */
  addUpright(band: number, at: number, from: number, to: number, lines: number): void {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const last = Math.min(high >> 1, this.bands[band]?.rows ?? 0);
    for (let row = Math.max((low + 1) >> 1, 0); row <= last; row++) {
      const count = 2 * row === low || 2 * row === high ? AT_END : WITHIN;
      const cell = this.cell(band, row, at);
      this.upright[cell] = (this.upright[cell] ?? 0) + count * lines;
    }
  }

  /** How many upright lines a level one would cross. */
  crossedByLevel(band: number, row: number, from: number, to: number): number {
    const first = this.cell(band, row, 0);
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    let sum = 0;
    for (let at = low; at <= high; at++) {
      sum += (at === low || at === high ? AT_END : WITHIN) * (this.upright[first + at] ?? 0);
    }
    return sum / WITHIN ** 2;
  }

  /** How many level lines an upright one would cross. */
  crossedByUpright(band: number, at: number, from: number, to: number): number {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    let sum = 0;
    for (let row = (low + 1) >> 1; 2 * row <= high; row++) {
      const count = 2 * row === low || 2 * row === high ? AT_END : WITHIN;
      sum += count * (this.level[this.cell(band, row, at)] ?? 0);
    }
    return sum / WITHIN ** 2;
  }

  private across(band: number): number {
    return 2 * (this.bands[band]?.slots ?? 0) + 1;
  }

  private cell(band: number, row: number, at: number): number {
    return (this.bases[band] ?? 0) + row * this.across(band) + at;
  }
}
