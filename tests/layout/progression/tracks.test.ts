import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tracks } from '../../../src/layout/progression/tracks.ts';

const UP = -1;
const DOWN = 1;

/** Tracks of the runs of one channel, each given by where it begins and ends and to which side it leaves there. */
function tracksOf(runs: readonly (readonly [from: number, side: number, to: number, side: number])[]): number[] {
  const tracks = new Tracks(1, runs.length, 0);
  runs.forEach(([from, fromSide, to, toSide], bundle) => {
    const run = tracks.run(0, bundle);
    tracks.pin(run, from, fromSide);
    tracks.pin(run, to, toSide);
  });
  tracks.assign();
  return [...tracks.track];
}

/** 0 … count − 1, mixed. */
function shuffled(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 77 + 13) % count);
}

describe('tracks', () => {
  test('are shared by runs that do not touch', () => {
    expect(
      tracksOf([
        [0, DOWN, 10, UP],
        [20, DOWN, 30, UP],
      ]),
    ).toEqual([0, 0]);
  });

  test('differ for runs that touch', () => {
    const [first, second] = tracksOf([
      [0, DOWN, 10, UP],
      [10, DOWN, 30, UP],
    ]);
    expect(first).not.toBe(second);
  });

  test('nest without a crossing: the inner run stays next to the side it leaves to', () => {
    const [outer, inner] = tracksOf([
      [0, UP, 30, UP],
      [10, UP, 20, UP],
    ]);
    expect(inner).toBeLessThan(outer ?? 0);
    const [lowOuter, lowInner] = tracksOf([
      [0, DOWN, 30, DOWN],
      [10, DOWN, 20, DOWN],
    ]);
    expect(lowInner).toBeGreaterThan(lowOuter ?? 0);
  });

  test('of runs that rise to the right step aside of each other', () => {
    // The left one ends above the right one's beginning: higher, it crosses nothing.
    const [left, right] = tracksOf([
      [0, DOWN, 20, UP],
      [10, DOWN, 30, UP],
    ]);
    expect(left).toBeLessThan(right ?? 0);
  });

  test.each([5, 200])('of %i nested runs cross nothing, in whatever order they come', (count) => {
    const random = shuffled(count);
    const track = tracksOf(random.map((depth) => [depth, UP, 1000 - depth, UP] as const));
    const byDepth = random
      .map((depth, index) => ({ depth, track: track[index] ?? 0 }))
      .sort((a, b) => a.depth - b.depth);
    expect(byDepth.map((run) => run.track)).toEqual(byDepth.map((_, index) => count - 1 - index));
  });

  test.each([40, 140])('never lay two of up to %i runs on each other', (maxLength) => {
    const side = fc.constantFrom(UP, DOWN);
    const run = fc.tuple(fc.nat(50), side, fc.nat(50), side);
    fc.assert(
      fc.property(fc.array(run, { maxLength, size: 'max' }), (runs) => {
        const track = tracksOf(runs);
        runs.forEach(([a, , b], first) => {
          runs.slice(first + 1).forEach(([c, , d], offset) => {
            const touch = Math.min(a, b) <= Math.max(c, d) && Math.min(c, d) <= Math.max(a, b);
            if (touch) expect(track[first]).not.toBe(track[first + 1 + offset]);
          });
        });
      }),
      { seed: 11 },
    );
  });
});
