/** What of the findings is shown and in which groups: severities with their counts, one rule, words, grouping. */
import type { Finding } from '../../check/finding.ts';
import type { FindingsChoices } from '../store/choices.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './FindingsFilters.module.css';
import { countBy, filterFindings, ruleWords, severities, severityWords } from './group-findings.ts';
import { SeverityMark } from './SeverityMark.tsx';

const groupings: readonly { readonly value: FindingsChoices['grouping']; readonly words: string }[] = [
  { value: 'document', words: 'Document' },
  { value: 'rule', words: 'Rule' },
  { value: 'severity', words: 'Severity' },
];

export function FindingsFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const { grouping, search } = useChoices((choices) => choices.findings);
  const { setFindings } = useActions();
  return (
    <div className={styles.filters}>
      <SearchField label="Search the findings" value={search} onChange={(words) => setFindings({ search: words })} />
      <SeverityFilter findings={findings} />
      <div className={styles.row}>
        <Segments
          label="Group by"
          options={groupings}
          value={grouping}
          onChoose={(chosen) => setFindings({ grouping: chosen })}
        />
        <RuleFilter findings={findings} />
      </div>
    </div>
  );
}

/** Counts are of what the other filters let through. */
function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const choices = useChoices(({ findings: chosen }) => chosen);
  const { setFindings } = useActions();
  const { hiddenSeverities } = choices;
  const counts = countBy(filterFindings(graph, findings, { ...choices, hiddenSeverities: new Set() }), 'severity');
  const toggle = (severity: Finding['severity']) => {
    const hidden = new Set(hiddenSeverities);
    if (!hidden.delete(severity)) hidden.add(severity);
    setFindings({ hiddenSeverities: hidden });
  };
  return (
    <fieldset className={styles.severities}>
      <legend className={styles.legend}>Severities</legend>
      {severities.map((severity) => {
        const count = counts.get(severity) ?? 0;
        return (
          <button
            key={severity}
            type="button"
            className={styles.severity}
            aria-pressed={!hiddenSeverities.has(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} silent />
            <span className={styles.count}>{count}</span>{' '}
            {severityWords[severity][count === 1 ? 'one' : 'many'].toLowerCase()}
          </button>
        );
      })}
    </fieldset>
  );
}

function RuleFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const choices = useChoices(({ findings: chosen }) => chosen);
  const { setFindings } = useActions();
  const counts = countBy(filterFindings(graph, findings, { ...choices, rule: null }), 'rule');
  const rules = [...new Set([...counts.keys(), ...(choices.rule === null ? [] : [choices.rule])])].sort();
  return (
    <Select
      aria-label="Rule"
      value={choices.rule ?? ''}
      onChange={(event) => setFindings({ rule: event.target.value || null })}
    >
      <option value="">All rules</option>
      {rules.map((rule) => (
        <option key={rule} value={rule}>
          {ruleWords(rule)} ({counts.get(rule) ?? 0})
        </option>
      ))}
    </Select>
  );
}
