/**
 * A matrix of levels: a table whose columns are levels and whose rows are competencies.
 * Each filled cell is a requirement of its column's level, under its row's name.
 */
import type { Block, Inline, Inlines, ListItem } from '../documents/block.ts';
import { inlinesOf, partsOf } from '../documents/inline-parts.ts';
import { readLevelCode } from './level-code.ts';
import { passageOf, wordsOf } from './passages.ts';
import { hasRank, isTitleLike } from './titles.ts';

export interface MatrixLevel {
  readonly name: string;
  readonly line: number;
  /** One list with an item for each filled cell. */
  readonly blocks: readonly Block[];
}

/** The levels of the matrices among some blocks. */
export function readLevelMatrix(blocks: readonly Block[]): MatrixLevel[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const { header, rows } = block;
    const names = header.cells.map((cell) => wordsOf(passageOf(cell, header.line)));
    const columns = names.flatMap((name, at) => (at > 0 && isLevelName(name) ? [{ name, at }] : []));
    // Every column beside the first is a level, or the table is about something else.
    if (columns.length === 0 || columns.length < names.filter((name, at) => at > 0 && name !== '').length) return [];
    if (columns.length === 1 && !readLevelCode(columns[0]?.name ?? '')) return [];
    return columns.map(({ name, at }) => {
      const items = rows.flatMap((row): ListItem[] => {
        const cell = row.cells[at] ?? '';
        const words = wordsOf(passageOf(cell, row.line));
        const line = row.cellLines?.[at] ?? row.line;
        const inlines = inlinesOf([...label(row.cells[0] ?? ''), ...partsOf(cell)]);
        return words === '' ? [] : [{ inlines, blocks: [], line }];
      });
      const line = header.cellLines?.[at] ?? header.line;
      return {
        name,
        line,
        blocks: items.length > 0 ? [{ kind: 'list', ordered: false, items, line: items[0]?.line ?? line }] : [],
      };
    });
  });
}

function isLevelName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= 80 &&
    (readLevelCode(name) !== null || (isTitleLike(name) && hasRank(name)) || isTitleLike(name))
  );
}

function label(cell: Inlines): Inline[] {
  const name = wordsOf(passageOf(cell, 1));
  return name === '' ? [] : [{ kind: 'strong', children: name }, ': '];
}
