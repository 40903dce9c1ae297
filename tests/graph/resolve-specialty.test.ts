import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/documents/item-texts.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import type { ListedSection } from '../../src/graph/resolve-inheritance.ts';
import { resolveSpecialty } from '../../src/graph/resolve-specialty.ts';
import { brokenPromises } from '../support/valid-graph.ts';

const guides = (specialties: string): CareerGraph =>
  graphOf({
    'sales/guide.md': `---
title: Glacier Guide
---

## Levels

### Glacier Guide

#### Job Grade

The Glacier Guide is a grade 6.

#### Glacier Guide Requirements
- Knows the ice

### Senior Glacier Guide

#### Job Grade

The Senior Glacier Guide is a grade 7.

#### Senior Glacier Guide Requirements
- Extends the Glacier Guide requirements
- Teaches others

### Manager, Glacier Guides

#### Job Grade

The Manager, Glacier Guides is a grade 8.

#### Manager, Glacier Guides Requirements
- Has led a team

## Specialties

${specialties}`,
  });

function graphOf(documents: Readonly<Record<string, string>>): CareerGraph {
  const encoder = new TextEncoder();
  return readCareerGraph(Object.entries(documents).map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
}

/** `distance whose: items`, one line a group. */
function listed(graph: CareerGraph, specialty: string, level: string, section: ListedSection = 'requirements') {
  const family = graph.families.find(({ id }) => id === 'sales/guide');
  if (family === undefined) throw new Error('the family of the test');
  const resolved = resolveSpecialty(graph, family, `sales/guide#${specialty}`, `sales/guide#${level}`, section);
  const groups = resolved?.groups.map(({ distance, from, items }) => {
    const words = items.map(({ content }) => ('inlines' in content ? plainText(content.inlines) : content.kind));
    return `${distance} ${from.slice(from.indexOf('#') + 1)}: ${words.join(', ')}`;
  });
  return resolved && { ...resolved, groups };
}

describe('what a specialty asks for', () => {
  const atLevel = guides(
    '### Night Tours\n\n#### Night Tours Requirements\n- In addition to the corresponding Glacier Guide level requirements:\n- Sees in the dark\n',
  );

  it('is its own and what the level of its holder asks for, through all that this extends', () => {
    expect(listed(atLevel, 'night-tours', 'senior-glacier-guide')?.groups).toEqual([
      '0 night-tours: In addition to the corresponding Glacier Guide level requirements:, Sees in the dark',
      '1 senior-glacier-guide: Extends the Glacier Guide requirements, Teaches others',
      '2 glacier-guide: Knows the ice',
    ]);
    expect(listed(atLevel, 'night-tours', 'glacier-guide')?.groups?.slice(1)).toEqual([
      '1 glacier-guide: Knows the ice',
    ]);
  });

  it('keeps the role and line of every item, and the statement that brought it', () => {
    const [family] = atLevel.families;
    const resolved =
      family &&
      resolveSpecialty(atLevel, family, 'sales/guide#night-tours', 'sales/guide#glacier-guide', 'requirements');
    const inherited = resolved?.groups[1];
    expect(inherited?.items[0]?.source).toEqual({ path: 'sales/guide.md', line: 14 });
    expect(inherited?.through?.sources).toEqual([
      expect.objectContaining({ path: 'sales/guide.md', line: 40, words: expect.stringContaining('corresponding') }),
    ]);
  });

  it('is, of several levels that it names, that of the level at which one looks', () => {
    const graph = guides(
      '### Night Tours\n\n- Extends the requirements of the Glacier Guide or Manager, Glacier Guides\n- Sees in the dark\n',
    );
    const from = (level: string) => listed(graph, 'night-tours', level)?.groups?.map((group) => group.slice(0, 10));
    expect(from('manager-glacier-guides')).toEqual(['1 manager-']);
    expect(from('senior-glacier-guide')).toEqual(['1 glacier-', '1 manager-']);
  });

  it('is that of the level that its own name says, whoever looks', () => {
    const graph = guides(
      '### Manager, Glacier Guides (Night)\n\nIn addition to the same requirements and responsibilities defined above, it asks for:\n\n- Sleeps by day\n',
    );
    expect(listed(graph, 'manager-glacier-guides-night', 'glacier-guide')?.groups).toEqual([
      '1 manager-glacier-guides: Has led a team',
    ]);
  });

  it('goes on through another specialty, and ends where two extend each other', () => {
    const graph = guides(
      '### Hut Keeper\n\n#### Hut Keeper Requirements\n- Extends the Cave Keeper requirements\n- Cooks\n\n### Cave Keeper\n\n#### Cave Keeper Requirements\n- Extends the Hut Keeper requirements\n- Digs\n',
    );
    const resolved = listed(graph, 'hut-keeper', 'glacier-guide');
    expect(resolved?.groups).toEqual([
      '0 hut-keeper: Extends the Cave Keeper requirements, Cooks',
      '1 cave-keeper: Extends the Hut Keeper requirements, Digs',
    ]);
    expect(resolved?.circular.map(({ from }) => from)).toEqual(['sales/guide#cave-keeper']);
  });

  it('tells what no document describes, and makes no card of it', () => {
    const graph = guides('### Night Tours\n\n- Extends the Owl Engineer requirements\n- Sees in the dark\n');
    expect(listed(graph, 'night-tours', 'glacier-guide')?.missing.map(({ text, to }) => [text, to])).toEqual([
      ['Owl Engineer', null],
    ]);
    expect(graph.roles.map(({ title }) => title)).not.toContain('Owl Engineer');
    expect(brokenPromises(graph)).toEqual([]);
  });

  it('is nothing for a specialty or level that is not there', () => {
    expect(listed(atLevel, 'day-tours', 'glacier-guide')).toBeNull();
    expect(listed(atLevel, 'night-tours', 'nobody')).toBeNull();
  });
});
