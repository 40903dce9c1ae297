/** What of the filter is on, one chip for each choice: its words, and what is chosen without it. */
import { linkStyleNames } from '../../drawing/link.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { scalesOf } from '../../graph/scales.ts';
import type { Filter, GradeRange } from '../../view/filter.ts';
import { gradeOptions } from '../../view/filterables.ts';
import type { Choices } from '../store/choices.ts';
import type { Actions } from '../store/choices-store.ts';
import { nameOf } from '../store/derived.ts';

export interface FilterChip {
  readonly key: string;
  readonly words: string;
  readonly remove: (actions: Actions) => void;
}

export const trackWords = {
  individual: 'Individual contributors',
  management: 'Management',
  unknown: 'Track unknown',
} as const;

type Filtering = Pick<Choices, 'documents' | 'filter' | 'hiddenStyles'>;

export function chipsOf({ documents: { graph }, filter, hiddenStyles }: Filtering): readonly FilterChip[] {
  const { departments, families, tracks, grades, documented, withFindings, text } = filter;
  const chip = (key: string, words: string, without: Partial<Filter>): FilterChip => ({
    key,
    words,
    remove: ({ setFilter }) => setFilter(without),
  });
  return [
    ...(text.trim() === '' ? [] : [chip('text', `“${text.trim()}”`, { text: '' })]),
    ...[...departments].map((id) =>
      chip(`department ${id}`, departmentName(graph, id), { departments: without(departments, id) }),
    ),
    ...[...families].map((id) => chip(`family ${id}`, nameOf(graph, id) ?? id, { families: without(families, id) })),
    ...(grades === null ? [] : [chip('grades', gradeWords(graph, grades), { grades: null })]),
    ...[...tracks].map((track) => chip(`track ${track}`, trackWords[track], { tracks: without(tracks, track) })),
    ...(documented === null
      ? []
      : [chip('documented', documented ? 'Documented' : 'Not documented', { documented: null })]),
    ...(withFindings ? [chip('findings', 'With findings', { withFindings: false })] : []),
    ...[...hiddenStyles].map((style) => ({
      key: `style ${style}`,
      words: `Without “${linkStyleNames[style]}”`,
      remove: ({ toggleStyle }: Actions) => toggleStyle(style),
    })),
  ];
}

export function countChips(choices: Choices): number {
  return chipsOf(choices).length;
}

export function departmentName({ departments }: CareerGraph, id: string): string {
  return departments.find((department) => department.id === id)?.name ?? id;
}

/** `Grade 7 to 10`, `IC4 and above`. */
export function gradeWords(graph: CareerGraph, { scale, from, to }: GradeRange): string {
  const labels = new Map((gradeOptions(graph).get(scale) ?? []).map(({ number, label }) => [number, label]));
  const labelOf = (number: number) => labels.get(number) ?? String(number);
  const title = scaleWords(graph, scale);
  if (from !== null && to !== null) {
    return from === to ? `${title} ${labelOf(from)}` : `${title} ${labelOf(from)} to ${labelOf(to)}`;
  }
  if (from !== null) return `${title} ${labelOf(from)} and above`;
  return to === null ? title : `${title} ${labelOf(to)} and below`;
}

/** Words before a grade of a scale: `Grade`, `Level`, or what the configuration says. */
export function scaleWords({ configuration }: CareerGraph, scale: string): string {
  return scalesOf(configuration).titleOf(scale) ?? (scale === 'grade' ? 'Grade' : 'Level');
}

function without<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return new Set([...items].filter((each) => each !== item));
}
