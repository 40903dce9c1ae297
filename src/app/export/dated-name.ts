/** What a saved file is called: `rungs-progression-2026-11-22.svg`, by the reader's own clock. */
export function datedName(what: string, ending: string): string {
  const date = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `rungs-${what}-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}
