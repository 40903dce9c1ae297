/**
 * Which role or family a statement's target is: by the address's page, then by its anchor, then by name.
 * Only documented roles and families are found here; who is named without being documented is `placeholders.ts`' part.
 */

import { addTo } from '../documents/add-to.ts';
import type { StatedTarget } from '../families/job-family.ts';
import type { Addresses } from './addresses.ts';
import { AnchorIndex } from './anchor-index.ts';
import type { FamilyId, GraphObservation, LinkKind } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation, ownFamily, type RoleDraft, titleOf } from './drafts.ts';
import { matchLoosely } from './match-loosely.ts';
import { corrected, type NameIndex } from './name-index.ts';
import { type Name, namesARole, nameVariants } from './names.ts';
import { isPositionName } from './position-name.ts';
import { hasRank } from './rank.ts';

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

/** Finds targets, and tells of those that are written otherwise than what they mean. */
export class TargetFinder {
  private readonly index: NameIndex;
  private readonly addresses: Addresses;
  private readonly notice: Notice;
  private readonly byId: ReadonlyMap<FamilyId, FamilyDraft>;
  private readonly byLastSegment = new Map<string, FamilyDraft[]>();
  private readonly anchors = new Map<FamilyDraft, AnchorIndex>();

  constructor(families: readonly FamilyDraft[], index: NameIndex, addresses: Addresses, notice: Notice) {
    this.index = index;
    this.addresses = addresses;
    this.notice = notice;
    this.byId = new Map(families.map((family) => [family.id, family]));
    for (const family of families) addTo(this.byLastSegment, lastSegment(family.id), family);
  }

  find(question: Question): Found {
    const { target, family, kind } = question;
    const names = nameVariants(target.text, family.shortForms);
    const address = target.href === null ? null : this.addresses.resolve(target.href, family.id, family.stated.path);
    if (address?.kind === 'page') {
      const linked = this.byId.get(address.page);
      const there = linked === undefined ? null : this.onPage(question, names, linked, address.anchor);
      if (there !== null) return there;
    }
    if (address?.kind === 'placeholder') this.tell('placeholder-link', question, target.href ?? '');
    const found = this.byName(question, names, address?.kind === 'missing');
    if (address?.kind === 'missing') {
      const page = found === null ? this.nearestPage(address.page) : familyFound(found);
      this.tell('missing-page', question, target.href ?? '', page?.stated.path);
    }
    if (found !== null) return found;
    const page = address?.kind === 'missing' ? address.page : null;
    const isNameless =
      (kind === 'extends' && !names.some(isRole)) ||
      (kind === 'reports-to' && page === null && !isPositionName(target.text));
    if (isNameless) {
      this.tell('not-a-role', question, target.text);
      return 'nothing';
    }
    return { unknown: { names, page, family: null } };
  }

  private onPage(question: Question, names: readonly Name[], linked: FamilyDraft, anchor: string | null): Found | null {
    const { target, kind, from } = question;
    const { index } = this;
    const known = anchor === null ? null : this.anchorsOf(linked).find(anchor);
    const itself = known !== null && known === from;
    if (known !== null && known !== 'elsewhere' && !itself) return { role: known };
    // An address says more than the words: with `#manager-x` the role is the manager, whatever the link is called.
    const anchorNames =
      anchor === null || known !== null ? [] : nameVariants(anchor.replace(/[-_]+/g, ' '), linked.shortForms);
    const isFamily = names.some((name) => linked.names.some(({ ordered }) => ordered === name.ordered));
    // A step to a page, where no level is named, leads to its family: not to the one level that bears the name.
    const namesLevel = anchor !== null || names.some(isRanked);
    if (kind === 'next-step' && (isFamily || !namesLevel) && linked !== question.family)
      return this.wholeFamily(linked);
    const role =
      index.roleIn(linked, names, from) ??
      index.roleIn(linked, anchorNames, from) ??
      this.inFamily(question, names, linked, true) ??
      this.inFamily(question, anchorNames, linked, true) ??
      (itself ? from : null);
    if (anchor !== null && known === null)
      this.tell('missing-anchor', question, target.href ?? '', this.anchorsOf(linked).near(anchor, role));
    if (role !== null) return { role };
    // An address of the very page that it stands on says no more than the name does.
    if (linked === question.family && !isFamily) return null;
    if (kind === 'extends' && !isFamily && !names.some(isRole)) {
      this.tell('not-a-role', question, target.text);
      return 'nothing';
    }
    const [single, ...more] = index.rolesOf(linked);
    if (single !== undefined && more.length === 0 && single !== from) return { role: single };
    // The page is there and has no such level: a role of that family which nobody describes.
    return kind === 'reports-to' || names.some(isRanked)
      ? { unknown: { names, page: null, family: linked } }
      : { family: linked };
  }

  /** A family with one role is as good as this role; a step to a ladder goes on at the level that fits. */
  private wholeFamily(family: FamilyDraft): Documented {
    const [single, ...more] = this.index.rolesOf(family);
    return single !== undefined && more.length === 0 ? { role: single } : { family };
  }

  private byName(question: Question, names: readonly Name[], elsewhere: boolean): Documented | null {
    const { family, from, kind } = question;
    const { index } = this;
    // A link to another page means no role of this one, unless by its very name.
    const own = elsewhere ? index.roleIn(family, names, from) : this.inFamily(question, names, family, false);
    if (own !== null) return { role: own };
    // What is said of a whole family leads to a whole family where one has the name.
    const whole = kind === 'next-step' ? index.familyAnywhere(family, names) : null;
    const other = whole === family ? null : whole;
    if (other !== null && from === null) return this.wholeFamily(other);
    const role = index.roleAnywhere(family, names, from);
    if (role !== null) return { role };
    if (other !== null) return { family: other };
    const near = corrected(names, index.spelling);
    const meant = near.length === 0 ? null : index.roleAnywhere(family, near, from);
    if (meant === null) return null;
    this.tellMisspelt(question, meant);
    return { role: meant };
  }

  private inFamily(question: Question, names: readonly Name[], family: FamilyDraft, linked: boolean): RoleDraft | null {
    const { from } = question;
    const { index } = this;
    const exact = index.roleIn(family, names, from);
    if (exact !== null) return exact;
    const near = corrected(names, index.spelling);
    const respelt = near.length === 0 ? null : index.roleIn(family, near, from);
    if (respelt !== null) this.tellMisspelt(question, respelt);
    if (respelt !== null || names.length === 0) return respelt;
    const roles = index.rolesOf(family);
    for (const name of near.length === 0 ? names : [...names, ...near]) {
      const loose = matchLoosely(name, roles, from, linked);
      if (loose === null) continue;
      if (near.includes(name)) this.tellMisspelt(question, loose);
      return loose;
    }
    // A role may be said to report to itself; that is told as a link to itself, not as a role that nobody describes.
    return from === null ? null : index.roleIn(family, names, null);
  }

  private anchorsOf(family: FamilyDraft): AnchorIndex {
    let known = this.anchors.get(family);
    if (known === undefined) {
      known = new AnchorIndex(family, this.index.rolesOf(family));
      this.anchors.set(family, known);
    }
    return known;
  }

  private nearestPage(page: string): FamilyDraft | null {
    const alike = this.byLastSegment.get(lastSegment(page));
    if (alike !== undefined) return alike[0] ?? null;
    let right = '';
    for (const part of page.split(/([/-])/)) right += this.index.spelling.correct(part) ?? part;
    return this.byId.get(right) ?? null;
  }

  private tellMisspelt(question: Question, meant: RoleDraft): void {
    this.tell('misspelt-name', question, question.target.text, titleOf(meant));
  }

  private tell(
    kind: GraphObservation['kind'],
    { target, from }: Question,
    found: string,
    suggestion: string | null = null,
  ): void {
    this.notice(observation(kind, target.source, found, suggestion, from?.id));
  }
}

type Documented = { readonly role: RoleDraft } | { readonly family: FamilyDraft };

const isRole = ({ words }: Name): boolean => namesARole(words);
const isRanked = ({ words }: Name): boolean => hasRank(words);
const lastSegment = (page: string): string => page.slice(page.lastIndexOf('/') + 1);

function familyFound(found: Documented): FamilyDraft {
  return 'role' in found ? ownFamily(found.role) : found.family;
}
