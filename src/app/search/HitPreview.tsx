/** What one would come to by choosing a result: the role's facts and first requirements, beside the list. */

import { itemTexts } from '../../documents/item-texts.ts';
import type { CareerGraph, Link } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { neighboursOf } from '../../graph/neighbours.ts';
import { nameOf } from '../store/derived.ts';
import { useChoices } from '../store/store-context.tsx';
import styles from './HitPreview.module.css';
import type { Hit } from './search-index.ts';

/** As many as can be read at a glance. */
const mostLines = 3;

/** For the eye alone: to others the option itself says what it is. */
export function HitPreview({ hit }: { readonly hit: Hit }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { role, family } = graphIndex(graph);
  const { id, kind } = hit.subject;
  const described = kind === 'role' ? role(id) : family(id);
  if (described === null) return null;
  const department = graph.departments.find((each) => each.id === described.department)?.name ?? described.department;
  const neighbours = kind === 'role' ? neighboursOf(graph, id) : null;
  const facts: readonly (readonly [string, string])[] = [
    ['Department', department],
    ['Reports to', names(graph, neighbours?.managers ?? [])],
    ['Next', names(graph, [...(neighbours?.nextSteps ?? []), ...(neighbours?.levelSteps ?? [])])],
    ['Roles', kind === 'family' ? (family(id)?.roles ?? []).map((each) => nameOf(graph, each)).join(' · ') : ''],
  ];
  const lines = described.sections
    .filter((section) => section.kind === 'requirements')
    .flatMap(({ blocks }) => itemTexts(blocks));
  return (
    <div className={styles.preview} aria-hidden="true">
      <p className={styles.title}>{nameOf(graph, id)}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.slice(0, mostLines).map(({ text, line }) => (
            <li key={line}>{text}</li>
          ))}
          {lines.length > mostLines && <li className={styles.more}>{lines.length - mostLines} more requirements</li>}
        </ul>
      )}
    </div>
  );
}

function names(graph: CareerGraph, links: readonly Link[]): string {
  return [...new Set(links.map(({ to, text }) => nameOf(graph, to) ?? text))].join(' · ');
}
