/**
 * `npm run --silent graph -- FOLDER`: prints the graph of a folder's documents as JSON on standard output, and nothing
 * else there. Messages go to standard error.
 */
import { resolve } from 'node:path';
import { writeJson } from '../formats/json.ts';
import { readCareerGraph } from '../graph/read-career-graph.ts';
import { readArguments } from './arguments.ts';
import type { Io } from './io.ts';

const usage = 'Usage: npm run --silent graph -- FOLDER';

export async function graphCommand(args: readonly string[], io: Io): Promise<number> {
  const reading = readArguments(args, {}, usage);
  if (!reading.ok) return fail(io, reading.message);
  if (reading.folder === undefined) return fail(io, `Name the folder that holds the documents. ${usage}`);
  const folder = await io.readFolder(resolve(reading.folder));
  if (!folder.ok) return fail(io, folder.message);
  for (const problem of folder.problems) io.say(problem);
  const graph = readCareerGraph(folder.files);
  const unreadable = graph.documents.filter(({ readable }) => !readable);
  for (const { path } of unreadable) {
    const reasons = graph.observations.filter(({ source }) => source.path === path).map(({ kind }) => kind);
    io.say(`${path} could not be read: ${reasons.join(', ') || 'nothing in it is text'}`);
  }
  io.write(writeJson(graph));
  return 0;
}

function fail(io: Io, message: string): number {
  io.say(message);
  return 1;
}
