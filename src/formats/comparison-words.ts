/** Comparisons in words for a reader, the same on the page and in what is copied from it. */
import type { Comparison, RowCounts, RowKind } from '../graph/comparison/comparison.ts';
import type { ListedSection } from '../graph/resolve-inheritance.ts';

export const sectionNames: Readonly<Record<ListedSection, string>> = {
  requirements: 'Requirements',
  responsibilities: 'Responsibilities',
  performance: 'Performance indicators',
};

/** The order in which rows are read: what differs first. */
export const rowKinds: readonly RowKind[] = ['new', 'reworded', 'gone', 'partly', 'same'];

/** @param count how many roles are compared */
export function rowKindWords(kind: RowKind, count: number): string {
  switch (kind) {
    case 'new':
      return 'New';
    case 'reworded':
      return 'Reworded or raised';
    case 'gone':
      return 'No longer listed';
    case 'partly':
      return 'Not in every role';
    case 'same':
      return count === 2 ? 'In both' : 'In all three';
  }
}

export function freshHeading(section: ListedSection): string {
  return `New ${sectionNames[section].toLowerCase()}`;
}

/** `2 new · 9 reworded or raised · 1 no longer listed · 55 in both`; without what there is none of. */
export function countWords(counts: RowCounts, count: number): string {
  const parts = rowKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${rowKindWords(kind, count).toLowerCase()}`);
  return parts.length === 0 ? 'nothing listed' : parts.join(' · ');
}

/** Above the first, few would disagree; below the second, a reader should judge for themselves. */
const sure = 0.7;
const fair = 0.55;

/** How alike the items of a row are that were taken for each other; null where nothing had to be judged. */
export function confidenceWords(confidence: number | null): string | null {
  if (confidence === null || confidence === 1) return null;
  const share = `${percent(confidence)} alike`;
  if (confidence >= sure) return share;
  return confidence >= fair ? `probably the same item, ${share}` : `perhaps the same item, ${share}`;
}

/** `72%` */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

/** `Senior Editor lists 12 requirements and responsibilities that Editor does not …` in one line. */
export function summaryWords({ roles, counts }: Comparison): string {
  const [first, last] = [roles[0]?.title ?? '', roles.at(-1)?.title ?? ''];
  const differing = counts.new + counts.reworded + counts.gone + counts.partly;
  if (differing === 0) return `Everything that is listed for ${last} is listed for ${first} too, in the same words.`;
  return `Listed for ${last}, compared with ${first}: ${countWords(counts, roles.length)}.`;
}
