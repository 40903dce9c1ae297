/**
 * Which role or family a statement's target is: by the address's page, then by its anchor, then by name.
 * Only documented roles and families are found here; who is named without being documented is `placeholders.ts`' part.
 */

import type { StatedTarget } from '../families/job-family.ts';
import { addTo } from './add-to.ts';
import type { Address, Addresses } from './addresses.ts';
import { type AnchorIndex, indexAnchors } from './anchor-index.ts';
import type { LinkKind } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation, ownFamily, type RoleDraft, titleOf } from './drafts.ts';
import { matchLoosely } from './match-loosely.ts';
import { corrected, type NameIndex } from './name-index.ts';
import { hasRank, type Name, namesARole, nameVariants } from './names.ts';
import { isPositionName } from './position-name.ts';

export interface Question {
  readonly target: StatedTarget;
  readonly kind: Exclude<LinkKind, 'level-step'>;
  /** The family whose document asks. */
  readonly family: FamilyDraft;
  /** The role that the statement is about, or null for the whole family. */
  readonly from: RoleDraft | null;
}

export type Found =
  | { readonly role: RoleDraft }
  | { readonly family: FamilyDraft }
  /** No document describes it, or (`nothing`) it is no role at all. */
  | { readonly unknown: Unknown }
  | 'nothing';

export interface Unknown {
  readonly names: readonly Name[];
  /** The page it would stand on, where the document gives its address. */
  readonly page: string | null;
  /** The family that it would belong to, where that page is there and does not have it. */
  readonly family: FamilyDraft | null;
}

export interface TargetFinder {
  readonly find: (question: Question) => Found;
}

export function targetFinder(
  families: readonly FamilyDraft[],
  index: NameIndex,
  addresses: Addresses,
  notice: Notice,
): TargetFinder {
  const byId = new Map(families.map((family) => [family.id, family]));
  const byLastSegment = new Map<string, FamilyDraft[]>();
  for (const family of families) {
    const last = family.id.split('/').at(-1) ?? '';
    addTo(byLastSegment, last, family);
  }
  const anchors = new Map<FamilyDraft, AnchorIndex>();
  const anchorsOf = (family: FamilyDraft): AnchorIndex => {
    let known = anchors.get(family);
    if (known === undefined) {
      known = indexAnchors(family, index.rolesOf(family));
      anchors.set(family, known);
    }
    return known;
  };

  const find = (question: Question): Found => {
    const { target, family, kind } = question;
    const names = nameVariants(target.text, family.shortForms);
    const address = target.href === null ? null : addresses.resolve(target.href, family.id, family.stated.path);
    if (address?.kind === 'page') {
      const linked = byId.get(address.page);
      const there = linked === undefined ? null : onPage(question, names, linked, address);
      if (there !== null) return there;
    }
    if (address?.kind === 'placeholder')
      notice(observation('placeholder-link', target.source, target.href ?? '', null, question.from?.id));
    const found = byName(question, names, address?.kind === 'missing');
    if (address?.kind === 'missing') {
      const page = found === null ? nearestPage(address) : familyFound(found);
      notice(
        observation('missing-page', target.source, target.href ?? '', page?.stated.path ?? null, question.from?.id),
      );
    }
    if (found !== null) return found;
    const page = address?.kind === 'missing' ? address.page : null;
    const isNameless =
      (kind === 'extends' && !names.some(({ words }) => namesARole(words))) ||
      (kind === 'reports-to' && page === null && !isPositionName(target.text));
    if (isNameless) {
      notice(observation('not-a-role', target.source, target.text, null, question.from?.id));
      return 'nothing';
    }
    return { unknown: { names, page, family: null } };
  };

  const onPage = (question: Question, names: readonly Name[], linked: FamilyDraft, address: Address): Found | null => {
    const { target, kind, from } = question;
    const anchor = address.kind === 'page' ? address.anchor : null;
    const known = anchor === null ? null : anchorsOf(linked).find(anchor);
    const itself = known !== null && known === from;
    if (known !== null && known !== 'elsewhere' && !itself) return { role: known };
    // An address says more than the words: with `#manager-x` the role is the manager, whatever the link is called.
    const anchorNames =
      anchor === null || known !== null ? [] : nameVariants(anchor.replace(/[-_]+/g, ' '), linked.shortForms);
    const isFamily = linked.names.some((own) => names.some(({ ordered }) => ordered === own.ordered));
    // A step to a page, where no level is named, leads to its family: not to the one level that bears the name.
    const namesLevel = anchor !== null || names.some(({ words }) => hasRank(words));
    if (kind === 'next-step' && (isFamily || !namesLevel) && linked !== question.family) return wholeFamily(linked);
    const role =
      index.roleIn(linked, names, from) ??
      index.roleIn(linked, anchorNames, from) ??
      inFamily(question, names, linked, true) ??
      inFamily(question, anchorNames, linked, true) ??
      (itself ? from : null);
    if (anchor !== null && known === null)
      notice(
        observation('missing-anchor', target.source, target.href ?? '', anchorsOf(linked).near(anchor, role), from?.id),
      );
    if (role !== null) return { role };
    const means = names.some(({ words }) => namesARole(words));
    // An address of the very page that it stands on says no more than the name does.
    if (linked === question.family && !isFamily) return null;
    if (kind === 'extends' && !means && !isFamily) {
      notice(observation('not-a-role', target.source, target.text, null, from?.id));
      return 'nothing';
    }
    const [single, ...more] = index.rolesOf(linked);
    if (single !== undefined && more.length === 0 && single !== from) return { role: single };
    // The page is there and has no such level: a role of that family which nobody describes.
    const level = names.some(({ words }) => hasRank(words));
    return kind === 'reports-to' || level ? { unknown: { names, page: null, family: linked } } : { family: linked };
  };

  /** A family with one role is as good as this role; a step to a ladder goes on at the level that fits. */
  const wholeFamily = (family: FamilyDraft): { role: RoleDraft } | { family: FamilyDraft } => {
    const [single, ...more] = index.rolesOf(family);
    return single !== undefined && more.length === 0 ? { role: single } : { family };
  };

  const byName = (
    question: Question,
    names: readonly Name[],
    elsewhere: boolean,
  ): { role: RoleDraft } | { family: FamilyDraft } | null => {
    const { family, from, kind } = question;
    // A link to another page means no role of this one, unless by its very name.
    const own = elsewhere ? index.roleIn(family, names, from) : inFamily(question, names, family, false);
    if (own !== null) return { role: own };
    // What is said of a whole family leads to a whole family where one has the name.
    const whole = kind === 'next-step' ? index.familyAnywhere(family, names) : null;
    const other = whole === family ? null : whole;
    if (other !== null && from === null) return wholeFamily(other);
    const role = index.roleAnywhere(family, names, from);
    if (role !== null) return { role };
    if (other !== null) return { family: other };
    const near = corrected(names, index.spelling);
    const meant = near.length === 0 ? null : index.roleAnywhere(family, near, from);
    if (meant === null) return null;
    misspelt(question, meant);
    return { role: meant };
  };

  const inFamily = (
    question: Question,
    names: readonly Name[],
    family: FamilyDraft,
    linked: boolean,
  ): RoleDraft | null => {
    const { from } = question;
    const exact = index.roleIn(family, names, from);
    if (exact !== null) return exact;
    const near = corrected(names, index.spelling);
    const respelt = near.length === 0 ? null : index.roleIn(family, near, from);
    if (respelt !== null) misspelt(question, respelt);
    if (respelt !== null || names.length === 0) return respelt;
    const roles = index.rolesOf(family);
    for (const name of [...names, ...near]) {
      const loose = matchLoosely(name, roles, from, linked);
      if (loose === null) continue;
      if (near.includes(name)) misspelt(question, loose);
      return loose;
    }
    // A role may be said to report to itself; that is told as a link to itself, not as a role that nobody describes.
    return from === null ? null : index.roleIn(family, names, null);
  };

  const misspelt = ({ target, from }: Question, meant: RoleDraft) =>
    notice(observation('misspelt-name', target.source, target.text, titleOf(meant), from?.id));

  const nearestPage = (address: Address & { page: string }): FamilyDraft | null => {
    const last = address.page.split('/').at(-1) ?? '';
    const alike = byLastSegment.get(last) ?? [];
    if (alike.length > 0) return alike[0] ?? null;
    const segments = address.page.split('/').map((segment) =>
      segment
        .split('-')
        .map((word) => index.spelling.correct(word) ?? word)
        .join('-'),
    );
    return byId.get(segments.join('/')) ?? null;
  };

  return { find };
}

function familyFound(found: { role: RoleDraft } | { family: FamilyDraft }): FamilyDraft {
  return 'role' in found ? ownFamily(found.role) : found.family;
}
