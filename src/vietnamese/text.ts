// How texts are compared: names, headers and list values as people type them.

/** Visible text in one form: NFC, every space a plain one, trimmed, runs of spaces folded; Ð, ð read as Đ, đ. Case is kept. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/[\u00a0\s\u200b\ufeff]+/g, ' ').trim().replace(/\u00d0/g, 'Đ').replace(/\u00f0/g, 'đ')
}

/** The key by which two texts are the same: cleaned, lower case, tone placement as in «hòa», not «hoà». */
export function foldText(text: string): string {
  return cleanText(text).toLowerCase()
}

/** The text with every mark taken off: «Trực tuyến» → «Truc tuyen». */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
