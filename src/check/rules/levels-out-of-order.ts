/**
 * A higher level of the same work with a lower grade, or levels that a document neither describes from the lowest up
 * nor from the highest down.
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * The Tax Analyst is a grade 6.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Senior Tax Analyst
 *
 * The Senior Tax Analyst is a grade 5.
 * ^ “Senior Tax Analyst” has a lower grade (5) than “Tax Analyst” (6).
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * @example finance/payroll.md
 * # Payroll
 *
 * | Level | Grade |
 * | --- | --- |
 * | Associate Payroll Specialist | 4 |
 * | Payroll Specialist | 5 |
 * | Staff Payroll Specialist | 7 |
 * | Senior Payroll Specialist | 6 |
 * ^ “Senior Payroll Specialist” (6) stands after “Staff Payroll Specialist” (7).
 */
import { addTo } from '../../documents/add-to.ts';
import type { Source } from '../../documents/source.ts';
import { wording } from '../../families/wording/current.ts';
import type { Role, RoleGrade } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { inOrder } from '../../graph/in-order.ts';
import { nameWords, wordSet, workOf } from '../../graph/names.ts';
import { rankOf } from '../../graph/rank.ts';
import type { Problem, Rule } from '../rule.ts';

const { ranks } = wording.names;

export const levelsOutOfOrder: Rule = {
  name: 'levels-out-of-order',
  severity: 'warning',
  find: (graph) => {
    const { role } = graphIndex(graph);
    const problems: Problem[] = [];
    for (const { roles } of graph.families) {
      if (roles.length < 2) continue;
      const ladders = new Map<string, Level[]>();
      for (const id of roles) {
        const own = role(id);
        const level = own === null ? null : levelOf(own);
        if (level !== null) addTo(ladders, level.key, level);
      }
      for (const levels of ladders.values())
        if (levels.length > 1) problems.push(...lowerGrades(levels), ...outOfOrder(levels));
    }
    return problems;
  },
};

interface Level {
  readonly role: Role;
  readonly grade: RoleGrade;
  /** The same for levels that compare: their work, whether they lead people, their scale. */
  readonly key: string;
  readonly height: number;
}

function levelOf(role: Role): Level | null {
  const [grade] = role.grades;
  if (grade === undefined) return null;
  const words = nameWords(role.title);
  // Companies differ in whether a Senior Principal stands above a Distinguished.
  if (words.filter((word) => ranks.has(word)).length > 1) return null;
  const { height, leads } = rankOf(words);
  return { role, grade, key: `${grade.scale} ${leads} ${wordSet(workOf(words))}`, height };
}

/** Each level that has a lower grade than the one of the next lower rank. */
function lowerGrades(levels: readonly Level[]): Problem[] {
  const problems: Problem[] = [];
  let below: Level | undefined;
  let before: Level | undefined;
  for (const level of inOrder([...levels], byHeight)) {
    if (before !== undefined && before.height < level.height) below = before;
    before = level;
    if (below === undefined || below.grade.number <= level.grade.number) continue;
    problems.push({
      message: `“${level.role.title}” has a lower grade (${level.grade.label}) than “${below.role.title}” (${below.grade.label}).`,
      expected: `${below.grade.label} or above.`,
      mend: 'Correct the grade of one of the two.',
      source: level.grade.source,
      role: level.role.id,
    });
  }
  return problems;
}

const byHeight = (a: Level, b: Level): number => a.height - b.height;

interface Written {
  readonly level: Level;
  readonly source: Source;
}

const byLine = (a: Written, b: Written): number => a.source.line - b.source.line;

/** The first level, in the order of the document, that breaks the way which most of them go. */
function outOfOrder(levels: readonly Level[]): Problem[] {
  const path = levels[0]?.role.sources[0]?.path;
  const written: Written[] = [];
  for (const level of levels)
    for (const source of level.role.sources) if (source.path === path) written.push({ level, source });
  inOrder(written, byLine);
  let ups = 0;
  for (const [at, after] of written.entries()) ups += wayTo(after, written[at - 1]);
  const way = Math.sign(ups);
  const at = way === 0 ? -1 : written.findIndex((after, place) => wayTo(after, written[place - 1]) === -way);
  const [before, after] = [written[at - 1], written[at]];
  if (before === undefined || after === undefined) return [];
  return [
    {
      message: `“${after.level.role.title}” (${after.level.grade.label}) stands after “${before.level.role.title}” (${before.level.grade.label}).`,
      expected: `Levels from the ${way > 0 ? 'lowest to the highest' : 'highest to the lowest'}, as the others stand.`,
      mend: 'Put the level in its place, or correct its grade.',
      source: after.source,
      role: after.level.role.id,
    },
  ];
}

/** 1 where grades go up from the level before, -1 where they go down. */
function wayTo(after: Written, before: Written | undefined): number {
  return before === undefined ? 0 : Math.sign(after.level.grade.number - before.level.grade.number);
}
