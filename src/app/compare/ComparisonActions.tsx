/** What can be done with a comparison: copied as Markdown or CSV, printed. */
import { Copy, Printer, Sheet } from 'lucide-react';
import { comparisonCsv } from '../../formats/comparison-csv.ts';
import { comparisonMarkdown } from '../../formats/comparison-markdown.ts';
import type { Comparison } from '../../graph/comparison/comparison.ts';
import { printSheet } from '../print/PrintSheet.tsx';
import { useActions } from '../store/store-context.tsx';
import { ActionRow } from '../ui/ActionRow.tsx';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';

interface ComparisonActionsProps {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}

export function ComparisonActions({ comparison, onlyDifferences }: ComparisonActionsProps) {
  const { setNotice } = useActions();
  const copy = async (text: string, format: string) => {
    const done = await copyText(text);
    setNotice(
      done
        ? `The comparison is in the clipboard, as ${format}.`
        : 'The browser does not allow copying here. Print the comparison, or mark it and copy it with the keyboard.',
    );
  };
  return (
    <ActionRow>
      <Button onClick={() => void copy(comparisonMarkdown(comparison, { onlyDifferences }), 'Markdown')}>
        <Copy aria-hidden size={16} /> Copy as Markdown
      </Button>
      <Button onClick={() => void copy(comparisonCsv(comparison, { onlyDifferences }), 'CSV')}>
        <Sheet aria-hidden size={16} /> Copy as CSV
      </Button>
      <Button onClick={() => printSheet('comparison')}>
        <Printer aria-hidden size={16} /> Print
      </Button>
    </ActionRow>
  );
}
