/**
 * A role from which nothing leads on, in a job family whose document says nothing of next steps.
 * A Director, a Distinguished Engineer and whoever stands above stands at the top of a ladder; an intern studies on.
 *
 * @example support/support-engineer.md
 * # Support
 *
 * ## Support Engineer
 *
 * ### Responsibilities
 *
 * - Answers what customers ask.
 *
 * ## Senior Support Engineer
 * ^ Nothing says where “Senior Support Engineer” leads next.
 *
 * ### Responsibilities
 *
 * - Answers what nobody else can.
 */
import type { FamilyId, Link, LinkKind, Role } from '../../graph/career-graph.ts';
import { type GraphIndex, graphIndex } from '../../graph/graph-index.ts';
import { nameWords, wordSet, workOf } from '../../graph/names.ts';
import { rankOf } from '../../graph/rank.ts';
import { perFamily } from '../per-family.ts';
import type { Rule } from '../rule.ts';

const expected = 'A next step, or a sentence that it is not defined yet.';
const mend = 'Write under “Career Ladder” which role or job family comes next, with a link to its page.';
/** Of Directors, as titles are ranked. */
const topOfLadder = 39;
const outsideLadders = new Set(['distinguished', 'fellow', 'intern', 'trainee']);

export const noNextStep: Rule = {
  name: 'no-next-step',
  severity: 'info',
  find: (graph) => {
    const index = graphIndex(graph);
    const deadEnds: Role[] = [];
    for (const role of graph.roles) if (isDeadEnd(role, index)) deadEnds.push(role);
    const isBelow = standsBelow(deadEnds, graph.roles);
    const lacking = deadEnds.filter((role) => !isBelow(role));
    return perFamily(graph, lacking, {
      ofRole: ({ title }) => ({ message: `Nothing says where “${title}” leads next.`, expected, mend }),
      ofFamily: ({ name }) => ({ message: `Nothing says where the roles of “${name}” lead next.`, expected, mend }),
    });
  },
};

function isDeadEnd({ id, kind, title, family }: Role, index: GraphIndex): boolean {
  if (kind !== 'documented') return false;
  const links = index.linksFrom(id);
  if (hasOne(links, 'level-step') || hasOne(links, 'next-step')) return false;
  return (family === null || !statesSteps(family, index)) && !isOutsideLadders(title);
}

/** Where a document states any next step, the top of its ladder is the top. */
function statesSteps(family: FamilyId, index: GraphIndex): boolean {
  if (hasOne(index.linksFrom(family), 'next-step')) return true;
  for (const role of index.family(family)?.roles ?? []) if (hasOne(index.linksFrom(role), 'next-step')) return true;
  return false;
}

function hasOne(links: readonly Link[], kind: LinkKind): boolean {
  for (const link of links) if (link.kind === kind) return true;
  return false;
}

/** Whether a document that describes a role has a higher rank of the same work, even if that belongs to another family. */
function standsBelow(asked: readonly Role[], roles: readonly Role[]): (role: Role) => boolean {
  const ladderOf = ({ title }: Role): string => wordSet(workOf(nameWords(title)));
  const heightOf = ({ title }: Role): number => rankOf(nameWords(title)).height;
  const paths = new Set(asked.flatMap(({ sources }) => sources.map(({ path }) => path)));
  const highest = new Map<string, number>();
  for (const role of roles)
    for (const { path } of role.kind === 'documented' ? role.sources : []) {
      if (!paths.has(path)) continue;
      const key = `${path} ${ladderOf(role)}`;
      highest.set(key, Math.max(highest.get(key) ?? 0, heightOf(role)));
    }
  return (role) => role.sources.some(({ path }) => (highest.get(`${path} ${ladderOf(role)}`) ?? 0) > heightOf(role));
}

function isOutsideLadders(title: string): boolean {
  const words = nameWords(title);
  return rankOf(words).height >= topOfLadder || words.some((word) => outsideLadders.has(word));
}
