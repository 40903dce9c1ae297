/**
 * Everything that a role lists in a section, its own and inherited, as items that can be compared one by one.
 * Nested items stand for themselves; what another list further down says in the same words is told once.
 */
import type { Block, ListItem, TableRow } from '../../documents/block.ts';
import { plainText } from '../../documents/item-texts.ts';
import type { CareerGraph, RoleId } from '../career-graph.ts';
import { type ListedSection, resolveInheritance } from '../resolve-inheritance.ts';
import type { ComparedItem } from './comparison.ts';
import { plain } from './match-items.ts';

/** The role's own first, then its family's, then what is inherited, nearest first; empty for a role that is not there. */
export function listedItems(graph: CareerGraph, role: RoleId, section: ListedSection): readonly ComparedItem[] {
  const resolved = resolveInheritance(graph, role, section);
  const seen = new Set<string>();
  return (resolved?.groups ?? []).flatMap(({ from, distance, path, items }) =>
    items
      .filter(({ saysInheritance }) => !saysInheritance)
      .flatMap(({ content }) => ('kind' in content ? textsOf([content]) : textsOfItem(content)))
      .map(({ text, line }) => ({ text, source: { path, line }, from, isOwn: from === resolved?.role, distance }))
      .filter(({ text }) => {
        const words = plain(text);
        return words !== '' && !seen.has(words) && seen.add(words);
      }),
  );
}

interface Text {
  readonly text: string;
  readonly line: number;
}

function textsOfItem({ inlines, blocks, line }: ListItem): Text[] {
  return [{ text: oneLine(plainText(inlines)), line }, ...textsOf(blocks)];
}

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block): Text[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap(textsOfItem);
      case 'quote':
        return textsOf(block.blocks);
      case 'paragraph':
        return [{ text: oneLine(plainText(block.inlines)), line: block.line }];
      case 'table':
        return block.rows.map(textOfRow);
      default:
        return [];
    }
  });
}

function textOfRow({ cells, line }: TableRow): Text {
  const texts = cells.map((cell) => oneLine(plainText(cell))).filter((text) => text !== '');
  return { text: texts.join(': '), line };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
