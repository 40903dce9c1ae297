/** A comparison as Markdown: facts as a table, then what differs, words that changed in bold, then what is the same. */
import type { ComparedCell, ComparedRow, ComparedSection, Comparison } from '../graph/comparison/comparison.ts';
import { confidenceWords, countWords, rowKinds, rowKindWords, sectionNames, summaryWords } from './comparison-words.ts';
import { markdownText } from './markdown-text.ts';
import { promise } from './path-words.ts';

export interface ComparisonOptions {
  /** Leaves out what every role lists in the same words, and facts that do not differ. */
  readonly onlyDifferences: boolean;
}

/** @returns Markdown with a line end behind it */
export function comparisonMarkdown(comparison: Comparison, { onlyDifferences }: ComparisonOptions): string {
  const { roles, facts, sections } = comparison;
  const titles = roles.map(({ title }) => markdownText(title));
  const shownFacts = facts.filter(({ differs }) => differs || !onlyDifferences);
  const parts = [
    `# ${titles.join(' and ')}, compared`,
    markdownText(summaryWords(comparison)),
    ...(shownFacts.length === 0
      ? []
      : [
          [
            `| | ${titles.join(' | ')} |`,
            `| --- |${' --- |'.repeat(roles.length)}`,
            ...shownFacts.map(
              ({ name, values }) =>
                `| ${name} | ${values.map((each) => each.map(markdownText).join(', ') || '–').join(' | ')} |`,
            ),
          ].join('\n'),
        ]),
    ...sections.flatMap((section) => sectionParts(section, titles, onlyDifferences)),
    '---',
    promise,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts(
  { section, rows, counts }: ComparedSection,
  titles: readonly string[],
  onlyDifferences: boolean,
): readonly string[] {
  const kinds = rowKinds.filter((kind) => counts[kind] > 0 && !(onlyDifferences && kind === 'same'));
  return [
    `## ${sectionNames[section]}`,
    `${countWords(counts, titles.length)}`,
    ...kinds.flatMap((kind) => [
      `### ${rowKindWords(kind, titles.length)} (${counts[kind]})`,
      rows
        .filter((row) => row.kind === kind)
        .map((row) => entry(row, titles))
        .join('\n'),
    ]),
  ];
}

function entry({ kind, cells, confidence }: ComparedRow, titles: readonly string[]): string {
  if (kind === 'same') return `- ${words(cells[0] ?? null, false)}`;
  const present = cells.flatMap((cell, at) => (cell ? [{ cell, title: titles[at] ?? '' }] : []));
  const [only, ...more] = present;
  if (only !== undefined && more.length === 0) {
    // With three roles, one has to be told whose it is.
    const whose = titles.length === 3 ? `${only.title}: ` : '';
    return `- ${whose}${words(only.cell, false)}`;
  }
  const sureness = confidenceWords(confidence);
  const note = sureness === null ? '' : ` (${sureness})`;
  const lines = present.map(
    ({ cell, title }) => `  - ${title}: ${words(cell, true)}${cell.again ? ' (stays listed as it is)' : ''}`,
  );
  return [`- ${words(present.at(-1)?.cell ?? null, false)}${note}`, ...lines].join('\n');
}

function words(cell: ComparedCell | null, marks: boolean): string {
  if (cell === null) return '';
  if (!marks) return markdownText(cell.item.text);
  return cell.words
    .map(({ text, changed }) => {
      const plain = text.trim();
      if (!changed || plain === '') return markdownText(text) + gap(text);
      return `**${markdownText(plain)}**${gap(text)}`;
    })
    .join('')
    .trim();
}

/** Trimming takes the space behind the words, which parts them from the next run. */
function gap(text: string): string {
  return /\s$/.test(text) ? ' ' : '';
}
