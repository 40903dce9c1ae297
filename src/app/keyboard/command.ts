/** What a command is: something that can be done from the keyboard, from search and from the list of shortcuts alike. */
import type { Choices } from '../store/choices.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import type { ChartHandle } from './chart-handle.ts';

export interface Key {
  /** As the browser names it (`KeyboardEvent.key`); for digits with Shift the key's place (`Digit1`), which no layout changes. */
  readonly key: string;
  /** With Ctrl, or Cmd on a Mac. */
  readonly withControl?: boolean;
  readonly withShift?: boolean;
  /** What the list of shortcuts shows. */
  readonly shown: string;
}

export type CommandGroup = 'Find and read' | 'Move about' | 'The chart' | 'Views' | 'The page';

/** The part of the page in which the keys are heard: anywhere, or only in the chart, table or outline and beside it. */
export type CommandPlace = 'page' | 'picture' | 'card';

export interface CommandContext {
  readonly store: ChoicesStore;
  /** Null while no chart is shown. */
  readonly chart: ChartHandle | null;
}

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does, as search and the list of shortcuts have it. */
  readonly words: string;
  /** Other words by which it is found. */
  readonly aliases?: string;
  readonly keys: readonly Key[];
  readonly place: CommandPlace;
  /** False where only its keys make sense, such as an arrow's. */
  readonly isInSearch: boolean;
  /** Whether it can be done now. */
  readonly isPossible?: (choices: Choices) => boolean;
  readonly run: (context: CommandContext) => void;
}
