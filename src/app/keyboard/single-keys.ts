/** Whether keys without Ctrl are listened to; remembered, for who dictates or presses keys by chance. */

const memoryKey = 'rungs:single-keys';

export function listensToSingleKeys(): boolean {
  try {
    return localStorage.getItem(memoryKey) !== 'off';
  } catch {
    return true;
  }
}

export function listenToSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(memoryKey);
    else localStorage.setItem(memoryKey, 'off');
  } catch {
    // Storage may be forbidden; they are then listened to.
  }
}
