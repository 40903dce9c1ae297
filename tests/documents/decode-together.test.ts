import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, MAX_BYTES } from '../../src/documents/decode-text.ts';
import { decodeTogether } from '../../src/documents/decode-together.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('files decoded together', () => {
  test('are each its own text', () => {
    expect(decodeTogether([utf8('# Tax'), utf8(''), utf8('\ufeff# Größe’s 役割'), utf8('\r\n')])).toEqual([
      '# Tax',
      '',
      '# Größe’s 役割',
      '\r\n',
    ]);
    expect(decodeTogether([])).toEqual([]);
  });

  test('are left to be decoded one by one where one is no UTF-8 or holds what stands between them', () => {
    expect(decodeTogether([utf8('# Tax'), new Uint8Array([0x92])])).toEqual([null, null]);
    expect(decodeTogether([utf8('# Tax'), new Uint8Array([0xe2, 0x80])])).toEqual([null, null]);
    expect(decodeTogether([utf8('# Tax'), utf8('a\ufdefb')])).toEqual([null, null]);
  });

  test('may be many and long, and one that will be refused costs the others nothing', () => {
    const long = utf8('é'.repeat(MAX_BYTES / 2));
    const files = [...Array.from({ length: 40 }, () => long), new Uint8Array(MAX_BYTES + 1).fill(0xff), utf8('# Last')];
    const texts = decodeTogether(files);
    expect(texts.every((text) => text !== null)).toBe(true);
    expect(texts.at(0)).toBe('é'.repeat(MAX_BYTES / 2));
    expect(texts.at(-1)).toBe('# Last');
  });

  test('are what each alone would be, whatever stands in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }).map(utf8),
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom(utf8('\ufeff\ufeffa'), utf8('\ufdef'), utf8('\ufdee'), new Uint8Array([0xff, 0xfe, 65, 0])),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (files) => {
        const together = decodeTogether(files);
        expect(together.length).toBe(files.length);
        files.forEach((bytes, at) => {
          expect(decodeText(bytes, together[at] ?? null)).toEqual(decodeText(bytes));
        });
      }),
    );
  });
});
