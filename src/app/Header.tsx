/** The bar over everything: what is shown, which view of it, search, findings, theme and export. */
import { MonitorCog, Moon, Sun } from 'lucide-react';
import { ExportMenu } from './export/ExportMenu.tsx';
import { FindingsButton } from './findings/FindingsButton.tsx';
import styles from './Header.module.css';
import { SearchBox } from './search/SearchBox.tsx';
import { addressOf } from './store/address.ts';
import type { ViewKind } from './store/choices.ts';
import { useActions, useChoices } from './store/store-context.tsx';
import type { Theme } from './store/theme.ts';
import { IconButton } from './ui/Button.tsx';
import { Menu, MenuChoices } from './ui/Menu.tsx';
import { RungsMark } from './ui/RungsMark.tsx';

const views: readonly { readonly kind: ViewKind; readonly name: string }[] = [
  { kind: 'progression', name: 'Progression' },
  { kind: 'organisation', name: 'Organisation' },
];

const themes: readonly { readonly value: Theme; readonly words: string }[] = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

export function Header() {
  return (
    <header className={styles.header}>
      <Subject />
      <ViewSwitch />
      <div className={styles.tools}>
        <SearchBox />
        <FindingsButton />
        <ThemeMenu />
        <ExportMenu />
      </div>
    </header>
  );
}

function Subject() {
  const title = useChoices((choices) => choices.documents.title);
  const count = useChoices((choices) => choices.documents.graph.documents.length);
  return (
    <div className={styles.subject}>
      <RungsMark />
      <span className={styles.name}>Rungs</span>
      <h1 className={styles.title}>
        <span className={styles.titleWords}>{title}</span>
        <span className={styles.count}>
          {' · '}
          {count} {count === 1 ? 'document' : 'documents'}
        </span>
      </h1>
    </div>
  );
}

function ViewSwitch() {
  const view = useChoices((choices) => choices.view);
  const subject = useChoices((choices) => choices.subject);
  return (
    <nav aria-label="Views" className={styles.views}>
      {views.map(({ kind, name }) => (
        <a
          key={kind}
          className={styles.view}
          href={addressOf({ view: kind, subject })}
          aria-current={kind === view ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function ThemeMenu() {
  const theme = useChoices((choices) => choices.theme);
  const { setTheme } = useActions();
  const Icon = { system: MonitorCog, light: Sun, dark: Moon }[theme];
  return (
    <Menu
      trigger={
        <IconButton label="Theme">
          <Icon aria-hidden />
        </IconButton>
      }
    >
      <MenuChoices value={theme} options={themes} onChoose={setTheme} />
    </Menu>
  );
}
