/** All files of a folder → their Documents, in their order. Knows nothing of roles. */
import { decodeText } from './decode-text.ts';
import type { Document, SourceFile } from './document.ts';
import { joinTexts } from './join-texts.ts';
import { readDocument } from './read-document.ts';

/** Reads files of any content; one that cannot be used costs the others nothing. */
export function readDocuments(files: readonly SourceFile[]): Document[] {
  const decoded = files.map((file) => ({ file, ...decodeText(file.bytes) }));
  return joinTexts(decoded).map(({ file, ...own }) => readDocument(file, own));
}
