/** What can be done with a route that is read: copied as Markdown, saved as a file, printed. */
import { Copy, FileDown, Printer } from 'lucide-react';
import { pathMarkdown } from '../../formats/path-markdown.ts';
import type { Route } from '../../graph/paths/route.ts';
import { printSheet } from '../print/PrintSheet.tsx';
import { nameOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { ActionRow } from '../ui/ActionRow.tsx';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { fileName, saveText } from '../ui/save-file.ts';

export function RouteActions({ route }: { readonly route: Route }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { setNotice } = useActions();
  const copy = async () => {
    const done = await copyText(pathMarkdown(graph, route));
    setNotice(
      done
        ? 'The route is in the clipboard, as Markdown.'
        : 'The browser does not allow copying here. Save it as a file instead.',
    );
  };
  const save = () => {
    const name = fileName(`from ${nameOf(graph, route.from)} to ${nameOf(graph, route.to)}`);
    saveText(pathMarkdown(graph, route), `${name}.md`, 'text/markdown');
  };
  return (
    <ActionRow>
      <Button onClick={() => void copy()}>
        <Copy aria-hidden size={16} /> Copy as Markdown
      </Button>
      <Button onClick={save}>
        <FileDown aria-hidden size={16} /> Save
      </Button>
      <Button onClick={() => printSheet('path')}>
        <Printer aria-hidden size={16} /> Print
      </Button>
    </ActionRow>
  );
}
