/** Facts about a role as a table of terms: family, other names, and the links that lead from it and to it. */
import { Quote } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import type { Link, Role } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { neighboursOf } from '../../graph/neighbours.ts';
import { subjectOf } from '../store/derived.ts';
import { useChoices } from '../store/store-context.tsx';
import { LinkEvidence } from './LinkEvidence.tsx';
import { stepNotes } from './link-words.ts';
import styles from './RoleFacts.module.css';
import { SourceButton } from './SourceButton.tsx';
import { SubjectLink } from './SubjectLink.tsx';

export function RoleFacts({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const index = graphIndex(graph);
  const neighbours = neighboursOf(graph, role.id);
  const family = role.family === null ? null : index.family(role.family);
  const grades = new Set(role.grades.map(({ label }) => label));
  if (neighbours === null) return null;
  const steps = statedFirst([...neighbours.nextSteps, ...neighbours.levelSteps], 'to');
  const reachedFrom = statedFirst([...neighbours.reachedFrom, ...neighbours.familyReachedFrom], 'from');
  return (
    <dl className={styles.facts}>
      {family && (
        <Fact term="Family">
          <SubjectLink subject={{ kind: 'family', id: family.id }}>{family.name}</SubjectLink>
        </Fact>
      )}
      {role.aliases.length > 0 && <Fact term="Also called">{role.aliases.join(' · ')}</Fact>}
      {grades.size > 1 && (
        <Fact term="Grades differ">
          {role.grades.map((grade) => (
            <Fragment key={`${grade.source.path}:${grade.source.line}`}>
              {grade.label}: <SourceButton source={grade.source} />
              <br />
            </Fragment>
          ))}
        </Fact>
      )}
      <LinkFact term="Reports to" links={neighbours.managers} end="to" />
      <LinkFact term="Direct reports" links={neighbours.reports} end="from" />
      <LinkFact term="Next" links={steps} end="to" role={role} />
      <LinkFact term="Reached from" links={reachedFrom} end="from" role={role} />
    </dl>
  );
}

/** What a document states need not be inferred beside it. */
function statedFirst(links: readonly Link[], end: 'from' | 'to'): readonly Link[] {
  const stated = new Set(links.filter((link) => link.stated).map((link) => link[end]));
  return links.filter((link) => link.stated || !stated.has(link[end]));
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Of more than these, some are shown only when asked for: one comes for the role's lists, which stand below. */
const mostLinks = 4;
const firstLinks = 3;

interface LinkFactProps {
  readonly term: string;
  readonly links: readonly Link[];
  /** Which end of the links is not this role. */
  readonly end: 'from' | 'to';
  /** For steps: the role they are told of, so that the change of grade is told too. */
  readonly role?: Role;
}

function LinkFact({ term, links, end, role }: LinkFactProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (links.length === 0) return null;
  const shown = showsAll || links.length <= mostLinks ? links : links.slice(0, firstLinks);
  const more = links.length - shown.length;
  return (
    <Fact term={term}>
      <ul className={styles.links}>
        {shown.map((link) => (
          <LinkEntry key={link.id} link={link} end={end} role={role} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          {more} more
        </button>
      )}
    </Fact>
  );
}

function LinkEntry({
  link,
  end,
  role,
}: {
  readonly link: Link;
  readonly end: 'from' | 'to';
  readonly role: Role | undefined;
}) {
  const graph = useChoices((choices) => choices.documents.graph);
  const [isOpen, setOpen] = useState(false);
  const index = graphIndex(graph);
  const subject = subjectOf(graph, link[end]);
  const other = subject === null ? null : (index.role(subject.id)?.title ?? index.family(subject.id)?.name);
  const there = index.role(link[end] ?? '') ?? undefined;
  const ends = end === 'to' ? { from: role, to: there } : { from: there, to: role };
  const notes = [
    ...(role ? stepNotes(link, { ...ends, shown: end }) : []),
    ...(link.kind === 'reports-to' && link.dotted ? ['dotted line'] : []),
  ];
  return (
    <li>
      <div className={styles.link}>
        <span>
          {subject ? <SubjectLink subject={subject}>{other}</SubjectLink> : <span>{link.text || 'no role named'}</span>}
          {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
        </span>
        <button
          type="button"
          className={styles.why}
          aria-expanded={isOpen}
          aria-label={`What this rests on: ${other ?? link.text}`}
          title="What this rests on"
          onClick={() => setOpen(!isOpen)}
        >
          <Quote aria-hidden size={13} />
        </button>
      </div>
      {isOpen && <LinkEvidence link={link} />}
    </li>
  );
}
