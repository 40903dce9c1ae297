/**
 * Words as a piece of an id: safe in a URL, readable, letters of any script kept.
 * Knows no role and no family; ids are put together where these are made.
 */

/** Long enough for any real title, short enough that an id stays an id. */
const longest = 100;

/**
 * @returns lower case, with every run of other characters than letters, marks and digits as one hyphen; empty when nothing
 * is left. Underscores go too, so that no id reads `__proto__`.
 */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.join('-');
  // Cut by characters, so that none is cut in half.
  return joined.length <= longest ? joined : [...joined].slice(0, longest).join('').replace(/-$/, '');
}
