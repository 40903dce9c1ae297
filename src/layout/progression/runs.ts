/**
 * Runs of links along channels, as lists: what tracks are made of. Types alone, so that those who order runs need not
 * know each other.
 */

/** Runs of all channels, those of one channel next to each other. */
export interface Runs {
  /** Where each run begins and ends along its channel. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /**
   * Where each run leaves its channel: towards lower tracks at `pinAt[pinStarts[run]] …`, up to, not with, `pinTurns[run]`;
   * from there on towards higher ones, up to the next run's.
   */
  readonly pinStarts: Int32Array;
  readonly pinTurns: Int32Array;
  readonly pinAt: Float64Array;
  /** Runs nearer than this to each other are kept on tracks of their own. */
  readonly clearance: number;
}
