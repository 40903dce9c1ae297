/** The findings about one role or family, for its details. */
import type { Finding } from '../../check/finding.ts';
import { FindingEntry } from './FindingEntry.tsx';
import styles from './SubjectFindings.module.css';

export function SubjectFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may agree in everything
        <FindingEntry key={index} finding={finding} known={{ path: true, subject: true }} />
      ))}
    </ul>
  );
}
