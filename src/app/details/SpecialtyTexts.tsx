/** The specialties of a family as one role meets them: their own sections, and what they take over from other roles. */
import type { Family, Role, Specialty } from '../../graph/career-graph.ts';
import { useChoices } from '../store/store-context.tsx';
import { Group, Missing } from './ItemGroups.tsx';
import { takenOverBy } from './item-groups.ts';
import { SectionTexts } from './SectionTexts.tsx';
import styles from './SpecialtyTexts.module.css';

interface SpecialtyTextsProps {
  readonly family: Family;
  /** The level whose lists count where a specialty extends those of "the corresponding level". */
  readonly role: Role;
}

export function SpecialtyTexts({ family, role }: SpecialtyTextsProps) {
  return family.specialties.map((specialty) => (
    <div key={specialty.id} className={styles.specialty}>
      <SectionTexts sections={sectionsOf(specialty)} />
      <TakenOver family={family} specialty={specialty} role={role} />
    </div>
  ));
}

function TakenOver({ family, specialty, role }: SpecialtyTextsProps & { readonly specialty: Specialty }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { groups, missing } = takenOverBy(graph, family, specialty, role);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      {count > 0 && (
        <details className={styles.takenOver}>
          <summary>
            {count === 1 ? '1 more item' : `${count} more items`} that {specialty.name} extends
          </summary>
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </details>
      )}
      {missing.map((link) => (
        <Missing
          key={link.id}
          link={link}
          name={link.section === null || link.section === 'all' ? 'items' : link.section}
        />
      ))}
    </>
  );
}

/** The first section stands under the specialty's name. */
function sectionsOf({ name, sections }: Specialty) {
  return sections.map((section, index) => ({
    title: index === 0 ? name : section.heading,
    note: index === 0 && section.heading !== name ? section.heading || null : null,
    section,
  }));
}
