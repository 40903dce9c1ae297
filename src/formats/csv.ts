/** Rows of texts as CSV (RFC 4180), safe to open in a spreadsheet. */

/** @returns lines that end with CR and LF */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * In quotation marks where it must be, also where a spreadsheet of another country parts fields by semicolons or tabs.
 * What a spreadsheet would take for a formula is kept a text: the signs of OWASP's "CSV Injection", in their wide forms too.
 */
function field(value: string): string {
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
