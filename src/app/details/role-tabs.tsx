/** The tabs of a role: one for each kind of statement that the documents make of it. */
import type { SectionKind } from '../../families/job-family.ts';
import type { CareerGraph, Family, Role } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { ListedSection } from '../../graph/resolve-inheritance.ts';
import type { DetailsTab } from '../store/choices.ts';
import type { Tab } from '../ui/Tabs.tsx';
import { ItemGroups } from './ItemGroups.tsx';
import { countItems, listFor } from './item-groups.ts';
import { SectionTexts } from './SectionTexts.tsx';
import { SourceList } from './SourceList.tsx';
import { SpecialtyTexts } from './SpecialtyTexts.tsx';

/** Tabs with something in them; a documented role always has requirements, if only to say that there are none. */
export function roleTabs(graph: CareerGraph, role: Role): readonly Tab<DetailsTab>[] {
  const family = role.family === null ? null : graphIndex(graph).family(role.family);
  const tabs: Tab<DetailsTab>[] = [];

  const addList = (id: DetailsTab & string, name: string, section: ListedSection, always: boolean) => {
    const list = listFor(graph, role, section);
    const count = countItems(list);
    if (count === 0 && list.missing.length === 0 && !always) return;
    tabs.push({ id, name, count, content: <ItemGroups role={role} list={list} name={name.toLowerCase()} /> });
  };
  const isDocumented = role.kind === 'documented';
  addList('requirements', 'Requirements', 'requirements', isDocumented);
  addList('responsibilities', 'Responsibilities', 'responsibilities', isDocumented);
  addList('performance', 'Performance indicators', 'performance', false);

  const addTexts = (id: DetailsTab, name: string, kinds: readonly SectionKind[]) => {
    const sections = sectionsOf(role, family, kinds);
    if (sections.length > 0) tabs.push({ id, name, count: null, content: <SectionTexts sections={sections} /> });
  };
  addTexts('hiring', 'Hiring process', ['hiring']);
  if (family !== null && family.specialties.length > 0) {
    tabs.push({
      id: 'specialties',
      name: 'Specialties',
      count: family.specialties.length,
      content: <SpecialtyTexts family={family} role={role} />,
    });
  }
  addTexts('other', 'More', ['career-ladder', 'nice-to-haves', 'other']);
  if (isDocumented) {
    tabs.push({ id: 'sources', name: 'Sources', count: role.sources.length, content: <SourceList role={role} /> });
  }
  return tabs;
}

function sectionsOf(role: Role, family: Family | null, kinds: readonly SectionKind[]) {
  const own = role.sections.filter(({ kind }) => kinds.includes(kind));
  const shared = (family?.sections ?? []).filter(({ kind }) => kinds.includes(kind));
  return [
    ...own.map((section) => ({ title: section.heading, note: null, section })),
    ...shared.map((section) => ({ title: section.heading, note: 'of the whole family', section })),
  ];
}
