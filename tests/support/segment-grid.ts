/**
 * Pieces of many lines in a grid of square cells, so that only pieces near each other are compared.
 */
import type { Point } from '../../src/layout/positioned-view.ts';

/** Nearer than this, in px, two points are one. */
const NEARLY = 1e-4;

export class SegmentGrid {
  private readonly x0: number[] = [];
  private readonly y0: number[] = [];
  private readonly x1: number[] = [];
  private readonly y1: number[] = [];
  private readonly line: number[] = [];
  private readonly cell: number;
  private readonly left: number;
  private readonly top: number;
  private readonly columns: number;
  /** Pieces of cell c are `items[starts[c]] … items[starts[c + 1] − 1]`. */
  private readonly starts: Int32Array;
  private readonly items: Int32Array;

  constructor(lines: readonly (readonly Point[])[]) {
    let [left, top, right, bottom] = [0, 0, 1, 1];
    lines.forEach((points, number) => {
      points.forEach((point, index) => {
        left = Math.min(left, point.x);
        top = Math.min(top, point.y);
        right = Math.max(right, point.x);
        bottom = Math.max(bottom, point.y);
        const before = points[index - 1];
        if (before === undefined || Math.hypot(point.x - before.x, point.y - before.y) < NEARLY) return;
        this.x0.push(before.x);
        this.y0.push(before.y);
        this.x1.push(point.x);
        this.y1.push(point.y);
        this.line.push(number);
      });
    });
    this.left = left - 1;
    this.top = top - 1;
    // Cells about as many as pieces.
    this.cell = Math.max(8, Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, this.line.length)));
    this.columns = Math.ceil((right - this.left) / this.cell) + 2;
    const cells = this.columns * (Math.ceil((bottom - this.top) / this.cell) + 2);
    const starts = new Int32Array(cells + 1);
    this.forEachEntry((cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    });
    for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
    const next = starts.slice(0, cells);
    this.items = new Int32Array(starts[cells] ?? 0);
    this.forEachEntry((cell, piece) => {
      const at = next[cell] ?? 0;
      this.items[at] = piece;
      next[cell] = at + 1;
    });
    this.starts = starts;
  }

  lineOf(piece: number): number {
    return this.line[piece] ?? 0;
  }

  /** Every pair of pieces that share a cell; a pair comes once for each cell that it shares. */
  forEachPair(visit: (a: number, b: number, row: number, column: number) => void): void {
    for (let cell = 0; cell + 1 < this.starts.length; cell++) {
      const end = this.starts[cell + 1] ?? 0;
      for (let i = this.starts[cell] ?? 0; i < end; i++) {
        for (let j = i + 1; j < end; j++) {
          visit(this.items[i] ?? 0, this.items[j] ?? 0, Math.floor(cell / this.columns), cell % this.columns);
        }
      }
    }
  }

  isInCell({ x, y }: Point, row: number, column: number): boolean {
    return Math.floor((x - this.left) / this.cell) === column && Math.floor((y - this.top) / this.cell) === row;
  }

  /** Where two pieces cross with both sides of each on both sides of the other; `touching` when an end lies on the other. */
  meeting(a: number, b: number): Point | 'touching' | null {
    const [ax, ay, bx, by] = [this.x0[a] ?? 0, this.y0[a] ?? 0, this.x0[b] ?? 0, this.y0[b] ?? 0];
    const [ux, uy] = [(this.x1[a] ?? 0) - ax, (this.y1[a] ?? 0) - ay];
    const [vx, vy] = [(this.x1[b] ?? 0) - bx, (this.y1[b] ?? 0) - by];
    if (Math.max(ax, ax + ux) < Math.min(bx, bx + vx) - NEARLY) return null;
    if (Math.max(bx, bx + vx) < Math.min(ax, ax + ux) - NEARLY) return null;
    if (Math.max(ay, ay + uy) < Math.min(by, by + vy) - NEARLY) return null;
    if (Math.max(by, by + vy) < Math.min(ay, ay + uy) - NEARLY) return null;
    const [lengthA, lengthB] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
    // Distances of each piece's ends from the other's line.
    const b0 = (ux * (by - ay) - uy * (bx - ax)) / lengthA;
    const b1 = (ux * (by + vy - ay) - uy * (bx + vx - ax)) / lengthA;
    const a0 = (vx * (ay - by) - vy * (ax - bx)) / lengthB;
    const a1 = (vx * (ay + uy - by) - vy * (ax + ux - bx)) / lengthB;
    const apart = (p: number, q: number) => (p > NEARLY && q > NEARLY) || (p < -NEARLY && q < -NEARLY);
    if (apart(a0, a1) || apart(b0, b1)) return null;
    if (Math.min(Math.abs(a0), Math.abs(a1), Math.abs(b0), Math.abs(b1)) <= NEARLY) return 'touching';
    const share = a0 / (a0 - a1);
    return { x: ax + ux * share, y: ay + uy * share };
  }

  /** Each piece with each cell that it runs through, row by row. */
  private forEachEntry(visit: (cell: number, piece: number) => void): void {
    const { cell, left, top, columns } = this;
    for (let piece = 0; piece < this.line.length; piece++) {
      const [x0, y0] = [(this.x0[piece] ?? 0) - left, (this.y0[piece] ?? 0) - top];
      const [x1, y1] = [(this.x1[piece] ?? 0) - left, (this.y1[piece] ?? 0) - top];
      const [low, high] = [Math.min(y0, y1) - NEARLY, Math.max(y0, y1) + NEARLY];
      for (let row = Math.floor(low / cell); row <= Math.floor(high / cell); row++) {
        let [from, to] = [x0, x1];
        if (Math.abs(y1 - y0) > NEARLY) {
          const at = (y: number) => x0 + ((x1 - x0) * (Math.min(Math.max(y, low), high) - y0)) / (y1 - y0);
          [from, to] = [at(row * cell - NEARLY), at((row + 1) * cell + NEARLY)];
        }
        const first = Math.max(0, Math.floor((Math.min(from, to) - NEARLY) / cell));
        const last = Math.floor((Math.max(from, to) + NEARLY) / cell);
        for (let column = first; column <= last; column++) visit(row * columns + column, piece);
      }
    }
  }
}
