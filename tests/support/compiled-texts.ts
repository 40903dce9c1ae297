/** Documents given as texts, compiled as the command line compiles a folder. */
import { compileData } from '../../src/formats/compile-data.ts';
import type { DataFile } from '../../src/formats/data-file.ts';

/** @param texts by path */
export function compiledTexts(texts: Readonly<Record<string, string>>): DataFile {
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return compileData(files, { title: 'Test', live: false });
}
