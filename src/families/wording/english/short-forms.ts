/**
 * Short forms that any company uses, in English, and what they stand for: for names within a document and across all.
 */
import type { ShortFormWording } from '../name-wording.ts';

export const shortForms: ShortFormWording = new Map([
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['avp', 'area vice president'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['mgr', 'manager'],
  ['dir', 'director'],
  ['ops', 'operation'],
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['cto', 'chief technology officer'],
  ['coo', 'chief operating officer'],
  ['cmo', 'chief marketing officer'],
  ['cro', 'chief revenue officer'],
  ['cio', 'chief information officer'],
  ['ciso', 'chief information security officer'],
  ['clo', 'chief legal officer'],
  ['hr', 'human resource'],
]);
