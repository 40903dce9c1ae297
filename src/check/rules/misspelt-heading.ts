/**
 * A heading that announces its section with a typo.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Responsibilites
 * ^ The heading “Responsibilites” is misspelt.
 *
 * - Calls customers
 */
import { editDistance } from '../../documents/edit-distance.ts';
import { HEADINGS } from '../../families/wording.ts';
import { addTo } from '../../graph/add-to.ts';
import type { Problem, Rule } from '../rule.ts';

/** The words of at least seven letters by which headings are told, as headings are read, by their first letter. */
const vocabulary = new Map<string, string[]>();
for (const word of new Set(HEADINGS.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' ')))))
  if (word.length >= 7) addTo(vocabulary, word.charAt(0), word);

export const misspeltHeading: Rule = {
  name: 'misspelt-heading',
  severity: 'warning',
  find: ({ families, roles }) => {
    // The same few headings stand in every document.
    const known = new Map<string, Slip | null>();
    const slipIn = (heading: string): Slip | null => {
      const before = known.get(heading);
      const slip = before === undefined ? findSlip(heading) : before;
      known.set(heading, slip);
      return slip;
    };
    return [...families.map((family) => ({ ...family, role: null })), ...roles.map((one) => ({ ...one, role: one.id }))]
      .flatMap(({ sections, role }) => sections.map((section) => ({ ...section, role })))
      .flatMap(({ kind, heading, source, role }): Problem[] => {
        const slip = kind === 'other' ? null : slipIn(heading);
        if (slip === null) return [];
        return [
          {
            message: `The heading “${heading}” is misspelt.`,
            expected: `“${heading.replace(slip.written, slip.right)}”.`,
            mend: `Write “${slip.right}” in place of “${slip.written}”.`,
            source,
            role,
          },
        ];
      });
  },
};

interface Slip {
  readonly written: string;
  readonly right: string;
}

/** The first misspelt word of those that say what a section is. */
function findSlip(heading: string): Slip | null {
  for (const [written] of heading.matchAll(/\p{L}{6,}/gu)) {
    const right = meant(written.toLowerCase());
    if (right !== null) return { written, right: sameCase(right, written) };
  }
  return null;
}

/** The word that announces a section and is nearly, but not, the one that was written. */
function meant(word: string): string | null {
  const candidates = vocabulary.get(word.charAt(0)) ?? [];
  // Singular and plural are both right.
  if (candidates.some((right) => right === word || right === `${word}s` || `${right}s` === word)) return null;
  const isNear = (right: string): boolean =>
    Math.abs(right.length - word.length) <= 2 && editDistance(word, right) <= (right.length < 12 ? 1 : 2);
  return candidates.find(isNear) ?? null;
}

function sameCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
