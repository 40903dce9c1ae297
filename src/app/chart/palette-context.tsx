/** The palette of the theme in sight, for everything that paints shapes. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { darkPalette, lightPalette, type Palette } from '../../drawing/palette.ts';
import { useShownTheme } from '../store/use-shown-theme.ts';

const PaletteContext = createContext<Palette>(lightPalette);

export function PaletteProvider({ children }: { readonly children: ReactNode }) {
  const own = useShownTheme() === 'dark' ? darkPalette : lightPalette;
  return <PaletteContext value={useSystemPalette(own) ?? own}>{children}</PaletteContext>;
}

export function usePalette(): Palette {
  return useContext(PaletteContext);
}

/** The system's colours where it forces them on pages, asked for anew when a theme of its own takes another's place. */
function useSystemPalette({ name }: Palette): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const forced = matchMedia('(forced-colors: active)');
    const read = async () => {
      setPalette(forced.matches ? (await import('./system-palette.ts')).systemPalette(name) : null);
    };
    void read();
    forced.addEventListener('change', read);
    return () => forced.removeEventListener('change', read);
  }, [name]);
  return palette;
}
