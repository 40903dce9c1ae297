/** Findings in groups that open and close; few findings come open, many come closed, so that their counts are read. */
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { FindingsChoices } from '../store/choices.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import styles from './FindingGroups.module.css';
import type { FindingGroup } from './group-findings.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** Up to so many findings are read one after the other. */
const fewFindings = 40;

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: FindingsChoices['grouping'];
  readonly onFollow: () => void;
}

export function FindingGroups({ groups, grouping, onFollow }: FindingGroupsProps) {
  const toggled = useChoices((choices) => choices.findings.toggled);
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const comeOpen = count <= fewFindings || groups.length === 1;
  return groups.map((group) => (
    <Group
      key={group.key}
      group={group}
      isOpen={comeOpen !== toggled.has(group.key)}
      knowsPath={grouping === 'document'}
      onFollow={onFollow}
    />
  ));
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly knowsPath: boolean;
  readonly onFollow: () => void;
}

function Group({ group, isOpen, knowsPath, onFollow }: GroupProps) {
  const { toggleFindingsGroup } = useActions();
  const listId = useId();
  const { key, title, note, severity, findings } = group;
  return (
    <section className={styles.group} data-open={isOpen}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => toggleFindingsGroup(key)}
        >
          <ChevronRight aria-hidden size={15} className={styles.chevron} />
          <span className={styles.titles}>
            <span className={styles.title}>{title}</span>
            {note !== null && <span className={styles.note}>{note}</span>}
          </span>
          <SeverityMark severity={severity} silent />
          <span className={styles.count}>{findings.length}</span>
        </button>
      </h3>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {findings.map((finding, index) => (
            <FindingEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may agree in everything
              key={index}
              finding={finding}
              known={{ path: knowsPath, subject: false }}
              onFollow={onFollow}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
