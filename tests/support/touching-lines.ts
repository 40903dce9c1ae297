/**
 * Two lines that touch: whether they change sides where one turns upon the other or where they run along each other.
 */
import type { Point } from '../../src/layout/positioned-view.ts';

/** Nearer than this, in px, two points are one. */
const NEARLY = 1e-3;

/** A stretch that two lines share (from `a0` to `a1` along the first, `b0` to `b1` along the second), or one point. */
interface Contact {
  readonly a0: number;
  readonly b0: number;
  a1: number;
  b1: number;
}

/** How often the lines change sides where they touch; crossings in the open are not counted here. */
export function countTouchingCrossings(first: readonly Point[], second: readonly Point[]): number {
  const a = new Course(first);
  const b = new Course(second);
  return contactsOf(a, b).filter((contact) => changesSides(a, b, contact)).length;
}

/** A line by the distance along it. */
class Course {
  readonly points: readonly Point[];
  /** Distance of each point from the start. */
  readonly at: readonly number[];
  readonly length: number;

  constructor(points: readonly Point[]) {
    this.points = points.filter((point, index) => index === 0 || distance(point, points[index - 1] ?? point) >= NEARLY);
    let sum = 0;
    this.at = this.points.map((point, index) => {
      sum += distance(point, this.points[index - 1] ?? point);
      return sum;
    });
    this.length = sum;
  }

  /** The direction in which it comes to a place, as an angle. */
  arriving(place: number): number {
    let piece = 1;
    while (piece + 1 < this.points.length && (this.at[piece] ?? 0) < place - NEARLY) piece++;
    return this.angle(piece);
  }

  /** The direction in which it goes on. */
  leaving(place: number): number {
    let piece = 1;
    while (piece + 1 < this.points.length && (this.at[piece] ?? 0) <= place + NEARLY) piece++;
    return this.angle(piece);
  }

  private angle(piece: number): number {
    const from = this.points[piece - 1] ?? { x: 0, y: 0 };
    const to = this.points[piece] ?? from;
    return Math.atan2(to.y - from.y, to.x - from.x);
  }
}

function contactsOf(a: Course, b: Course): Contact[] {
  const found: Contact[] = [];
  for (let i = 1; i < a.points.length; i++) {
    for (let j = 1; j < b.points.length; j++) {
      const contact = contactOfPieces(a, i, b, j);
      if (contact !== null) found.push(contact);
    }
  }
  found.sort((p, q) => p.a0 - q.a0 || p.a1 - q.a1);
  const merged: Contact[] = [];
  for (const contact of found) {
    const last = merged.at(-1);
    const same = (p: number, q: number) => Math.abs(p - q) < 4 * NEARLY;
    if (last !== undefined && same(last.a1, contact.a0) && same(last.b1, contact.b0)) {
      last.a1 = contact.a1;
      last.b1 = contact.b1;
    } else if (last !== undefined && contact.a1 <= last.a1 + 4 * NEARLY && isWithin(contact, last)) {
      // A point of a stretch that is known already.
    } else merged.push({ ...contact });
  }
  return merged;
}

function isWithin({ b0, b1 }: Contact, { b0: from, b1: to }: Contact): boolean {
  const [low, high] = [Math.min(from, to) - 4 * NEARLY, Math.max(from, to) + 4 * NEARLY];
  return Math.min(b0, b1) >= low && Math.max(b0, b1) <= high;
}

/** What two pieces share when an end of one lies on the other. */
function contactOfPieces(a: Course, i: number, b: Course, j: number): Contact | null {
  const [p, q] = [a.points[i - 1], a.points[i]];
  const [r, s] = [b.points[j - 1], b.points[j]];
  if (p === undefined || q === undefined || r === undefined || s === undefined) return null;
  const touches: { readonly a: number; readonly b: number }[] = [];
  const add = (along: number, other: number) => {
    const [startA, startB] = [a.at[i - 1] ?? 0, b.at[j - 1] ?? 0];
    touches.push({ a: startA + along, b: startB + other });
  };
  for (const end of [r, s]) {
    const along = alongIfOn(end, p, q);
    if (along !== null) add(along, distance(end, r));
  }
  for (const end of [p, q]) {
    const along = alongIfOn(end, r, s);
    if (along !== null) add(distance(end, p), along);
  }
  if (touches.length === 0) return null;
  touches.sort((one, other) => one.a - other.a || one.b - other.b);
  const [begin] = touches;
  const end = touches.at(-1);
  return begin === undefined || end === undefined ? null : { a0: begin.a, b0: begin.b, a1: end.a, b1: end.b };
}

/** How far along the piece from p to q a point lies, or null when it does not lie on it. */
function alongIfOn(point: Point, p: Point, q: Point): number | null {
  const length = distance(p, q);
  const along = ((point.x - p.x) * (q.x - p.x) + (point.y - p.y) * (q.y - p.y)) / length;
  const aside = ((point.x - p.x) * (q.y - p.y) - (point.y - p.y) * (q.x - p.x)) / length;
  return Math.abs(aside) <= NEARLY && along >= -NEARLY && along <= length + NEARLY ? along : null;
}

function changesSides(a: Course, b: Course, { a0, a1, b0, b1 }: Contact): boolean {
  const isEnd = (place: number, { length }: Course) => place < 2 * NEARLY || place > length - 2 * NEARLY;
  if (isEnd(a0, a) || isEnd(a1, a) || isEnd(b0, b) || isEnd(b1, b)) return false;
  const forwards = b1 >= b0 - NEARLY;
  const before = forwards ? b.arriving(b0) + Math.PI : b.leaving(b0);
  const after = forwards ? b.leaving(b1) : b.arriving(b1) + Math.PI;
  const isLeft = (ray: number, place: number) =>
    turn(a.leaving(place), ray) < turn(a.leaving(place), a.arriving(place) + Math.PI);
  return isLeft(before, a0) !== isLeft(after, a1);
}

/** How far one turns from one direction to another, from 0 to a whole turn. */
function turn(from: number, to: number): number {
  const whole = 2 * Math.PI;
  return (((to - from) % whole) + whole) % whole;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
