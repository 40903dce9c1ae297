/** What one sees when there is nothing to show: the reason and what to do. */
import styles from './StartFailure.module.css';
import { RungsMark } from './ui/RungsMark.tsx';

export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main className={styles.failure}>
      <RungsMark />
      <h1 className={styles.title}>Rungs has no documents to show</h1>
      <p role="alert">{message}</p>
    </main>
  );
}
