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
import type { Block, ListItem } from '../../documents/block.ts';
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
  /** The words of each item, doubles included. */
  readonly texts: readonly string[];
  /** The marks of the items: see `markOf`. */
  readonly marks: ReadonlySet<number>;
  /** The words of the items without doubles; asked for seldom. */
  readonly items: () => ReadonlySet<string>;
  readonly source: Problem['source'];
}

function repeatsIn(family: Family, kind: Lists, index: GraphIndex): Problem[] {
  if (family.roles.length < 2) return [];
  const roles = family.roles.flatMap((id) => index.role(id) ?? []);
  const last = roles.findLastIndex((role) => !extendsAny(role, kind, index));
  const lists = roles.slice(0, last + 1).flatMap((role) => listOf(role, kind) ?? []);
  return lists.flatMap((list, at): Problem[] => {
    if (extendsAny(list.role, kind, index)) return [];
    const [copied] = lists
      .slice(0, at)
      .filter((other) => mayRepeat(list, other))
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

function listOf(role: Role, kind: Lists): List | null {
  const sections = role.sections.filter((section) => section.kind === kind);
  const [first] = sections;
  if (first === undefined) return null;
  const texts = sections.flatMap(({ blocks }) => itemsOf(blocks));
  let items: ReadonlySet<string> | undefined;
  return {
    role,
    texts,
    marks: new Set(texts.map(markOf)),
    items: () => {
      items ??= new Set(texts);
      return items;
    },
    source: first.source,
  };
}

/** A number that equal texts share and others seldom do: to compare long texts by their words takes far longer. */
function markOf(text: string): number {
  const { length } = text;
  return ((length & 0x3ff) << 16) ^ (text.charCodeAt(length >> 1) << 8) ^ text.charCodeAt(length >> 2);
}

/** Whether enough of the other list's items may be in this one; false for nearly all that are not copied. */
function mayRepeat(list: List, other: List): boolean {
  let count = 0;
  for (const mark of other.marks) if (list.marks.has(mark)) count++;
  const shared = other.texts.length - other.marks.size + count;
  return shared >= fewest && shared / other.marks.size >= most;
}

/** The words of list items at all depths, without the full stop that one of two copies may lack. */
function itemsOf(blocks: readonly Block[]): string[] {
  const words: string[] = [];
  const open: (Block | ListItem)[] = [...blocks];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('kind' in next) {
      if (next.kind === 'list') open.push(...next.items);
      continue;
    }
    const [only] = next.inlines;
    const text = typeof only === 'string' && next.inlines.length === 1 ? only : passageOf(next.inlines, next.line).text;
    const plain = text.trim();
    if (plain !== '') words.push(plain.endsWith('.') ? plain.slice(0, -1) : plain);
    open.push(...next.blocks);
  }
  return words;
}
