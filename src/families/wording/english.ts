/**
 * How documents in English say things: all that `Wording` asks for.
 */
export { comparison } from './english/comparison.ts';
export { findings } from './english/findings.ts';
export { grades } from './english/grades.ts';
export { afterSection, headings, openings, sectionFillers } from './english/headings.ts';
export { inheritance } from './english/inheritance.ts';
export { labels } from './english/labels.ts';
export { leading } from './english/leading.ts';
export { names } from './english/names.ts';
export { nextSteps, notDefined } from './english/next-steps.ts';
export { reporting } from './english/reporting.ts';
export { shortened } from './english/sentences.ts';
export { tables } from './english/tables.ts';
export { targets } from './english/targets.ts';
export { titles } from './english/titles.ts';
export { topics } from './english/topics.ts';
