/** What the search box lists: roles, families and lines that match, and commands. */
import type { Command } from '../keyboard/command.ts';
import type { Hit } from './search-index.ts';

export type Option = Hit | Command;

export function isHit(option: Option): option is Hit {
  return 'subject' in option;
}
