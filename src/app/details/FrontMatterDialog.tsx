/** The front matter that states a document's roles as they were read: to be corrected here and copied from here. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { frontMatterTemplate } from '../../formats/front-matter-template.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FrontMatterDialog.module.css';

interface FrontMatterDialogProps {
  readonly path: string;
  readonly onClose: () => void;
}

export function FrontMatterDialog({ path, onClose }: FrontMatterDialogProps) {
  const { graph, texts } = useChoices((choices) => choices.documents);
  const hasFrontMatter = Object.hasOwn(texts, path) && /^\uFEFF?---[ \t]*\r?\n/.test(texts[path] ?? '');
  const [text, setText] = useState(() => {
    const template = frontMatterTemplate(graph, path);
    return hasFrontMatter ? template : `---\n${template}---\n`;
  });
  return (
    <Dialog title="Correct how it was read" subtitle={path} onClose={onClose}>
      <div className={styles.content}>
        <p>
          This is how the document was read. Correct what is wrong, then{' '}
          {hasFrontMatter
            ? 'add these lines to the front matter that the document has, between its two lines of hyphens.'
            : 'put these lines at the very top of the document.'}{' '}
          What front matter says wins over the text.
        </p>
        <textarea
          className={styles.text}
          aria-label="Front matter"
          spellCheck={false}
          rows={Math.min(18, text.split('\n').length)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <CopyText text={text} />
        <p className={styles.note}>
          Lists are told by their headings, not by front matter: “Responsibilities”, “Requirements” and “Performance
          Indicators” are read surely.
        </p>
      </div>
    </Dialog>
  );
}

function CopyText({ text }: { readonly text: string }) {
  const { setNotice } = useActions();
  const [words, setWords] = useState('Copy');
  const copy = () => {
    // Browsers refuse the clipboard on pages that are not served safely; the text can be marked and copied by hand.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setWords('Copied'),
      () => setNotice('The browser does not allow copying here. Mark the text and copy it with the keyboard.'),
    );
  };
  return (
    <p>
      <Button look="strong" onClick={copy} onBlur={() => setWords('Copy')}>
        <Copy aria-hidden size={16} /> <span aria-live="polite">{words}</span>
      </Button>
    </p>
  );
}
