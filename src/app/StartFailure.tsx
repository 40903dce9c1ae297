/** What one sees when there is nothing to show: the reason and what to do. */
import type { ReactNode } from 'react';
import styles from './StartFailure.module.css';
import { Button } from './ui/Button.tsx';
import { RungsMark } from './ui/RungsMark.tsx';

export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main className={styles.failure}>
      <RungsMark />
      <h1 className={styles.title}>Rungs has no documents to show</h1>
      <p role="alert">{inWords(message)}</p>
      <Button onClick={() => location.reload()}>Try again</Button>
    </main>
  );
}

/** What stands between backticks is a command or a name. */
function inWords(message: string): ReactNode {
  return message.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
