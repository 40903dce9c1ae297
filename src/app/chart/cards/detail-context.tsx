/** In which detail cards are drawn at the zoom of now. */
import { createContext, useContext } from 'react';
import { type Detail, plainDetail } from '../../../drawing/detail.ts';

const DetailContext = createContext<Detail>(plainDetail);

export const DetailProvider = DetailContext;

export function useDetail(): Detail {
  return useContext(DetailContext);
}
