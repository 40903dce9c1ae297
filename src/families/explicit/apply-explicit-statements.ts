/**
 * What front matter states outright, laid over what was read from the text: it wins, and where the text says something else
 * this is noted. What the text adds without contradicting stays, and no text is lost.
 */
import type {
  FamilyObservation,
  JobFamily,
  Section,
  Specialty,
  StatedGrade,
  StatedInheritance,
  StatedManager,
  StatedNextStep,
  StatedRole,
  StatedTarget,
} from '../job-family.ts';
import { nameKey, sameName } from '../names.ts';
import type { ExplicitFacts, ExplicitName, ExplicitRole, ExplicitStatements } from './explicit-statements.ts';

export function applyExplicitStatements(family: JobFamily, explicit: ExplicitStatements): JobFamily {
  const observations: FamilyObservation[] = [...family.observations, ...explicit.observations];
  /** Notes words of the text that do not agree with the front matter's. */
  const contradict: Contradict = (found, source, expected) =>
    void observations.push({ kind: 'contradicting-front-matter', source, found, expected });

  const listed = listRoles(family, explicit.roles, contradict);
  const single = listed.roles.length === 1;
  const applied = listed.roles.map(({ role, own }) =>
    applyToRole(role, factsOf(own, role, explicit.ofAll, single), contradict),
  );
  const roles = giveOrder(applied, explicit, observations);

  const steps = applySteps(listed, explicit.ofAll, contradict);
  const { managers, grades } = explicit.ofAll;
  const specialties = applySpecialties(family, explicit.specialties, contradict);
  return {
    ...family,
    department: explicit.department,
    roles,
    sections: [...listed.sections, ...specialties.dropped],
    // What is said of one role alone is this role's already.
    managers: replaced(family.managers, managers, contradict),
    grades: grades === null ? family.grades : agreeing(family.grades, grades, contradict),
    nextSteps: steps,
    specialties: specialties.kept,
    observations: observations.filter(({ kind }) => kind !== 'no-roles' || roles.length === 0),
  };
}

type Contradict = (found: string, source: StatedTarget['source'], expected: string) => void;

interface Listed {
  readonly roles: readonly { readonly role: StatedRole; readonly own: ExplicitRole | null }[];
  /** Sections of the family, with those of roles that are none. */
  readonly sections: readonly Section[];
  /** The family's next steps with their roles' new places. */
  readonly nextSteps: readonly StatedNextStep[];
}

/** The roles that the front matter lists, each with what the text says of it; all that were read where it lists none. */
function listRoles(family: JobFamily, explicit: readonly ExplicitRole[], contradict: Contradict): Listed {
  const { roles, sections, nextSteps } = family;
  if (explicit.length === 0) return { roles: roles.map((role) => ({ role, own: null })), sections, nextSteps };
  const matches = matchRoles(roles, explicit);
  const places = new Map<number, number>();
  for (const [place, at] of matches.entries()) if (at !== null) places.set(at, place);
  const dropped = roles.filter((_, at) => !places.has(at));
  const titles = explicit.map(({ name }) => name).join(', ');
  for (const { title, source } of dropped) contradict(`the role “${title}”`, source, `roles: ${titles}`);
  const [only, ...more] = explicit;
  // A document about one role describes it in all of its sections.
  const ofOnly = only !== undefined && more.length === 0 && roles.length === 0 ? sections : [];
  return {
    roles: explicit.map((own, i) => {
      const at = matches[i] ?? null;
      const read = at === null ? undefined : roles[at];
      return { own, role: read === undefined ? newRole(own, ofOnly) : named(read, own) };
    }),
    sections: [...(ofOnly.length > 0 ? [] : sections), ...dropped.flatMap((role) => role.sections)],
    nextSteps: nextSteps.map((step) => ({
      ...step,
      from: step.from === null ? null : (places.get(step.from) ?? null),
    })),
  };
}

/** For each listed role the index of the one that was read, or null: by title, by another name, by the same words. */
function matchRoles(roles: readonly StatedRole[], explicit: readonly ExplicitRole[]): (number | null)[] {
  const matches: (number | null)[] = explicit.map(() => null);
  const taken = new Set<number>();
  const agree: ((role: StatedRole, name: string) => boolean)[] = [
    (role, name) => nameKey(role.title) === nameKey(name),
    (role, name) => role.aliases.some((alias) => nameKey(alias) === nameKey(name)),
    (role, name) => sameName(role.title, name),
  ];
  for (const agrees of agree)
    explicit.forEach(({ name }, i) => {
      if (matches[i] !== null) return;
      const at = roles.findIndex((role, place) => !taken.has(place) && agrees(role, name));
      if (at < 0) return;
      matches[i] = at;
      taken.add(at);
    });
  // One role on each side is the same role, whatever the text calls it.
  if (roles.length === 1 && explicit.length === 1) matches[0] = 0;
  return matches;
}

function named(role: StatedRole, { name, aliases }: ExplicitRole): StatedRole {
  const others = [...aliases, role.title, ...role.aliases].filter((alias) => alias !== name);
  return { ...role, title: name, aliases: [...new Set(others)] };
}

function newRole({ name, aliases, source }: ExplicitRole, sections: readonly Section[]): StatedRole {
  return {
    title: name,
    aliases,
    anchor: null,
    otherAnchors: [],
    under: null,
    source,
    grades: [],
    managers: [],
    inherits: [],
    sections,
    leadsPeople: null,
    track: null,
    order: null,
    hasSection: sections.length > 0,
  };
}

/** A role's own facts, then those said of all: they win for the only role, and else fill what nothing else says. */
function factsOf(own: ExplicitFacts | null, role: StatedRole, ofAll: ExplicitFacts, single: boolean): ExplicitFacts {
  const isOpen = (read: readonly unknown[]) => single || read.length === 0;
  return {
    grades: own?.grades ?? (single ? ofAll.grades : null),
    track: own?.track ?? ofAll.track,
    managers: own?.managers ?? (single ? ofAll.managers : null),
    nextSteps: own?.nextSteps ?? null,
    inherits: own?.inherits ?? (isOpen(role.inherits) ? ofAll.inherits : null),
  };
}

function applyToRole(role: StatedRole, facts: ExplicitFacts, contradict: Contradict): StatedRole {
  const { track, leadsPeople } = { ...role, track: facts.track ?? role.track };
  if (track?.kind === 'individual' && leadsPeople !== null)
    contradict(leadsPeople.words, leadsPeople.source, track.words);
  return {
    ...role,
    track,
    grades: facts.grades === null ? role.grades : agreeing(role.grades, facts.grades, contradict),
    managers: replaced(role.managers, facts.managers, contradict),
    inherits: facts.inherits === null ? role.inherits : extended(role.inherits, facts.inherits, contradict),
  };
}

/** The grades of the front matter, and those of the text that are the same. */
function agreeing(read: readonly StatedGrade[], stated: readonly StatedGrade[], contradict: Contradict): StatedGrade[] {
  const agrees = (grade: StatedGrade) =>
    stated.some((one) => one.label === grade.label || (one.scale === grade.scale && one.number === grade.number));
  for (const grade of read) if (!agrees(grade)) contradict(grade.words, grade.source, wordsOf(stated, 'grade'));
  return [...stated, ...read.filter(agrees)];
}

/** A dotted line stays: front matter names direct managers only. */
function replaced(
  read: readonly StatedManager[],
  stated: readonly StatedManager[] | null,
  contradict: Contradict,
): readonly StatedManager[] {
  if (stated === null) return read;
  const direct = read.filter(({ dotted }) => !dotted);
  for (const one of direct)
    if (!stated.some((other) => sameTarget(one, other)))
      contradict(one.words, one.source, wordsOf(stated, 'reportsTo'));
  return [...stated, ...read.filter((one) => one.dotted || stated.some((other) => sameTarget(one, other)))];
}

function extended(
  read: readonly StatedInheritance[],
  stated: readonly StatedInheritance[],
  contradict: Contradict,
): readonly StatedInheritance[] {
  for (const one of read)
    if (!stated.some((other) => sameTarget(one, other))) contradict(one.words, one.source, wordsOf(stated, 'extends'));
  return stated;
}

function applySteps({ roles, nextSteps }: Listed, ofAll: ExplicitFacts, contradict: Contradict): StatedNextStep[] {
  const single = roles.length === 1;
  let steps = [...nextSteps];
  const replace = (from: number | null, stated: ExplicitFacts['nextSteps']) => {
    if (stated === null) return;
    const isOf = (step: StatedNextStep) => step.from === from || (single && step.from === null);
    const agrees = (step: StatedNextStep) =>
      stated.some((one) => one.kind === step.kind && (step.kind === 'undefined' || sameTarget(one, step)));
    // A vague move says no more than that there are others.
    for (const step of steps)
      if (isOf(step) && !agrees(step) && step.kind !== 'vague')
        contradict(step.words, step.source, wordsOf(stated, 'nextSteps'));
    steps = [...stated.map((step) => ({ ...step, from })), ...steps.filter((step) => !isOf(step) || agrees(step))];
  };
  for (const [at, { own }] of roles.entries()) replace(at, own?.nextSteps ?? null);
  const ownSteps = single && roles[0]?.own?.nextSteps;
  if (!ownSteps) replace(single ? 0 : null, ofAll.nextSteps);
  return steps;
}

function applySpecialties(
  { specialties }: JobFamily,
  stated: readonly ExplicitName[] | null,
  contradict: Contradict,
): { readonly kept: readonly Specialty[]; readonly dropped: readonly Section[] } {
  if (stated === null) return { kept: specialties, dropped: [] };
  const isNamed = ({ name }: Specialty) => stated.some((one) => sameName(one.name, name));
  const dropped = specialties.filter((specialty) => !isNamed(specialty));
  for (const { name, source } of dropped)
    contradict(`the specialty “${name}”`, source, `specialties: ${stated.map((one) => one.name).join(', ')}`);
  return {
    kept: stated.map(
      ({ name, source }) =>
        specialties.find((one) => sameName(one.name, name)) ?? {
          name,
          source,
          sections: [],
          inherits: [],
        },
    ),
    dropped: dropped.flatMap(({ sections }) => sections),
  };
}

/** Each role's place on the ladder: its own `order`, else its place in the list of titles. */
function giveOrder(
  roles: readonly StatedRole[],
  explicit: ExplicitStatements,
  into: FamilyObservation[],
): StatedRole[] {
  const titles = explicit.order ?? [];
  const isCalled = (role: StatedRole, name: string) =>
    nameKey(role.title) === nameKey(name) || role.aliases.some((alias) => nameKey(alias) === nameKey(name));
  for (const { name, source } of titles)
    if (!roles.some((role) => isCalled(role, name)))
      into.push({
        kind: 'invalid-front-matter',
        source,
        found: `order: ${name}`,
        expected: `a role of this document: ${roles.map(({ title }) => title).join(', ')}`,
      });
  return roles.map((role, at) => {
    const place = titles.findIndex(({ name }) => isCalled(role, name));
    return { ...role, order: explicit.roles[at]?.order ?? (place < 0 ? null : place + 1) };
  });
}

function sameTarget(a: StatedTarget, b: StatedTarget): boolean {
  return sameName(a.text, b.text) || (a.href !== null && a.href === b.href);
}

/** The front matter's own words, for a reader to compare. */
function wordsOf(stated: readonly { readonly words: string }[], key: string): string {
  return stated.length === 0 ? `${key}: none` : stated.map(({ words }) => words).join('; ');
}
