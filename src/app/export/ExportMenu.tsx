/**
 * Saves what is shown: a chart as a picture, whatever part of it is on the screen; the matrix as a table, the outline as
 * headings and lists. What makes them is fetched when asked for.
 */
import { Download } from 'lucide-react';
import { mainViewOf } from '../store/shown.ts';
import { useChoices, useChoicesStore } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuAction } from '../ui/Menu.tsx';
import styles from './ExportMenu.module.css';
import { exportPicture } from './export-picture.ts';
import { exportText } from './export-text.ts';

export function ExportMenu() {
  const view = useChoices(mainViewOf);
  return (
    <Menu
      trigger={
        <Button look="strong" className={styles.trigger}>
          <Download aria-hidden size={16} className={styles.icon} />
          <span className={styles.word}>Export</span>
        </Button>
      }
    >
      {view === 'matrix' || view === 'outline' ? <TextActions view={view} /> : <PictureActions />}
    </Menu>
  );
}

function PictureActions() {
  const store = useChoicesStore();
  return (
    <>
      <MenuAction note="Sharp at any size, text stays text" onSelect={() => void exportPicture(store, 'svg')}>
        Save as SVG
      </MenuAction>
      <MenuAction note="At twice its size, for documents and slides" onSelect={() => void exportPicture(store, 'png')}>
        Save as PNG
      </MenuAction>
    </>
  );
}

function TextActions({ view }: { readonly view: 'matrix' | 'outline' }) {
  const store = useChoicesStore();
  return (
    <>
      {view === 'matrix' && (
        <MenuAction
          note="For spreadsheets, sorted and filtered as shown"
          onSelect={() => void exportText(store, 'csv', 'save')}
        >
          Save as CSV
        </MenuAction>
      )}
      <MenuAction
        note={view === 'matrix' ? 'A table for documents' : 'Headings and lists, closed families too'}
        onSelect={() => void exportText(store, 'markdown', 'save')}
      >
        Save as Markdown
      </MenuAction>
      <MenuAction onSelect={() => void exportText(store, 'markdown', 'copy')}>Copy as Markdown</MenuAction>
    </>
  );
}
