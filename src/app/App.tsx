/** The page: header, chart, details, and the dialogs over them. Only puts parts together; each part is a folder. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import styles from './App.module.css';
import { Chart } from './chart/Chart.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { NothingLeft } from './filters/NothingLeft.tsx';
import { afterFirstPicture } from './first-picture.ts';
import { Header } from './Header.tsx';
import { useShortcuts } from './keyboard/use-shortcuts.ts';
import { Notice } from './Notice.tsx';
import type { Choices } from './store/choices.ts';
import { loadOtherSteps } from './store/compose-picture.ts';
import { mainViewOf } from './store/shown.ts';
import { useActions, useChoices } from './store/store-context.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { NoRoles } from './welcome/NoRoles.tsx';
import { WorkBar } from './work/WorkBar.tsx';

const loadDetails = () => import('./details/DetailPanel.tsx').then((module) => ({ default: module.DetailPanel }));
const DetailPanel = lazy(loadDetails);
const SourceDialog = lazy(() =>
  import('./details/SourceDialog.tsx').then((module) => ({ default: module.SourceDialog })),
);
const FrontMatterDialog = lazy(() =>
  import('./details/FrontMatterDialog.tsx').then((module) => ({ default: module.FrontMatterDialog })),
);
const ShortcutsDialog = lazy(() =>
  import('./keyboard/ShortcutsDialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
);
const StepChooser = lazy(() =>
  import('./keyboard/StepChooser.tsx').then((module) => ({ default: module.StepChooser })),
);
const FindingsPanel = lazy(() =>
  import('./findings/FindingsPanel.tsx').then((module) => ({ default: module.FindingsPanel })),
);
const PathPanel = lazy(() => import('./paths/PathPanel.tsx').then((module) => ({ default: module.PathPanel })));
const FilterPanel = lazy(() => import('./filters/FilterPanel.tsx').then((module) => ({ default: module.FilterPanel })));
const Welcome = lazy(async () => {
  const { Welcome: component } = await afterFirstPicture(() => import('./welcome/Welcome.tsx'));
  return { default: component };
});
const Matrix = lazy(() => import('./matrix/Matrix.tsx').then((module) => ({ default: module.Matrix })));
const Outline = lazy(() => import('./outline/Outline.tsx').then((module) => ({ default: module.Outline })));
const ComparePanel = lazy(() =>
  import('./compare/ComparePanel.tsx').then((module) => ({ default: module.ComparePanel })),
);

/** Panels that stand at the chart's other side than the details, one at a time. */
const panels = {
  findings: { name: 'The findings', content: <FindingsPanel /> },
  filters: { name: 'The filters', content: <FilterPanel /> },
  path: { name: 'The path', content: <PathPanel /> },
  comparison: { name: 'The comparison', content: <ComparePanel /> },
} as const;

export function App() {
  const hasDetails = useChoices((choices) => choices.subject !== null);
  const panel = useChoices(panelOf);
  const isWide = useChoices((choices) => panelOf(choices) === 'comparison' && (choices.comparison?.length ?? 0) > 1);
  useShortcuts();
  // Fetched when the first picture is there, so that the first selection and the first focus need not wait.
  useEffect(() => {
    void afterFirstPicture(loadDetails);
    void afterFirstPicture(loadOtherSteps);
  }, []);
  return (
    <div className={styles.page}>
      <Header />
      <FilterBar />
      <div className={styles.content} data-details={hasDetails} data-panel={panel} data-wide={isWide}>
        {panel !== 'none' && (
          <div className={styles.panel}>
            <ErrorBoundary key={panel} part={panels[panel].name}>
              <Suspense fallback={null}>{panels[panel].content}</Suspense>
            </ErrorBoundary>
          </div>
        )}
        <Main />
        {hasDetails && (
          <ErrorBoundary part="The details">
            <Suspense fallback={<aside className={styles.details} aria-label="Details" />}>
              <DetailPanel />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <LiveRegion />
      <OpenDialogs />
    </div>
  );
}

function panelOf({ findings, filtersOpen, path, comparison }: Choices): keyof typeof panels | 'none' {
  if (findings.isOpen) return 'findings';
  if (filtersOpen) return 'filters';
  if (path !== null) return 'path';
  return comparison === null ? 'none' : 'comparison';
}

/** What is in the middle of the page. */
function Main() {
  const end = useRef<HTMLSpanElement>(null);
  const view = useChoices(mainViewOf);
  const name = view === 'matrix' || view === 'outline' ? { matrix: 'Matrix', outline: 'Outline' }[view] : 'Chart';
  return (
    <main className={styles.chart} aria-label={name}>
      {/* Hundreds of cards lie between the header and the details for whoever goes by keyboard. */}
      <button type="button" className={styles.skip} onClick={() => end.current?.focus()}>
        Skip the {name.toLowerCase()}
      </button>
      {name === 'Chart' && <WorkBar />}
      <ErrorBoundary key={name} part={`The ${name.toLowerCase()}`}>
        <Suspense fallback={null}>
          {view === 'matrix' && <Matrix />}
          {view === 'outline' && <Outline />}
          {name === 'Chart' && <Chart />}
        </Suspense>
      </ErrorBoundary>
      <NothingLeft />
      <NoRoles />
      <Notice />
      <Suspense fallback={null}>
        <Welcome />
      </Suspense>
      <span ref={end} tabIndex={-1} className={styles.end} />
    </main>
  );
}

function OpenDialogs() {
  const dialog = useChoices((choices) => choices.dialog);
  const { openDialog } = useActions();
  const close = () => openDialog(null);
  return (
    <Suspense fallback={null}>
      {dialog?.kind === 'source' && (
        <SourceDialog source={dialog.source} reading={dialog.reading ?? null} onClose={close} />
      )}
      {dialog?.kind === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog?.kind === 'steps' && <StepChooser from={dialog.from} way={dialog.way} onClose={close} />}
      {dialog?.kind === 'front-matter' && <FrontMatterDialog path={dialog.path} onClose={close} />}
    </Suspense>
  );
}
