/**
 * What a maintainer of the documents would want to mend, beside the chart so that each finding's role is seen with it;
 * on small screens a sheet that makes way for the role one goes to.
 */
import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { makeWay } from '../details/make-way.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { findingsButtonId } from './FindingsButton.tsx';
import { FindingsFilters } from './FindingsFilters.tsx';
import styles from './FindingsPanel.module.css';
import { filterFindings, groupFindings } from './group-findings.ts';
import { useFindings } from './use-findings.ts';

export function FindingsPanel() {
  const graph = useChoices((choices) => choices.documents.graph);
  const choices = useChoices(({ findings }) => findings);
  const { setFindings } = useActions();
  const findings = useFindings();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => filterFindings(graph, findings ?? [], choices), [graph, findings, choices]);
  const groups = useMemo(() => groupFindings(graph, shown, choices.grouping), [graph, shown, choices.grouping]);
  const summary = summaryOf(shown, findings?.length ?? 0);

  useEffect(() => title.current?.focus(), []);
  useEffect(() => announce(summary), [summary]);

  const close = () => {
    setFindings({ isOpen: false });
    document.getElementById(findingsButtonId)?.focus();
  };
  const follow = () => makeWay(() => setFindings({ isOpen: false }));
  return (
    <aside
      className={styles.panel}
      aria-labelledby="findings-title"
      onKeyDown={(event) => {
        // In a search that holds words, Escape empties it first.
        const isSearch =
          event.target instanceof HTMLInputElement && event.target.value !== '' && event.target.type === 'search';
        if (event.key === 'Escape' && !isSearch) close();
      }}
    >
      <header className={styles.header}>
        <div>
          <h2 ref={title} id="findings-title" tabIndex={-1} className={styles.title}>
            Findings
          </h2>
          <p className={styles.summary}>{findings === null ? 'The documents are being checked …' : summary}</p>
        </div>
        <IconButton label="Close the findings" onClick={close}>
          <X aria-hidden />
        </IconButton>
      </header>
      {findings !== null && findings.length > 0 && <FindingsFilters findings={findings} />}
      <div className={styles.scroll}>
        {findings?.length === 0 && (
          <p className={styles.none}>
            Every link leads somewhere and every role has what Rungs looks for. Change a document, and it is checked
            again.
          </p>
        )}
        {findings !== null && findings.length > 0 && shown.length === 0 && (
          <p className={styles.none}>
            No finding is like that.{' '}
            <button
              type="button"
              className={styles.all}
              onClick={() => setFindings({ search: '', rule: null, hiddenSeverities: new Set() })}
            >
              Show all {findings.length}
            </button>
          </p>
        )}
        <FindingGroups groups={groups} grouping={choices.grouping} onFollow={follow} />
      </div>
    </aside>
  );
}

function summaryOf(shown: readonly { readonly source: { readonly path: string } }[], all: number): string {
  if (all === 0) return 'Nothing to mend';
  const documents = new Set(shown.map(({ source }) => source.path)).size;
  const of = shown.length === all ? '' : ` of ${all}`;
  const findings = (of === '' ? shown.length : all) === 1 ? 'finding' : 'findings';
  return `${shown.length}${of} ${findings} in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
}
