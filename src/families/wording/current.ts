/**
 * The language in which documents are read: the one place that names it.
 * A namespace, not an object, so that a page carries only the words that it uses.
 */
import type * as language from './english.ts';
import type { Wording } from './wording.ts';

export * as wording from './english.ts';

/** Type check only: a language that leaves something out does not compile. */
type Complete<Told extends Wording> = Told;
export type Language = Complete<typeof language>;
