/** Searching by key: the one command that is there before all others, which come after the first picture. */
import type { Command, Key } from './command.ts';
import { focusOn } from './focus-on.ts';

/** Where typing goes when one searches; the box itself stands in `search/`. */
export const searchBoxId = 'search-box';

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

/** Ctrl+K, or Cmd+K on a Mac. */
export const searchKey: Key = { key: 'k', withControl: true, shown: isMac ? '⌘ K' : 'Ctrl K' };

export const searchCommand: Command = {
  id: 'search',
  group: 'Find and read',
  words: 'Search roles, families, requirements and commands',
  keys: [{ key: '/', shown: '/' }, searchKey],
  place: 'page',
  isInSearch: false,
  run: () => focusOn(searchBoxId),
};
