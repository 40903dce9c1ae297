/** Fetches the data file beside the shell, and again whenever the server tells of a change. */
import { type DataFile, readDataInPieces } from '../../formats/data-file.ts';
import { inPieces } from '../work/pause.ts';
import type { ChoicesStore } from './choices-store.ts';

/** The data file could not be used; the message is for the reader and says what to do. */
export class DocumentsError extends Error {
  override readonly name = 'DocumentsError';
}

/** Reads `./data.json`. Rejects with a DocumentsError when it is missing, broken or of another version. */
export async function loadDocuments(): Promise<DataFile> {
  const response = await fetch('./data.json').catch(() => null);
  if (!response?.ok) {
    throw new DocumentsError('The file data.json beside this page could not be fetched. Start Rungs with `npm start`.');
  }
  const file = await inPieces(readDataInPieces(await response.text()));
  if ('problem' in file) throw new DocumentsError(file.problem);
  return file;
}

/** Loads the documents anew at every change, when the server tells of changes; returns the undo. */
export function keepDocuments(store: ChoicesStore): () => void {
  if (!store.choices.getState().documents.live) return () => {};
  const changes = new EventSource('./changes');
  changes.addEventListener('message', () => {
    loadDocuments().then(
      (documents) => store.actions.setDocuments(documents),
      // The last good chart stays; the next change tries again.
      () => store.actions.setNotice('The documents changed and could not be read. The chart shows them as they were.'),
    );
  });
  return () => changes.close();
}
