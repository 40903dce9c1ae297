/**
 * The one file beside the app's shell: the compiled graph of a folder, with the texts of its documents and the layout
 * of the first picture. `build`, `start` and live reload write it; the app reads it, so the first picture waits neither
 * for parsing nor for layout.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import type { PackedView } from '../layout/packed-view.ts';
import { type Pieces, parseInPieces } from './parse-in-pieces.ts';

export interface DataFile {
  /** Grows when the shape changes, so that an old file is told apart. */
  readonly version: 2;
  /** What the chart is called: the folder's name, or what the documents say. */
  readonly title: string;
  readonly graph: CareerGraph;
  /** Each readable document's text by its path, and the configuration's, for showing where a statement stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where everything of the first picture stands on a wide screen; the page lays it out itself where there is none. */
  readonly layout?: PackedView;
  /** True when the server tells of changes at `./changes` (server-sent events). */
  readonly live: boolean;
}

export const dataFileVersion = 2;

/**
 * The same data gives the same text, whatever order its documents were read in. It is JSON with a line for every item
 * of a long list, so that it can be read in pieces.
 */
export function writeDataFile({ version, title, graph, texts, layout, live }: DataFile): string {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = Object.entries(graph).map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`);
  const lines = sorted.map(([path, text]) => `${JSON.stringify(path)}:${JSON.stringify(text)}`);
  const head = JSON.stringify({ version, title, live, ...(layout && { layout: listed(layout) }) }).slice(0, -1);
  return `${head},"graph":{${parts.join(',')}},"texts":{${inLines(lines)}}}`;
}

/** JSON knows no lists of numbers alone. */
function listed(layout: PackedView) {
  const { cards, links, corners } = layout;
  return { ...layout, cards: [...cards], links: [...links], corners: [...corners] };
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${inLines(value.map((item) => JSON.stringify(item)))}]` : JSON.stringify(value);
}

function inLines(items: readonly string[]): string {
  return items.length === 0 ? '' : `\n${items.join(',\n')}\n`;
}

interface Problem {
  /** For a reader: what is wrong and what to do. */
  readonly problem: string;
}

/**
 * Whoever has to answer a reader meanwhile pauses between the pieces.
 * @returns the data, or one line for a reader that says why the text is none
 */
export function* readDataInPieces(text: string): Generator<undefined, DataFile | Problem> {
  let data: unknown;
  try {
    data = assemble(yield* parseInPieces(text));
  } catch {
    return { problem: 'The data file is cut off or no JSON. Write it anew with `npm start` or `npm run build`.' };
  }
  if (!isRecord(data) || typeof data.version !== 'number')
    return { problem: 'The data file is none of Rungs. Write it anew with `npm start` or `npm run build`.' };
  if (data.version !== dataFileVersion) {
    const age = data.version < dataFileVersion ? 'an older' : 'a newer';
    return {
      problem: `The data file is of ${age} version (${data.version}, not ${dataFileVersion}). Write it anew with \`npm start\` or \`npm run build\`.`,
    };
  }
  if (!isDataFile(data))
    return { problem: 'The data file lacks a part. Write it anew with `npm start` or `npm run build`.' };
  const { layout, ...others } = data;
  return layout === undefined ? others : { ...others, layout: packed(layout) };
}

function packed(layout: PackedView): PackedView {
  const { cards, links, corners } = layout;
  return {
    ...layout,
    cards: Float64Array.from(cards),
    links: Float64Array.from(links),
    corners: Float64Array.from(corners),
  };
}

/** Puts the long lists back where they belong: all are parts of the graph but the texts. */
function assemble({ frame, lists }: Pieces): unknown {
  if (lists.size === 0 || !isRecord(frame) || !isRecord(frame.graph)) return frame;
  const texts = lists.get('texts');
  const parts = [...lists]
    .filter(([name]) => name !== 'texts')
    .map(([name, entries]) => [name, entries.map(([, item]) => item)] as const);
  return {
    ...frame,
    graph: { ...frame.graph, ...Object.fromEntries(parts) },
    ...(texts && { texts: Object.fromEntries(texts) }),
  };
}

const graphParts = ['departments', 'families', 'roles', 'links', 'documents', 'observations'];

/** Looks at the outline only: what is inside was written by the same version. */
function isDataFile(data: object): data is DataFile {
  if (!isRecord(data) || typeof data.title !== 'string' || typeof data.live !== 'boolean') return false;
  const { graph, texts, layout } = data;
  return (
    (layout === undefined || isLayout(layout)) &&
    isRecord(texts) &&
    isRecord(graph) &&
    isRecord(graph.configuration) &&
    graphParts.every((part) => Array.isArray(graph[part]))
  );
}

function isLayout(layout: unknown): boolean {
  return isRecord(layout) && ['bands', 'cards', 'links', 'corners'].every((part) => Array.isArray(layout[part]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
