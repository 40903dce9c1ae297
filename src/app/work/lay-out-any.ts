/** Lays out any view, with what it takes to lay out a few cards around a role fetched only when that is asked for. */
import { layOut } from '../../layout/lay-out.ts';
import type { LayoutOptions, PositionedView } from '../../layout/positioned-view.ts';
import { isNear } from '../../view/is-near.ts';
import type { View } from '../../view/view.ts';

export async function layOutAny(view: View, options: LayoutOptions): Promise<PositionedView> {
  if (!isNear(view)) return layOut(view, options);
  const { layOutFocus } = await import('../../layout/focus/lay-out-focus.ts');
  return layOutFocus(view, options);
}
