/** A comparison as CSV (RFC 4180), one item a line, for a spreadsheet. */
import type { Comparison } from '../graph/comparison/comparison.ts';
import type { ComparisonOptions } from './comparison-markdown.ts';
import { percent, rowKinds, rowKindWords, sectionNames } from './comparison-words.ts';

/** @returns lines that end with CR and LF, the first of them the names of the columns */
export function comparisonCsv({ roles, facts, sections }: Comparison, { onlyDifferences }: ComparisonOptions): string {
  const count = roles.length;
  const lines: (readonly string[])[] = [['Section', 'Difference', 'Likeness', ...roles.map(({ title }) => title)]];
  for (const { name, values, differs } of facts)
    if (differs || !onlyDifferences)
      lines.push([`Fact: ${name}`, differs ? 'Differs' : 'Same', '', ...values.map((each) => each.join(', '))]);
  for (const { section, rows } of sections)
    for (const kind of rowKinds)
      for (const { kind: own, cells, confidence } of rows) {
        if (own !== kind || (onlyDifferences && kind === 'same')) continue;
        const likeness = confidence === null ? '' : percent(confidence);
        lines.push([
          sectionNames[section],
          rowKindWords(kind, count),
          likeness,
          ...cells.map((cell) => cell?.item.text ?? ''),
        ]);
      }
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** In quotation marks where it must be; a text that a spreadsheet would take for a formula is kept a text. */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
