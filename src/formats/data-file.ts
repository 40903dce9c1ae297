/**
 * The one file beside the app's shell: the compiled graph of a folder, with the texts of its documents.
 * `build`, `start` and live reload write it; the app reads it, so the first picture waits for no parsing.
 */
import type { CareerGraph } from '../graph/career-graph.ts';

export interface DataFile {
  /** Grows when the shape changes, so that an old file is told apart. */
  readonly version: 1;
  /** What the chart is called: the folder's name, or what the documents say. */
  readonly title: string;
  readonly graph: CareerGraph;
  /** Each readable document's text by its path, and the configuration's, for showing where a statement stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** True when the server tells of changes at `./changes` (server-sent events). */
  readonly live: boolean;
}

export const dataFileVersion = 1;

/** The same data gives the same text, whatever order its documents were read in. */
export function writeDataFile({ version, title, graph, texts, live }: DataFile): string {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ version, title, live, graph, texts: Object.fromEntries(sorted) });
}

/** @returns the data, or one line for a reader that says why the text is none */
export function readDataFile(text: string): DataFile | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
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
  return data;
}

const graphParts = ['departments', 'families', 'roles', 'links', 'documents', 'observations'];

/** Looks at the outline only: what is inside was written by the same version. */
function isDataFile(data: object): data is DataFile {
  if (!isRecord(data) || typeof data.title !== 'string' || typeof data.live !== 'boolean') return false;
  const { graph, texts } = data;
  return (
    isRecord(texts) &&
    isRecord(graph) &&
    isRecord(graph.configuration) &&
    graphParts.every((part) => Array.isArray(graph[part]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
