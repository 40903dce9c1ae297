import type { OrganisationView } from '../../view/view.ts';
import type { LayoutOptions, PositionedView } from '../positioned-view.ts';

export function layOutOrganisation(_view: OrganisationView, _options: LayoutOptions): PositionedView {
  throw new Error('pending');
}
