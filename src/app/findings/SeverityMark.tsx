/** How bad a finding is, told by shape and hue, and in words to who cannot see them. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../check/finding.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { severityWords } from './group-findings.ts';
import styles from './SeverityMark.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

interface SeverityMarkProps {
  readonly severity: Severity;
  /** True where the words stand beside it. */
  readonly silent?: boolean;
}

export function SeverityMark({ severity, silent = false }: SeverityMarkProps) {
  const Icon = icons[severity];
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon aria-hidden size={15} />
      {!silent && <VisuallyHidden>{severityWords[severity].one}: </VisuallyHidden>}
    </span>
  );
}
