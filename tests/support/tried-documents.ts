/** Reads documents the whole way to findings, holds what comes out to what is promised of any text, and keeps count. */
import { expect } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import type { SourceFile } from '../../src/documents/document.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { fitsType } from './fits-type.ts';
import { brokenPromises } from './valid-graph.ts';

const misfitsOfGraph = fitsType('src/graph/career-graph.ts', 'CareerGraph');
const misfitsOfFinding = fitsType('src/check/finding.ts', 'Finding');

const tried = { documents: 0, milliseconds: 0 };
const slowest = { name: '', milliseconds: 0, length: 0 };

/** Bytes as UTF-8 has them, but for lone surrogates, which are written like any other character. */
function bytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  if (!/\p{Surrogate}/u.test(text)) return encoder.encode(text);
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character.length === 1 && code >= 0xd800 && code <= 0xdfff)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

export function fileOf(text: string | Uint8Array, path = 'sales/analyst.md'): SourceFile {
  return { path, bytes: typeof text === 'string' ? bytesOf(text) : text };
}

/** Reads some files as one folder and fails where a promise is broken. */
export function tryDocuments(files: readonly SourceFile[]): void {
  const began = performance.now();
  const graph = readCareerGraph(files);
  const findings = checkGraph(graph);
  tried.milliseconds += performance.now() - began;
  tried.documents += files.length;

  const broken = [...misfitsOfGraph(graph), ...brokenPromises(graph), ...findings.flatMap(misfitsOfFinding)];
  expect(broken.slice(0, 10)).toEqual([]);
  expect(graph.documents.map(({ path }) => path).sort()).toEqual(files.map(({ path }) => path).sort());
  const reported = new Set(findings.map(({ source }) => source.path));
  expect(graph.documents.filter(({ path, readable }) => !readable && !reported.has(path))).toEqual([]);
  expect(findings.filter(({ source }) => source.line < 1 || !Number.isInteger(source.line))).toEqual([]);
}

/**
 * @param name of what is hard about the file, where it is to be told when it takes the longest
 * @returns milliseconds from its bytes to findings, the least of some runs
 */
export function timeDocument(file: SourceFile, name: string | null, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    checkGraph(readCareerGraph([file]));
    least = Math.min(least, performance.now() - began);
  }
  tried.documents++;
  if (name !== null && least > slowest.milliseconds)
    Object.assign(slowest, { name, milliseconds: least, length: file.bytes.length });
  return least;
}

/** Prints what was tried so far. */
export function printTried(): void {
  const { documents, milliseconds } = tried;
  console.log(
    `${documents} documents tried, ${(milliseconds / 1000).toFixed(1)} s of reading; ` +
      `slowest of its size: ${slowest.name}, ${(slowest.length / 1000).toFixed(0)} KB in ${slowest.milliseconds.toFixed(0)} ms`,
  );
}
