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
    const problems: Problem[] = [];
    for (const family of graph.families)
      for (const kind of ['responsibilities', 'requirements'] as const) addRepeats(family, kind, index, problems);
    return problems;
  },
};

type Lists = 'responsibilities' | 'requirements';

function addRepeats(family: Family, kind: Lists, index: GraphIndex, into: Problem[]): void {
  if (family.roles.length < 2) return;
  const earlier: List[] = [];
  for (const id of family.roles) {
    const role = index.role(id);
    const list = role === null ? null : listOf(role, kind);
    if (list === null) continue;
    if (earlier.length > 0 && !extendsAny(list.role, kind, index)) {
      const problem = repeatOf(list, kind, earlier);
      if (problem !== null) into.push(problem);
    }
    earlier.push(list);
  }
}

/** @param earlier the lists of levels before this one, of which it may repeat one */
function repeatOf(list: List, kind: Lists, earlier: readonly List[]): Problem | null {
  let copied: List | null = null;
  let count = 0;
  for (const other of earlier) {
    const shared = mayRepeat(list, other) ? countRepeated(list, other) : 0;
    if (shared > count) [copied, count] = [other, shared];
  }
  if (copied === null) return null;
  const all = copied.items.size;
  return {
    message: `“${list.role.title}” repeats ${count === all ? `all ${all}` : `${count} of ${all}`} ${kind} of “${copied.role.title}”.`,
    expected: 'Each item once, at the lowest level that it holds for.',
    mend: `Write “Extends the ${copied.role.title} ${kind}” in place of what is repeated.`,
    source: list.source,
    role: list.role.id,
  };
}

/** How many items of the other list are in this one; 0 where they are too few for a copy. */
function countRepeated(list: List, other: List): number {
  let count = 0;
  for (const item of other.items) if (list.items.has(item)) count++;
  return isCopy(count, other.items.size) ? count : 0;
}

/** Whether enough of the other list's items may be in this one; false for nearly all that are not copied. */
function mayRepeat(list: List, other: List): boolean {
  const { all, doubles } = other.marks;
  const own = list.marks.all;
  let shared = all.size + doubles;
  if (!isCopy(shared, all.size)) return false;
  for (const mark of all) if (!own.has(mark) && !isCopy(--shared, all.size)) return false;
  return true;
}

function isCopy(shared: number, all: number): boolean {
  return shared >= fewest && shared / all >= most;
}

function extendsAny({ id }: Role, kind: Lists, index: GraphIndex): boolean {
  return index
    .linksFrom(id)
    .some((link) => link.kind === 'extends' && (link.section === kind || link.section === 'all'));
}

/** A role's list, or null where it has too few items to be a copy or to be copied. */
function listOf(role: Role, kind: Lists): List | null {
  const sections = role.sections.filter((section) => section.kind === kind);
  // Items at all depths, empty ones included.
  const count = sections.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const [first] = sections;
  return first === undefined || count < fewest ? null : new List(role, first.source, sections);
}

/** The items of a role under one kind of heading, read when they are first asked for. */
class List {
  readonly role: Role;
  readonly source: Problem['source'];
  private readonly sections: readonly Section[];
  private knownMarks: Marks | null = null;
  private knownItems: ReadonlySet<string> | null = null;

  constructor(role: Role, source: Problem['source'], sections: readonly Section[]) {
    this.role = role;
    this.source = source;
    this.sections = sections;
  }

  /** The marks of the items: see `markOf`. */
  get marks(): Marks {
    if (this.knownMarks === null) {
      const all = new Set<number>();
      const count = visitItems(this.sections, all, addMark);
      this.knownMarks = { all, doubles: count - all.size };
    }
    return this.knownMarks;
  }

  /** The words of the items without doubles, each without the full stop that one of two copies may lack; asked for seldom. */
  get items(): ReadonlySet<string> {
    if (this.knownItems === null) {
      const items = new Set<string>();
      visitItems(this.sections, items, addWords);
      this.knownItems = items;
    }
    return this.knownItems;
  }
}

interface Marks {
  readonly all: ReadonlySet<number>;
  /** Items that have the mark of another one. */
  readonly doubles: number;
}

function addWords(words: Set<string>, text: string): void {
  words.add(text.slice(0, endOf(text)));
}

function addMark(marks: Set<number>, text: string): void {
  marks.add(markOf(text));
}

/** A number that equal items share and others seldom do: to compare long texts by their words takes far longer. */
function markOf(text: string): number {
  const end = endOf(text);
  return ((end & 0x3ff) << 16) ^ (text.charCodeAt(end >> 1) << 8) ^ text.charCodeAt(end >> 2);
}

/** Where a text ends without its full stop. */
function endOf(text: string): number {
  return text.endsWith('.') ? text.length - 1 : text.length;
}

/**
 * Hands over the words of list items at all depths.
 * @returns how many there are
 */
function visitItems<Into>(sections: readonly Section[], into: Into, add: (into: Into, text: string) => void): number {
  let count = 0;
  const open: Block[] = [];
  for (const { blocks } of sections) {
    open.push(...blocks);
    for (let block = open.pop(); block !== undefined; block = open.pop())
      for (const item of block.kind === 'list' ? block.items : []) {
        const { inlines, line } = item;
        const plain = (typeof inlines === 'string' ? inlines : passageOf(inlines, line).text).trim();
        if (plain !== '') {
          add(into, plain);
          count++;
        }
        open.push(...item.blocks);
      }
  }
  return count;
}
