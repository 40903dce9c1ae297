// Where links of documents lead: out, to what is shown, or nowhere; never to anything that runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/app/details/markdown/link-target.ts';
import { compileData } from '../../src/formats/compile-data.ts';
import { documentsText } from '../support/ladder-documents.ts';

const encoder = new TextEncoder();
const files = Object.entries(documentsText).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
const { graph } = compileData(files, { title: 'Test', live: false });
const target = (href: string, from = 'sales/guide.md') => linkTarget(href, from, graph);

describe('a link of a document', () => {
  it.each(['https://example.com/x', 'http://example.com/', 'mailto:camp@example.com', '//example.com/x'])(
    'to %s leads out',
    (href) => {
      expect(target(href).kind).toBe('outside');
    },
  );

  it.each([
    '/job-families/lake/warden/',
    '../lake/warden/',
    '../lake/warden.md',
    '/job-families/Lake/Warden/index.html',
    'https://handbook.example.com/job-families/lake/warden/',
  ])('to the page of a family, %s, selects the family', (href) => {
    expect(target(href)).toEqual({ kind: 'subject', subject: { kind: 'family', id: 'lake/warden' } });
  });

  it('to a heading of a page selects the role there', () => {
    const subject = { kind: 'role', id: 'sales/guide#senior-guide' };
    expect(target('/job-families/sales/guide/#senior-guide')).toEqual({ kind: 'subject', subject });
    expect(target('#senior-guide')).toEqual({ kind: 'subject', subject });
  });

  it('to a page that is not among the documents leads nowhere, and says so', () => {
    expect(target('/job-families/sales/nobody/')).toMatchObject({ kind: 'nowhere' });
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'of the kind %s leads nowhere',
    (href) => {
      expect(target(href).kind).toBe('nowhere');
    },
  );

  it('never becomes an address that runs, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', 'javascript:', 'java\nscript:', '\u0001javascript:', 'data:'),
        (text, start) => {
          const found = target(start + text);
          if (found.kind !== 'outside') return;
          expect(new URL(found.href, 'https://page.invalid/').protocol).toMatch(/^(?:https?|mailto):$/);
        },
      ),
    );
  });
});
