/** What was measured, as tables with the targets beside it. What was not measured never meets its target. */
import { median, table } from '../bench.ts';
import type { Frames, Held } from './frames.ts';
import { patience, type Starts } from './starts.ts';

/** Null for what was ended. */
export interface Moved {
  readonly canvas: Frames | null;
  readonly empty: Frames | null;
  readonly flow: { readonly held: Held; readonly frames: Frames | null } | null;
  readonly app: AppFrames | null;
  /** Frames that do not wait for the screen: what it costs to paint one. */
  readonly free: { readonly canvas: Frames | null; readonly app: AppFrames | null; readonly flow: Frames | null };
  readonly held: Held | null;
}

interface AppFrames {
  readonly near: Frames;
  readonly whole: Frames;
}

type Row = readonly string[];

export function reportMoved({ canvas, empty, flow, app, free, held }: Moved): readonly string[] {
  const whole = app?.whole ?? null;
  const near = app?.near ?? null;
  const frames = flow?.frames ?? null;
  const theirs = flow?.held ?? null;
  return [
    ...table([
      ['10,000 roles', 'Rungs', 'peer', 'ratio', 'target', ''],
      share('frame at whole-chart size, p95, to a bare canvas', [whole?.p95, canvas?.p95], ms, 1.3),
      shorter('frame at whole-chart size, p95, to plain React Flow', [whole?.p95, frames?.p95], 20),
      share('frame from near, p95, to an empty page', [near?.p95, empty?.p95], ms, 1.5),
      share('heap, to plain React Flow', [held?.heap, theirs?.heap], mb, 0.1),
      share('DOM nodes, to plain React Flow', [held?.nodes, theirs?.nodes], count, 0.1),
    ]),
    '',
    ...table([
      ['10,000 roles at whole-chart size, not waiting for the screen', 'median', 'p95', 'p95 of Rungs is'],
      freely('Rungs', free.app?.whole, ''),
      freely('a bare canvas', free.canvas, of(free.app?.whole, free.canvas, 'times as long')),
      freely('plain React Flow', free.flow, of(free.flow, free.app?.whole, 'times shorter')),
    ]),
    '',
    `Median frames: whole chart ${ms(whole?.median)}, near ${ms(near?.median)}, bare canvas ${ms(canvas?.median)}, empty page ${ms(empty?.median)}, plain React Flow ${ms(frames?.median)} (${frames?.count ?? 0} frames).`,
  ];
}

export function reportStarts(starts: readonly Starts[]): readonly string[] {
  const rows = starts.map(({ sample, ours, mermaid, mermaidEnd }): Row => {
    const known = ours.flatMap((time) => time ?? []);
    const mine = known.length < ours.length ? undefined : median(known);
    const name = `${sample.name} (${sample.files.length === 1 ? '1 graph' : `${sample.files.length} seeds`})`;
    // The target is for charts of a company's size; what is smaller is there to be seen.
    const target = (sample.roles ?? 0) >= 1000 ? 10 : null;
    if (mermaidEnd !== null) return soonerThan(name, mine, target, mermaidEnd);
    // The graphs that both drew.
    const both = known.slice(0, mermaid.length);
    return shorter(name, [both.length === 0 ? undefined : median(both), median(mermaid)], target);
  });
  return table([['from navigation to a readable chart', 'Rungs', 'Mermaid', 'ratio', 'target', ''], ...rows]);
}

function freely(name: string, frames: Frames | null | undefined, words: string): Row {
  return [name, ms(frames?.median), ms(frames?.p95), words];
}

/** How often the one's p95 holds the other's. */
function of(one: Frames | null | undefined, other: Frames | null | undefined, words: string): string {
  const measured = one && other ? one.p95 / other.p95 : Number.NaN;
  return `${shown(measured, 1)} ${words}`;
}

type Pair = readonly [ours: number | undefined, theirs: number | undefined];

/** Ours as a share of theirs, which may be `most`. */
function share(name: string, [ours, theirs]: Pair, words: Words, most: number): Row {
  const measured = ours === undefined || theirs === undefined ? Number.NaN : ours / theirs;
  return [name, words(ours), words(theirs), shown(measured, 2), `at most ${most}`, verdict(measured <= most)];
}

/** How many times shorter ours is, which may have a target. */
function shorter(name: string, [ours, theirs]: Pair, least: number | null): Row {
  const measured = ours === undefined || theirs === undefined ? Number.NaN : theirs / ours;
  return [name, ms(ours), ms(theirs), `${shown(measured, 1)} × shorter`, ...goal(measured, least)];
}

/** How many times shorter ours is at least, where Mermaid was ended, with this graph or with a smaller one. */
function soonerThan(name: string, ours: number | undefined, least: number | null, end: 'ended' | 'not asked'): Row {
  const measured = ours === undefined ? Number.NaN : (patience * 1000) / ours;
  const theirs = end === 'ended' ? `ended after ${patience} s` : 'not tried, ended before';
  return [name, ms(ours), theirs, `over ${shown(measured, 1)} × shorter`, ...goal(measured, least)];
}

function goal(measured: number, least: number | null): readonly string[] {
  return least === null ? ['', ''] : [`at least ${least}`, verdict(measured >= least)];
}

type Words = (value: number | undefined) => string;

const verdict = (isMet: boolean) => (isMet ? 'met' : 'MISSED');
const shown = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
const ended = 'ended';
const ms: Words = (value) =>
  value === undefined ? ended : `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
const mb: Words = (bytes) => (bytes === undefined ? ended : `${(bytes / 1e6).toFixed(1)} MB`);
const count: Words = (value) => (value === undefined ? ended : value.toLocaleString('en'));
