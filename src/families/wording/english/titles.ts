/**
 * The words that titles of positions are made of in English.
 */
import type { TitleWording } from '../wording.ts';
import { shortForms } from './short-forms.ts';

/** With a mark between them, so that patterns can hold them too. */
export const ROLE_NOUNS =
  'accountant|administrator|administration|adviser|advisor|advocate|agent|ambassador|analyst|architect|artist|assistant|associate|attorney|auditor|' +
  'champion|chief|cio|ciso|cto|cfo|ceo|coo|cmo|clo|cpo|cro|clerk|coach|consultant|controller|coordinator|counsel|' +
  'csm|cse|cto|designer|developer|director|engineer|engineering|evangelist|evp|executive|expert|fellow|generalist|head|instructor|intern|' +
  'lawyer|lead|leader|librarian|manager|marketer|officer|operator|partner|planner|president|producer|programmer|recruiter|' +
  'representative|researcher|reviewer|scientist|secretary|sourcer|specialist|staff|strategist|supervisor|support|svp|' +
  'technician|tester|trainee|treasurer|vp|writer|editor|paralegal|' +
  'apprentice|bookkeeper|broker|buyer|carpenter|cashier|copywriter|economist|electrician|illustrator|inspector|' +
  'interpreter|investigator|journalist|lecturer|machinist|mechanic|merchandiser|midwife|nurse|pharmacist|photographer|' +
  'physician|plumber|professor|receptionist|salesperson|statistician|surgeon|teacher|technologist|therapist|translator|' +
  'tutor|underwriter';

export const titles: TitleWording = {
  ranks: new Set(
    'junior jr associate intermediate mid mid-level senior sr staff principal distinguished lead entry intern i ii iii iv v level expert fellow'.split(
      ' ',
    ),
  ),
  roleNouns: new Set(ROLE_NOUNS.split('|')),
  anyone: new Set(
    'role roles position positions job this these they he she it level levels team member members'.split(' '),
  ),
  shortForms,
  fillers: new Set('of the a an and for to job family families role roles level position'.split(' ')),
  familyBeginning:
    /^(?:job|role|position)\s(?:description|profile|specification)(?:\s?[:–—-]|\s(?:for|of)(?:\s(?:an?|the))?)\s/i,
  familyEndings: [
    /(?<!\s)\s+(?:[-–—]\s+)?(?:job|role|position)\s+(?:description|profile|specification)$/i,
    /(?<!\s)\s+[-–—]\s+(roles?|responsibilities|job roles?)\b.*$/i,
    /(?<!\s)\s+(career (development )?framework|career ladder|career levels)$/i,
    /(?<!\s)\s+roles?( at \S.*)?$/i,
    /(?<!\s)\s+job famil(y|ies)$/i,
  ],
  roleWord: /(?<!\s)\s+roles?$/i,
  middleRank: /^(?:intermediate|mid|mid-level)$/i,
  drawnRanks: new Set(
    'junior associate senior staff principal distinguished lead manager director president chief fellow intern'.split(
      ' ',
    ),
  ),
  beforeSubject: /,\s|\sof\s/,
  noInitial: /^(?:of|and|the|for|&|to|in|)$/i,
  plural: 's',
  plurals: /[^s]s$/i,
};
