/** Gives the focus to what has an id, with what is written in it ready to be typed over. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
