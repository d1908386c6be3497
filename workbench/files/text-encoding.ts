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
function unicodeOf([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0 && third > 0 && fourth === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second > 0 && third === 0 && fourth > 0) ? 'utf-16be' : 'utf-8'
}

const VIETNAMESE = /[a-z][ăđơưạ-ỹ]|[ăđơưạ-ỹ][a-z]/i

/** Windows-1258, where it makes Vietnamese; null for the bytes of an old font (TCVN3, VNI), which it makes garbled. */
function vietnameseText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const words = text.split(/[\t\n;,]/)
  return VIETNAMESE.test(text) && !/[\u0001-\u0008\u000e-\u001f]/.test(text) && !words.some(isGarbled) ? text : null
}
