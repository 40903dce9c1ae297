/**
 * Two or three roles side by side: what they list in full, in rows of what corresponds, and their facts.
 * Each role is compared with the one before it; what the second of three leaves out is looked for in the first.
 */
import type { CareerGraph, Role, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import type { ListedSection } from '../resolve-inheritance.ts';
import { compareFacts } from './compare-facts.ts';
import type {
  ComparedCell,
  ComparedItem,
  ComparedRow,
  ComparedSection,
  Comparison,
  MarkedWords,
  RowCounts,
  RowKind,
} from './comparison.ts';
import { listedItems } from './listed-items.ts';
import { markChanges } from './mark-changes.ts';
import { matchItems } from './match-items.ts';

const sections: readonly ListedSection[] = ['requirements', 'responsibilities', 'performance'];
const always: ReadonlySet<ListedSection> = new Set(['responsibilities', 'requirements']);

/**
 * @param ids of two or three roles, in the order in which they are read; former ids lead to the roles that answer to them
 * @returns null when fewer than two of them are roles of the graph
 */
export function compareRoles(graph: CareerGraph, ids: readonly RoleId[]): Comparison | null {
  const { role } = graphIndex(graph);
  const roles = [...new Set(ids.flatMap((id) => role(id) ?? []))].slice(0, 3);
  if (roles.length < 2) return null;
  const compared = sections.map((section) => compareSection(graph, roles, section));
  const shown = compared.filter(({ section, rows }) => always.has(section) || rows.length > 0);
  return { roles, facts: compareFacts(graph, roles), sections: shown, counts: addUp(shown) };
}

function compareSection(graph: CareerGraph, roles: readonly Role[], section: ListedSection): ComparedSection {
  const lists = roles.map(({ id }) => listedItems(graph, id, section));
  const rows = alignLists(lists);
  return { section, rows, counts: countKinds(rows), listed: lists.map(({ length }) => length) };
}

interface Draft {
  readonly cells: (DraftCell | null)[];
  confidence: number | null;
}

interface DraftCell {
  readonly item: ComparedItem;
  readonly again: boolean;
}

/** Rows in the order of the last list; what that one does not hold comes behind what stood before it. */
export function alignLists(lists: readonly (readonly ComparedItem[])[]): readonly ComparedRow[] {
  const [first = [], second = [], third] = lists;
  const blank = () => lists.map((): DraftCell | null => null);
  const start = (column: number, item: ComparedItem): Draft => {
    const cells = blank();
    cells[column] = { item, again: false };
    return { cells, confidence: null };
  };
  const drafts: Draft[] = first.map((item) => start(0, item));
  let rowsBefore: Draft[] = [...drafts];
  const add = (column: number, before: readonly ComparedItem[], items: readonly ComparedItem[]) => {
    const pairs = new Map(matchItems(before, items).map((pair) => [pair.other, pair]));
    const placed = items.map((item, place) => {
      const pair = pairs.get(place);
      const row = pair && rowsBefore[pair.one];
      if (pair === undefined || row === undefined) return null;
      if (!pair.again) return put(row, column, item, pair.likeness);
      const beyond = start(column, item);
      row.cells.slice(0, column).forEach((cell, at) => {
        if (cell) beyond.cells[at] = { ...cell, again: true };
      });
      beyond.confidence = pair.likeness;
      drafts.push(beyond);
      return beyond;
    });
    return placed;
  };

  const inSecond = add(1, first, second);
  rowsBefore = second.map((item, place) => inSecond[place] ?? fresh(drafts, start(1, item)));
  if (third !== undefined) {
    const inThird = add(2, second, third);
    // What the second leaves out, the third may have from the first.
    const open = drafts.filter(({ cells }) => cells[0] && !cells[0].again && !cells[1] && !cells[2]);
    const rest = third.flatMap((item, place) => (inThird[place] ? [] : [item]));
    const pairs = new Map(
      matchItems(
        open.flatMap(({ cells }) => cells[0]?.item ?? []),
        rest,
      )
        .filter(({ again }) => !again)
        .map((pair) => [rest[pair.other], pair]),
    );
    for (const item of rest) {
      const pair = pairs.get(item);
      const row = pair && open[pair.one];
      if (pair && row) put(row, 2, item, pair.likeness);
      else fresh(drafts, start(2, item));
    }
  }
  return inOrder(drafts, lists).map(finish);
}

function fresh(drafts: Draft[], draft: Draft): Draft {
  drafts.push(draft);
  return draft;
}

function put(row: Draft, column: number, item: ComparedItem, likeness: number): Draft {
  row.cells[column] = { item, again: false };
  row.confidence = Math.min(row.confidence ?? 1, likeness);
  return row;
}

/** By the last role that lists it, so that what is read last stands in its own order. */
function inOrder(drafts: readonly Draft[], lists: readonly (readonly ComparedItem[])[]): readonly Draft[] {
  const places = lists.map((list) => new Map(list.map((item, place) => [item, place])));
  const placeOf = ({ cells }: Draft): readonly [column: number, place: number] => {
    for (let column = lists.length - 1; column >= 0; column--) {
      const cell = cells[column];
      if (cell && !cell.again) return [column, places[column]?.get(cell.item) ?? 0];
    }
    return [0, 0];
  };
  return [...drafts].sort((a, b) => {
    const [[column, place], [otherColumn, otherPlace]] = [placeOf(a), placeOf(b)];
    return otherColumn - column || place - otherPlace;
  });
}

function finish({ cells, confidence }: Draft): ComparedRow {
  const marks = cells.map((cell): readonly MarkedWords[] => (cell ? [{ text: cell.item.text, changed: false }] : []));
  cells.forEach((cell, column) => {
    const before = cells.findLastIndex((other, at) => at < column && other !== null);
    const earlier = cells[before];
    if (!cell || !earlier) return;
    const { one, other } = markChanges(earlier.item.text, cell.item.text);
    marks[column] = other;
    // What the first one says otherwise is marked in it; one in the middle is marked for what it changes itself.
    if (cells.findIndex((each) => each !== null) === before) marks[before] = one;
  });
  const finished = cells.map(
    (cell, column): ComparedCell | null => cell && { item: cell.item, words: marks[column] ?? [], again: cell.again },
  );
  return { kind: kindOf(finished), cells: finished, confidence };
}

function kindOf(cells: readonly (ComparedCell | null)[]): RowKind {
  const [first, last] = [cells[0], cells.at(-1)];
  if (cells.every((cell) => cell !== null))
    return cells.some((cell) => cell.words.some(({ changed }) => changed)) ? 'reworded' : 'same';
  if (first && last) return 'partly';
  if (last) return 'new';
  return first ? 'gone' : 'partly';
}

const none: RowCounts = { same: 0, reworded: 0, new: 0, gone: 0, partly: 0 };

function countKinds(rows: readonly ComparedRow[]): RowCounts {
  const counts = { ...none };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

function addUp(compared: readonly ComparedSection[]): RowCounts {
  const counts = { ...none };
  for (const section of compared)
    for (const kind of Object.keys(counts) as RowKind[]) counts[kind] += section.counts[kind]; // keys of `none`
  return counts;
}
