/** A quiet line at the foot of the page that the reader may ignore or put away. */
import { X } from 'lucide-react';
import styles from './Notice.module.css';
import { useActions, useChoices } from './store/store-context.tsx';
import { IconButton } from './ui/Button.tsx';

export function Notice() {
  const notice = useChoices((choices) => choices.notice);
  const { setNotice } = useActions();
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div className={styles.notice}>
          <p className={styles.words}>{notice}</p>
          <IconButton label="Put the message away" onClick={() => setNotice(null)}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
