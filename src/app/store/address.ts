/**
 * The choices worth sharing, in the address's hash: `#view=organisation&role=sales/…%23director`, or
 * `#view=focus&role=…&steps=2`, with `focus=…` where another role than the one in focus is selected, or none.
 * What stands in it is the table in `address-parameters.ts`; keeping it in step with the page is `keep-address.ts`.
 */
import type { CareerGraph } from '../../graph/career-graph.ts';
import type { AddressContext, Pair, Read } from './address-parameter.ts';
import { parameters } from './address-parameters.ts';
import type { Shared } from './choices.ts';
import { useChoices } from './store-context.tsx';
import type { Theme } from './theme.ts';

/** The hash for what is chosen; what one starts with needs none and is `#`. */
export function addressOf(shared: Shared): string {
  return `#${written(shared).join('&')}`;
}

/** The address of what is chosen now, but for these changes: what a link leads to. */
export function useAddress(changes: Partial<Shared>): string {
  return useChoices((choices) => addressOf({ ...choices, ...changes }));
}

/**
 * What a hash asks for. Unknown values fall back, and `notice` says so for the reader, a sentence each.
 * @param theme the reader's own, for an address that names none
 */
export function readAddress(
  hash: string,
  graph: CareerGraph,
  theme: Theme = 'system',
): Shared & { readonly notice: string | null } {
  const context = { query: new URLSearchParams(hash.replace(/^#/, '')), graph, theme };
  const lost: string[] = [];
  const entries = keys.map((key) => [key, take(key, context, lost)]);
  // One value for each key of the table, which has every key of `Shared`.
  const shared = Object.fromEntries(entries) as Shared;
  return { ...shared, notice: lost.length === 0 ? null : lost.map(asSentence).join(' ') };
}

/** Whether going from one to the other is a step of the history: another subject, not only another setting. */
export function isStep(one: Shared, other: Shared): boolean {
  return keys.some((key) => parameters[key].isStep && !isWrittenAlike(key, one, other));
}

/** `asked`, with every value of `now` that is written as the asked one is, so that what did not change stays itself. */
export function keepingSame(asked: Shared, now: Shared): Shared {
  const kept = keys.filter((key) => isWrittenAlike(key, asked, now));
  return { ...asked, ...Object.fromEntries(kept.map((key) => [key, now[key]])) };
}

/** Whether two differ in anything that an address could hold, by identity: quick, and never false for a difference. */
export function isSame(one: Shared, other: Shared): boolean {
  return keys.every((key) => one[key] === other[key]);
}

const keys = Object.keys(parameters) as readonly (keyof Shared)[]; // the table's own keys

function take(key: keyof Shared, context: AddressContext, lost: string[]): Shared[keyof Shared] {
  const read: Read<Shared[keyof Shared]> = parameters[key].read(context);
  if (read.lost !== null) lost.push(read.lost);
  return read.value;
}

function isWrittenAlike(key: keyof Shared, one: Shared, other: Shared): boolean {
  if (one[key] === other[key]) return true;
  const { write } = parameters[key];
  return write(one).map(toText).join('&') === write(other).map(toText).join('&');
}

function written(shared: Shared): readonly string[] {
  return keys.flatMap((key) => parameters[key].write(shared)).map(toText);
}

/** Escapes what a hash cannot hold and keeps slashes, so that an address can be read. */
function toText([name, value]: Pair): string {
  // Half a character, which no encoding has, would make the encoder throw.
  const whole = value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return `${name}=${encodeURIComponent(whole).replaceAll('%2F', '/')}`;
}

function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
