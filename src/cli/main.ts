/**
 * The command line: finds the command that was named and runs it.
 * Knows the commands' names and nothing of what they do.
 */
import { buildCommand } from './build.ts';
import { checkCommand } from './check/check.ts';
import { graphCommand } from './graph.ts';
import { type Io, processIo } from './io.ts';
import { startCommand } from './start.ts';

/** Takes the arguments after its name; answers with the exit code, 0 when it did what it was asked. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['start', startCommand],
  ['graph', graphCommand],
  ['build', buildCommand],
  ['check', checkCommand],
]);

export function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  const [name = '', ...args] = argv;
  const command = commands.get(name);
  if (command !== undefined) return command(args, io);
  io.say(`There is no command ${JSON.stringify(name)}; there are ${[...commands.keys()].join(', ')}.`);
  return Promise.resolve(1);
}
