/**
 * Pairs rows with columns so that the sum of what the pairs are worth is the greatest there is: the Hungarian method
 * with potentials (Kuhn 1955; Jonker and Volgenant 1987), in the cube of the smaller side.
 */

/**
 * @param worth of each row with each column, not negative; all rows are equally long
 * @returns for each row its column, or -1 where it has none that is worth anything
 */
export function assign(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return worth.map(() => -1);
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => worth.map((row) => row[column] ?? 0));
    const result = worth.map(() => -1);
    assign(turned).forEach((row, column) => {
      if (row >= 0) result[row] = column;
    });
    return result;
  }
  const cost = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0);
  // Rows and columns count from 1; 0 is the column that stands for "none yet".
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let here = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(columns + 1);
    do {
      isDone[here] = 1;
      const current = rowOf[here] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (isDone[column] === 1) continue;
        const reduced = cost(current, column) - (ofRow[current] ?? 0) - (ofColumn[column] ?? 0);
        if (reduced < (slack[column] ?? 0)) {
          slack[column] = reduced;
          cameFrom[column] = here;
        }
        if ((slack[column] ?? 0) < least) {
          least = slack[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (isDone[column] === 1) {
          const paired = rowOf[column] ?? 0;
          ofRow[paired] = (ofRow[paired] ?? 0) + least;
          ofColumn[column] = (ofColumn[column] ?? 0) - least;
        } else slack[column] = (slack[column] ?? 0) - least;
      }
      here = next;
    } while (rowOf[here] !== 0);
    for (; here !== 0; here = cameFrom[here] ?? 0) rowOf[here] = rowOf[cameFrom[here] ?? 0] ?? 0;
  }
  const result = worth.map(() => -1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (worth[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
