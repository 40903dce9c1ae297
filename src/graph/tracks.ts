/**
 * Whether a role's track is the individual contributors' or the managers', with the reason.
 * A title that ends in Manager is no reason: an Account Manager manages accounts.
 */
import type { StatedGrade } from '../families/job-family.ts';
import { wording } from '../families/wording/current.ts';
import type { Link, RoleId, Statement, Track } from './career-graph.ts';
import { isDirectorOrAbove } from './names.ts';
import { type Rank, rankOf } from './rank.ts';

const { ranks, individualRanks, contributorRanks, leaders, peopleOfField, post } = wording.names;

/** What is known of a role before its track is. */
export interface Standing {
  readonly id: RoleId;
  readonly title: string;
  readonly words: readonly string[];
  readonly grade: StatedGrade | null;
  readonly leadsPeople: Statement | null;
  /** What front matter says outright, which counts before all else. */
  readonly stated?: { readonly kind: 'individual' | 'management'; readonly statement: Statement } | null;
  readonly order?: number | null;
}

/**
 * @param families the roles of each family in any order; a placeholder without a family is a family of its own
 * @param links all reporting lines
 */
export function findTracks(families: readonly (readonly Standing[])[], links: readonly Link[]): Map<RoleId, Track> {
  const titles = new Map<RoleId, string>();
  for (const roles of families) for (const { id, title } of roles) titles.set(id, title);
  const reports = new Map<string, string>();
  for (const { kind, from, to, dotted } of links)
    if (kind === 'reports-to' && to !== null && !dotted && !reports.has(to)) reports.set(to, titles.get(from) ?? from);

  const tracks = new Map<RoleId, Track>();
  for (const roles of families) {
    const unsure: Standing[] = [];
    const managers: Standing[] = [];
    const individuals: Standing[] = [];
    for (const role of roles) {
      const track = byItself(role, reports.get(role.id) ?? null);
      if (track === null) unsure.push(role);
      else tracks.set(role.id, track);
      if (track?.kind === 'management') managers.push(role);
      else if (track?.kind === 'individual') individuals.push(role);
    }
    for (const role of unsure) tracks.set(role.id, byPlace(role, managers, individuals));
  }
  return tracks;
}

function byItself({ words, leadsPeople, stated }: Standing, report: string | null): Track | null {
  if (stated) {
    const { kind, statement } = stated;
    return { kind, reason: `the front matter says so (line ${statement.line})`, statement };
  }
  const rank = rankOf(words);
  if (rank.leads && rank.height >= 39) return { kind: 'management', reason: 'Director and above' };
  const contributes = words.some((word) => contributorRanks.has(word));
  if (leadsPeople !== null && !contributes)
    return { kind: 'management', reason: `leads people (line ${leadsPeople.line})`, statement: leadsPeople };
  if (report !== null) return { kind: 'management', reason: `${report} reports to it` };
  if (rank.leads) return { kind: 'management', reason: 'the title names a manager of a team' };
  if (managesEngineers(words)) return { kind: 'management', reason: 'an engineering manager leads engineers' };
  if (isIndividual(rank, words)) return { kind: 'individual', reason: 'the title names an individual contributor' };
  return null;
}

/** `Backend Engineering Manager`: engineering is not managed like events or accounts, its engineers are. */
function managesEngineers(words: readonly string[]): boolean {
  const field = words[words.indexOf(post.manager) - 1] ?? '';
  return peopleOfField.has(field) && !words.some((word) => individualRanks.has(word));
}

function isIndividual(rank: Rank, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (words.some((word) => individualRanks.has(word)) && !words.includes(post.chief)) return true;
  return rank.key.endsWith('individual') && !words.some((word) => leaders.has(word) || word === post.chief);
}

/** Above the family's first manager someone leads; below one, nobody is known to. */
function byPlace(role: Standing, managers: readonly Standing[], individuals: readonly Standing[]): Track {
  const { grade } = role;
  const lower = managers.find((manager) => isHigherLevelOf(role.words, manager.words));
  if (lower !== undefined) return { kind: 'management', reason: `is the higher level of ${lower.title}` };
  const higher = individuals.find((individual) => isHigherLevelOf(individual.words, role.words));
  if (higher !== undefined) return { kind: 'individual', reason: `is a lower level of ${higher.title}` };
  const graded = managers.filter((manager) => grade !== null && manager.grade?.scale === grade.scale);
  const [first] = graded.sort((a, b) => (a.grade?.number ?? 0) - (b.grade?.number ?? 0));
  // Far below the only leaders that are known, a `… Manager` may lead people or not.
  const isFar = first !== undefined && isDirectorOrAbove(first.words) && role.words.includes(post.manager);
  if (grade !== null && first?.grade && !isFar) {
    if (grade.number > first.grade.number) return { kind: 'management', reason: `stands above ${first.title}` };
    return { kind: 'individual', reason: `stands beside or below ${first.title}, who leads people` };
  }
  if (managers.length > 0 && !isFar && role.words.some((word) => ranks.has(word)))
    return { kind: 'individual', reason: 'the family names its managers otherwise' };
  return { kind: 'unknown', reason: 'neither the title nor a document tells whether people are led' };
}

/** The same title with a higher rank: a Senior Area Manager leads people where the Area Manager does. */
function isHigherLevelOf(words: readonly string[], of: readonly string[]): boolean {
  const own = words.filter((word) => !ranks.has(word)).join(' ');
  if (own === '' || own !== of.filter((word) => !ranks.has(word)).join(' ')) return false;
  return rankOf(words).height > rankOf(of).height;
}
