/**
 * JSON of many megabytes, parsed in pieces of a few milliseconds each. Knows how long lists are written (an item a
 * line, after a line that ends in the list's name and opening bracket), nothing of what they hold.
 */
import { sharer } from './share-values.ts';

/** Characters; so many are parsed in less than 10 ms. */
const pieceLength = 500_000;

export interface Pieces {
  /** Everything but the items of long lists, which are empty there. */
  readonly frame: unknown;
  /** The items of each long list by its name; with their own names where the list is an object. */
  readonly lists: ReadonlyMap<string, readonly (readonly [string, unknown])[]>;
}

/** Throws what `JSON.parse` throws. Text without items on lines of their own is one piece, all of it frame. */
export function* parseInPieces(text: string): Generator<undefined, Pieces> {
  const frame: string[] = [];
  const lists = new Map<string, [string, unknown][]>();
  const share = sharer();
  for (let start = 0; start < text.length; ) {
    const line = text.slice(start, endOfLine(text, start));
    frame.push(line);
    start += line.length + 1;
    if (start >= text.length) break;
    const name = /"(\w{1,40})":[[{]$/.exec(line)?.[1];
    if (name === undefined || lists.has(name)) return whole(text);
    const entries: [string, unknown][] = [];
    lists.set(name, entries);
    while (start < text.length && !closes(text, start)) {
      const end = endOfPiece(text, start);
      const items = parse(line.endsWith('['), text.slice(start, end));
      if (items === null) return whole(text);
      for (const item of items) {
        share(item[1]);
        entries.push(item);
      }
      start = end + 1;
      yield;
    }
  }
  return { frame: JSON.parse(frame.join('')), lists };
}

function whole(text: string): Pieces {
  return { frame: JSON.parse(text), lists: new Map() };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function closes(text: string, start: number): boolean {
  return text[start] === ']' || text[start] === '}';
}

/** The end of the last whole item within a piece's length, and at least of the first one. */
function endOfPiece(text: string, start: number): number {
  let end = endOfLine(text, start);
  while (end < text.length && !closes(text, end + 1)) {
    const next = endOfLine(text, end + 1);
    if (next - start > pieceLength) break;
    end = next;
  }
  return end;
}

/** Each item with its name; those of a list have none. */
function parse(isArray: boolean, lines: string): readonly [string, unknown][] | null {
  const items = lines.endsWith(',') ? lines.slice(0, -1) : lines;
  try {
    if (!isArray) return Object.entries(JSON.parse(`{${items}}`));
    const list: readonly unknown[] = JSON.parse(`[${items}]`);
    return list.map((item) => ['', item]);
  } catch {
    return null;
  }
}
