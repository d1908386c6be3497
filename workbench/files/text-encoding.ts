// The text of a file's bytes, in the encodings that spreadsheet programs and old editors here write.
import { isGarbled } from '../../src/import/garbled.ts'
import { FileError } from './file-error.ts'

/** The text, without a mark of its encoding. Throws FileError with a Vietnamese sentence that says how to save it: «CSV UTF-8». */
export function decodeText(bytes: Uint8Array, path: string, form: string): string {
  const text = unicodeText(bytes) ?? vietnameseText(bytes)
  if (text !== null && !text.includes('\0')) return text
  throw new FileError(path, `Tệp «${path}» không phải văn bản UTF-8. Lưu lại dạng ${form} rồi thử lại.`)
}

function unicodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(unicodeOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 by its mark, or by the zeros that stand beside its Latin letters. */
function unicodeOf(bytes: Uint8Array): string {
  const first = String.fromCharCode(...bytes.subarray(0, 4))
  if (/^(?:\xff\xfe|[^\0]\0[^\0]\0)/.test(first)) return 'utf-16le'
  return /^(?:\xfe\xff|\0[^\0]\0[^\0])/.test(first) ? 'utf-16be' : 'utf-8'
}

const VIETNAMESE = /[a-z][ăđơưạ-ỹ]|[ăđơưạ-ỹ][a-z]/i

/** Windows-1258, where it makes Vietnamese; null for other bytes, and those of an old font (TCVN3, VNI), which it makes garbled. */
function vietnameseText(bytes: Uint8Array): string | null {
  const isText = bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
  const text = isText ? new TextDecoder('windows-1258').decode(bytes).normalize('NFC') : ''
  return VIETNAMESE.test(text) && !text.split(/[\t\n;,]/).some(isGarbled) ? text : null
}
