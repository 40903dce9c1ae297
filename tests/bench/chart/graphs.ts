/** The graphs that are drawn: generated ones of several sizes and seeds, and the real pages beside the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { processIo } from '../../../src/cli/io.ts';
import { projectFolder } from '../../../src/cli/project.mjs';
import { compileData } from '../../../src/formats/compile-data.ts';
import type { DataFile } from '../../../src/formats/data-file.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { generatedData } from '../../support/generated-data.ts';

/** Graphs of one size: a row of the table. */
export interface Sample {
  /** `1,000` */
  readonly name: string;
  /** Documented roles of a generated graph; null for the real pages. */
  readonly roles: number | null;
  readonly files: readonly DataFile[];
}

const SIZES = [100, 300, 1000, 3000, 10_000];
const SEEDS = [1, 2, 3];

/** Real pages, which lie beside a checkout of the project. */
const handbook = join(projectFolder, '..', 'shared', 'handbook', 'job-families');

/** From the smallest to the largest; the real pages first, where there are any. */
export async function readSamples(): Promise<readonly Sample[]> {
  const generated = SIZES.map((roles) => ({
    name: roles.toLocaleString('en'),
    roles,
    files: SEEDS.map((seed) => generatedData(generateCareerGraph({ roles, seed }))),
  }));
  if (!existsSync(handbook)) return generated;
  const reading = await processIo.readFolder(handbook);
  if (!reading.ok) throw new Error(reading.message);
  const file = compileData(reading.files, { title: 'Handbook', live: false });
  const roles = file.graph.roles.length.toLocaleString('en');
  return [{ name: `real handbook, ${roles}`, roles: null, files: [file] }, ...generated];
}
