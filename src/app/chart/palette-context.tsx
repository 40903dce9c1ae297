/** The palette of the theme in sight, for everything that paints shapes. */
import { createContext, type ReactNode, useContext } from 'react';
import { darkPalette, lightPalette, type Palette } from '../../drawing/palette.ts';
import { useShownTheme } from '../store/use-shown-theme.ts';

const PaletteContext = createContext<Palette>(lightPalette);

export function PaletteProvider({ children }: { readonly children: ReactNode }) {
  return <PaletteContext value={useShownTheme() === 'dark' ? darkPalette : lightPalette}>{children}</PaletteContext>;
}

export function usePalette(): Palette {
  return useContext(PaletteContext);
}
