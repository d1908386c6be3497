// Bytes, texts and base64 without any of the platform's helpers: the shim runs where Apps Script's globals end.
// A script sees signed bytes (-128…127) in plain arrays.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: ArrayLike<number>): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const a = (bytes[at] ?? 0) & 255
    const b = (bytes[at + 1] ?? 0) & 255
    const c = (bytes[at + 2] ?? 0) & 255
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | (b >> 4))
    text += at + 1 < bytes.length ? ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) : '='
    text += at + 2 < bytes.length ? ALPHABET.charAt(c & 63) : '='
  }
  return text
}

/** The signed bytes of a base64 text (line breaks allowed), null when it is none. */
export function fromBase64(text: string): number[] | null {
  const digits = text.replace(/[\s=]+/g, '')
  if (digits.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(digits)) return null
  const bytes: number[] = []
  let buffer = 0
  let bits = 0
  for (let at = 0; at < digits.length; at++) {
    buffer = ((buffer << 6) | digitValue(digits.charCodeAt(at))) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push(toSigned(buffer >> bits))
  }
  return bytes
}

function digitValue(code: number): number {
  if (code >= 97) return code - 71
  if (code >= 65) return code - 65
  return code >= 48 ? code + 4 : code === 43 ? 62 : 63
}

export function toSigned(byte: number): number {
  return ((byte & 255) ^ 128) - 128
}

/** The UTF-8 bytes of a text, signed; a lone surrogate becomes `?`. */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code >= 0xd800 && code < 0xe000) bytes.push(0x3f)
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return bytes.map(toSigned)
}

/** The text of UTF-8 bytes; what is no UTF-8 becomes `\ufffd`. */
export function decodeUtf8(bytes: ArrayLike<number>): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const { character, taken } = decodeCharacter(bytes, at)
    text += character
    at += taken
  }
  return text
}

/** The lowest code that needs as many bytes: a shorter one in them is a fault. */
const LOWEST_CODES = [0, 0, 0x80, 0x800, 0x10000]

function decodeCharacter(bytes: ArrayLike<number>, at: number): { character: string; taken: number } {
  const first = (bytes[at] ?? 0) & 255
  const length = sequenceLength(first)
  let code = length < 2 ? first : first & (0xff >> (length + 1))
  let taken = 1
  for (; taken < length && ((bytes[at + taken] ?? 0) & 0xc0) === 0x80; taken++)
    code = (code << 6) | ((bytes[at + taken] ?? 0) & 63)
  const isWhole = length > 0 && taken === length && code >= (LOWEST_CODES[length] ?? 0)
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return { character: isWhole && isCharacter ? String.fromCodePoint(code) : '\ufffd', taken }
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}

/** The bytes of a text in US-ASCII: every other letter becomes `?`. */
export function encodeAscii(text: string): number[] {
  return Array.from(text, (character) => ((character.codePointAt(0) ?? 63) < 128 ? character.charCodeAt(0) : 63))
}

export function decodeAscii(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => (byte < 0 || byte > 127 ? '\ufffd' : String.fromCharCode(byte))).join('')
}

/** True for a plain array of signed bytes, which is all that Google's services take. */
export function isByteArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)
}
