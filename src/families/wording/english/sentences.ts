/**
 * Where sentences end in English.
 */

/** Short forms whose full stop ends no sentence, at the end of what stands before it. */
export const shortened =
  /(?:^|[\s(])(?:sr|jr|inc|ltd|co|corp|e\.g|i\.e|etc|vs|approx|no|dept|mr|ms|dr|st|assoc|dir|mgr|[a-z])\.$/i;
