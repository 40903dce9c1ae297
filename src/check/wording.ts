/**
 * Turns what a rule finds all over a document into one finding: the first place, and the lines of the others.
 */
import { addTo } from '../documents/add-to.ts';
import type { RoleId } from '../graph/career-graph.ts';
import { inOrder } from '../graph/in-order.ts';
import type { Problem, Words } from './rule.ts';
import type { Text } from './sought-texts.ts';

export interface Match {
  readonly text: Text;
  /** The words that were found. */
  readonly found: string;
  /** Line of these words, which may stand deep in a paragraph. */
  readonly line: number;
}

/** Where a pattern first stands in a text, or null. */
export function matchIn(text: Text, pattern: RegExp): Match | null {
  const found = pattern.exec(text.text);
  if (found === null) return null;
  let line = text.line;
  for (let at = text.text.indexOf('\n'); at >= 0 && at < found.index; at = text.text.indexOf('\n', at + 1)) line++;
  return { text, found: found[0].trim(), line };
}

/** The matches of all texts, in their order. */
export function matchesIn(texts: readonly Text[], find: (text: Text) => Match | null): Match[] {
  const matches: Match[] = [];
  for (const text of texts) {
    const match = find(text);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/**
 * One problem a document, at the first match.
 * @param word is told the words that were found first and where all of them stand: `line 4`, `lines 4, 9 and 12`
 */
export function onePerDocument(matches: readonly Match[], word: (found: string, lines: string) => Words): Problem[] {
  const byPath = new Map<string, Match[]>();
  for (const match of matches) addTo(byPath, match.text.path, match);
  const problems: Problem[] = [];
  for (const [path, own] of byPath) {
    const roles = new Set<RoleId | null>();
    const lines = new Set<number>();
    for (const { text, line } of inOrder(own, byLine)) {
      roles.add(text.role);
      lines.add(line);
    }
    const [first] = own;
    problems.push({
      ...word(first?.found ?? '', linesInWords([...lines])),
      source: { path, line: first?.line ?? 1 },
      role: roles.size === 1 ? (first?.text.role ?? null) : null,
    });
  }
  return problems;
}

const byLine = (a: Match, b: Match): number => a.line - b.line;

/** More lines than this are counted, not listed. */
const mostListed = 6;

/** `line 4`, `lines 4, 9 and 12`, `lines 4, 9, 12, 15, 18 and 7 more` */
export function linesInWords(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  const listed = lines.length > mostListed ? lines.slice(0, mostListed - 1) : lines.slice(0, -1);
  const last = lines.length > mostListed ? `${lines.length - listed.length} more` : `${lines.at(-1)}`;
  return `lines ${listed.join(', ')} and ${last}`;
}
