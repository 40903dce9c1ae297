// Whether something built is still up to date, by the times of the files it was built from.
// A stamp file's time is when that build *began*, so that a change made during the build counts as newer.

import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * True when nothing under the sources changed after the build that the stamp stands for. Folders count with their own
 * times, which change when a file in them is added, removed or replaced.
 * @param {string} stamp
 * @param {readonly string[]} sources  files and folders; one that is missing counts as changed
 * @param {(path: string) => boolean} [matters]  false for a path under them that had no part in the build
 */
export function isFresh(stamp, sources, matters = () => true) {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((source) => newestChange(source, matters) < built);
}

/** Milliseconds by which the time of a file that is written now may lie in the past: systems keep it coarsely. */
const coarseness = 20;

/**
 * @param {string} stamp
 * @param {number} began  milliseconds since 1970
 */
export function markFresh(stamp, began) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  const time = (began - coarseness) / 1000;
  utimesSync(stamp, time, time);
}

/**
 * @param {string} path
 * @param {(path: string) => boolean} matters
 * @returns {number}  milliseconds since 1970
 */
function newestChange(path, matters) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return Number.POSITIVE_INFINITY;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter(matters)
    .reduce((newest, inner) => Math.max(newest, newestChange(inner, matters)), status.mtimeMs);
}
