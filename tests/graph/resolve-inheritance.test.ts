import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/documents/item-texts.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { resolveInheritance } from '../../src/graph/resolve-inheritance.ts';
import { family, role } from '../support/families.ts';
import { graphOf, roleNamed } from '../support/graphs.ts';

/** `distance role: items`, one line a group; `(=)` behind an item that is not new there. */
function requirements(graph: CareerGraph, title: string): string[] {
  const resolved = resolveInheritance(graph, roleNamed(graph, title).id, 'requirements');
  return (resolved?.groups ?? []).map(({ distance, from, items }) => {
    const words = items.map(({ content, repeats }) => {
      const text = 'inlines' in content ? plainText(content.inlines) : content.kind;
      return repeats === null ? text : `${text} (=)`;
    });
    return `${distance} ${from.slice(from.indexOf('#') + 1)}: ${words.join(', ')}`;
  });
}

describe('the full requirements of a role', () => {
  const ladder = family(
    'a/b',
    role('Book Editor', { requirements: ['Reads', 'Writes'] }),
    role('Senior Book Editor', { requirements: ['Edits', 'Writes!'], extends: { requirements: 'Book Editor' } }),
    role('Staff Book Editor', { requirements: ['Leads'], extends: { requirements: 'Senior Book Editor' } }),
    { requirements: ['Is kind'] },
  );

  it('are its own, its family’s, and those of every level below, nearest first', () => {
    expect(requirements(graphOf(ladder), 'Staff Book Editor')).toEqual([
      '0 staff-book-editor: Leads',
      '0 a/b: Is kind',
      '1 senior-book-editor: Edits, Writes! (=)',
      '2 book-editor: Reads, Writes',
    ]);
  });

  it('keep the line of each item and the link that brought it', () => {
    const graph = graphOf(ladder);
    const resolved = resolveInheritance(graph, 'a/b#senior-book-editor', 'requirements');
    const inherited = resolved?.groups.find(({ distance }) => distance === 1);
    const own = graph.roles.find(({ id }) => id === 'a/b#book-editor')?.sections[0];
    expect(inherited?.items.map(({ source }) => source.line)).toEqual(
      [own?.source.line, own?.source.line].map((line, i) => (line ?? 0) + 1 + i),
    );
    expect(inherited?.through?.text).toBe('Book Editor');
  });

  it('are the same for a former id, and null for an id that nobody has', () => {
    const graph = graphOf(
      family('a/ladder', role('Director of Books', { requirements: ['Leads'] }), role('Book Editor')),
      family('a/page', role('Books Director', { requirements: ['Speaks'] })),
    );
    const resolved = resolveInheritance(graph, 'a/page#books-director', 'requirements');
    expect(resolved?.groups.map(({ path }) => path)).toEqual(['a/ladder.md', 'a/page.md']);
    expect(resolveInheritance(graph, 'a/page#nobody', 'requirements')).toBeNull();
  });

  it('tell parents that nobody describes, that are no role, or that have no such list', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor'),
        role('Staff Book Editor', { extends: { requirements: 'Film Editor', all: 'the handbook' } }),
        role('Senior Book Editor', { extends: { requirements: 'Book Editor' } }),
      ),
    );
    const missing = (id: string) => resolveInheritance(graph, id, 'requirements')?.missing.map(({ text }) => text);
    expect(missing('a/b#staff-book-editor')).toEqual(['Film Editor', 'the handbook']);
    expect(missing('a/b#senior-book-editor')).toEqual(['Book Editor']);
  });

  it('come once where two levels extend the same one, and end where a circle closes', () => {
    const graph = graphOf(
      family(
        'a/b',
        role('Book Editor', { requirements: ['Reads'], extends: { requirements: 'Staff Book Editor' } }),
        role('Staff Book Editor', { requirements: ['Leads'], extends: { requirements: 'Book Editor' } }),
      ),
    );
    const resolved = resolveInheritance(graph, 'a/b#staff-book-editor', 'requirements');
    expect(resolved?.groups.map(({ from }) => from)).toEqual(['a/b#staff-book-editor', 'a/b#book-editor']);
    expect(resolved?.circular.map(({ from }) => from)).toEqual(['a/b#book-editor']);
  });

  it('go through any number of levels', () => {
    const levels = Array.from({ length: 5000 }, (_, i) =>
      role(`Editor ${i}`, {
        requirements: [`Item ${i}`],
        ...(i > 0 ? { extends: { requirements: `Editor ${i - 1}` } } : {}),
      }),
    );
    const resolved = resolveInheritance(graphOf(family('a/b', ...levels)), 'a/b#editor-4999', 'requirements');
    expect(resolved?.groups).toHaveLength(5000);
  });
});
