/** Whether the reader has been here before, as far as the browser remembers. */

const memoryKey = 'rungs:welcomed';

export function isWelcomed(): boolean {
  try {
    return localStorage.getItem(memoryKey) !== null;
  } catch {
    // Storage may be forbidden; a line that cannot be put away for good had better not come every time.
    return true;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(memoryKey, 'yes');
  } catch {
    // As above.
  }
}
