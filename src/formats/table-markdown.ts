/** A table of texts as Markdown, with a title over it. */
import { markdownText } from './markdown-text.ts';

export interface TextTable {
  readonly title: string;
  /** A sentence on what is in it. */
  readonly summary: string;
  /** The first one holds the names of the columns; all are as long. */
  readonly rows: readonly (readonly string[])[];
}

/** @returns Markdown with a line end behind it */
export function tableMarkdown({ title, summary, rows: [head = [], ...body] }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const table = [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line)];
  return `# ${markdownText(title)}\n\n${markdownText(summary)}\n\n${table.join('\n')}\n`;
}
