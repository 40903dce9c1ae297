/** The bar over everything: what is shown, which view of it, search, findings, theme and export. */
import { lazy, Suspense } from 'react';
import { FilterButton } from './filters/FilterButton.tsx';
import { FindingsButton } from './findings/FindingsButton.tsx';
import { afterFirstPicture } from './first-picture.ts';
import styles from './Header.module.css';
import { SearchBox } from './search/SearchBox.tsx';
import { useAddress } from './store/address.ts';
import type { ViewKind } from './store/choices.ts';
import { mainViewOf } from './store/shown.ts';
import { useChoices } from './store/store-context.tsx';
import { RungsMark } from './ui/RungsMark.tsx';

const views: readonly { readonly kind: ViewKind; readonly name: string }[] = [
  { kind: 'progression', name: 'Progression' },
  { kind: 'organisation', name: 'Organisation' },
  { kind: 'matrix', name: 'Matrix' },
  { kind: 'outline', name: 'Outline' },
];

// Menus come a moment after the first picture; until then their places are kept.
const ThemeMenu = lazy(async () => {
  const { ThemeMenu: component } = await afterFirstPicture(() => import('./ThemeMenu.tsx'));
  return { default: component };
});
const ExportMenu = lazy(async () => {
  const { ExportMenu: component } = await afterFirstPicture(() => import('./export/ExportMenu.tsx'));
  return { default: component };
});

export function Header() {
  return (
    <header className={styles.header}>
      <Subject />
      <ViewSwitch />
      <div className={styles.tools}>
        <SearchBox />
        <FilterButton />
        <FindingsButton />
        <Suspense fallback={<div className={styles.menuPlaces} />}>
          <ThemeMenu />
          <ExportMenu />
        </Suspense>
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
  const shown = useChoices(mainViewOf);
  return (
    <nav aria-label="Views" className={styles.views}>
      {views.map(({ kind, name }) => (
        <ViewLink key={kind} kind={kind} name={name} />
      ))}
      {shown === 'focus' && <HereLink>Focus</HereLink>}
      {shown === 'path' && <HereLink>Path</HereLink>}
    </nav>
  );
}

function ViewLink({ kind, name }: { readonly kind: ViewKind; readonly name: string }) {
  const address = useAddress({ view: kind, focus: null, path: null });
  const isShown = useChoices((choices) => mainViewOf(choices) === kind);
  return (
    <a className={styles.view} href={address} aria-current={isShown ? 'page' : undefined}>
      {name}
    </a>
  );
}

/** What stands before the views for a while. */
function HereLink({ children }: { readonly children: string }) {
  return (
    <a className={styles.view} href={useAddress({})} aria-current="page">
      {children}
    </a>
  );
}
