/** Saves or copies the matrix or the outline as text, from the menu or by name; what goes wrong is said to the reader. */

import type { ChoicesStore } from '../store/choices-store.ts';
import { mainViewOf } from '../store/shown.ts';
import { announce } from '../ui/LiveRegion.tsx';

export type TextFormat = 'csv' | 'markdown';

/** Fetches what makes the text when someone asks for it; never rejects. Charts have no text: they are saved as pictures. */
export async function exportText(store: ChoicesStore, format: TextFormat, way: 'save' | 'copy'): Promise<void> {
  const { choices, actions } = store;
  const now = choices.getState();
  const view = mainViewOf(now);
  if (view !== 'matrix' && view !== 'outline') return;
  try {
    const { matrixCsv, matrixMarkdown, outlineText } = await import('./view-text.ts');
    const textOf = { outline: outlineText, matrix: format === 'csv' ? matrixCsv : matrixMarkdown }[view];
    const text = textOf(now);
    const name = format === 'csv' ? 'CSV' : 'Markdown';
    if (way === 'copy') {
      const { copyText } = await import('../ui/copy-text.ts');
      const done = await copyText(text);
      actions.setNotice(
        done
          ? `The ${view} is in the clipboard, as ${name}.`
          : 'The browser does not allow copying here. Save it as a file instead.',
      );
      return;
    }
    const [{ saveText }, { datedName }] = await Promise.all([import('../ui/save-file.ts'), import('./dated-name.ts')]);
    saveText(text, datedName(view, format === 'csv' ? 'csv' : 'md'), format === 'csv' ? 'text/csv' : 'text/markdown');
    announce(`The ${view} is saved as ${name}.`);
  } catch (error) {
    actions.setNotice(error instanceof Error ? error.message : `The ${view} could not be saved.`);
  }
}
