/**
 * A higher level of the same work with a lower grade.
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
 */
import { addTo } from '../../graph/add-to.ts';
import type { Role, RoleGrade } from '../../graph/career-graph.ts';
import { nameWords, rankOf, workOf } from '../../graph/names.ts';
import { ranks } from '../../graph/title-words.ts';
import type { Problem, Rule } from '../rule.ts';

export const levelsOutOfOrder: Rule = {
  name: 'levels-out-of-order',
  severity: 'warning',
  find: ({ roles }) => {
    const ladders = new Map<string, Level[]>();
    for (const role of roles) {
      const level = levelOf(role);
      if (level !== null) addTo(ladders, `${role.family} ${level.key}`, level);
    }
    return [...ladders.values()].flatMap(outOfOrder);
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
  if (role.family === null || grade === undefined) return null;
  const words = nameWords(role.title);
  // Companies differ in whether a Senior Principal stands above a Distinguished.
  if (words.filter((word) => ranks.has(word)).length > 1) return null;
  const { height, leads } = rankOf(words);
  const work = [...new Set(workOf(words))].sort().join(' ');
  return { role, grade, key: `${grade.scale} ${leads} ${work}`, height };
}

/** Each level that has a lower grade than the one of the next lower rank. */
function outOfOrder(levels: readonly Level[]): Problem[] {
  const ranked = [...levels].sort((a, b) => a.height - b.height);
  return ranked.flatMap((level, at): Problem[] => {
    const below = ranked.slice(0, at).findLast(({ height }) => height < level.height);
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
