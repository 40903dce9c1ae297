import { describe, expect, it } from 'vitest';
import { pageId } from '../../src/graph/page-id.ts';
import { slug } from '../../src/graph/slug.ts';
import { family, role } from '../support/families.ts';
import { graphOf, observed } from '../support/graphs.ts';

describe('ids', () => {
  it.each([
    'sales/Solutions_Architect/index.html.md.erb',
    'sales/solutions-architect/_index.md',
    'sales/solutions-architect/index.html.md',
    'sales/solutions-architect.md',
    'sales/solutions-architect.html.md',
    'Sales/Solutions Architect.markdown',
  ])('are the same for every way to write a page: %s', (path) => {
    expect(pageId(path)).toBe('sales/solutions-architect');
  });

  it('keep letters of any script and leave out what a URL would have to escape', () => {
    expect(slug('Chef d’Équipe (H/F) – 2.0')).toBe('chef-d-équipe-h-f-2-0');
    expect(slug('営業 部長')).toBe('営業-部長');
    expect(slug('__proto__')).toBe('proto');
    expect(slug('🙂')).toBe('');
    expect(slug('x'.repeat(5000)).length).toBeLessThanOrEqual(100);
  });

  it('tell the same heading apart by the heading above it', () => {
    const graph = graphOf(
      family('a/b', role('Senior Engineer', { under: 'Database' }), role('Senior Engineer', { under: 'Network' })),
    );
    expect(graph.roles.map(({ id }) => id)).toEqual(['a/b#database-senior-engineer', 'a/b#network-senior-engineer']);
    expect(observed(graph)).toEqual([]);
  });

  it('tell apart two pages whose paths differ in case alone', () => {
    const graph = graphOf(family('a/B', role('Writer')), family('a/b', role('Editor')));
    expect(graph.families.map(({ id }) => id)).toEqual(['a/b', 'a/b-2']);
    expect(observed(graph)).toEqual(['duplicate-id: a/b.md (a/b)']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('do no harm for a role and a page called %s', (name) => {
    const graph = graphOf(
      family(name, role(name, { reportsTo: name, extends: name, aliases: [name] })),
      family(`a/${name}`, role(`Senior ${name}`, { reportsTo: name })),
    );
    expect(graph.roles.filter(({ kind }) => kind === 'documented')).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });

  it('do not change with what other documents say', () => {
    const one = family('a/b', role('Writer', { grade: 5 }), role('Senior Writer', { grade: 6 }));
    const ids = graphOf(one).roles.map(({ id }) => id);
    const among = graphOf(one, family('a/c', role('Editor', { reportsTo: 'Senior Writer' })));
    expect(among.roles.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('of a placeholder stay good once a document describes the role', () => {
    const asks = family('a/b', role('Writer', { reportsTo: 'Chief Editor of Books' }));
    const placeholder = graphOf(asks).roles.find(({ kind }) => kind === 'referenced')?.id ?? '';
    const described = graphOf(asks, family('a/chief', role('Chief Editor of Books'))).roles.find(
      ({ title }) => title === 'Chief Editor of Books',
    );
    expect(described?.kind).toBe('documented');
    expect(described?.formerIds).toContain(placeholder);
  });
});
