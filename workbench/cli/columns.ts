// Lines up rows of text in columns.

/** Rows as lines: every column as wide as its widest cell, two spaces between, nothing trailing. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))))
  return rows.map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - lengthOf(cell))).join('  ').trimEnd())
}

/** Letters as a reader counts them: composed Vietnamese letters are one each. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length
}
