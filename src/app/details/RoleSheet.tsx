/**
 * A role on one sheet of paper: its facts, then its lists in two columns. The type gets smaller with the text; where even
 * the smallest would not do, what is inherited is told by its number and where to find it.
 */

import { sectionNames } from '../../formats/comparison-words.ts';
import { promise } from '../../formats/path-words.ts';
import type { Link, Role } from '../../graph/career-graph.ts';
import type { ComparedItem } from '../../graph/comparison/comparison.ts';
import { listedItems } from '../../graph/comparison/listed-items.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { neighboursOf } from '../../graph/neighbours.ts';
import type { ListedSection } from '../../graph/resolve-inheritance.ts';
import { nameOf } from '../store/derived.ts';
import { useChoices } from '../store/store-context.tsx';
import styles from './RoleSheet.module.css';

const sections: readonly ListedSection[] = ['requirements', 'responsibilities', 'performance'];

/** Sizes of the type, and how much text fits on a sheet at each: characters of items, with the space that each takes. */
const sizes = [
  { size: 'large', room: 4_200 },
  { size: 'medium', room: 6_500 },
  { size: 'small', room: 9_200 },
] as const;
/** The end of an item's last line, and the space under it, in characters. */
const spaceOfItem = 28;

export function RoleSheet({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const title = useChoices((choices) => choices.documents.title);
  const lists = sections.map((section) => ({ section, items: listedItems(graph, role.id, section) }));
  const family = role.family === null ? null : graphIndex(graph).family(role.family);
  const department = graph.departments.find(({ id }) => id === role.department);
  const neighbours = neighboursOf(graph, role.id);
  const names = (links: readonly Link[]) =>
    [...new Set(links.map(({ to, text }) => nameOf(graph, to) ?? text))].filter((name) => name !== '').join(', ');
  const facts = [
    ['Grade', role.gradeStated ? role.gradeLabel : null],
    ['Department', department?.name],
    ['Family', family?.name],
    ['Reports to', names(neighbours?.managers ?? [])],
    ['Next', names([...(neighbours?.nextSteps ?? []), ...(neighbours?.levelSteps ?? [])])],
    ['Specialties', family?.specialties.map(({ name }) => name).join(', ')],
  ].filter(([, value]) => value);
  const all = roomOf([
    ...lists.flatMap(({ items }) => items.map(({ text }) => text)),
    ...facts.map(([, value]) => value ?? ''),
  ]);
  const size = sizes.find(({ room }) => all <= room)?.size ?? null;
  return (
    <article className={styles.sheet} data-size={size ?? 'small'}>
      <header className={styles.header}>
        <h1 className={styles.title}>{role.title}</h1>
        <p className={styles.from}>{title}</p>
      </header>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} data-long={(value?.length ?? 0) > 90}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.lists}>
        {lists
          .filter(({ items }) => items.length > 0)
          .map(({ section, items }) => (
            <List key={section} section={section} items={items} isWhole={size !== null} />
          ))}
        {lists.every(({ items }) => items.length === 0) && <p>No document lists anything for this role.</p>}
      </div>
      <p className={styles.promise}>
        {role.sources.map(({ path, line }) => `${path}, line ${line}`).join(' · ')}. {promise}
      </p>
    </article>
  );
}

interface ListProps {
  readonly section: ListedSection;
  readonly items: readonly ComparedItem[];
  readonly isWhole: boolean;
}

function List({ section, items, isWhole }: ListProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const shown = isWhole ? items : items.filter(({ distance }) => distance === 0);
  const rest = items.filter((item) => !shown.includes(item));
  const from = [...new Set(rest.map((item) => nameOf(graph, item.from) ?? item.from))].join(', ');
  return (
    <section>
      <h2 className={styles.heading}>{sectionNames[section]}</h2>
      <ul className={styles.items}>
        {shown.map(({ text, distance, source }) => (
          <li key={`${source.path}:${source.line}:${text}`} data-inherited={distance > 0}>
            {text}
          </li>
        ))}
        {rest.length > 0 && (
          <li data-inherited>
            and {rest.length} inherited from {from}
          </li>
        )}
      </ul>
    </section>
  );
}

function roomOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + spaceOfItem, 0);
}
