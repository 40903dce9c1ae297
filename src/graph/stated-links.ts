/**
 * Everything that documents state about who leads to whom, as links between roles and families.
 * The same statement in two documents is one link with two sources.
 */
import type { InheritedSection, StatedNextStep, StatedRole, StatedTarget } from '../families/job-family.ts';
import type { FamilyId, Link, LinkSource, RoleId } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation, type RoleDraft } from './drafts.ts';
import type { Found, Question, TargetFinder, Unknown } from './find-target.ts';
import type { Placeholders } from './placeholders.ts';
import { slug } from './slug.ts';

interface Statement {
  readonly question: Question;
  readonly vague: boolean;
  readonly dotted: boolean;
  readonly saidOfFamily: boolean;
  readonly saidOfTrack: StatedNextStep['track'] | null;
  readonly section: InheritedSection | null;
  readonly undefinedStep: boolean;
}

/** @returns links in the order of the documents; those to nothing at all have `to: null` */
export function statedLinks(
  families: readonly FamilyDraft[],
  roles: readonly RoleDraft[],
  finder: TargetFinder,
  placeholders: Placeholders,
  notice: Notice,
): Link[] {
  const statements = collectStatements(families, roles);
  const found = statements.map(
    ({ vague, undefinedStep, question }): Found => (vague || undefinedStep ? 'nothing' : finder.find(question)),
  );
  const unknown = found.flatMap((one, i) => {
    const question = statements[i]?.question;
    return one !== 'nothing' && 'unknown' in one && question !== undefined ? [{ question, unknown: one.unknown }] : [];
  });
  const named = placeholders.named(unknown);
  const ofUnknown = new Map<Unknown, string>(unknown.map((one, i) => [one.unknown, named[i]?.id ?? '']));

  const links = new Map<string, Link>();
  statements.forEach((statement, i) => {
    const { question, undefinedStep } = statement;
    const { target, family, from } = question;
    const start = from?.id ?? family.id;
    let to = undefinedStep
      ? placeholders.undefinedStep(target, family, from?.id ?? null).id
      : idOf(found[i] ?? 'nothing', ofUnknown);
    if (to === start) {
      // The only manager that a whole family names is no manager of itself, and nobody meant to say so.
      if (question.kind === 'reports-to' && statement.saidOfFamily) return;
      notice(observation('self-link', target.source, target.text, null, from?.id ?? null));
      to = null;
    }
    combine(links, statement, start, to);
  });
  return [...links.values()];
}

function idOf(found: Found, ofUnknown: ReadonlyMap<Unknown, string>): RoleId | FamilyId | null {
  if (found === 'nothing') return null;
  if ('role' in found) return found.role.id;
  if ('family' in found) return found.family.id;
  return ofUnknown.get(found.unknown) ?? null;
}

function combine(links: Map<string, Link>, statement: Statement, from: string, to: string | null): void {
  const { question, dotted, section, vague, saidOfFamily, saidOfTrack } = statement;
  const { kind, target } = question;
  const end = to ?? `?${slug(target.text) || 'unnamed'}`;
  const id = `${kind}:${from}>${end}${section === null ? '' : `:${section}`}${dotted ? ':dotted' : ''}`;
  const source = linkSource(target);
  const known = links.get(id);
  if (known === undefined) {
    const { text, href } = target;
    const rest = { stated: true, vague, dotted, saidOfFamily, section, reason: null };
    const track = saidOfTrack == null ? {} : { saidOfTrack };
    links.set(id, { id, kind, from, to, ...rest, ...track, text, href, sources: [source] });
    return;
  }
  const isKnown = known.sources.some(
    ({ path, line, text }) => path === source.path && line === source.line && text === source.text,
  );
  if (isKnown && known.saidOfTrack === undefined) return;
  const { saidOfTrack: before, ...others } = known;
  // Said of the one track here and of the other there, it is said of all.
  const track = before === undefined || before !== saidOfTrack ? {} : { saidOfTrack: before };
  links.set(id, {
    ...others,
    ...track,
    saidOfFamily: known.saidOfFamily && saidOfFamily,
    sources: isKnown ? known.sources : [...known.sources, source],
  });
}

/** Where a statement stands, with its words. */
export function linkSource({ source, text, href, words }: StatedTarget): LinkSource {
  return { path: source.path, line: source.line, text, href, words };
}

function collectStatements(families: readonly FamilyDraft[], roles: readonly RoleDraft[]): Statement[] {
  const byStated = new Map<StatedRole, RoleDraft>();
  for (const role of roles) for (const description of role.descriptions) byStated.set(description.role, role);
  const plain = {
    vague: false,
    dotted: false,
    saidOfFamily: false,
    saidOfTrack: null,
    section: null,
    undefinedStep: false,
  };
  const statements: Statement[] = [];
  for (const family of families) {
    const { stated } = family;
    for (const role of stated.roles) {
      const from = byStated.get(role) ?? null;
      const saidOfFamily = role.managers.length === 0;
      for (const target of saidOfFamily ? stated.managers : role.managers) {
        const { dotted } = target;
        statements.push({ question: { target, kind: 'reports-to', family, from }, ...plain, dotted, saidOfFamily });
      }
      for (const target of role.inherits)
        statements.push({ question: { target, kind: 'extends', family, from }, ...plain, section: target.section });
    }
    // What a document says of a family with one role, it says of this role.
    const [single, ...more] = stated.roles;
    for (const target of stated.nextSteps) {
      const named = target.from === null ? undefined : stated.roles[target.from];
      const start = named ?? (more.length === 0 ? single : undefined);
      statements.push({
        question: { target, kind: 'next-step', family, from: (start && byStated.get(start)) ?? null },
        ...plain,
        saidOfFamily: start === undefined,
        saidOfTrack: start === undefined ? target.track : null,
        vague: target.kind === 'vague',
        undefinedStep: target.kind === 'undefined',
      });
    }
  }
  return statements;
}
