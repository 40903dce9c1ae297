/** Light, dark or the system's theme: remembered, and put on <html> as `data-theme` (public/theme.js does it first). */
import type { ChoicesStore } from './choices.ts';

export type Theme = 'system' | 'light' | 'dark';
export type ShownTheme = 'light' | 'dark';

const themeKey = 'rungs:theme';
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme chosen last time; the system's when there is none or storage is forbidden. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(themeKey);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

/** The theme that a choice comes to on this screen. */
export function shownTheme(theme: Theme): ShownTheme {
  if (theme !== 'system') return theme;
  return systemIsDark().matches ? 'dark' : 'light';
}

/** Keeps <html> and the memory in step with the choice and the system; returns the undo. */
export function keepTheme(store: ChoicesStore): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = shownTheme(store.choices.getState().theme);
  };
  apply();
  const system = systemIsDark();
  system.addEventListener('change', apply);
  const unsubscribe = store.choices.subscribe((choices, before) => {
    if (choices.theme === before.theme) return;
    apply();
    try {
      localStorage.setItem(themeKey, choices.theme);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  });
  return () => {
    unsubscribe();
    system.removeEventListener('change', apply);
  };
}
