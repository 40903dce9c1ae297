/** One finding: what was found, the line itself with the words marked, how to mend it, and the way to its role. */
import type { Finding } from '../../check/finding.ts';
import { SubjectLink } from '../details/SubjectLink.tsx';
import type { Subject } from '../store/choices.ts';
import { nameOf, subjectOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import styles from './FindingEntry.module.css';
import { SeverityMark } from './SeverityMark.tsx';

interface FindingEntryProps {
  readonly finding: Finding;
  /** What is told of it already by what stands around it. */
  readonly known: { readonly path: boolean; readonly subject: boolean };
  /** Called once the reader has gone to the finding's role or family. */
  readonly onFollow?: () => void;
}

export function FindingEntry({ finding, known, onFollow }: FindingEntryProps) {
  const { documents } = useChoices((choices) => choices);
  const { openDialog } = useActions();
  const { message, mend, expected, source, severity } = finding;
  const excerpt = excerptOf(documents.texts, finding);
  return (
    <li className={styles.finding}>
      <SeverityMark severity={severity} />
      <div className={styles.body}>
        <p className={styles.message}>{message}</p>
        <button
          type="button"
          className={styles.line}
          title={`${source.path}, line ${source.line}`}
          onClick={() => openDialog({ kind: 'source', source: { path: source.path, line: source.line } })}
        >
          <span className={styles.number}>
            <VisuallyHidden>{known.path ? 'Line ' : `${source.path}, line `}</VisuallyHidden>
            {source.line}
          </span>
          <span className={styles.text}>{excerpt ? <Excerpt parts={excerpt} /> : <em>Show the document</em>}</span>
        </button>
        <p className={styles.mend}>
          <span className={styles.expected}>Expected: {expected}</span> {mend}
        </p>
        {(!known.path || !known.subject) && (
          <p className={styles.ways}>
            {!known.subject && <SubjectWay finding={finding} {...(onFollow && { onFollow })} />}
            {!known.path && <span className={styles.path}>{source.path}</span>}
          </p>
        )}
      </div>
    </li>
  );
}

function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return parts.map(({ text, marked }, index) => {
    const Part = marked ? 'mark' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line never move
      <Part key={index} className={marked ? styles.found : undefined}>
        {text}
      </Part>
    );
  });
}

/** To the role, or where the finding is about none, to the family of its document. */
function SubjectWay({ finding, onFollow }: { readonly finding: Finding; readonly onFollow?: () => void }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const family = graph.documents.find(({ path }) => path === finding.source.path)?.family ?? null;
  const subject: Subject | null = subjectOf(graph, finding.role) ?? subjectOf(graph, family);
  if (subject === null) return null;
  return (
    <SubjectLink subject={subject} {...(onFollow && { onFollow })}>
      {nameOf(graph, subject.id)}
    </SubjectLink>
  );
}
