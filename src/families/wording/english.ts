/**
 * How documents in English say things.
 */
import { findings } from './english/findings.ts';
import { grades } from './english/grades.ts';
import { headings, sectionFillers } from './english/headings.ts';
import { inheritance } from './english/inheritance.ts';
import { leading } from './english/leading.ts';
import { names } from './english/names.ts';
import { nextSteps } from './english/next-steps.ts';
import { reporting } from './english/reporting.ts';
import { tables } from './english/tables.ts';
import { targets } from './english/targets.ts';
import { titles } from './english/titles.ts';
import { topics } from './english/topics.ts';
import type { Wording } from './wording.ts';

export const english: Wording = {
  headings,
  sectionFillers,
  titles,
  names,
  leading,
  reporting,
  nextSteps,
  inheritance,
  targets,
  tables,
  grades,
  topics,
  findings,
  notDefined: new Set(['not defined yet', 'not yet defined', 'not defined', 'undefined', 'to be defined', 'tbd']),
};
