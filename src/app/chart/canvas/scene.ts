/** What the canvas shows, apart from the place of the viewport. */
import type { Palette } from '../../../drawing/palette.ts';
import type { LinkStyle } from '../../../view/view.ts';
import type { Picture } from '../../store/picture.ts';
import type { Emphasis } from '../cards/emphasis.ts';
import type { Painter } from '../sight/in-sight.ts';

export interface Scene {
  readonly picture: Picture;
  readonly palette: Palette;
  /** Whether cards and links are the canvas's, or elements of the page. */
  readonly painter: Painter;
  readonly hiddenStyles: ReadonlySet<LinkStyle>;
  readonly subject: string | null;
  readonly picked: string | null;
  readonly hovered: string | null;
  readonly unfaded: ReadonlySet<string> | null;
  /** The cards that are marked: the subject and what it is linked with. */
  readonly marked: ReadonlyMap<string, Emphasis>;
}

/** Whether the sheet, which holds neither marks nor names, looks the same for both. */
export function sameSheet(one: Scene, other: Scene): boolean {
  return (
    one.picture === other.picture &&
    one.palette === other.palette &&
    one.hiddenStyles === other.hiddenStyles &&
    one.unfaded === other.unfaded &&
    recedes(one) === recedes(other)
  );
}

/** Whether links step back, for others to stand out. */
export function recedes({ subject, picked }: Scene): boolean {
  return picked !== null || subject !== null;
}
