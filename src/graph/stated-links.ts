/**
 * Everything that documents state about who leads to whom, as links between roles and families.
 * The same statement in two documents is one link with two sources.
 */
import type { InheritedSection, StatedNextStep, StatedRole, StatedTarget } from '../families/job-family.ts';
import type { FamilyId, Link, LinkSource, RoleId } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation, type RoleDraft } from './drafts.ts';
import type { Found, Question, TargetFinder, Unknown } from './find-target.ts';
import { oneString } from './one-string.ts';
import type { NotFound, Placeholder, Placeholders } from './placeholders.ts';
import { slug } from './slug.ts';

interface Statement {
  readonly question: Question;
  readonly answer: Found | 'not defined yet';
  readonly vague: boolean;
  readonly dotted: boolean;
  readonly saidOfFamily: boolean;
  readonly saidOfTrack: StatedNextStep['track'] | null;
  readonly section: InheritedSection | null;
}

/** @returns links in the order of the documents; those to nothing at all have `to: null` */
export function statedLinks(
  families: readonly FamilyDraft[],
  roles: readonly RoleDraft[],
  finder: TargetFinder,
  placeholders: Placeholders,
  notice: Notice,
): Link[] {
  const statements = collectStatements(families, roles, finder);
  const unknown: NotFound[] = [];
  for (const { question, answer } of statements)
    if (typeof answer === 'object' && 'unknown' in answer) unknown.push({ question, unknown: answer.unknown });
  const named = placeholders.named(unknown);

  const links = new Map<string, Link>();
  for (const statement of statements) {
    const { question, answer } = statement;
    const { target, family, from } = question;
    const start = from?.id ?? family.id;
    let to =
      answer === 'not defined yet'
        ? placeholders.undefinedStep(target, family, from?.id ?? null).id
        : idOf(answer, named);
    if (to === start) {
      // The only manager that a whole family names is no manager of itself, and nobody meant to say so.
      if (question.kind === 'reports-to' && statement.saidOfFamily) continue;
      notice(observation('self-link', target.source, target.text, null, from?.id));
      to = null;
    }
    combine(links, statement, start, to);
  }
  return [...links.values()];
}

function idOf(found: Found, named: ReadonlyMap<Unknown, Placeholder>): RoleId | FamilyId | null {
  if (found === 'nothing') return null;
  if ('role' in found) return found.role.id;
  if ('family' in found) return found.family.id;
  return named.get(found.unknown)?.id ?? null;
}

function combine(links: Map<string, Link>, statement: Statement, from: string, to: string | null): void {
  const { question, dotted, section, vague, saidOfFamily, saidOfTrack } = statement;
  const { kind, target } = question;
  const { text, href } = target;
  const end = to ?? `?${slug(text) || 'unnamed'}`;
  const id = oneString(kind, ':', from, '>', end, section === null ? '' : `:${section}`, dotted ? ':dotted' : '');
  const source = linkSource(target);
  const known = links.get(id);
  if (known === undefined) {
    const link: Link = {
      id,
      kind,
      from,
      to,
      stated: true,
      vague,
      dotted,
      saidOfFamily,
      section,
      reason: null,
      text,
      href,
      sources: [source],
    };
    links.set(id, saidOfTrack == null ? link : { ...link, saidOfTrack });
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

const plain = { vague: false, dotted: false, saidOfFamily: false, saidOfTrack: null, section: null };

function collectStatements(
  families: readonly FamilyDraft[],
  roles: readonly RoleDraft[],
  finder: TargetFinder,
): Statement[] {
  const byStated = new Map<StatedRole, RoleDraft>();
  for (const role of roles) for (const description of role.descriptions) byStated.set(description.role, role);
  const statements: Statement[] = [];
  for (const family of families) {
    const { stated } = family;
    for (const role of stated.roles) {
      const from = byStated.get(role) ?? null;
      const saidOfFamily = role.managers.length === 0;
      for (const target of saidOfFamily ? stated.managers : role.managers) {
        const question: Question = { target, kind: 'reports-to', family, from };
        const { dotted } = target;
        statements.push({ question, answer: finder.find(question), ...plain, dotted, saidOfFamily });
      }
      for (const target of role.inherits) {
        const question: Question = { target, kind: 'extends', family, from };
        statements.push({ question, answer: finder.find(question), ...plain, section: target.section });
      }
    }
    // What a document says of a family with one role, it says of this role.
    const [single, ...more] = stated.roles;
    for (const target of stated.nextSteps) {
      const named = target.from === null ? undefined : stated.roles[target.from];
      const start = named ?? (more.length === 0 ? single : undefined);
      const from = (start && byStated.get(start)) ?? null;
      const question: Question = { target, kind: 'next-step', family, from };
      statements.push({
        question,
        answer: answerTo(question, target, finder),
        ...plain,
        saidOfFamily: start === undefined,
        saidOfTrack: start === undefined ? target.track : null,
        vague: target.kind === 'vague',
      });
    }
  }
  return statements;
}

function answerTo(question: Question, { kind }: StatedNextStep, finder: TargetFinder): Statement['answer'] {
  if (kind === 'undefined') return 'not defined yet';
  return kind === 'vague' ? 'nothing' : finder.find(question);
}
