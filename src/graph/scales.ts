/**
 * Scales of grades: which scale a grade is of, how its grades follow each other, and which grades of different scales are
 * as high as each other. Without a configuration every scale stands alone and its numbers are its order.
 */
import { addTo } from '../documents/add-to.ts';
import {
  type Configuration,
  type ConfigurationObservation,
  configurationPath,
  type ScaleSetting,
} from '../documents/configuration.ts';
import { payGrade, readGradeLabel } from '../families/grade-label.ts';
import type { Grade } from '../families/job-family.ts';
import { rememberFor } from './remember-for.ts';

/** A place on a scale, without its label. */
export interface Height {
  readonly scale: string;
  readonly number: number;
}

export interface Scales {
  /** The grade on the scale that lists its label; any other grade as it is. */
  readonly settle: <G extends Grade>(grade: G) => G;
  /** Where a grade stands among all that share its lanes: equal for equivalent grades, never for others. */
  readonly heightOf: (grade: Height) => Height;
  /** How a grade of this number is written. */
  readonly labelOf: (grade: Height) => string;
  /** Words for a grade of the scale, where the configuration gives any. */
  readonly titleOf: (scale: string) => string | null;
  /** Place of a scale in the configuration's list; null where it is not listed. */
  readonly orderOf: (scale: string) => number | null;
  /** What cannot be meant: a grade on two scales, equivalents that cross each other. */
  readonly observations: readonly ConfigurationObservation[];
}

/** A grade where it stands among all that share its lanes. */
export function atHeight<G extends Height>(grade: G, { scale, number }: Height): G {
  return grade.scale === scale && grade.number === number ? grade : { ...grade, scale, number };
}

export const scalesOf: (configuration: Configuration) => Scales = rememberFor(makeScales);

function makeScales({ scales, equivalent }: Configuration): Scales {
  const observations: ConfigurationObservation[] = [];
  const notice = (line: number, found: string, expected: string) =>
    void observations.push({
      kind: 'invalid-setting',
      source: { path: configurationPath, line },
      found,
      expected,
      suggestion: null,
    });

  /** Letters and digits alone: `ic4` and `IC 4` are one grade. */
  const keyOf = (text: string) => text.toLowerCase().replace(/[\s-]+/g, '');
  const idOf = ({ scale, number }: Height) => `${scale} ${number}`;
  const byLabel = new Map<string, Height>();
  const labels = new Map<string, string>();
  for (const scale of scales) {
    const numbers = numbersOf(scale);
    scale.grades.forEach((label, i) => {
      const height = { scale: scale.name, number: numbers[i] ?? i + 1 };
      if (byLabel.has(keyOf(label))) notice(scale.line, label, 'each grade on one scale');
      else byLabel.set(keyOf(label), height);
      labels.set(idOf(height), label);
    });
  }
  const names = new Map(scales.map(({ name }) => [keyOf(name), name]));
  const settle = <G extends Grade>(grade: G): G => {
    const listed = byLabel.get(keyOf(grade.label));
    const scale = listed?.scale ?? names.get(keyOf(grade.scale)) ?? grade.scale;
    return { ...grade, scale, number: listed?.number ?? grade.number };
  };

  const rows = equivalent.flatMap(({ grades, line }) => {
    const heights = grades.flatMap((label): Height[] => {
      const listed = byLabel.get(keyOf(label));
      if (listed !== undefined) return [listed];
      const read = readGradeLabel(label);
      if (read !== null) return [settle(read)];
      notice(line, label, 'a grade that a scale lists, or a code such as IC4');
      return [];
    });
    if (new Set(heights.map(({ scale }) => scale)).size < heights.length)
      notice(line, grades.join(', '), 'grades of different scales');
    return [{ line, grades, heights }];
  });
  const order = new Map(scales.map(({ name }, i) => [name, i]));
  const heightOf = shareLanes(rows, order, ({ line, grades }) =>
    notice(line, grades.join(', '), 'equivalents that follow each other in the same order on every scale'),
  );
  const titles = new Map(scales.map(({ name, title }) => [name, title]));
  return {
    settle: scales.length === 0 ? (grade) => grade : settle,
    heightOf,
    labelOf: (height) => labels.get(idOf(height)) ?? usualLabel(height),
    titleOf: (scale) => titles.get(scale) ?? null,
    orderOf: (scale) => order.get(scale) ?? null,
    observations,
  };
}

/** The numbers in the labels, where they ascend; else the places in the list, from 1. */
function numbersOf({ grades }: ScaleSetting): number[] {
  const written = grades.map((label) => readGradeLabel(label)?.number ?? Number.NaN);
  const ascend = written.every((number, i) => i === 0 || number > (written[i - 1] ?? number));
  return ascend && written.every(Number.isFinite) ? written : grades.map((_, i) => i + 1);
}

interface Row {
  readonly line: number;
  readonly grades: readonly string[];
  readonly heights: readonly Height[];
}

/** A grade of one scale (`from`) and how high it stands on the scale that lends its lanes (`to`). */
interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** Scales that rows of equivalents join, laid along the first of them. */
function shareLanes(rows: readonly Row[], order: ReadonlyMap<string, number>, contradicts: (row: Row) => void) {
  const joined = new Map<string, { readonly host: string; readonly anchors: readonly Anchor[] }>();
  const place = (scale: string): number => order.get(scale) ?? order.size;
  const heightOf = (grade: Height): Height => {
    const along = joined.get(grade.scale);
    return along === undefined ? grade : { scale: along.host, number: between(along.anchors, grade.number) };
  };
  const scales = [...new Set(rows.flatMap(({ heights }) => heights.map(({ scale }) => scale)))];
  scales.sort((a, b) => place(a) - place(b));
  const done = new Set<string>();
  /** Scales not yet laid out that a row ties to one that lies along `host`. */
  const besideOf = (host: string) => {
    const beside = new Map<string, (Anchor & { readonly row: Row })[]>();
    for (const row of rows) {
      const base = row.heights.find(({ scale }) => done.has(scale) && heightOf({ scale, number: 0 }).scale === host);
      for (const { scale, number } of base === undefined ? [] : row.heights)
        if (base !== undefined && !done.has(scale))
          addTo(beside, scale, { from: number, to: heightOf(base).number, row });
    }
    return beside;
  };
  for (const host of scales) {
    if (done.has(host)) continue;
    done.add(host);
    for (let beside = besideOf(host); beside.size > 0; beside = besideOf(host))
      for (const [scale, anchors] of beside) {
        joined.set(scale, { host, anchors: ascending(anchors, contradicts) });
        done.add(scale);
      }
  }
  return heightOf;
}

/** The anchors in their order, without those that would turn the scale around. */
function ascending(anchors: (Anchor & { readonly row: Row })[], contradicts: (row: Row) => void): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1);
    if (last === undefined || (anchor.from > last.from && anchor.to > last.to)) kept.push(anchor);
    else contradicts(anchor.row);
  }
  return kept;
}

/**
 * A grade without an equivalent stands between those of its neighbours that have one, a little off any whole number, so
 * that it shares a lane with nobody.
 */
function between(anchors: readonly Anchor[], number: number): number {
  const exact = anchors.find(({ from }) => from === number);
  if (exact !== undefined) return exact.to;
  const above = anchors.find(({ from }) => from > number);
  const below = anchors.filter(({ from }) => from < number).at(-1);
  const off = (share: number) => share * 0.97 + 0.013;
  if (below === undefined) return above === undefined ? number : above.to - off(above.from - number);
  if (above === undefined) return below.to + off(number - below.from);
  return below.to + (above.to - below.to) * off((number - below.from) / (above.from - below.from));
}

function usualLabel({ scale, number }: Height): string {
  const { label } = payGrade(number);
  return scale === 'grade' ? label : `${scale}${label}`;
}
