/**
 * CareerGraph → findings: every rule, asked in turn.
 * Knows names and severities of rules, nothing of what they look for.
 */
import { type ConfigurationObservation, configurationPath } from '../documents/configuration.ts';
import { nearestOf } from '../documents/edit-distance.ts';
import type { CareerGraph } from '../graph/career-graph.ts';
import { rememberFor } from '../graph/remember-for.ts';
import type { Finding, Severity } from './finding.ts';
import { rules } from './rules.ts';
import { soughtTexts } from './sought-texts.ts';

/** Severities that count before the configuration's and the rules' own, by the rule's name; a rule that is `off` is not asked. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>;

const asIs: RuleSettings = new Map();
const askAsIs = rememberFor((graph: CareerGraph) => askAll(graph, asIs));

/** @returns findings by document and line, then by rule; the same graph gives the same list */
export function checkGraph(graph: CareerGraph, settings: RuleSettings = asIs): readonly Finding[] {
  return settings === asIs ? askAsIs(graph) : askAll(graph, settings);
}

function askAll(asked: CareerGraph, settings: RuleSettings): Finding[] {
  const graph = withUnknownRules(asked);
  const configured = new Map(graph.configuration.rules.map(({ rule, severity }) => [rule, severity]));
  const texts = soughtTexts(graph);
  const findings: Finding[] = [];
  for (const { name, severity: usual, find } of rules) {
    const severity = settings.get(name) ?? configured.get(name) ?? usual;
    if (severity === 'off') continue;
    for (const { message, expected, mend, source, role } of find(graph, texts))
      findings.push({ rule: name, severity, message, expected, mend, source, role });
  }
  return findings.sort(byPlace);
}

/** The graph, with what its configuration says of rules that are none: only here are the rules' names known. */
function withUnknownRules(graph: CareerGraph): CareerGraph {
  const names = rules.map(({ name }) => name);
  const unknown = graph.configuration.rules.filter(({ rule }) => !names.includes(rule));
  if (unknown.length === 0) return graph;
  const observations = unknown.map(
    ({ rule, line }): ConfigurationObservation => ({
      kind: 'unknown-setting',
      source: { path: configurationPath, line },
      found: rule,
      expected: 'the name of a rule',
      suggestion: nearestOf(rule, names),
    }),
  );
  return { ...graph, observations: [...graph.observations, ...observations] };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.source.line - b.source.line;
}
