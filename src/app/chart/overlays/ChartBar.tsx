/** The bar that a picture has over its top, if any; fetched with the first picture that has one. */
import { lazy, Suspense } from 'react';
import { usePicture } from '../../store/picture-context.tsx';

const FocusBar = lazy(() => import('./FocusBar.tsx').then((module) => ({ default: module.FocusBar })));
const LevelsBar = lazy(() => import('./LevelsBar.tsx').then((module) => ({ default: module.LevelsBar })));

export function ChartBar() {
  const { kind } = usePicture().view;
  return (
    <Suspense fallback={null}>
      {kind === 'focus' && <FocusBar />}
      {kind === 'organisation' && <LevelsBar />}
    </Suspense>
  );
}
