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
  if (text.length <= longest && isSlug(text)) return text;
  const joined = wordsOf(text).join('-');
  // Cut by characters, so that none is cut in half.
  return joined.length <= longest ? joined : [...joined].slice(0, longest).join('').replace(/-$/, '');
}

/** What stands in paths and addresses nearly always is one. */
function isSlug(text: string): boolean {
  return !/[^a-z0-9-]|--|^-|-$/.test(text);
}

function wordsOf(text: string): readonly string[] {
  // Plain letters are the rule and take half the time.
  if (!/[^ -~]/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
