/** The places in the documents that describe a role, each opening the document there. */
import type { Role } from '../../graph/career-graph.ts';
import { SourceButton } from './SourceButton.tsx';
import styles from './SourceList.module.css';

export function SourceList({ role }: { readonly role: Role }) {
  return (
    <ul className={styles.sources}>
      {role.sources.map((source) => {
        const grades = role.grades.filter((grade) => grade.source.path === source.path);
        const count = role.sections.filter((section) => section.source.path === source.path).length;
        return (
          <li key={`${source.path}:${source.line}`}>
            <SourceButton source={source} />
            <p className={styles.facts}>
              {grades.length > 0 ? `states grade ${grades.map(({ label }) => label).join(', ')}` : 'states no grade'} ·{' '}
              {count} {count === 1 ? 'section' : 'sections'}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
