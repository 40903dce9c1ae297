/** Long work on the page is cut into pieces, between which the browser answers whoever presses or types. */

/** Goes on once the browser has done what was waiting. Rejects with the signal's reason when the work is not wanted any more. */
export async function pause(signal?: AbortSignal): Promise<void> {
  // Not every browser has `scheduler.yield` yet, which comes back before other work that waits.
  await ('scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((go) => setTimeout(go)));
  signal?.throwIfAborted();
}

/** Does all pieces of some work with a pause after each. */
export async function inPieces<Result>(pieces: Generator<unknown, Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    await pause(signal);
  }
}
