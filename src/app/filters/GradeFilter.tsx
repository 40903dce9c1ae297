/** From which grade to which; where there are several scales, on which of them. */
import type { GradeRange } from '../../view/filter.ts';
import { type GradeOption, gradeOptions } from '../../view/filterables.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './FilterPanel.module.css';
import { scaleWords } from './filter-chips.ts';

export function GradeFilter() {
  const graph = useChoices((choices) => choices.documents.graph);
  const grades = useChoices((choices) => choices.filter.grades);
  const { setFilter } = useActions();
  const scales = gradeOptions(graph);
  const [first] = scales.keys();
  const scale = grades?.scale ?? first;
  if (scale === undefined) return null;
  const options = scales.get(scale) ?? [];
  const title = scaleWords(graph, scale);
  const change = (changes: Partial<GradeRange>) => {
    const next = { scale, from: grades?.from ?? null, to: grades?.to ?? null, ...changes };
    // Whole, and with its ends in their order.
    const turned = next.from !== null && next.to !== null && next.from > next.to;
    const range = turned ? { ...next, from: next.to, to: next.from } : next;
    setFilter({ grades: range.from === null && range.to === null ? null : range });
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>Grades</legend>
      <div className={styles.range}>
        {scales.size > 1 && (
          <Select
            aria-label="Scale of grades"
            value={scale}
            onChange={(event) => {
              const chosen = scales.get(event.target.value)?.[0];
              if (chosen) setFilter({ grades: { scale: chosen.scale, from: chosen.number, to: null } });
            }}
          >
            {[...scales].map(([id, all]) => (
              <option key={id} value={id}>
                {id === 'grade' ? scaleWords(graph, id) : `${scaleWords(graph, id)} ${all[0]?.label ?? ''} …`}
              </option>
            ))}
          </Select>
        )}
        <End
          title={`Lowest ${title.toLowerCase()}`}
          any="From the lowest"
          options={options}
          value={grades?.from ?? null}
          onChange={(from) => change({ from })}
        />
        <span aria-hidden>–</span>
        <End
          title={`Highest ${title.toLowerCase()}`}
          any="To the highest"
          options={options}
          value={grades?.to ?? null}
          onChange={(to) => change({ to })}
        />
      </div>
    </fieldset>
  );
}

interface EndProps {
  readonly title: string;
  /** What an open end is called. */
  readonly any: string;
  readonly options: readonly GradeOption[];
  readonly value: number | null;
  readonly onChange: (number: number | null) => void;
}

function End({ title, any, options, value, onChange }: EndProps) {
  return (
    <Select
      aria-label={title}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{any}</option>
      {options.map(({ number, label }) => (
        <option key={number} value={number}>
          {label}
        </option>
      ))}
    </Select>
  );
}
