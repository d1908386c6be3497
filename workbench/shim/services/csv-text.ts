// `Utilities.parseCsv`: rows of texts, quotes as in RFC 4180.

/** The rows of a text; a closing line break makes no row. */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const endRow = (): void => {
    row.push(field)
    rows.push(row)
    row = []
    field = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (isQuoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') field += text.charAt(at++)
      else isQuoted = false
    } else if (character === '"' && field === '') isQuoted = true
    else if (character === separator) {
      row.push(field)
      field = ''
    } else if (character === '\n') endRow()
    else if (character !== '\r') field += character
  }
  if (field !== '' || row.length > 0) endRow()
  return rows
}
