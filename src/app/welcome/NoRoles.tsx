/** Says that the documents hold no role at all, and what would mend it. */
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyPlace } from '../ui/EmptyPlace.tsx';
import styles from './NoRoles.module.css';

export function NoRoles() {
  const isEmpty = useChoices(({ documents }) => documents.graph.roles.length === 0);
  const count = useChoices(({ documents }) => documents.graph.documents.length);
  const { setFindings } = useActions();
  if (!isEmpty) return null;
  return (
    <EmptyPlace>
      <h2 className={styles.title}>
        {count === 0 ? 'There are no documents here yet.' : 'No role was found in these documents.'}
      </h2>
      <p className={styles.words}>
        Rungs reads Markdown files, one job family each, such as <code>sales/account-manager.md</code>, with a title and
        with headings like “Responsibilities” and “Requirements”.
      </p>
      {count > 0 && <Button onClick={() => setFindings({ isOpen: true })}>See what was found instead</Button>}
    </EmptyPlace>
  );
}
