/**
 * A level that writes the list of another one out again instead of extending it.
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * ### Requirements
 *
 * - Knows the law
 * - Knows the tools
 * - Writes well
 *
 * ## Senior Tax Analyst
 *
 * ### Requirements
 * ^ “Senior Tax Analyst” repeats all 3 requirements of “Tax Analyst”.
 *
 * - Knows the law
 * - Knows the tools
 * - Writes well
 * - Teaches others
 */
import type { Block } from '../../documents/block.ts';
import type { Section } from '../../families/job-family.ts';
import { passageOf } from '../../families/passages.ts';
import type { Family, Role } from '../../graph/career-graph.ts';
import { type GraphIndex, graphIndex } from '../../graph/graph-index.ts';
import type { Problem, Rule } from '../rule.ts';

/** Fewer items in common are no list that somebody copied. */
const fewest = 3;
/** The share of the other list that is repeated, from which "Extends …" says it better. */
const most = 0.6;

export const repeatedRequirements: Rule = {
  name: 'repeated-requirements',
  severity: 'info',
  find: (graph) => {
    const index = graphIndex(graph);
    return graph.families.flatMap((family) =>
      (['responsibilities', 'requirements'] as const).flatMap((kind) => repeatsIn(family, kind, index)),
    );
  },
};

type Lists = 'responsibilities' | 'requirements';

interface List {
  readonly role: Role;
  readonly source: Problem['source'];
  /** Items at all depths, empty ones included. */
  readonly count: number;
  /** The marks of the items: see `markOf`. */
  readonly marks: () => Marks;
  /** The words of the items without doubles; asked for seldom. */
  readonly items: () => ReadonlySet<string>;
}

interface Marks {
  readonly all: ReadonlySet<number>;
  /** Items that have the mark of another one. */
  readonly doubles: number;
}

function repeatsIn(family: Family, kind: Lists, index: GraphIndex): Problem[] {
  if (family.roles.length < 2) return [];
  const roles = family.roles.flatMap((id) => index.role(id) ?? []);
  const last = roles.findLastIndex((role) => !extendsAny(role, kind, index));
  const lists = roles.slice(0, last + 1).flatMap((role) => listOf(role, kind) ?? []);
  return lists.flatMap((list, at): Problem[] => {
    if (extendsAny(list.role, kind, index)) return [];
    const alike = lists.slice(0, at).filter((other) => mayRepeat(list, other));
    if (alike.length === 0) return [];
    const [copied] = alike
      .map((other) => ({ other, count: [...other.items()].filter((item) => list.items().has(item)).length }))
      .filter(({ other, count }) => count >= fewest && count / other.items().size >= most)
      .sort((a, b) => b.count - a.count);
    if (copied === undefined) return [];
    const { other, count } = copied;
    const all = other.items().size;
    return [
      {
        message: `“${list.role.title}” repeats ${count === all ? `all ${all}` : `${count} of ${all}`} ${kind} of “${other.role.title}”.`,
        expected: 'Each item once, at the lowest level that it holds for.',
        mend: `Write “Extends the ${other.role.title} ${kind}” in place of what is repeated.`,
        source: list.source,
        role: list.role.id,
      },
    ];
  });
}

function extendsAny({ id }: Role, kind: Lists, index: GraphIndex): boolean {
  return index
    .linksFrom(id)
    .some((link) => link.kind === 'extends' && (link.section === kind || link.section === 'all'));
}

/** A role's list, or null where it has too few items to be a copy or to be copied. */
function listOf(role: Role, kind: Lists): List | null {
  const sections = role.sections.filter((section) => section.kind === kind);
  const count = sections.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const [first] = sections;
  if (first === undefined || count < fewest) return null;
  return {
    role,
    source: first.source,
    count,
    marks: once(() => {
      const all = new Set<number>();
      let texts = 0;
      for (const text of itemsOf(sections)) {
        all.add(markOf(text));
        texts++;
      }
      return { all, doubles: texts - all.size };
    }),
    items: once(() => new Set(itemsOf(sections))),
  };
}

/** What is worked out when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/** A number that equal texts share and others seldom do: to compare long texts by their words takes far longer. */
function markOf(text: string): number {
  const { length } = text;
  return ((length & 0x3ff) << 16) ^ (text.charCodeAt(length >> 1) << 8) ^ text.charCodeAt(length >> 2);
}

/** Whether enough of the other list's items may be in this one; false for nearly all that are not copied. */
function mayRepeat(list: List, other: List): boolean {
  const { all, doubles } = other.marks();
  const own = list.marks().all;
  let shared = doubles;
  for (const mark of all) if (own.has(mark)) shared++;
  return shared >= fewest && shared / all.size >= most;
}

/** The words of list items at all depths, without the full stop that one of two copies may lack. */
function itemsOf(sections: readonly Section[]): string[] {
  const words: string[] = [];
  const open: Block[] = [];
  for (const { blocks } of sections) {
    open.push(...blocks);
    for (let block = open.pop(); block !== undefined; block = open.pop())
      for (const item of block.kind === 'list' ? block.items : []) {
        const only = item.inlines[0];
        const text =
          typeof only === 'string' && item.inlines.length === 1 ? only : passageOf(item.inlines, item.line).text;
        const plain = text.trim();
        if (plain !== '') words.push(plain.endsWith('.') ? plain.slice(0, -1) : plain);
        open.push(...item.blocks);
      }
  }
  return words;
}
