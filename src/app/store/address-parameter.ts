/** What one part of the address is: how a choice is written there, and how it is read back. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import type { Shared } from './choices.ts';
import type { Theme } from './theme.ts';

/** What an address says, and what is needed to understand it. */
export interface AddressContext {
  readonly query: URLSearchParams;
  readonly graph: CareerGraph;
  /** The reader's own theme, for an address that names none. */
  readonly theme: Theme;
}

/** What was read, and in a sentence what of it could not be: null when all is well. */
export interface Read<Value> {
  readonly value: Value;
  readonly lost: string | null;
}

export type Pair = readonly [name: string, value: string];

export interface Parameter<Key extends keyof Shared> {
  /** True where a change is another subject, and so a step of the history; false for a setting, which replaces. */
  readonly isStep: boolean;
  /** Names and values as they stand in the address; none for what one starts with. */
  readonly write: (shared: Shared) => readonly Pair[];
  readonly read: (context: AddressContext) => Read<Shared[Key]>;
}
