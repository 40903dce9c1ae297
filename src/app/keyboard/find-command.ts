/** Which command a pressed key means, and which ones are found by words. Knows no page beyond the event. */
import { plainText } from '../../view/filterables.ts';
import type { Choices } from '../store/choices.ts';
import type { Command, Key } from './command.ts';

/** What of a keyboard event tells the key. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** True where the layout needs AltGr for the sign, as German does for brackets. */
  readonly isAltGraph: boolean;
};

/** The command of a key; null for a key that means nothing here. */
export function commandFor(commands: readonly Command[], pressed: Pressed): Command | null {
  return commands.find(({ keys }) => keys.some((key) => isPressed(key, pressed))) ?? null;
}

/** Needs no Ctrl or Cmd: what someone who dictates may say by chance. */
export function isSingleKey({ key, withControl = false, withShift = false }: Key): boolean {
  return !withControl && (key.length === 1 || withShift);
}

/** Commands that can be done now and hold every word; all of them after `>`, as other programs have it. */
export function searchCommands(commands: readonly Command[], query: string, choices: Choices): readonly Command[] {
  const asksForAll = query.trim().startsWith('>');
  const words = plainText(query.replace('>', '')).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !asksForAll) return [];
  return commands.filter(({ words: own, aliases = '', isInSearch, isPossible }) => {
    if (!isInSearch || isPossible?.(choices) === false) return false;
    const starts = plainText(`${own} ${aliases}`).split(/[^\p{L}\p{N}%]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  });
}

function isPressed({ key, withControl = false, withShift = false }: Key, pressed: Pressed): boolean {
  const { ctrlKey, metaKey, altKey, isAltGraph } = pressed;
  const hasControl = (ctrlKey || metaKey) && !isAltGraph;
  if (hasControl !== withControl || (altKey && !isAltGraph)) return false;
  if (withShift) return pressed.shiftKey && pressed.code === key;
  // A sign may need Shift on one layout and none on another; a letter with Shift is another letter.
  return withControl ? pressed.key.toLowerCase() === key : pressed.key === key;
}
