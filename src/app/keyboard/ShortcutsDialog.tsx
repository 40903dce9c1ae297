/** What can be done and by which keys: made of the same table as the keys themselves. */
import { Fragment, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Command, CommandGroup } from './command.ts';
import { commands } from './commands.ts';
import styles from './ShortcutsDialog.module.css';
import { listensToSingleKeys, listenToSingleKeys } from './single-keys.ts';

const groups: readonly CommandGroup[] = ['Find and read', 'Move about', 'The chart', 'Views', 'The page'];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [listens, setListens] = useState(listensToSingleKeys);
  const change = (on: boolean) => {
    listenToSingleKeys(on);
    setListens(on);
  };
  return (
    <Dialog
      title="What you can do here"
      subtitle="By mouse or touch: choose a card to read about its role, double-click it to see only what is near, click a link for the sentence it rests on."
      onClose={onClose}
    >
      <div className={styles.content}>
        {groups.map((group) => (
          <section key={group} className={styles.group} aria-labelledby={`keys ${group}`}>
            <h3 id={`keys ${group}`} className={styles.heading}>
              {group}
            </h3>
            <dl className={styles.commands}>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className={styles.command}>
                    <dt>{command.words}</dt>
                    <dd>
                      <Keys command={command} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <p className={styles.switch}>
          <Switch on={listens} onChange={change}>
            Listen to keys without Ctrl
          </Switch>
        </p>
      </div>
    </Dialog>
  );
}

function Keys({ command: { keys } }: { readonly command: Command }) {
  if (keys.length === 0) return <span className={styles.bySearch}>in search</span>;
  return keys.map(({ shown }, index) => (
    <Fragment key={shown}>
      {index > 0 && ' or '}
      <kbd className={styles.key}>{shown}</kbd>
    </Fragment>
  ));
}
