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
import { textOf } from '../../documents/read-inlines.ts';
import type { Section } from '../../families/job-family.ts';
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
  const own = list.marks;
  const { low, high, count } = other.marks;
  // Whatever alone has a mark that this list lacks is not in it.
  const lacking = countBits(low & ~own.low) + countBits(high & ~own.high);
  return isCopy(count - lacking, count);
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
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
  const sections: Section[] = [];
  // Items at all depths, empty ones included.
  let count = 0;
  for (const section of role.sections)
    if (section.kind === kind) {
      sections.push(section);
      count += section.itemCount;
    }
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

  get marks(): Marks {
    if (this.knownMarks === null) {
      const marks = { low: 0, high: 0, count: 0 };
      visitItems(this.sections, marks, addMark);
      this.knownMarks = marks;
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

/** Which of 64 marks a list's items have: equal items share theirs, and to compare numbers takes far less than words. */
interface Marks {
  low: number;
  high: number;
  /** Of the items, doubles included. */
  count: number;
}

function addMark(marks: Marks, text: string): void {
  const end = endOf(text);
  const told = (end << 16) ^ (text.charCodeAt(end >> 1) << 8) ^ text.charCodeAt(end >> 2);
  // The product's highest bits depend on all of these: as is usual, by the golden ratio.
  const mark = Math.imul(told, 0x9e3779b1) >>> 26;
  if (mark < 32) marks.low |= 1 << mark;
  else marks.high |= 1 << (mark - 32);
  marks.count++;
}

function addWords(words: Set<string>, text: string): void {
  words.add(text.slice(0, endOf(text)));
}

/** Where a text ends without its full stop. */
function endOf(text: string): number {
  return text.endsWith('.') ? text.length - 1 : text.length;
}

/** Hands over the words of list items at all depths. */
function visitItems<Into>(sections: readonly Section[], into: Into, add: (into: Into, text: string) => void): void {
  const open: Block[] = [];
  for (const { blocks } of sections) {
    open.push(...blocks);
    for (let block = open.pop(); block !== undefined; block = open.pop())
      for (const item of block.kind === 'list' ? block.items : []) {
        const plain = textOf(item.inlines).trim();
        if (plain !== '') add(into, plain);
        if (item.blocks.length > 0) open.push(...item.blocks);
      }
  }
}
