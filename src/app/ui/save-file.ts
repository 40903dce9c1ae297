/** Saves files on the reader's machine. */

/** @param type its media type: `text/markdown` */
export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start the download only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Words of any script as a file's name: `from-editor-to-head-of-books`. */
export function fileName(words: string): string {
  const plain = words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return plain.replace(/^-|-$/g, '').slice(0, 100) || 'rungs';
}
