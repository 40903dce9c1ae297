/** The chosen theme on <html> as `data-theme`, where styles read it, and remembered; public/theme.js does it first. */
import type { ChoicesStore } from './choices-store.ts';
import { shownTheme, systemIsDark, themeKey } from './theme.ts';

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
