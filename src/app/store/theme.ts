/** Light, dark or the system's theme: which one was chosen last time, and what it comes to on this screen. */

export type Theme = 'system' | 'light' | 'dark';
export type ShownTheme = 'light' | 'dark';

export const themeKey = 'rungs:theme';
export const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');

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
