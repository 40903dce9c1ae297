/** Saves the picture that the choices come to, from the menu or by name; what goes wrong is said to the reader. */
import type { ChoicesStore } from '../store/choices-store.ts';
import { pictureStore } from '../store/picture.ts';
import { shownTheme } from '../store/theme.ts';
import { announce } from '../ui/LiveRegion.tsx';
import type { PictureFormat } from './save-picture.ts';

/** Fetches the painters when someone asks for them; never rejects. */
export async function exportPicture(store: ChoicesStore, format: PictureFormat): Promise<void> {
  const { choices, actions } = store;
  try {
    const { savePicture } = await import('./save-picture.ts');
    const picture = await pictureStore(store).settled();
    const now = choices.getState();
    const notice = await savePicture(format, {
      picture,
      title: now.documents.title,
      documents: now.documents.graph.documents.length,
      hiddenStyles: now.hiddenStyles,
      theme: shownTheme(now.theme),
    });
    announce(`The chart is saved as ${format.toUpperCase()}.`);
    if (notice) actions.setNotice(notice);
  } catch (error) {
    actions.setNotice(error instanceof Error ? error.message : 'The picture could not be made.');
  }
}
