/**
 * What a company says about its documents as a whole, in `rungs.config.json` beside them: plain data for every later stage.
 * Nothing in it is needed; what it leaves out is null or empty. How it is read stands in read-configuration.ts.
 */
import type { Source } from './source.ts';

/** Where the configuration stands, relative to the folder that is read. */
export const configurationPath = 'rungs.config.json';

/** One way of counting grades, such as pay grades (`grade`) or the levels of engineers (`IC`). */
export interface ScaleSetting {
  /** The letters before its numbers, `grade` for pay grades, or any other word. */
  readonly name: string;
  /** Words before a grade where the chart has room, such as `Band`; null for the usual ones. */
  readonly title: string | null;
  /** From the lowest to the highest, as documents write them; empty where numbers say the order. */
  readonly grades: readonly string[];
  readonly line: number;
}

/** Grades of different scales that stand for the same height and share a lane: `['IC4', 'M1']`. */
export interface EquivalentSetting {
  readonly grades: readonly string[];
  readonly line: number;
}

export interface DepartmentSetting {
  /** The folder as it is called, or the name that front matter gives. */
  readonly folder: string;
  readonly name: string;
  readonly line: number;
}

export interface RuleSetting {
  /** The rule's name; whether there is such a rule is for `check/` to say. */
  readonly rule: string;
  readonly severity: 'off' | 'info' | 'warning' | 'error';
  readonly line: number;
}

export interface Configuration {
  /** What the chart is called. */
  readonly title: string | null;
  /** Addresses at which the documents are published, the usual one first; with or without a path. */
  readonly sites: readonly string[];
  /** Templates of addresses with `{page}`, `{path}` or `{line}` in them. */
  readonly pages: { readonly open: string | null; readonly edit: string | null };
  /** In the order in which their lanes stand, from the top. */
  readonly scales: readonly ScaleSetting[];
  readonly equivalent: readonly EquivalentSetting[];
  readonly departments: readonly DepartmentSetting[];
  readonly rules: readonly RuleSetting[];
}

export const noConfiguration: Configuration = {
  title: null,
  sites: [],
  pages: { open: null, edit: null },
  scales: [],
  equivalent: [],
  departments: [],
  rules: [],
};

/** What is wrong with a configuration; `check/` words it. */
export interface ConfigurationObservation {
  readonly kind: 'unreadable-configuration' | 'unknown-setting' | 'invalid-setting';
  readonly source: Source;
  /** The words that were found, short enough to show. */
  readonly found: string;
  /** What could stand there, in words for a reader; null where nothing more can be said. */
  readonly expected: string | null;
  /** The known name that was most likely meant. */
  readonly suggestion: string | null;
}
