// How texts are compared: names, headers and list values as people type them.
// Unicode ranges are written out, because Apps Script has no property escapes in patterns.

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const SPACES = /\s+/g
const TONE_ON_SECOND = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
// A vowel pair that ends its syllable, with the consonant q where it takes the «u» for itself («quý»).
const OPEN_PAIR = /q?(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-z\u00c0-\u024f\u1e00-\u1eff])/g
const FIRST_TONED: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}

/** Visible text in one form: NFC, plain single spaces, trimmed, nothing invisible; Ð, ð read as Đ, đ. Case is kept. */
export function cleanText(text: string): string {
  return stateOf(text) === UNCLEAN ? cleanSlowly(text) : text
}

/** The key by which two texts are the same: cleaned, lower case, tone placement as in «hòa», not «hoà». */
export function foldText(text: string): string {
  const state = stateOf(text)
  if (state === PLAIN) return text
  if (state === CLEAN) return text.toLowerCase()
  const lower = state === TONED ? text.toLowerCase() : cleanSlowly(cleanSlowly(text).toLowerCase())
  return TONE_ON_SECOND.test(lower) ? lower.replace(OPEN_PAIR, (pair) => FIRST_TONED[pair] ?? pair) : lower
}

/** The text with every mark taken off: «Trực tuyến» → «Truc tuyen». */
export function stripDiacritics(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** The loosest key of a text: folded, and without marks. Two different words may share it. */
export function plainText(text: string): string {
  return stripDiacritics(foldText(text))
}

// What a text needs before it is a key: nothing, lower case, also its tones moved, or all of it.
const PLAIN = 0
const CLEAN = 1
const TONED = 2
const UNCLEAN = 3

// One pass without allocation, since almost every cell is clean already: single inner spaces, and letters that
// NFC leaves alone, other than Ð and ð.
function stateOf(text: string): number {
  let state = PLAIN
  let previous = 0x20
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 0x20 ? code < 0x20 || previous === 0x20 : !isStable(code)) return UNCLEAN
    if (code > 0x7f && isOpening(previous)) state = TONED
    else if (state === PLAIN && (code > 0x7f || (code >= 0x41 && code <= 0x5a))) state = CLEAN
    previous = code
  }
  return previous === 0x20 && text.length > 0 ? UNCLEAN : state
}

// Whether a letter is o or u, after which a tone may have to move.
function isOpening(code: number): boolean {
  const lower = code | 0x20
  return lower === 0x6f || lower === 0x75
}

function isStable(code: number): boolean {
  if (code < 0x7f) return true
  if (code <= 0x24f) return code > 0xa0 && code !== 0xad && code !== 0xd0 && code !== 0xf0
  return code >= 0x1e00 && code <= 0x1eff
}

function cleanSlowly(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false
  return true
}
