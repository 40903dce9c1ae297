/** Saves the whole chart as a picture, whatever part of it is on the screen; the painters are fetched when asked for. */
import { Download } from 'lucide-react';
import { pictureStore } from '../store/picture.ts';
import { useActions, useChoicesStore } from '../store/store-context.tsx';
import { shownTheme } from '../store/theme.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { Menu, MenuAction } from '../ui/Menu.tsx';
import styles from './ExportMenu.module.css';
import type { PictureFormat } from './save-picture.ts';

export function ExportMenu() {
  const store = useChoicesStore();
  const { setNotice } = useActions();
  const save = async (format: PictureFormat) => {
    try {
      const { savePicture } = await import('./save-picture.ts');
      const picture = await pictureStore(store).settled();
      const now = store.choices.getState();
      const notice = await savePicture(format, {
        picture,
        title: now.documents.title,
        documents: now.documents.graph.documents.length,
        hiddenStyles: now.hiddenStyles,
        theme: shownTheme(now.theme),
      });
      announce(`The chart is saved as ${format.toUpperCase()}.`);
      if (notice) setNotice(notice);
    } catch (error) {
      setNotice(error instanceof Error ? error.message : 'The picture could not be made.');
    }
  };
  return (
    <Menu
      trigger={
        <Button look="strong" className={styles.trigger}>
          <Download aria-hidden size={16} className={styles.icon} />
          <span className={styles.word}>Export</span>
        </Button>
      }
    >
      <MenuAction note="Sharp at any size, text stays text" onSelect={() => void save('svg')}>
        Save as SVG
      </MenuAction>
      <MenuAction note="At twice its size, for documents and slides" onSelect={() => void save('png')}>
        Save as PNG
      </MenuAction>
    </Menu>
  );
}
