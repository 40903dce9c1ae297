/**
 * Bytes → text: finds the encoding, repairs what an earlier program garbled, and refuses what is no text.
 * Knows nothing of Markdown.
 */

/** Files over this size are refused: no document that people write is this long. In bytes. */
export const MAX_BYTES = 1_048_576;

export interface DecodedText {
  /** With `\n` line ends and without a byte order mark. */
  readonly text: string;
  /** Set when the file was refused; `text` is then empty. */
  readonly refused: 'not-text' | 'too-large' | null;
  /** What was refused or repaired, each with its line from 1 and the words found. */
  readonly notes: readonly { readonly line: number; readonly found: string }[];
}

/** Characters that Windows-1252 puts on the bytes 0x80–0x9F, in that order; U+FFFD where it has none. */
const WINDOWS_1252 = '€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ';

/** More repairs than these in one file say nothing new. */
const MAX_NOTES = 20;

/** Decodes a file. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) return refuse('too-large', `${bytes.length} bytes`);
  const { text, guessed } = decodeBytes(bytes);
  const isOdd = ODD.test(text);
  if (isOdd && looksBinary(text)) return refuse('not-text', 'control characters');
  const notes: { line: number; found: string }[] = [];
  if (guessed) notes.push({ line: 1, found: 'bytes that are not UTF-8, read as Windows-1252' });
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return { text: isOdd ? repair(lines, notes) : lines, refused: null, notes };
}

function refuse(refused: 'not-text' | 'too-large', found: string): DecodedText {
  return { text: '', refused, notes: [{ line: 1, found }] };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-16 only with its byte order mark; else UTF-8; else Windows-1252, in which every byte is some character. */
function decodeBytes(bytes: Uint8Array): { text: string; guessed: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: UTF_8.decode(bytes), guessed: false };
  } catch {
    // Some versions of Node read the bytes 0x80–0x9F as Latin-1 under this name.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return {
      text: text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control),
      guessed: true,
    };
  }
}

/** What only a text holds that is none or was garbled; most hold no such character, which one native search tells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be found.
const ODD = /[\u0000-\u0008\u000b\u000e-\u001f\u00c2-\u00f4]/;

/** Pictures and archives are full of control characters; a stray one in a text is only replaced later. */
function looksBinary(text: string): boolean {
  const looked = Math.min(text.length, 65_536);
  let controls = 0;
  for (let at = 0; at < looked; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++;
  }
  return controls > looked / 100;
}

/**
 * Undoes UTF-8 that was once read as Windows-1252 and saved again (`â€™` for `’`), and replaces null characters.
 * A sequence is mended only when its characters stand for a whole UTF-8 sequence, so `é` alone stays.
 */
function repair(text: string, notes: { line: number; found: string }[]): string {
  const parts: string[] = [];
  let from = 0;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) line++;
    const mended = code === 0 ? { text: '\u{fffd}', length: 1 } : mendAt(text, at, code);
    if (!mended) continue;
    if (notes.length < MAX_NOTES && notes.at(-1)?.line !== line)
      notes.push({ line, found: code === 0 ? 'a null character' : text.slice(at, at + mended.length) });
    parts.push(text.slice(from, at), mended.text);
    from = at + mended.length;
    at = from - 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function mendAt(text: string, at: number, lead: number): { text: string; length: number } | null {
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lengthOfSequence(lead);
  const bytes = new Uint8Array(length);
  bytes[0] = lead;
  for (let next = 1; next < length; next++) {
    const byte = byteOf(text.charCodeAt(at + next));
    if (byte < 0x80 || byte > 0xbf) return null;
    bytes[next] = byte;
  }
  try {
    return { text: UTF_8.decode(bytes), length };
  } catch {
    return null;
  }
}

function lengthOfSequence(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The byte that Windows-1252 or Latin-1 writes for a character, or -1. */
function byteOf(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code;
  const high = WINDOWS_1252.indexOf(String.fromCharCode(code));
  return high >= 0 && code !== 0xfffd ? 0x80 + high : -1;
}
