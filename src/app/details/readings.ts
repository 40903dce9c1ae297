/**
 * Which rule of reading a statement comes from, in words for a reader: one for each kind of statement in `families/`.
 * Says how such statements are told, not whether one is right; that is the reader's to judge from the words.
 */

import type { Link, RoleGrade, Track } from '../../graph/career-graph.ts';
import { wordsForWhom } from '../../graph/is-said-of.ts';
import type { ListedSection } from '../../graph/resolve-inheritance.ts';
import type { Reading } from '../store/choices.ts';
import type { ItemGroup } from './item-groups.ts';

const linkReadings: Readonly<Record<Exclude<Link['kind'], 'level-step'>, Reading>> = {
  'reports-to': {
    name: 'reporting line',
    how: 'a sentence such as “reports to …” names the manager.',
  },
  'next-step': {
    name: 'next step',
    how: 'a sentence, list or chart about the career ladder names where the role leads.',
  },
  extends: {
    name: 'inheritance',
    how: 'words such as “extends the … requirements” or “in addition to …” name the role whose list counts too.',
  },
};

/** Null for a link that no document states. */
export function linkReading(link: Link): Reading | null {
  if (link.kind === 'level-step') return null;
  const reading = linkReadings[link.kind];
  if (link.sources.every(({ words }) => isFrontMatter(words))) return { ...reading, how: frontMatterSays };
  return link.saidOfFamily ? { ...reading, how: `${reading.how} It is said of ${wordsForWhom(link)}.` } : reading;
}

export function gradeReading(grades: readonly RoleGrade[]): Reading {
  const name = 'grade';
  if (grades.every(({ words }) => isFrontMatter(words))) return { name, how: frontMatterSays };
  return { name, how: 'a sentence or a table’s cell gives a grade, a level or a band its number.' };
}

/** Null where no sentence of a document is the reason. */
export function trackReading({ kind, statement }: Track): Reading | null {
  if (statement === undefined) return null;
  const name = kind === 'management' ? 'a role that leads people' : 'a role that leads nobody';
  if (isFrontMatter(statement.words)) return { name, how: frontMatterSays };
  return { name, how: 'a sentence about the role itself says that it manages, leads or hires people.' };
}

const listNames: Readonly<Record<ListedSection, string>> = {
  requirements: 'requirement',
  responsibilities: 'responsibility',
  performance: 'performance indicator',
};

/** Of an item in a role's list. */
export function itemReading({ section, heading, source }: Pick<ItemGroup, 'section' | 'heading' | 'source'>): Reading {
  const under = heading === '' ? 'it stands before any heading' : `it stands under the heading “${heading}”`;
  return { name: listNames[section], how: `${under}, line ${source.line}.` };
}

const frontMatterSays = 'the document’s front matter says so.';

/** Values of the front matter are quoted with their keys. */
function isFrontMatter(words: string): boolean {
  return /^(?:grade|track|reportsTo|nextSteps|extends): /.test(words);
}
