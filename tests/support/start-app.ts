/** Starts the real `start` command for tests, on a free port and without opening a browser, and stops it again. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/cli/project.mjs';

export interface RunningApp {
  /** `http://127.0.0.1:4173/` */
  readonly address: string;
  /** What it has printed so far, standard output and standard error together. */
  readonly printed: () => string;
  /** Interrupts it as Ctrl+C does; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** @param args as after `npm start --`: a folder, or none for the documents that ship, and options */
export function startApp(...args: readonly string[]): Promise<RunningApp> {
  const child = spawn(process.execPath, [join(projectFolder, 'src/cli/run.mjs'), 'start', '--no-open', ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const address = /^ {2}(http:\S+)$/m.exec(printed)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        printed: () => printed,
        stop: () => {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`start ended with code ${code}:\n${printed}`)));
  });
}
