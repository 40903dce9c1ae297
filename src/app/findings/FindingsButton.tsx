/** How many findings there are, and the way to their list; the dot's hue is the worst one's severity. */
import type { Finding } from '../../check/finding.ts';
import { useActions } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './FindingsButton.module.css';
import { useFindings } from './use-findings.ts';

export function FindingsButton() {
  const findings = useFindings();
  const { openDialog } = useActions();
  const count = findings?.length ?? 0;
  return (
    <Button className={styles.button} disabled={findings === null} onClick={() => openDialog({ kind: 'findings' })}>
      <span className={styles.dot} data-severity={worst(findings ?? [])} />
      <span className={styles.count}>{findings === null ? '…' : count}</span>{' '}
      <span className={styles.word}>{count === 1 ? 'finding' : 'findings'}</span>
    </Button>
  );
}

function worst(findings: readonly Finding[]): Finding['severity'] | 'none' {
  const severities = new Set(findings.map(({ severity }) => severity));
  return (['error', 'warning', 'info'] as const).find((severity) => severities.has(severity)) ?? 'none';
}
