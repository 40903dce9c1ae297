/**
 * What a rule is: a stable name, a severity, and how it finds. Each rule stands in a file of its own under `rules/`;
 * most word what an earlier stage observed.
 */
import type { CareerGraph, Observation } from '../graph/career-graph.ts';
import type { Finding, Severity } from './finding.ts';

export interface Rule {
  /** Stable: settings and other programs refer to it. */
  readonly name: string;
  readonly severity: Severity;
  readonly find: (graph: CareerGraph) => Finding[];
}

export interface Words {
  /** What was found, in one sentence. */
  readonly message: string;
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
}

type Kind = Observation['kind'];
/** The stage's own shape of what was observed: only those of the graph carry a suggestion and a role. */
type Observed<K extends Kind, O = Observation> = O extends Observation
  ? K extends O['kind']
    ? O & { readonly kind: K }
    : never
  : never;

/** A rule of the same name as what was observed, one finding for each. */
export function ruleFor<K extends Kind>(name: K, severity: Severity, word: (observed: Observed<K>) => Words): Rule {
  const isObserved = (one: Observation): one is Observation & Observed<K> => one.kind === name;
  return {
    name,
    severity,
    find: ({ observations }) =>
      observations.filter(isObserved).map((one) => ({
        rule: name,
        severity,
        ...word(one),
        source: one.source,
        role: 'role' in one ? one.role : null,
      })),
  };
}
