/** A command line's edge that remembers what was written and said; folders are read from the real disk. */
import { type Io, processIo } from '../../src/cli/io.ts';

export interface RecordedIo extends Io {
  /** Standard output. */
  readonly written: () => string;
  /** Standard error, by line. */
  readonly said: readonly string[];
}

export function recordedIo({ colours = false } = {}): RecordedIo {
  let written = '';
  const said: string[] = [];
  return {
    write: (text) => {
      written += text;
    },
    say: (line) => said.push(line),
    colours,
    readFolder: processIo.readFolder,
    written: () => written,
    said,
  };
}
