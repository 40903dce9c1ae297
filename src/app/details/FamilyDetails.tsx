/** What the documents say of a job family as a whole: its roles, its steps, and what holds for every role. */
import type { Family } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { SubjectFindings } from '../findings/SubjectFindings.tsx';
import { useFindings } from '../findings/use-findings.ts';
import { nameOf, subjectOf } from '../store/derived.ts';
import { useChoices } from '../store/store-context.tsx';
import { Chip } from '../ui/Chip.tsx';
import styles from './FamilyDetails.module.css';
import { Blocks } from './markdown/Blocks.tsx';
import { SectionTexts } from './SectionTexts.tsx';
import { SourceButton } from './SourceButton.tsx';
import { SubjectLink } from './SubjectLink.tsx';

export function FamilyDetails({ family }: { readonly family: Family }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { role, linksFrom, linksTo } = graphIndex(graph);
  // Of the document as a whole: what is about one role stands with that role.
  const findings = useFindings()?.filter(({ source, role: about }) => source.path === family.path && about === null);
  const department = graph.departments.find(({ id }) => id === family.department);
  const steps = linksFrom(family.id).filter(({ kind }) => kind === 'next-step');
  const namedBy = linksTo(family.id);
  // The highest level first, as on the chart.
  const roles = [...family.roles].reverse().flatMap((id) => role(id) ?? []);
  return (
    <div className={styles.family}>
      <div className={styles.chips}>
        <Chip>Job family</Chip>
        {department && <Chip>{department.name}</Chip>}
      </div>
      {family.kind === 'referenced' && (
        <p className={styles.placeholder}>The documents name this job family, and none describes it.</p>
      )}
      {family.aliases.length > 0 && <p className={styles.aliases}>Also called {family.aliases.join(' · ')}</p>}
      {family.path !== null && <Blocks blocks={family.overview} path={family.path} />}
      {roles.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>Roles</h3>
          <ul className={styles.list}>
            {roles.map((each) => (
              <li key={each.id}>
                <SubjectLink subject={{ kind: 'role', id: each.id }}>{each.title}</SubjectLink>
                {each.gradeLabel !== null && <span className={styles.grade}>grade {each.gradeLabel}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LinkedSubjects title="Next steps of the family" ids={steps.map(({ to }) => to)} />
      <LinkedSubjects title="Named by" ids={namedBy.map(({ from }) => from)} />
      {family.sections.length > 0 && (
        <section className={styles.part}>
          <SectionTexts
            sections={family.sections.map((section) => ({ title: section.heading, note: null, section }))}
          />
        </section>
      )}
      {findings !== undefined && findings.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>Findings · {findings.length}</h3>
          <SubjectFindings findings={findings} />
        </section>
      )}
      {family.path !== null && (
        <p className={styles.part}>
          <SourceButton source={{ path: family.path, line: 1 }} />
        </p>
      )}
    </div>
  );
}

interface LinkedSubjectsProps {
  readonly title: string;
  readonly ids: readonly (string | null)[];
}

function LinkedSubjects({ title, ids }: LinkedSubjectsProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const subjects = [...new Set(ids)].flatMap((id) => subjectOf(graph, id) ?? []);
  if (subjects.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {subjects.map((subject) => (
          <li key={subject.id}>
            <SubjectLink subject={subject}>{nameOf(graph, subject.id)}</SubjectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
