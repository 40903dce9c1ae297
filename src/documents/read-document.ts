/**
 * One file → a Document: the steps of reading in their order, and what was odd about the file.
 * Knows nothing of roles; bad input is told as an observation, never thrown.
 */

import type { Block } from './block.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import type { Document, DocumentObservation, SourceFile } from './document.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readMarkdown } from './read-markdown.ts';
import { markTags } from './template-tags.ts';

/**
 * Reads a file of any content. A file that cannot be used comes back as not `readable`, with the reason.
 * @param decoded its bytes as text
 */
export function readDocument({ path, bytes }: SourceFile, decoded: DecodedText = decodeText(bytes)): Document {
  const { text, refused, notes } = decoded;
  const observations: DocumentObservation[] = [];
  const observe = (kind: DocumentObservation['kind'], line: number, found: string): void => {
    observations.push({ kind, source: { path, line }, found });
  };

  for (const note of notes) observe(refused ?? 'garbled-encoding', note.line, note.found);
  if (refused) return unreadable(path, observations);
  if (text.trim() === '') {
    observe('empty', 1, '');
    return unreadable(path, observations);
  }

  const frontMatter = readFrontMatter(text);
  if (frontMatter.problem) observe('unreadable-front-matter', frontMatter.problem.line, frontMatter.problem.found);

  const marked = markTags(text, frontMatter.lines);
  for (const tag of marked.tags) observe('template-tag', tag.line, tag.raw.slice(0, 120));
  const { blocks, notes: oddities } = readMarkdown(marked.text, frontMatter.lines, marked.tags);
  for (const note of oddities) observe(note.kind, note.line, note.found);

  if (!hasHeading(blocks) && !frontMatter.entries.some((entry) => entry.key === 'title'))
    observe('no-heading', 1, text.trim().slice(0, 80));
  return { path, readable: true, text, frontMatter: frontMatter.entries, blocks, observations };
}

function unreadable(path: string, observations: readonly DocumentObservation[]): Document {
  return { path, readable: false, text: '', frontMatter: [], blocks: [], observations };
}

function hasHeading(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'heading');
}
