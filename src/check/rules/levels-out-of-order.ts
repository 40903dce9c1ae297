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
import { wording } from '../../families/wording/current.ts';
import { addTo } from '../../graph/add-to.ts';
import type { Role, RoleGrade } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { nameWords, rankOf, wordSet, workOf } from '../../graph/names.ts';
import type { Problem, Rule } from '../rule.ts';

const { ranks } = wording.names;

export const levelsOutOfOrder: Rule = {
  name: 'levels-out-of-order',
  severity: 'warning',
  find: (graph) => {
    const { role } = graphIndex(graph);
    return graph.families.flatMap(({ roles }) => {
      const graded = roles.flatMap((id) => role(id) ?? []).filter(({ grades }) => grades.length > 0);
      return ladders(graded).flatMap((levels) => [...lowerGrades(levels), ...outOfOrder(levels)]);
    });
  },
};

interface Level {
  readonly role: Role;
  readonly grade: RoleGrade;
  /** The same for levels that compare: their work, whether they lead people, their scale. */
  readonly key: string;
  readonly height: number;
}

/** @returns levels that compare, two or more of each kind, in the order of the roles */
function ladders(roles: readonly Role[]): Level[][] {
  if (roles.length < 2) return [];
  const byKey = new Map<string, Level[]>();
  for (const role of roles) {
    const level = levelOf(role);
    if (level !== null) addTo(byKey, level.key, level);
  }
  return [...byKey.values()].filter((levels) => levels.length > 1);
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
  const ranked = [...levels].sort((a, b) => a.height - b.height);
  let below: Level | undefined;
  return ranked.flatMap((level, at): Problem[] => {
    const before = ranked[at - 1];
    if (before !== undefined && before.height < level.height) below = before;
    if (below === undefined || below.grade.number <= level.grade.number) return [];
    return [
      {
        message: `“${level.role.title}” has a lower grade (${level.grade.label}) than “${below.role.title}” (${below.grade.label}).`,
        expected: `${below.grade.label} or above.`,
        mend: 'Correct the grade of one of the two.',
        source: level.grade.source,
        role: level.role.id,
      },
    ];
  });
}

/** The first level, in the order of the document, that breaks the way which most of them go. */
function outOfOrder(levels: readonly Level[]): Problem[] {
  const path = levels[0]?.role.sources[0]?.path;
  const written = levels
    .flatMap((level) =>
      level.role.sources.filter((source) => source.path === path).map((source) => ({ level, source })),
    )
    .sort((a, b) => a.source.line - b.source.line);
  const steps = written.slice(1).map((after, at) => {
    const before = written[at] ?? after;
    return { before, after, way: Math.sign(after.level.grade.number - before.level.grade.number) };
  });
  const way = Math.sign(steps.reduce((sum, step) => sum + step.way, 0));
  const broken = steps.find((step) => way !== 0 && step.way === -way);
  if (broken === undefined) return [];
  const { before, after } = broken;
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
