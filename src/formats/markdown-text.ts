/** Plain text made safe to stand in Markdown: what the documents say is shown as words and never becomes markup. */

/** On one line, with every sign escaped that Markdown would read. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // A number or sign at the start would begin a list, a heading or a quote.
  return line
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([#+=-])/, '\\$1');
}

/** A sentence of a document as a quotation with its place. */
export function quotation(words: string, path: string, line: number): string {
  return `> ${markdownText(words)}\n>\n> ${markdownText(path)}, line ${line}`;
}
