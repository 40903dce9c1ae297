/** All findings, by document: what was found, how to mend it, and the ways to the place and to the role. */
import type { Finding } from '../../check/finding.ts';
import { nameOf, subjectOf } from '../store/derived.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FindingsDialog.module.css';
import { useFindings } from './use-findings.ts';

const severityWords: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export function FindingsDialog({ onClose }: { readonly onClose: () => void }) {
  const findings = useFindings() ?? [];
  const documents = byDocument(findings);
  const subtitle =
    findings.length === 0
      ? 'Nothing to mend.'
      : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${documents.length} ${
          documents.length === 1 ? 'document' : 'documents'
        }`;
  return (
    <Dialog title="Findings" subtitle={subtitle} onClose={onClose}>
      <div className={styles.findings}>
        {findings.length === 0 && (
          <p className={styles.none}>
            Every link leads somewhere and every role has what Rungs looks for. Change a document, and it is checked
            again.
          </p>
        )}
        {documents.map(([path, found]) => (
          <section key={path} className={styles.document}>
            <h3 className={styles.path}>{path}</h3>
            <ul className={styles.list}>
              {found.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two findings may agree in everything
                <Entry key={index} finding={finding} onClose={onClose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Entry({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { openDialog, find } = useActions();
  const subject = subjectOf(graph, finding.role);
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <p>
        <span className={styles.severity}>{severityWords[finding.severity]}</span> {finding.message}
      </p>
      {finding.mend && <p className={styles.mend}>{finding.mend}</p>}
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.way}
          onClick={() => openDialog({ kind: 'source', source: finding.source })}
        >
          Line {finding.source.line}
        </button>
        {subject && (
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              onClose();
              find(subject);
            }}
          >
            {nameOf(graph, subject.id)}
          </button>
        )}
      </p>
    </li>
  );
}

function byDocument(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const documents = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = documents.get(finding.source.path);
    if (found) found.push(finding);
    else documents.set(finding.source.path, [finding]);
  }
  return [...documents];
}
