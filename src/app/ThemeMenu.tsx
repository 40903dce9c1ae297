/** Light, dark, or the system's theme. */
import { MonitorCog, Moon, Sun } from 'lucide-react';
import { useActions, useChoices } from './store/store-context.tsx';
import type { Theme } from './store/theme.ts';
import { IconButton } from './ui/Button.tsx';
import { Menu, MenuChoices } from './ui/Menu.tsx';

const themes: readonly { readonly value: Theme; readonly words: string }[] = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

export function ThemeMenu() {
  const theme = useChoices((choices) => choices.theme);
  const { setTheme } = useActions();
  const Icon = { system: MonitorCog, light: Sun, dark: Moon }[theme];
  return (
    <Menu
      trigger={
        <IconButton label="Theme">
          <Icon aria-hidden />
        </IconButton>
      }
    >
      <MenuChoices value={theme} options={themes} onChoose={setTheme} />
    </Menu>
  );
}
