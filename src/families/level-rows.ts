/**
 * Levels that a table or a list names: `| Role | Grade |`, `* [Senior](#senior)`.
 * A row that links to a page of its own is that page's role, not one of this document.
 */
import type { Block, Inline, TableRow } from '../documents/block.ts';
import { gradesOfCell } from './grades.ts';
import type { StatedGrade } from './job-family.ts';
import { readLevelCode } from './level-code.ts';
import { type Passage, passageOf, wordsOf } from './passages.ts';
import { isBareRank, isTitleLike } from './titles.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.tables;

export interface LevelRow {
  readonly name: string;
  readonly line: number;
  readonly grades: readonly StatedGrade[];
  /** Anchor of this document to which the row leads, or null. */
  readonly anchor: string | null;
  /** Address of another page to which the row leads, or null. */
  readonly page: string | null;
}

/** The rows of the tables among some blocks that name one level each. */
export function levelRowsOfTables(blocks: readonly Block[], path: string): LevelRow[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? rowsOfTable(block.header, block.rows, path) : []));
}

/** The items of the lists among some blocks, for text under a heading like "Levels". */
export function levelRowsOfLists(blocks: readonly Block[]): LevelRow[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => {
          const passage = passageOf(item.inlines, item.line);
          const name = rowName(wordsOf(passage).replace(/(?<![.:;,])[.:;,]+$/, ''));
          return isTitleLike(name) && name.split(/\s+/).length <= 8 && item.blocks.length === 0
            ? [{ name, line: item.line, grades: [], ...linkOf(passage) }]
            : [];
        })
      : [],
  );
}

function rowsOfTable(header: TableRow, rows: readonly TableRow[], path: string): LevelRow[] {
  const heads = header.cells.map((cell) => wordsOf(passageOf(cell, header.line)));
  const gradeHead = heads.findIndex((head) => WORDS.gradeColumn.test(head));
  const gradeAt =
    gradeHead >= 0
      ? gradeHead
      : heads.findIndex(
          (_, at) =>
            at > 0 &&
            rows.length > 0 &&
            rows.every((row) => WORDS.gradeCell.test(wordsOf(passageOf(row.cells[at] ?? [], row.line)))),
        );
  const numberAt = heads.findIndex(
    (head, at) => WORDS.numberColumn.test(head) && rows.every((row) => isNumber(row.cells[at])),
  );
  const scaleAt = gradeAt >= 0 ? gradeAt : numberAt;
  const named = heads.findIndex((head, at) => at !== scaleAt && WORDS.nameColumn.test(head));
  // Under a heading of another wording, a first column of titles beside a column of grades.
  const nameAt =
    named < 0 && scaleAt > 0 && rows.every((row) => isTitleLike(wordsOf(passageOf(row.cells[0] ?? [], row.line))))
      ? 0
      : named;
  if (nameAt < 0 || (scaleAt < 0 && heads.length > 3)) return [];
  return rows.flatMap((row) => {
    const cell = row.cells[nameAt] ?? [];
    const grades = scaleAt < 0 ? [] : gradesOfCell(passageOf(row.cells[scaleAt] ?? [], row.line), path);
    // Several roles of one grade may share a cell.
    return splitCell(cell).flatMap((piece) => {
      const passage = passageOf(piece, row.line);
      const name = rowName(wordsOf(passage));
      return name === '' || !(isTitleLike(name) || readLevelCode(name))
        ? []
        : [{ name, line: row.line, grades, ...linkOf(passage) }];
    });
  });
}

/** `Senior Field Agent - Senior` says its rank twice. */
function rowName(name: string): string {
  const [title = '', rank = ''] = name.split(/(?<!\s)\s+[-–—]\s+(?=\S+$)/);
  return rank !== '' && isBareRank(rank) && !wording.titles.middleRank.test(title) ? title : name;
}

function splitCell(cell: readonly Inline[]): Inline[][] {
  const pieces: Inline[][] = [[]];
  for (const inline of cell) {
    if (typeof inline !== 'string' && inline.kind === 'break') pieces.push([]);
    else pieces.at(-1)?.push(inline);
  }
  return pieces;
}

function isNumber(cell: readonly Inline[] | undefined): boolean {
  return cell !== undefined && /^\d{1,2}$/.test(wordsOf(passageOf(cell, 1)));
}

function linkOf(passage: Passage): { anchor: string | null; page: string | null } {
  const href = passage.links[0]?.href.trim() ?? '';
  if (href === '') return { anchor: null, page: null };
  // A bare word is an anchor whose `#` was forgotten.
  if (/^#?[\p{L}\p{N}_-]+$/u.test(href)) return { anchor: href.replace('#', ''), page: null };
  return { anchor: null, page: href };
}
