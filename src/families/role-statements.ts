/**
 * The sentences of a document, given to the rules for each kind of statement, and what they state given to the
 * role or the family it is about.
 */
import type { StatedManager, StatedNextStep } from './job-family.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { isPartOf, nameKey, nameWords, sameName } from './names.ts';
import { readLabelledSteps, readNextSteps } from './next-steps.ts';
import { splitSentences } from './passages.ts';
import type { Prose } from './prose.ts';
import { readLabelledManagers, readReportingLines } from './reporting-lines.ts';
import {
  MOST_STATED,
  type RoleDraft,
  roleElided,
  roleNamed,
  rolesDrawn,
  roleTitled,
  type StatementInput,
  sameRank,
} from './role-draft.ts';
import { readInheritanceOfRole } from './role-inheritance.ts';
import { titleWords } from './titles.ts';
import type { StepNames } from './whose-step.ts';
import { wording } from './wording/current.ts';
import type { HeadingKind } from './wording/wording.ts';

const { anyone, plurals } = wording.titles;
const WORDS = wording.reporting;

export interface FamilyStatements {
  readonly managers: readonly StatedManager[];
  readonly nextSteps: readonly StatedNextStep[];
}

/** Fills in managers and inheritance of the roles; returns what is said of the whole family. */
export function readRoleStatements(input: StatementInput): FamilyStatements {
  const managers: StatedManager[] = [];
  const ofOthers: OthersManagers[] = [];
  for (const role of input.roles) {
    readManagersOfRole(role, input, ofOthers);
    readInheritanceOfRole(role, input);
  }
  // Who has none of its own, before those of others are given.
  const alone = new Set(ofOthers.length === 0 ? [] : input.roles.filter((role) => role.managers.length === 0));
  for (const { within, named, managers: stated } of ofOthers) {
    // `The X reports to …`, copied from the section of X to one that has no manager else.
    const isCopy = alone.has(within) && !alone.has(named) && stated.every(({ text }) => isManagedBy(named, text));
    addManagers(isCopy ? within : named, stated);
  }
  // What stands on top of a page for one role is that role's, which has it already.
  const labelled = input.roles.length === 1 ? [] : labelledValues(input.overview.blocks);
  readManagersOfFamily(input, labelled, managers);
  return { managers, nextSteps: readSteps(input, labelled) };
}

/** Managers that the section of one role states of another. */
interface OthersManagers {
  readonly within: RoleDraft;
  readonly named: RoleDraft;
  readonly managers: readonly StatedManager[];
}

/** Adds the managers that a role's sections state of it, and to `ofOthers` those that they state of other roles. */
function readManagersOfRole(role: RoleDraft, input: StatementInput, ofOthers: OthersManagers[]): void {
  for (const labelled of role.labelled)
    if (labelled.label === 'manager') addManagers(role, readLabelledManagers(labelled, input.path));
  readManagersIn(role.intro, role, input, ofOthers);
  for (const { prose } of role.sections) readManagersIn(prose, role, input, ofOthers);
}

function readManagersIn(prose: Prose, role: RoleDraft, input: StatementInput, ofOthers: OthersManagers[]): void {
  for (const passage of prose.about('reporting'))
    for (const sentence of splitSentences(passage)) {
      // In a list, only a sentence that says whose manager it is: "a Director to which the position reports".
      if (sentence.inList && !WORDS.saysWhose.test(sentence.text)) continue;
      for (const { subject, managers } of readReportingLines(sentence, input.path)) {
        if (sentence.inList && subject !== '' && !namesRole(role, subject)) continue;
        const named = subject === '' ? null : roleNamed(input.roles, subject);
        const owner = named === null ? role : (input.roles[named] ?? role);
        if (named === null && isOthers(subject, role)) continue;
        if (owner === role) addManagers(role, managers);
        else ofOthers.push({ within: role, named: owner, managers });
      }
    }
}

/** A team or another kind of people that the sentence speaks of, not the role: `UX Researchers report to …`. */
function isOthers(subject: string, role: RoleDraft): boolean {
  if (subject === '' || namesRole(role, subject)) return false;
  const last = titleWords(subject).at(-1) ?? '';
  return WORDS.team.test(subject) || (plurals.test(last) && !anyone.has(last));
}

function namesRole(role: RoleDraft, subject: string): boolean {
  return sameName(role.title, subject) || role.aliases.some((alias) => sameName(alias, subject));
}

/** Whether these are the role's own words in their order: `Events Manager` is not `Manager, Events`. */
function isCalled(role: RoleDraft, name: string): boolean {
  const key = nameKey(name);
  return nameKey(role.title) === key || role.aliases.some((alias) => nameKey(alias) === key);
}

function addManagers(role: RoleDraft, managers: readonly StatedManager[]): void {
  if (role.managers.length >= MOST_STATED) return;
  for (const manager of managers) {
    if (isCalled(role, manager.text)) continue;
    if (!isManagedBy(role, manager.text)) role.managers.push(manager);
  }
}

function isManagedBy(role: RoleDraft, name: string): boolean {
  const key = nameKey(name);
  return role.managers.some((manager) => nameKey(manager.text) === key);
}

/** Sentences outside any role: of the role they name, else of the family when they name it or no one. */
function readManagersOfFamily(
  input: StatementInput,
  labelledOfFamily: readonly LabelledValue[],
  managers: StatedManager[],
): void {
  for (const labelled of labelledOfFamily)
    if (labelled.label === 'manager') managers.push(...readLabelledManagers(labelled, input.path));
  readManagersOutside(input.overview, input, managers);
  for (const { kind, prose } of input.shared) if (kind !== 'hiring') readManagersOutside(prose, input, managers);
}

function readManagersOutside(prose: Prose, input: StatementInput, managers: StatedManager[]): void {
  const single = input.roles.length === 1 ? input.roles[0] : undefined;
  for (const passage of prose.about('reporting')) {
    if (passage.inList) continue;
    const spokenOf = roleAtStart(passage.text, input.roles);
    for (const sentence of splitSentences(passage)) {
      for (const { subject, managers: stated } of readReportingLines(sentence, input.path)) {
        const participle = subject === '' && WORDS.reporting.test(sentence.text);
        const isPlural = !single && (input.names.some((name) => isPluralOf(subject, name)) || meansAll(subject, input));
        const spoken = isPlural ? null : roleNamed(input.roles, subject);
        const named = participle ? spokenOf : spoken;
        const owner = named === null ? single : input.roles[named];
        const ofFamily =
          subject === '' ||
          isPlural ||
          input.names.some((name) => sameName(name, subject) || sharesHead(name, subject));
        if (owner && (named !== null || !isOthers(subject, owner) || ofFamily)) addManagers(owner, stated);
        else if (ofFamily && managers.length < MOST_STATED)
          managers.push(
            ...stated.filter((manager) => !managers.some((other) => nameKey(other.text) === nameKey(manager.text))),
          );
      }
    }
  }
}

/** The role with whose name a paragraph begins: `The X leads … Reporting to the Y, …`. */
function roleAtStart(text: string, roles: readonly RoleDraft[]): number | null {
  const start = nameKey(text.slice(0, 150));
  const found = roles.findIndex((role) => start.startsWith(nameKey(role.title)));
  return found < 0 ? null : found;
}

/** `All Support Agents` for the family `Support Agent`: each of its levels, not the one that bears its name. */
function isPluralOf(subject: string, family: string): boolean {
  const who = subject.replace(WORDS.allOf, '');
  return plurals.test(who) && !WORDS.pluralFamily.test(family) && sameName(who, family);
}

/** `Support Agents`, whatever the family is called, where every role of it is one. */
function meansAll(subject: string, { roles }: StatementInput): boolean {
  return roles.length > 1 && plurals.test(subject) && roles.every((role) => isPartOf(subject, role.title));
}

/** `Research Operations Coordinators in Asia`, `the Support Engineering team` for the family `Support Engineer`. */
function sharesHead(family: string, subject: string): boolean {
  const wanted = nameWords(family);
  const words = new Set(nameWords(subject));
  if (wanted.length > 0 && wanted.every((word) => words.has(word))) return true;
  const [team = '', kind] = subject.split(WORDS.beforeTeam);
  return kind !== undefined && areAkin(nameWords(team), wanted);
}

/** The same words but for their endings: `Engineering` and `Engineer`. */
function areAkin(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word.slice(0, MIN_STEM) === (b[at] ?? '').slice(0, MIN_STEM));
}

/** Letters in which words must agree that differ in their endings. */
const MIN_STEM = 6;

function readSteps(input: StatementInput, labelledOfFamily: readonly LabelledValue[]): StatedNextStep[] {
  const { path, roles, names } = input;
  const stepNames: StepNames = {
    roleNamed: (name) => roleNamed(roles, name) ?? roleElided(roles, name),
    isFamily: (name) => names.some((family) => sameName(family, name)),
    roleTitled: (name) => roleTitled(roles, name),
    rolesDrawn: (labels) => rolesDrawn(roles, labels),
    means: (name) => {
      const subject = name.replace(wording.nextSteps.article, '');
      return names.some((family) => sameName(family, subject)) || roleNamed(roles, subject) !== null;
    },
    hasRankOf: (name) =>
      roles.length === 0 || roles.some(({ title, aliases }) => [title, ...aliases].some((own) => sameRank(own, name))),
  };
  const isSingle = roles.length === 1;
  const steps: StatedNextStep[] = [];
  const read = (prose: Prose, role: number | null, kind: HeadingKind | null): void => {
    const isLadder = kind === 'career-ladder';
    if (kind !== 'hiring') readNextSteps(prose, { role, isLadder, isSingle, names: stepNames, path }, steps);
  };
  const readLabelled = (values: readonly LabelledValue[], role: number | null): void => {
    for (const value of values)
      if (value.label === 'nextStep')
        steps.push(...readLabelledSteps(value, { role, isLadder: true, isSingle, names: stepNames, path }));
  };
  readLabelled(labelledOfFamily, null);
  read(input.overview, null, null);
  for (const { kind, prose } of input.shared) read(prose, null, kind);
  for (const [at, role] of roles.entries()) {
    const from = isSingle ? null : at;
    readLabelled(role.labelled, from);
    read(role.intro, at, null);
    for (const { kind, prose } of role.sections) read(prose, from, kind);
  }
  return steps;
}
