/** Tabs with counts; the row scrolls sideways when it is wider than its place. */
import { Tabs as RadixTabs } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
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
  const list = useRef<HTMLDivElement>(null);
  // The chosen one may be beyond the edge: told by the address, or remembered from another role.
  useEffect(() => {
    const [row, tab] = [list.current, list.current?.querySelector<HTMLElement>(`[data-tab="${chosen}"]`)];
    if (row && tab) row.scrollTo({ left: tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2 });
  }, [chosen]);
  const choose = (value: string) => {
    const tab = tabs.find(({ id }) => id === value);
    if (tab) onChoose(tab.id);
  };
  return (
    <RadixTabs.Root value={chosen} onValueChange={choose} className={styles.tabs}>
      <RadixTabs.List ref={list} aria-label={label} className={styles.list}>
        {tabs.map(({ id, name, count }) => (
          <RadixTabs.Trigger key={id} value={id} data-tab={id} className={styles.tab}>
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
