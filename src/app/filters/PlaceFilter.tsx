/** Departments, each of which unfolds into its families; a box finds them by name where there are many. */
import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CareerGraph } from '../../graph/career-graph.ts';
import type { Filter, FilterCounts } from '../../view/filter.ts';
import { filterables, plainText } from '../../view/filterables.ts';
import { nameOf } from '../store/derived.ts';
import { rememberLast } from '../store/remember-last.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { CheckChoice } from '../ui/CheckChoice.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './FilterPanel.module.css';
import { departmentName } from './filter-chips.ts';

interface Place {
  readonly id: string;
  readonly name: string;
}

interface DepartmentPlaces extends Place {
  readonly families: readonly Place[];
}

/** With fewer places than this, all are in sight at once. */
const fewPlaces = 12;

export function PlaceFilter({ counts }: { readonly counts: FilterCounts }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const filter = useChoices((choices) => choices.filter);
  const [query, setQuery] = useState('');
  // Those that are not as they come: folded, unless there is only one.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const places = placesOf(graph);
  const [only] = places.length === 1 ? places : [];
  const found = useMemo(() => narrowed(places, query), [places, query]);
  const many = places.reduce((sum, { families }) => sum + 1 + families.length, 0) > fewPlaces;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>Departments and families</legend>
      {many && (
        <div className={styles.narrow}>
          <SearchField look="small" label="Find a department or family" value={query} onChange={setQuery} />
        </div>
      )}
      <ul className={styles.places}>
        {found.map((department) => (
          <Department
            key={department.id}
            department={department}
            counts={counts}
            filter={filter}
            isOpen={query.trim() !== '' || toggled.has(department.id) !== (department === only)}
            onOpen={(isOpen) => setToggled(changed(toggled, department.id, isOpen !== (department === only)))}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>No department or family is called that.</p>}
    </fieldset>
  );
}

interface DepartmentProps {
  readonly department: DepartmentPlaces;
  readonly counts: FilterCounts;
  readonly filter: Filter;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Department({ department: { id, name, families }, counts, filter, isOpen, onOpen }: DepartmentProps) {
  const { setFilter } = useActions();
  return (
    <li>
      <div className={styles.department}>
        <CheckChoice
          on={filter.departments.has(id)}
          count={counts.departments.get(id) ?? 0}
          onChange={(on) => setFilter({ departments: changed(filter.departments, id, on) })}
        >
          {name}
        </CheckChoice>
        {families.length > 0 && (
          <button
            type="button"
            className={styles.unfold}
            aria-expanded={isOpen}
            aria-label={`Families of ${name}`}
            onClick={() => onOpen(!isOpen)}
          >
            <ChevronRight aria-hidden size={16} />
          </button>
        )}
      </div>
      {isOpen && (
        <ul className={styles.families}>
          {families.map((family) => (
            <li key={family.id}>
              <CheckChoice
                on={filter.families.has(family.id)}
                count={counts.families.get(family.id) ?? 0}
                onChange={(on) => setFilter({ families: changed(filter.families, family.id, on) })}
              >
                {family.name}
              </CheckChoice>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Departments and families in which roles stand, by name. */
const placesOf = rememberLast((graph: CareerGraph): readonly DepartmentPlaces[] => {
  const departments = new Map<string, Set<string>>();
  for (const { kind, department, family } of filterables(graph)) {
    const families = departments.get(department) ?? new Set();
    if (family !== null && kind === 'role') families.add(family);
    departments.set(department, families);
  }
  return [...departments]
    .map(([id, families]) => ({
      id,
      name: departmentName(graph, id),
      families: [...families].map((family) => ({ id: family, name: nameOf(graph, family) ?? family })).sort(byName),
    }))
    .sort(byName);
});

function byName(a: Place, b: Place): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}

/** Departments of that name with all their families, and families of that name under their departments. */
function narrowed(places: readonly DepartmentPlaces[], query: string): readonly DepartmentPlaces[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return places;
  const isNamed = ({ name }: Place) => words.every((word) => plainText(name).includes(word));
  return places.flatMap((department) => {
    if (isNamed(department)) return [department];
    const families = department.families.filter(isNamed);
    return families.length === 0 ? [] : [{ ...department, families }];
  });
}

function changed(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const rest = [...ids].filter((each) => each !== id);
  return new Set(on ? [...rest, id] : rest);
}
