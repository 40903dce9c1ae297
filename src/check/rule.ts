/**
 * What a rule is: a stable name, a severity, and how it finds. Each rule stands in a file of its own under `rules/`,
 * whose header shows an example; most word what an earlier stage observed.
 *
 * The example is documents and what the rule finds in them, and runs as a test (tests/check/rules.test.ts):
 *
 *     @example sales/account-executive.md      a document's path; its text follows, as in a file
 *     Reports to the [Director](/sales/dir/).
 *     ^ The link /sales/dir/ leads …           the message of a finding in the line above it
 */
import { addTo } from '../documents/add-to.ts';
import type { Source } from '../documents/source.ts';
import type { CareerGraph, Observation, RoleId } from '../graph/career-graph.ts';
import { rememberFor } from '../graph/remember-for.ts';
import type { Severity } from './finding.ts';
import type { Text } from './sought-texts.ts';

export interface Rule {
  /** Stable: settings and other programs refer to it. */
  readonly name: string;
  /** How bad it is unless settings say otherwise. */
  readonly severity: Severity;
  /** @param texts those of the documents that hold words, or links, that rules about wording look for */
  readonly find: (graph: CareerGraph, texts: readonly Text[]) => Problem[];
}

export interface Words {
  /** What was found, in one sentence. */
  readonly message: string;
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
}

/** A finding before it has its rule's name and severity. */
export interface Problem extends Words {
  readonly source: Source;
  /** The role that it is about, or null where it is about a family or a whole document. */
  readonly role: RoleId | null;
}

type Kind = Observation['kind'];
/** The stage's own shape of what was observed: only those of the graph carry a suggestion and a role. */
type Observed<K extends Kind, O = Observation> = O extends Observation
  ? K extends O['kind']
    ? O & { readonly kind: K }
    : never
  : never;

/** What earlier stages observed of one kind. */
export function observed<K extends Kind>(graph: CareerGraph, kind: K): readonly (Observation & Observed<K>)[] {
  // What stands under a kind is of this kind.
  return (observationsByKind(graph).get(kind) ?? []) as (Observation & Observed<K>)[];
}

const observationsByKind = rememberFor(({ observations }: CareerGraph): ReadonlyMap<Kind, readonly Observation[]> => {
  const byKind = new Map<Kind, Observation[]>();
  for (const one of observations) addTo(byKind, one.kind, one);
  return byKind;
});

/** A rule of the same name as what was observed, one finding for each. */
export function ruleFor<K extends Kind>(name: K, severity: Severity, word: (one: Observed<K>) => Words): Rule {
  return { name, severity, find: (graph) => observed(graph, name).map((one) => problemOf(one, word(one))) };
}

/** Words for what was observed, with its place and its role. */
export function problemOf(one: Observation, { message, expected, mend }: Words): Problem {
  return { message, expected, mend, source: one.source, role: 'role' in one ? one.role : null };
}
