/**
 * Work that is put off until its result is wanted: of a large chart, most cards are never painted from near.
 * Knows nothing of what is made.
 */

/** A function that makes its result at the first call and gives the same one ever after. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
