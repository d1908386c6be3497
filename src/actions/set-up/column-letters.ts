// Names of columns as a spreadsheet writes them.

/** «A» for 1, «Z» for 26, «AA» for 27. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
