/**
 * A link whose corners lie among those of all links in one list of numbers, and become points when they are read: as
 * objects, a large chart's corners would take longer to make and to throw away than to find.
 */
import type { Point, PositionedLink } from './positioned-view.ts';

export class CorneredLink implements PositionedLink {
  readonly id: string;
  readonly course: PositionedLink['course'];
  readonly #corners: Float64Array;
  readonly #start: number;
  readonly #end: number;

  /**
   * @param corners x and y of all corners, those of one link after another's
   * @param start of its corners among all; likewise `end`, behind the last of them
   */
  constructor(id: string, course: PositionedLink['course'], corners: Float64Array, start: number, end: number) {
    this.id = id;
    this.course = course;
    this.#corners = corners;
    this.#start = start;
    this.#end = end;
  }

  get points(): readonly Point[] {
    const points: Point[] = [];
    for (let at = this.#start; at < this.#end; at++) {
      points.push({ x: this.#corners[2 * at] ?? 0, y: this.#corners[2 * at + 1] ?? 0 });
    }
    return points;
  }
}
