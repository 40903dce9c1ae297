/** The words of what is under the pointer, where the canvas paints it too small to be read. */
import type { Picture } from '../../store/picture.ts';
import styles from './PointedName.module.css';
import type { Pointed } from './use-pointer.ts';

export function PointedName({
  picture,
  pointed: { hit, x, y },
}: {
  readonly picture: Picture;
  readonly pointed: Pointed;
}) {
  const [name, facts] = wordsOf(picture, hit);
  if (name === '') return null;
  // Beside the pointer, on the side where there is room.
  const isRight = x > innerWidth * 0.6;
  return (
    <div
      className={styles.name}
      aria-hidden="true"
      style={{ top: y + 14, ...(isRight ? { right: `calc(100% - ${x - 8}px)` } : { left: x + 12 }) }}
    >
      {name} {facts !== '' && <span>{facts}</span>}
    </div>
  );
}

function wordsOf({ cards, view, drawing }: Picture, hit: Pointed['hit']): readonly [string, string] {
  switch (hit.kind) {
    case 'card': {
      const card = cards.get(hit.id);
      return [card?.title ?? '', card?.description ?? ''];
    }
    case 'column': {
      const column = view.kind === 'progression' ? view.columns.find(({ id }) => id === hit.id) : undefined;
      return [column?.name ?? '', view.departments.find(({ id }) => id === column?.department)?.name ?? ''];
    }
    case 'link':
      return [drawing.links.find(({ id }) => id === hit.id)?.title ?? '', ''];
  }
}
