/** The commands that match what was typed and can be done now; none until they are there. */
import { useEffect, useMemo, useState } from 'react';
import type { Command } from '../keyboard/command.ts';
import { searchCommands } from '../keyboard/find-command.ts';
import { loadCommands } from '../keyboard/load-commands.ts';
import { useChoicesStore } from '../store/store-context.tsx';

type Find = (query: string) => readonly Command[];

export function useFoundCommands(query: string, isWanted: boolean): readonly Command[] {
  const { choices } = useChoicesStore();
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => {
    if (!isWanted || find !== null) return;
    let isStale = false;
    loadCommands().then((commands) => {
      if (!isStale) setFind(() => (words: string) => searchCommands(commands, words, choices.getState()));
    });
    return () => {
      isStale = true;
    };
  }, [isWanted, find, choices]);
  return useMemo(() => find?.(query) ?? [], [find, query]);
}
