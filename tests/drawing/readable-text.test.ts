import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/drawing/readable-text.ts';

describe('readableText', () => {
  it('runs spaces, tabs and line breaks together', () => {
    expect(readableText('  Senior\tManager,\r\n CSM\u00a0')).toBe('Senior Manager, CSM');
  });

  it('removes control characters and what turns a line around', () => {
    expect(readableText('a\u0000b\u0007c\u001bd \u202egrade\u202c \u2066x\u2069')).toBe('abcd grade x');
  });

  it('keeps letters of any script, accents and joined emoji', () => {
    for (const text of ['مدير', 'ראש צוות', '高级经理', 'e\u0301', '👩‍👩‍👧', '__proto__', '<script>']) {
      expect(readableText(text)).toBe(text);
    }
  });

  it('shows half a character as one that is missing', () => {
    expect(readableText('a\ud83d b\udc4d')).toBe('a\ufffd b\ufffd');
  });

  it('gives text that is well formed and stays as it is when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const readable = readableText(text);
        expect(readable).not.toMatch(/\p{Surrogate}/u);
        expect(readableText(readable)).toBe(readable);
      }),
    );
  });
});
