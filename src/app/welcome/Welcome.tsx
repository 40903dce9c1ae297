/**
 * What a first visitor sees, in one line, and three ways in. Gone for good once one of them, a role or the cross is used.
 */
import { Building2, CircleHelp, Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { searchBoxId } from '../keyboard/search-command.ts';
import { mainViewOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './Welcome.module.css';
import { isWelcomed, rememberWelcome } from './welcome-memory.ts';

const words = {
  progression:
    'Every card is a role. Families are columns, grades are lanes with the high ones on top, arrows are next steps.',
  organisation: 'Every card is a role, drawn under the one that it reports to.',
  matrix: 'Every row is a job family, every column a grade; in the cells stand their roles.',
  outline: 'Departments, their job families, and the roles of each with what they are linked to.',
} as const;

export function Welcome() {
  const [isNew, setNew] = useState(() => !isWelcomed());
  const view = useChoices(mainViewOf);
  // Whoever has found a role, or came for one, needs no way in.
  const isUsed = useChoices(({ subject, filtersOpen, path }) => subject !== null || filtersOpen || path !== null);
  const { showView, openDialog } = useActions();
  const leave = () => {
    rememberWelcome();
    setNew(false);
  };
  useEffect(() => {
    if (isUsed) rememberWelcome();
  }, [isUsed]);
  if (isUsed && isNew) setNew(false);
  if (!isNew || isUsed || view === 'focus' || view === 'path') return null;
  return (
    <section className={styles.welcome} aria-label="Welcome">
      <p className={styles.words}>{words[view]}</p>
      <div className={styles.ways}>
        <Button
          look="strong"
          onClick={() => {
            leave();
            document.getElementById(searchBoxId)?.focus();
          }}
        >
          <Search aria-hidden size={16} /> Find my role
        </Button>
        <Button
          onClick={() => {
            leave();
            showView('organisation');
          }}
        >
          <Building2 aria-hidden size={16} /> Show me the company
        </Button>
        <Button
          onClick={() => {
            leave();
            openDialog({ kind: 'shortcuts' });
          }}
        >
          <CircleHelp aria-hidden size={16} /> What can I do here?
        </Button>
      </div>
      <IconButton label="Close the welcome" className={styles.close ?? ''} onClick={leave}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
