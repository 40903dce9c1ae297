/** The commands, which the first picture need not wait for: fetched after it, or when a key asks for one. */
import { rememberLast } from '../store/remember-last.ts';
import type { Command } from './command.ts';
import { searchCommand } from './search-command.ts';

let known: readonly Command[] = [searchCommand];

/** Those that are there by now. */
export function knownCommands(): readonly Command[] {
  return known;
}

/** All of them. */
export const loadCommands = rememberLast(async (): Promise<readonly Command[]> => {
  const { commands } = await import('./commands.ts');
  known = commands;
  return commands;
});
