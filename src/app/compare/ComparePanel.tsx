/** Two or three roles side by side: chosen in the columns' heads, compared under them. */
import { ArrowLeftRight, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { summaryWords } from '../../formats/comparison-words.ts';
import type { Comparison } from '../../graph/comparison/comparison.ts';
import { PrintSheet } from '../print/PrintSheet.tsx';
import { RolePicker } from '../search/RolePicker.tsx';
import { mostCompared } from '../store/choices.ts';
import { useCompareWith } from '../store/compare-with.ts';
import { comparisonOf } from '../store/comparison.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './ComparePanel.module.css';
import { ComparisonActions } from './ComparisonActions.tsx';
import { ComparisonDocument } from './ComparisonDocument.tsx';
import { suggestedRoles } from './suggested-roles.ts';

export function ComparePanel() {
  const comparison = useChoices(comparisonOf);
  const { compare } = useActions();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const summary = comparison && summaryWords(comparison);
  useEffect(() => {
    if (summary !== null) announce(summary);
  }, [summary]);
  return (
    <SidePanel
      title="Compare"
      closeLabel="Close the comparison"
      firstSize="tall"
      onClose={() => compare(null)}
      head={<Columns />}
    >
      {comparison === null ? (
        <>
          <p className={styles.hint}>
            Choose two roles, or three, to see what is listed for one and not for the other.
          </p>
          <Suggestions />
        </>
      ) : (
        <>
          <div className={styles.bar}>
            <Switch on={onlyDifferences} onChange={setOnlyDifferences}>
              Only differences
            </Switch>
            <ComparisonActions comparison={comparison} onlyDifferences={onlyDifferences} />
          </div>
          <ComparisonDocument comparison={comparison} onlyDifferences={onlyDifferences} />
          <Printed comparison={comparison} onlyDifferences={onlyDifferences} />
        </>
      )}
    </SidePanel>
  );
}

/** With one role chosen: whom it is worth comparing with. */
function Suggestions() {
  const graph = useChoices((choices) => choices.documents.graph);
  const one = useChoices((choices) => choices.comparison?.[0] ?? null);
  const compareWith = useCompareWith();
  const roles = useMemo(() => (one === null ? [] : suggestedRoles(graph, one)), [graph, one]);
  if (roles.length === 0) return null;
  return (
    <section className={styles.suggestions} aria-label="Suggestions">
      {roles.map(({ id, title, why }) => (
        <Button key={id} className={styles.suggestion} onClick={() => compareWith(id)}>
          <span>{title}</span> <span className={styles.why}>{why}</span>
        </Button>
      ))}
    </section>
  );
}

interface PrintedProps {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}

function Printed(props: PrintedProps) {
  return <PrintSheet kind="comparison">{() => <ComparisonDocument {...props} isWhole />}</PrintSheet>;
}

/** The roles, as the heads of the columns: each can be exchanged, the third left out. */
function Columns() {
  const chosen = useChoices((choices) => choices.comparison) ?? [];
  const { compare } = useActions();
  const [wantsThird, setWantsThird] = useState(false);
  const count = chosen.length === mostCompared || (wantsThird && chosen.length === 2) ? mostCompared : 2;
  const put = (column: number, role: string | null) => {
    const next = chosen.map((id, at) => (at === column ? role : id));
    if (column >= chosen.length && role !== null) next.push(role);
    if (role === null && column === 2) setWantsThird(false);
    compare(next.filter((id) => id !== null));
  };
  const names = ['First role', 'Second role', 'Third role'];
  return (
    <div className={styles.columns} data-columns={chosen.length < 2 ? 1 : count}>
      {chosen.length > 1 && (
        <div className={styles.tools}>
          <IconButton label="Turn the order round" onClick={() => compare([...chosen].reverse())}>
            <ArrowLeftRight aria-hidden />
          </IconButton>
          {count === 2 && (
            <IconButton label="Add a third" onClick={() => setWantsThird(true)}>
              <Plus aria-hidden />
            </IconButton>
          )}
        </div>
      )}
      {names.slice(0, count).map((name, column) => (
        <RolePicker
          key={name}
          label={name}
          hidesLabel
          chosen={chosen[column] ?? null}
          placeholder={name}
          onChoose={(role) => put(column, role)}
        />
      ))}
    </div>
  );
}
