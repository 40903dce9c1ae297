/**
 * Career graphs in a few words, for tests. One statement a line:
 *
 *   sales/csm: Associate 5 > CSM 6 > Senior 7 | Manager 8 > Director 10     a family: its ladder, then its managers
 *   sales/ops: Analyst > Lead IC4                                           no grade; another scale
 *   Senior -> sales/leads#Director       next step (a role by its title where that is unique, else family#title)
 *   Senior -> ?Head of it                next step that is not defined yet
 *   Senior -> !Chief of Staff            next step to a role that no document describes
 *   Senior -> sales/leads                next step to a family; `sales/csm -> …` is said of the whole family
 *   Senior -> !sales/partners            next step to a family that no document describes
 *   Senior > Manager                     inferred level step (those along a ladder are made of themselves)
 *   Senior ^ Manager                     reports to; `^~` on a dotted line; `extends` inherits
 *
 * Ids: `sales/csm` and `sales/csm#senior`.
 */
import type { CareerGraph, Family, Link, LinkKind, Role } from '../../src/graph/career-graph.ts';
import { makeCareerGraph, makeFamily, makeLink, makeRole } from './career-graph-parts.ts';

const OPERATORS: readonly (readonly [string, LinkKind, boolean])[] = [
  [' -> ', 'next-step', false],
  [' ^~ ', 'reports-to', true],
  [' ^ ', 'reports-to', false],
  [' extends ', 'extends', false],
  [' > ', 'level-step', false],
];

export function careerGraph(notation: string): CareerGraph {
  const families: Family[] = [];
  const roles: Role[] = [];
  const links: Link[] = [];
  const statements = notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  for (const statement of statements) {
    const family = /^([\w/-]+):(.*)$/.exec(statement);
    if (family === null) continue;
    const [, id = '', ladders = ''] = family;
    const made = ladders.split('|').flatMap((ladder, track) => {
      const levels = ladder
        .split('>')
        .map((level) => level.trim())
        .filter((level) => level !== '');
      const members = levels.map((level) => roleOf(level, id, track === 1));
      members.slice(1).forEach((role, index) => {
        links.push(makeLink('level-step', members[index]?.id ?? '', role.id));
      });
      return members;
    });
    roles.push(...made);
    families.push(
      makeFamily(
        id,
        id.split('/').at(-1) ?? id,
        departmentOf(id),
        made.map((role) => role.id),
      ),
    );
  }

  for (const statement of statements) {
    const operator = OPERATORS.find(([sign]) => statement.includes(sign));
    if (operator === undefined || /^[\w/-]+:/.test(statement)) continue;
    const [sign, kind, dotted] = operator;
    const [left = '', right = ''] = statement.split(sign).map((end) => end.trim());
    const from = find(left, '');
    const to = find(right, from);
    links.push(makeLink(kind, from, to, { dotted, saidOfFamily: families.some((family) => family.id === from) }));
  }

  const departments = [...new Set([...families, ...roles].map((member) => member.department))].sort();
  return makeCareerGraph({
    departments: departments.map((id) => ({
      id,
      name: id,
      families: families.filter((family) => family.department === id).map((family) => family.id),
    })),
    families,
    roles,
    links,
  });

  function find(name: string, namer: string): string {
    if (/^![\w-]+\/[\w/-]+$/.test(name)) {
      const id = name.slice(1);
      if (!families.some((family) => family.id === id)) {
        families.push({
          ...makeFamily(id, id.split('/').at(-1) ?? id, departmentOf(id), []),
          kind: 'referenced',
          path: null,
        });
      }
      return id;
    }
    if (name.startsWith('?') || name.startsWith('!')) {
      const kind = name.startsWith('?') ? 'undefined' : 'referenced';
      const department = departmentOf(namer);
      const id = `${kind === 'undefined' ? namer : department}!${slug(name.slice(1))}`;
      if (!roles.some((role) => role.id === id)) {
        roles.push(makeRole({ id, title: name.slice(1), family: null, department, grade: null, leads: false, kind }));
      }
      return id;
    }
    if (families.some((family) => family.id === name)) return name;
    const [home, title] = name.includes('#') ? name.split('#') : [null, name];
    const found = roles.filter((role) => role.title === title && (home === null || role.family === home));
    if (found.length !== 1) throw new Error(`"${name}" names ${found.length} roles; it must name one`);
    return found[0]?.id ?? '';
  }
}

/** `Senior CSM 7`, `Lead IC4`, or a title alone. */
function roleOf(level: string, family: string, leads: boolean): Role {
  const [, title = level, letters = '', number] = /^(.*?)(?: ([A-Z]{0,3})(\d+(?:\.5)?))?$/.exec(level) ?? [];
  const grade = number === undefined ? null : Number(number);
  const role = makeRole({
    id: `${family}#${slug(title)}`,
    title,
    family,
    department: departmentOf(family),
    grade,
    leads,
  });
  return grade === null
    ? role
    : { ...role, scale: letters === '' ? 'grade' : letters, gradeLabel: `${letters}${number}` };
}

function departmentOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
