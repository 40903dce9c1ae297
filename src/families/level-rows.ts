/**
 * Levels that a table or a list names: `| Role | Grade |`, `* [Senior](#senior)`.
 * A row that links to a page of its own is that page's role, not one of this document.
 */
import type { Block, Inline, Inlines, ListItem, TableRow } from '../documents/block.ts';
import { inlinesOf, partsOf } from '../documents/inline-parts.ts';
import { gradesOfCell } from './grades.ts';
import type { StatedGrade } from './job-family.ts';
import { type LabelledValue, labelledValues, labelOf } from './labelled-values.ts';
import { readLevelCode } from './level-code.ts';
import { type Passage, passageOf, wordsOf } from './passages.ts';
import { Prose } from './prose.ts';
import { isBareRank, isTitleLike } from './titles.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
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
  /** What columns such as `Reports to` say of it. */
  readonly labelled: readonly LabelledValue[];
  /** What stands behind its name, or null. */
  readonly description: Prose | null;
}

/** The rows of the tables among some blocks that name one level each. */
export function levelRowsOfTables(blocks: readonly Block[], path: string): LevelRow[] {
  const rows: LevelRow[] = [];
  for (const block of blocks) if (block.kind === 'table') rows.push(...rowsOfTable(block.header, block.rows, path));
  return rows;
}

/** The items of the lists among some blocks, for text under a heading like "Levels". */
export function levelRowsOfLists(blocks: readonly Block[]): LevelRow[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => {
          const passage = passageOf(item.inlines, item.line);
          const name = rowName(wordsOf(passage).replace(/(?<![.:;,])[.:;,]+$/, ''));
          return isLevelName(name) && item.blocks.length === 0
            ? [{ name, line: item.line, grades: [], labelled: [], description: null, ...linkOf(passage) }]
            : [];
        })
      : [],
  );
}

/** More words are a sentence about a level. */
const MAX_NAME_WORDS = 8;

function isLevelName(name: string): boolean {
  return isTitleLike(name) && name.split(/\s+/).length <= MAX_NAME_WORDS;
}

function rowsOfTable(header: TableRow, rows: readonly TableRow[], path: string): LevelRow[] {
  const heads = header.cells.map((cell) => wordsOf(passageOf(cell, header.line)));
  const tracks = rowsOfTracks(heads, rows, path);
  if (tracks.length > 0) return tracks;
  const gradeHead = heads.findIndex((head) => WORDS.gradeColumn.test(head));
  const gradeAt =
    gradeHead >= 0
      ? gradeHead
      : heads.findIndex(
          (_, at) =>
            at > 0 &&
            rows.length > 0 &&
            rows.every((row) => WORDS.gradeCell.test(wordsOf(passageOf(row.cells[at] ?? '', row.line)))),
        );
  // Codes of levels are names, unless another column has these.
  const isTitled = heads.some((head) => WORDS.nameColumn.test(head) && !WORDS.numberColumn.test(head));
  const numberAt = heads.findIndex(
    (head, at) => WORDS.numberColumn.test(head) && rows.every((row) => isLevel(row.cells[at], isTitled)),
  );
  const scaleAt = gradeAt >= 0 ? gradeAt : numberAt;
  const named = heads.findIndex((head, at) => at !== scaleAt && WORDS.nameColumn.test(head));
  // Under a heading of another wording, a first column of titles beside a column of grades.
  const nameAt =
    named < 0 && scaleAt > 0 && rows.every((row) => isTitleLike(wordsOf(passageOf(row.cells[0] ?? '', row.line))))
      ? 0
      : named;
  const labels = heads.map((head) => (WORDS.numberColumn.test(head) ? null : labelOf(head)));
  if (nameAt < 0 || (scaleAt < 0 && labels.filter((label) => label === null).length > 3)) return [];
  return rows.flatMap((row) => {
    const cell = row.cells[nameAt] ?? '';
    const grades = scaleAt < 0 ? [] : gradesOfCell(passageOf(row.cells[scaleAt] ?? '', row.line), path);
    const labelled = labels.flatMap((label, at): LabelledValue[] => {
      const value = passageOf(row.cells[at] ?? '', row.line);
      return label === null || at === nameAt || value.text === '' ? [] : [{ label, value, said: value }];
    });
    // Several roles of one grade may share a cell.
    return splitCell(cell).flatMap((piece) => {
      const passage = passageOf(piece, row.line);
      const name = rowName(wordsOf(passage));
      return name === '' || !(isTitleLike(name) || readLevelCode(name))
        ? []
        : [{ name, line: row.line, grades, labelled, description: null, ...linkOf(passage) }];
    });
  });
}

/** `| Level | Individual contributor | Management |`: a level a row, and the titles of each track in a column. */
function rowsOfTracks(heads: readonly string[], rows: readonly TableRow[], path: string): LevelRow[] {
  const columns = heads.flatMap((head, at) => (at > 0 && WORDS.trackColumn.test(head) ? [at] : []));
  if (columns.length === 0) return [];
  const found = rows.flatMap((row) => {
    const grades = gradesOfCell(passageOf(row.cells[0] ?? '', row.line), path);
    return columns.flatMap((at) =>
      splitCell(row.cells[at] ?? '').flatMap((piece): LevelRow[] => {
        const passage = passageOf(piece, row.line);
        const name = wordsOf(passage);
        return name === '' || wording.nextSteps.none.test(name)
          ? []
          : [{ name, line: row.line, grades, labelled: [], description: null, ...linkOf(passage) }];
      }),
    );
  });
  return found.every(({ name }) => isTitleLike(name)) && found.some(({ grades }) => grades.length > 0) ? found : [];
}

/** The levels of lists that a sentence introduces as such: `There are four levels:`, then `**Carer** – cares`. */
export function levelRowsOfTold(blocks: readonly Block[]): LevelRow[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    if (!WORDS.introducesLevels.test(wordsOf(passageOf(before.inlines, before.line)))) return [];
    const rows = block.items.map(toldRow);
    return rows.every((row) => row !== null) ? rows : [];
  });
}

function toldRow({ inlines, blocks, line }: ListItem): LevelRow | null {
  const parts = partsOf(inlines);
  const [first, ...rest] = parts;
  const isBold = typeof first === 'object' && first.kind === 'strong';
  const [name, description] = isBold ? [wordsOf(passageOf(first.children, line)), rest] : splitAtDash(parts);
  const title = withoutMarksAtEnd(name, ':.');
  if (!isLevelName(title)) return null;
  const told: Block[] =
    description.length > 0 ? [{ kind: 'paragraph', inlines: inlinesOf(description), line }, ...blocks] : [...blocks];
  return {
    name: title,
    line,
    grades: [],
    labelled: labelledValues(blocks),
    description: told.length > 0 ? new Prose(told) : null,
    anchor: null,
    page: null,
  };
}

/** `Carer – cares for others`: the name, then what is said of it. */
function splitAtDash([first, ...rest]: readonly Inline[]): [string, readonly Inline[]] {
  if (typeof first !== 'string') return ['', []];
  const [name = '', ...more] = first.split(/\s[-–—]{1,2}\s|:\s/);
  return [name, more.length > 0 ? [more.join(' – '), ...rest] : rest];
}

/** `Senior Field Agent - Senior` says its rank twice. */
function rowName(name: string): string {
  const [title = '', rank = ''] = name.split(/(?<!\s)\s+[-–—]\s+(?=\S+$)/);
  return rank !== '' && isBareRank(rank) && !wording.titles.middleRank.test(title) ? title : name;
}

function splitCell(cell: Inlines): Inlines[] {
  if (typeof cell === 'string') return [cell];
  const pieces: Inline[][] = [[]];
  for (const inline of cell) {
    if (typeof inline !== 'string' && inline.kind === 'break') pieces.push([]);
    else pieces.at(-1)?.push(inline);
  }
  return pieces.map(inlinesOf);
}

/** A number; where `orCode`, a code such as `T2` as well. */
function isLevel(cell: Inlines | undefined, orCode: boolean): boolean {
  const text = cell === undefined ? '' : wordsOf(passageOf(cell, 1));
  return /^\d{1,2}$/.test(text) || (orCode && readLevelCode(text)?.name === '');
}

function linkOf(passage: Passage): { anchor: string | null; page: string | null } {
  const href = passage.links[0]?.href.trim() ?? '';
  if (href === '') return { anchor: null, page: null };
  // A bare word is an anchor whose `#` was forgotten.
  if (/^#?[\p{L}\p{N}_-]+$/u.test(href)) return { anchor: href.replace('#', ''), page: null };
  return { anchor: null, page: href };
}
