/** Where there is room for one panel only, a panel beside the chart makes way for the details that one follows to. */
import { focusDetails } from './focus-details.ts';

/** Narrower screens have room for one panel; the same width as in App.module.css. */
const oneAtATime = '(width < 72rem)';

/** To be called once a role was chosen in a panel, with what closes it; Back brings the panel back. */
export function makeWay(close: () => void): void {
  if (!matchMedia(oneAtATime).matches) return;
  close();
  focusDetails();
}
