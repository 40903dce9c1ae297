/** Where a path starts and where it arrives: two fields, and a button that swaps them. */
import { ArrowUpDown } from 'lucide-react';
import { RolePicker } from '../search/RolePicker.tsx';
import { myRoleOf } from '../store/my-role.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './PathEndsForm.module.css';

export function PathEndsForm() {
  const path = useChoices((choices) => choices.path);
  const me = useChoices(myRoleOf);
  const { setPath } = useActions();
  const from = path?.from ?? null;
  const to = path?.to ?? null;
  return (
    <div className={styles.ends}>
      <div className={styles.fields}>
        <RolePicker
          label="From"
          chosen={from}
          placeholder={to === null ? 'Find a role' : 'Anyone: how people get there'}
          onChoose={(role) => setPath({ from: role })}
        />
        <RolePicker
          label="To"
          chosen={to}
          placeholder={from === null ? 'Find a role' : 'Everything within reach'}
          onChoose={(role) => setPath({ to: role })}
        />
      </div>
      <IconButton
        label="Swap start and arrival"
        disabled={from === null && to === null}
        onClick={() => setPath({ from: to, to: from })}
      >
        <ArrowUpDown aria-hidden />
      </IconButton>
      {me !== null && from !== me && to !== me && (
        <Button look="quiet" className={styles.mine} onClick={() => setPath({ from: me })}>
          Start from my role
        </Button>
      )}
    </div>
  );
}
