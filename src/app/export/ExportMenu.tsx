/** Saves the whole chart as a picture, whatever part of it is on the screen; the painters are fetched when asked for. */
import { Download } from 'lucide-react';
import { useChoicesStore } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuAction } from '../ui/Menu.tsx';
import styles from './ExportMenu.module.css';
import { exportPicture } from './export-picture.ts';

export function ExportMenu() {
  const store = useChoicesStore();
  return (
    <Menu
      trigger={
        <Button look="strong" className={styles.trigger}>
          <Download aria-hidden size={16} className={styles.icon} />
          <span className={styles.word}>Export</span>
        </Button>
      }
    >
      <MenuAction note="Sharp at any size, text stays text" onSelect={() => void exportPicture(store, 'svg')}>
        Save as SVG
      </MenuAction>
      <MenuAction note="At twice its size, for documents and slides" onSelect={() => void exportPicture(store, 'png')}>
        Save as PNG
      </MenuAction>
    </Menu>
  );
}
