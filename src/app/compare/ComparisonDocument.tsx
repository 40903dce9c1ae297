/** A comparison to be read: its numbers, the facts side by side, then each list by what differs. */
import { countWords, rowKinds, rowKindWords, sectionNames, summaryWords } from '../../formats/comparison-words.ts';
import { promise } from '../../formats/path-words.ts';
import type { ComparedSection, Comparison } from '../../graph/comparison/comparison.ts';
import { makeWay } from '../details/make-way.ts';
import { SubjectLink } from '../details/SubjectLink.tsx';
import { useActions } from '../store/store-context.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ComparisonDocument.module.css';
import { ComparisonRows } from './ComparisonRows.tsx';

interface ComparisonDocumentProps {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  /** With a title of its own, as on paper. */
  readonly isWhole?: boolean;
}

export function ComparisonDocument({ comparison, onlyDifferences, isWhole = false }: ComparisonDocumentProps) {
  const { roles, sections } = comparison;
  const titles = roles.map(({ title }) => title);
  return (
    <article className={styles.document} data-whole={isWhole} data-columns={roles.length}>
      {isWhole && <h1 className={styles.title}>{titles.join(' and ')}, compared</h1>}
      <p className={styles.summary}>{summaryWords(comparison)}</p>
      <Facts comparison={comparison} onlyDifferences={onlyDifferences} />
      {sections.map((section) => (
        <Section
          key={section.section}
          section={section}
          titles={titles}
          onlyDifferences={onlyDifferences}
          isWhole={isWhole}
        />
      ))}
      <p className={styles.promise}>{promise}</p>
    </article>
  );
}

function Facts({ comparison: { roles, facts }, onlyDifferences }: ComparisonDocumentProps) {
  const { compare } = useActions();
  const shown = facts.filter(({ differs }) => differs || !onlyDifferences);
  if (shown.length === 0) return null;
  return (
    <table className={styles.facts}>
      <caption className={styles.heading}>Facts</caption>
      <thead>
        <tr>
          <td />
          {roles.map(({ id, title }) => (
            <th key={id} scope="col">
              <SubjectLink subject={{ kind: 'role', id }} onFollow={() => makeWay(() => compare(null))}>
                {title}
              </SubjectLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, values, differs }) => (
          <tr key={name} data-differs={differs}>
            <th scope="row">{name}</th>
            {differs ? (
              values.map((each, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>
                  {each.length === 0 ? <span title="The documents do not say">–</span> : each.join(', ')}
                </td>
              ))
            ) : (
              <td colSpan={roles.length}>{values[0]?.join(', ')}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SectionProps {
  readonly section: ComparedSection;
  readonly titles: readonly string[];
  readonly onlyDifferences: boolean;
  readonly isWhole: boolean;
}

function Section({ section: { section, rows, counts }, titles, onlyDifferences, isWhole }: SectionProps) {
  const kinds = rowKinds.filter((kind) => counts[kind] > 0 && !(onlyDifferences && kind === 'same'));
  const differing = rows.length - counts.same;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {sectionNames[section]} <span className={styles.counts}>{countWords(counts, titles.length)}</span>
      </h3>
      {rows.length === 0 && (
        <p className={styles.quiet}>No document lists {sectionNames[section].toLowerCase()} for any of them.</p>
      )}
      {onlyDifferences && rows.length > 0 && differing === 0 && (
        <p className={styles.quiet}>Every item is listed for all of them in the same words.</p>
      )}
      {kinds.map((kind) => {
        const rowsOfKind = <ComparisonRows rows={rows.filter((row) => row.kind === kind)} titles={titles} />;
        const heading = (
          <h4 className={styles.kind}>
            {rowKindWords(kind, titles.length)} <span className={styles.counts}>{counts[kind]}</span>
          </h4>
        );
        return (
          <div key={kind} className={styles.group} data-kind={kind}>
            {/* What is the same is there to be looked up, and must not hide what differs. */}
            {kind === 'same' && !isWhole ? (
              <Disclosure summary={heading}>{rowsOfKind}</Disclosure>
            ) : (
              <>
                {heading}
                {rowsOfKind}
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
