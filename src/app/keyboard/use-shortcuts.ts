/** Listens for the keys of all commands. Nothing fires while someone types or composes, or where a key is meant for what has the focus. */
import { useEffect } from 'react';
import { afterFirstPicture } from '../first-picture.ts';
import { useChoicesStore } from '../store/store-context.tsx';
import { chartHandle } from './chart-handle.ts';
import type { Command } from './command.ts';
import { commandFor, isSingleKey } from './find-command.ts';
import { knownCommands, loadCommands } from './load-commands.ts';
import { listensToSingleKeys } from './single-keys.ts';

export function useShortcuts(): void {
  const store = useChoicesStore();
  useEffect(() => {
    let areThere = false;
    const load = async () => {
      await loadCommands();
      areThere = true;
    };
    void afterFirstPicture(load);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      const command = commandFor(knownCommands(), pressedOf(event));
      if (command === null && !areThere) {
        // What was pressed too soon is heard a moment later.
        void load().then(() => onKeyDown(event));
        return;
      }
      // A dialog that is about to open is as good as there.
      if (store.choices.getState().dialog !== null) return;
      if (command === null || command.id === 'open' || !isHeard(command, event)) return;
      if (command.isPossible?.(store.choices.getState()) === false) return;
      if (command.keys.some(isSingleKey) && !listensToSingleKeys() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      command.run({ store, chart: chartHandle() });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

function pressedOf(event: KeyboardEvent) {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph: event.getModifierState('AltGraph') };
}

/** Whether a key is meant for the page as a whole, from where it was pressed. */
function isHeard({ place }: Command, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (document.querySelector('dialog[open]') !== null || target.closest('[role="menu"], [role="dialog"]') !== null)
    return false;
  const hasControl = event.ctrlKey || event.metaKey;
  if (isTyping(target) && !hasControl) return false;
  if (place === 'page') return true;
  // Arrows also scroll, and move within tabs and radio buttons.
  if (event.key === 'Escape') return target === document.body || target.closest('main') !== null;
  return target.closest('main [data-card]') !== null || target === document.body;
}

/** Where keys are letters or choose among options. */
function isTyping(target: Element): boolean {
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|button|submit|reset)$/.test(target.type);
  return /^(?:TEXTAREA|SELECT)$/.test(target.tagName);
}
