/**
 * Lists whose heading does not say what they are: right under the heading of a role, or under the name of a
 * competency in a level that is a code. Each counts as what it most likely is.
 */
import type { Block } from '../documents/block.ts';
import { countItems } from './count-items.ts';
import { passageOf } from './passages.ts';
import { NO_PROSE, Prose } from './prose.ts';
import type { RoleDraft } from './role-draft.ts';
import { wording } from './wording/current.ts';

type Lists = 'requirements' | 'responsibilities';

const has = (role: RoleDraft, ...kinds: readonly Lists[]): boolean =>
  role.sections.some(({ kind }) => kinds.some((one) => one === kind));

/**
 * Makes the list right under a role's heading a section, where no section says what it is.
 * `least`: items, fewer of which are a remark beside other sections; a role without any has nothing else to tell.
 */
export function giveUnheadedList(role: RoleDraft, kind: Lists, least: number): void {
  const { node, intro } = role;
  if (!node) return;
  const facts = role.labelled.filter(({ said }) => said.inList).length;
  const items = countItems(intro.blocks) - facts;
  if (items === 0) return;
  if (!has(role, 'responsibilities', 'requirements') && (items >= least || role.sections.length === 0)) {
    role.sections.unshift({ kind, node, prose: intro, unlabelled: false });
    role.intro = NO_PROSE;
  } else if (!has(role, 'responsibilities')) giveDuties(role);
}

/** `At this level, you will:` and a list, before sections of another kind. */
function giveDuties(role: RoleDraft): void {
  const { blocks } = role.intro;
  const at = blocks.findIndex((block, index) => block.kind === 'list' && introducesDuties(blocks[index - 1]));
  const list = blocks[at];
  if (!role.node || list === undefined) return;
  role.sections.unshift({ kind: 'responsibilities', node: role.node, prose: new Prose([list]), unlabelled: false });
  role.intro = new Prose(blocks.filter((block) => block !== list));
}

function introducesDuties(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && wording.openings.duties.test(passageOf(block.inlines, block.line).text);
}

/** Of a level that is a code, whatever its headings call them, lists are what it asks for, unless one says otherwise. */
export function giveCompetencies(role: RoleDraft): void {
  if (has(role, 'responsibilities', 'requirements')) return;
  for (const section of role.sections)
    if (section.kind === 'other' && countItems(section.prose.blocks) > 0) section.kind = 'requirements';
}
