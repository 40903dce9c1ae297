import { describe, expect, test } from 'vitest';
import { decodeText, MAX_BYTES } from '../../src/documents/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  [...text].forEach((letter, at) => {
    view.setUint16(2 + at * 2, letter.charCodeAt(0), little);
  });
  return bytes;
};

describe('decodeText', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(utf8('Größe 役割')).text).toBe('Größe 役割');
    expect(decodeText(utf8('\ufeff# Role')).text).toBe('# Role');
  });

  test('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(utf16('# Rôle', true)).text).toBe('# Rôle');
    expect(decodeText(utf16('# Rôle', false)).text).toBe('# Rôle');
  });

  test('takes what is no UTF-8 for Windows-1252 and says so', () => {
    const { text, notes, refused } = decodeText(new Uint8Array([0x4a, 0x6f, 0x62, 0x92, 0x73, 0x20, 0xe9]));
    expect(text).toBe('Job’s é');
    expect(refused).toBeNull();
    expect(notes).toHaveLength(1);
  });

  test('mends UTF-8 that was read as Windows-1252 once, with its line', () => {
    const { text, notes } = decodeText(utf8('One\nthe teamâ€™s cafÃ© â€“ open\n'));
    expect(text).toBe('One\nthe team’s café – open\n');
    expect(notes).toEqual([{ line: 2, found: 'â€™' }]);
  });

  test('leaves single accented letters alone', () => {
    expect(decodeText(utf8('Ätna, à la Âme, São')).text).toBe('Ätna, à la Âme, São');
  });

  test('gives every kind of line end as one newline', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
  });

  test('refuses pictures and files over the limit', () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])).refused).toBe('not-text');
    expect(decodeText(new Uint8Array(MAX_BYTES + 1)).refused).toBe('too-large');
    expect(decodeText(new Uint8Array(MAX_BYTES).fill(97)).refused).toBeNull();
  });

  test('replaces a stray null character instead of refusing the text', () => {
    const { text, notes } = decodeText(utf8(`# Role\n${'word '.repeat(50)}\0`));
    expect(text).toContain('\ufffd');
    expect(notes).toEqual([{ line: 2, found: 'a null character' }]);
  });
});
