/**
 * Text that stands in documents in English by mistake. What each pattern is for is said in `../finding-wording.ts`.
 */
import type { FindingWording } from '../finding-wording.ts';

export const findings: FindingWording = {
  vacancy:
    /\b(?:[Yy]ou(?:[’']ll| will)|[Ww]e(?:[’']re| are) (?:currently )?(?:hiring|looking for|seeking|recruiting)|[Aa]pply (?:now|today)|[Tt]he (?:ideal|right|successful) candidate|(?:[Cc]ome and )?[Jj]oin (?:us|our team))\b/,
  years:
    /\b(?<!\b(?:last|past|next|first|every|within) )(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s?\+?(?:\s?(?:-|–|to|or)\s?(?:\d{1,2}|more)\s?\+?)? ?(?:or more |plus )?years?\b(?! (?:old|ago|plans?)\b)/i,
  template:
    /[{[<](?:insert|add|enter|fill in|describe|your|name of|title of|list of|replace)\b[^{}[\]<>]{1,120}[}\]>]|\blorem ipsum\b|\bX{3,}\b/i,
  postponed:
    /^(?:[^:.]{1,60}:\s*)?(?:to be (?:defined|determined|added|written)|TBD|TBA|TODO|WIP|coming soon)[\s.]*(?:\((?:TBD|TBA)\)[\s.]*)?$/i,
  emptyAddress: /^(?:#|TODO|TBD|TBA|LINK|URL|X{3,}|(?:insert|add)[\s_-]?(?:link|url)(?:[\s_-]?here)?)?$/i,
  noAddress:
    /^(#|<?(todo|tbd|tba|tbc|link|url|href|x{2,}|fixme|placeholder|insert[-_ ]?(link|url)?)[-_ ]?(here)?>?)?$/i,
  emptyLink: /^(?:TODO|TBD|TBA|LINK|URL|X{3,}|(?:insert|add) (?:link|url)(?: here)?)?$/,
};
