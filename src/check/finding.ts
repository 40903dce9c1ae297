/**
 * A finding: something a maintainer of the documents would want to mend.
 * Stages before `check` record observations; only here do they get a rule's name, a severity and words.
 */
import type { Source } from '../documents/source.ts';
import type { RoleId } from '../graph/career-graph.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Stable name of the rule, such as `missing-page`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found, in one sentence. */
  readonly message: string;
  readonly expected: string;
  /** How to mend it, nearest match included where there is one. */
  readonly mend: string;
  readonly source: Source;
  readonly role: RoleId | null;
}
