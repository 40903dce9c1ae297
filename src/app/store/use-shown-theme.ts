/** The theme in sight, read from <html>, so that pictures follow both the switch and the system. */
import { useSyncExternalStore } from 'react';
import type { ShownTheme } from './theme.ts';

export function useShownTheme(): ShownTheme {
  return useSyncExternalStore(watchTheme, readTheme);
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function readTheme(): ShownTheme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}
