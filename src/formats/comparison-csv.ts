/** A comparison as CSV, one item a line, for a spreadsheet. */
import type { Comparison } from '../graph/comparison/comparison.ts';
import type { ComparisonOptions } from './comparison-markdown.ts';
import { percent, rowKinds, rowKindWords, sectionNames } from './comparison-words.ts';
import { csvText } from './csv.ts';

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
  return csvText(lines);
}
