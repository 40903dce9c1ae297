/** A role's list, group by group, with a switch that hides what is inherited, and honest words when it is empty. */
import { Quote } from 'lucide-react';
import { useState } from 'react';
import type { Link, Role } from '../../graph/career-graph.ts';
import type { ResolvedItem } from '../../graph/resolve-inheritance.ts';
import { nameOf, subjectOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Switch } from '../ui/Switch.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ItemGroups.module.css';
import type { ItemGroup, RoleList } from './item-groups.ts';
import { LinkEvidence } from './LinkEvidence.tsx';
import { Blocks, ItemContent } from './markdown/Blocks.tsx';
import { itemReading } from './readings.ts';
import { SubjectLink } from './SubjectLink.tsx';

interface ItemGroupsProps {
  readonly role: Role;
  readonly list: RoleList;
  /** What the items are, as in "No document states requirements". */
  readonly name: string;
}

export function ItemGroups({ role, list, name }: ItemGroupsProps) {
  const hidesInherited = useChoices((choices) => choices.hideInherited);
  const { setHideInherited } = useActions();
  const hasInherited = list.groups.some(({ kind, items }) => kind === 'inherited' || items.some(isRepeated));
  const groups = hasInherited && hidesInherited ? withoutInherited(list.groups) : list.groups;
  return (
    <>
      {hasInherited && (
        <Switch on={hidesInherited} onChange={setHideInherited}>
          Only what is new at this level
        </Switch>
      )}
      {list.groups.length === 0 && list.missing.length === 0 && (
        <p className={styles.empty}>
          No document lists {name} for {role.title}.
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {hasInherited && groups.length === 0 && (
        <p className={styles.empty}>Nothing is new at this level: everything listed is inherited.</p>
      )}
      {list.missing.map((link) => (
        <Missing key={link.id} link={link} name={name} />
      ))}
      {list.circular.length > 0 && (
        <p className={styles.empty}>These roles extend each other in a circle; each list is shown once.</p>
      )}
    </>
  );
}

const isRepeated = ({ repeats }: ResolvedItem) => repeats !== null;

function withoutInherited(groups: readonly ItemGroup[]): readonly ItemGroup[] {
  return groups
    .filter(({ kind }) => kind === 'own')
    .map((group) => ({ ...group, items: group.items.filter((item) => !isRepeated(item)) }))
    .filter(({ items }) => items.length > 0);
}

/** Some items under their title, with the statement that brought them. */
export function Group({ group }: { readonly group: ItemGroup }) {
  const [isOpen, setOpen] = useState(false);
  const { through } = group;
  return (
    <section className={styles.group} data-kind={group.kind}>
      <h3 className={styles.heading}>
        <span>{group.title}</span>
        <span className={styles.count}>
          {group.kind === 'inherited' ? `inherited · ${group.items.length}` : group.items.length}
          {through && (
            <button
              type="button"
              className={styles.why}
              aria-expanded={isOpen}
              aria-label={`What this rests on: ${group.title}`}
              title="What this rests on"
              onClick={() => setOpen(!isOpen)}
            >
              <Quote aria-hidden size={13} />
            </button>
          )}
        </span>
      </h3>
      {through && isOpen && <LinkEvidence link={through} />}
      <ul className={styles.items}>
        {group.items.map((item) => (
          <Item key={`${item.source.line}`} item={item} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, group }: { readonly item: ResolvedItem; readonly group: ItemGroup }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { openDialog } = useActions();
  const { content, source, repeats } = item;
  const { path } = group;
  return (
    <li className={styles.item} data-repeated={repeats !== null}>
      <div className={styles.content}>
        {'kind' in content ? <Blocks blocks={[content]} path={path} /> : <ItemContent item={content} path={path} />}
        {repeats !== null && <span className={styles.repeats}>already at {nameOf(graph, repeats)}</span>}
      </div>
      <button
        type="button"
        className={styles.line}
        title={`${source.path}, line ${source.line}`}
        onClick={() => openDialog({ kind: 'source', source, reading: itemReading(group) })}
      >
        <VisuallyHidden>Source, line </VisuallyHidden>
        {source.line}
      </button>
    </li>
  );
}

/** A list that is extended and that no document has. */
export function Missing({ link, name }: { readonly link: Link; readonly name: string }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const subject = subjectOf(graph, link.to);
  return (
    <p className={styles.empty}>
      Also extends {subject ? <SubjectLink subject={subject}>{nameOf(graph, link.to)}</SubjectLink> : `“${link.text}”`},
      of which no document lists {name}.
    </p>
  );
}
