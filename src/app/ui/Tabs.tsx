/** Tabs with counts; the row scrolls sideways when it is wider than its place. */
import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count: number | null;
  readonly content: ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const choose = (value: string) => {
    const tab = tabs.find(({ id }) => id === value);
    if (tab) onChoose(tab.id);
  };
  return (
    <RadixTabs.Root value={chosen} onValueChange={choose} className={styles.tabs}>
      <RadixTabs.List aria-label={label} className={styles.list}>
        {tabs.map(({ id, name, count }) => (
          <RadixTabs.Trigger key={id} value={id} className={styles.tab}>
            {name}
            {count !== null && <span className={styles.count}> {count}</span>}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map(({ id, content }) => (
        <RadixTabs.Content key={id} value={id} className={styles.content}>
          {content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
