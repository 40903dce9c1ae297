/** What a bench is: one file in this folder named `NAME.bench.ts`, which exports one as `bench`. */

export interface Bench {
  /** One line: what is measured, and against what. */
  readonly title: string;
  /**
   * True when it compares with packages that only benches need (package.json in this folder). They are installed
   * before it runs, so it imports them inside `run`, by `await import(…)`.
   */
  readonly peers: boolean;
  /** True when it drives a browser. */
  readonly browser: boolean;
  /** Measures, and answers with lines to print. */
  readonly run: () => Promise<readonly string[]>;
}

/** The value in the middle; of an even number, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Columns of equal width, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
}
