/**
 * The bytes of many files → their texts, many of which are parts of one long string. The engine never moves a string
 * that long, and moves those of single files twice each while they are young: a twelfth of the time of a whole reading.
 * Knows UTF-8 only; all else is left to whoever decodes files one by one.
 */
import { MAX_BYTES } from './decode-text.ts';

/** So many bytes are decoded at once: all of nearly every folder, and yet far from how long a string may be. */
const TOGETHER = 16_777_216;

/** A noncharacter, which texts seldom hold. One that does is told by their number, as it is cut in two. */
const SEPARATOR = '\ufdef';
const SEPARATOR_BYTES = new TextEncoder().encode(SEPARATOR);
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = '\ufeff';

/** Where files are put behind each other, kept for the next ones. */
let room = new Uint8Array(0);

/** @returns the text of each file without byte order mark, or null where it is to be decoded by itself */
export function decodeTogether(files: readonly Uint8Array[]): (string | null)[] {
  const texts: (string | null)[] = [];
  let group: Uint8Array[] = [];
  let size = 0;
  for (const [at, bytes] of files.entries()) {
    // What is refused for its length needs no text.
    const wanted = bytes.length > MAX_BYTES ? bytes.subarray(0, 0) : bytes;
    group.push(wanted);
    size += wanted.length + SEPARATOR_BYTES.length;
    if (size < TOGETHER && at < files.length - 1) continue;
    texts.push(...decodeGroup(group, size));
    group = [];
    size = 0;
  }
  return texts;
}

/** @param size of all of them with a separator behind each, in bytes */
function decodeGroup(files: readonly Uint8Array[], size: number): (string | null)[] {
  if (room.length < size) room = new Uint8Array(size);
  const all = room.subarray(0, size);
  let end = 0;
  for (const bytes of files) {
    all.set(bytes, end);
    all.set(SEPARATOR_BYTES, end + bytes.length);
    end += bytes.length + SEPARATOR_BYTES.length;
  }
  const texts = textsIn(all);
  return files.map((_, at) => (texts.length === files.length + 1 ? (texts[at] ?? null) : null));
}

/** What stands before and behind each separator; nothing where the bytes are no UTF-8. */
function textsIn(bytes: Uint8Array): string[] {
  try {
    return UTF_8.decode(bytes).split(SEPARATOR).map(withoutMark);
  } catch {
    return [];
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
