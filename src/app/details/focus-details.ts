/** Moves the focus to the title of the details, for those who chose by keyboard; waits for a panel that is to come. */

let isWanted = false;

/** Asks for the focus; the panel may not be there yet. */
export function focusDetails(): void {
  isWanted = true;
  requestAnimationFrame(takeFocus);
}

/** Gives the focus to the title when it was asked for and the title is there. */
export function takeFocus(): void {
  const title = document.getElementById('details-title');
  if (!isWanted || title === null) return;
  isWanted = false;
  title.focus();
}
