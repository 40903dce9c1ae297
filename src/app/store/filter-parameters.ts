/**
 * The filter in the address: `departments=sales&departments=it&grades=7..10&tracks=management&text=…`. A value for each
 * choice, so that no sign within an id can be taken for one between two.
 */
import type { Track } from '../../graph/career-graph.ts';
import { type Filter, type GradeRange, knownPart, noFilter } from '../../view/filter.ts';
import type { Pair, Parameter, Read } from './address-parameter.ts';

const tracks: readonly Track['kind'][] = ['individual', 'management', 'unknown'];

export const filterParameter: Parameter<'filter'> = {
  isStep: false,
  write: ({ filter }) => writeFilter(filter),
  read: ({ query, graph }) => {
    const asked = readFilter(query);
    const { filter, unknown } = knownPart(graph, asked.value);
    const lost =
      unknown.length === 0 ? [] : [`The address filters by what is not in these documents: ${unknown.join(', ')}`];
    const words = [...(asked.lost === null ? [] : [asked.lost]), ...lost];
    return { value: filter, lost: words.length === 0 ? null : words.join(' ') };
  },
};

export const fadesParameter: Parameter<'fades'> = {
  isStep: false,
  write: ({ fades }) => (fades ? [['others', 'fade']] : []),
  read: ({ query }) => ({ value: query.get('others') === 'fade', lost: null }),
};

function writeFilter({ departments, families, tracks: kinds, grades, documented, withFindings, text }: Filter): Pair[] {
  return [
    ...[...departments].map((id): Pair => ['departments', id]),
    ...[...families].map((id): Pair => ['families', id]),
    ...tracks.filter((track) => kinds.has(track)).map((track): Pair => ['tracks', track]),
    ...(grades === null ? [] : [['grades', writeGrades(grades)] as const]),
    ...(documented === null ? [] : [['documented', documented ? 'yes' : 'no'] as const]),
    ...(withFindings ? [['with', 'findings'] as const] : []),
    ...(text.trim() === '' ? [] : [['text', text] as const]),
  ];
}

function readFilter(query: URLSearchParams): Read<Filter> {
  const words: string[] = [];
  const odd = (name: string, value: string) =>
    words.push(`The address filters by ${name} that are not there: ${value}`);
  const kinds = query.getAll('tracks');
  for (const kind of kinds) if (!tracks.some((track) => track === kind)) odd('tracks', kind);
  const range = query.get('grades');
  const grades = range === null ? null : readGrades(range);
  if (range !== null && grades === null) odd('grades', range);
  const documented = query.get('documented');
  const filter: Filter = {
    ...noFilter,
    departments: new Set(query.getAll('departments')),
    families: new Set(query.getAll('families')),
    tracks: new Set(tracks.filter((track) => kinds.includes(track))),
    grades,
    documented: documented === 'yes' || documented === 'no' ? documented === 'yes' : null,
    withFindings: query.get('with') === 'findings',
    text: query.get('text') ?? '',
  };
  return { value: filter, lost: words.length === 0 ? null : words.join(' ') };
}

/** `7..10`, `IC:4..`; pay grades need no name of their scale. */
function writeGrades({ scale, from, to }: GradeRange): string {
  return `${scale === 'grade' ? '' : `${scale}:`}${from ?? ''}..${to ?? ''}`;
}

function readGrades(text: string): GradeRange | null {
  const colon = text.lastIndexOf(':');
  const ends = text.slice(colon + 1).split('..');
  const [from, to] = ends.map((end) => (end === '' ? null : Number(end)));
  if (ends.length !== 2 || from === undefined || to === undefined) return null;
  if (Number.isNaN(from) || Number.isNaN(to) || (from === null && to === null)) return null;
  return { scale: colon < 0 ? 'grade' : text.slice(0, colon), from, to };
}
