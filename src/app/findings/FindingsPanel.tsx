/**
 * What a maintainer of the documents would want to mend, beside the chart so that each finding's role is seen with it;
 * on small screens a sheet that makes way for the role one goes to.
 */
import { useEffect, useMemo } from 'react';
import { makeWay } from '../details/make-way.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
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
  const shown = useMemo(() => filterFindings(graph, findings ?? [], choices), [graph, findings, choices]);
  const groups = useMemo(() => groupFindings(graph, shown, choices.grouping), [graph, shown, choices.grouping]);
  const summary = summaryOf(shown, findings?.length ?? 0);

  useEffect(() => announce(summary), [summary]);

  const follow = () => makeWay(() => setFindings({ isOpen: false }));
  return (
    <SidePanel
      title="Findings"
      summary={findings === null ? 'The documents are being checked …' : summary}
      closeLabel="Close the findings"
      openedBy={findingsButtonId}
      firstSize="tall"
      onClose={() => setFindings({ isOpen: false })}
      head={findings !== null && findings.length > 0 && <FindingsFilters findings={findings} />}
    >
      {findings?.length === 0 && (
        <p className={styles.none}>
          Every link leads somewhere and every role has what Rungs looks for. Change a document, and it is checked
          again.
        </p>
      )}
      {findings !== null && findings.length > 0 && shown.length === 0 && (
        <p className={styles.none}>
          No finding matches.{' '}
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
    </SidePanel>
  );
}

function summaryOf(shown: readonly { readonly source: { readonly path: string } }[], all: number): string {
  if (all === 0) return 'Nothing to mend';
  if (shown.length === 0) return `None of ${all} ${all === 1 ? 'finding' : 'findings'}`;
  const documents = new Set(shown.map(({ source }) => source.path)).size;
  const of = shown.length === all ? '' : ` of ${all}`;
  const findings = (of === '' ? shown.length : all) === 1 ? 'finding' : 'findings';
  return `${shown.length}${of} ${findings} in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
}
