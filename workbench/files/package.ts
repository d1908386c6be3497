// What a file is, told before it is read: an .xlsx package, or which Vietnamese sentence says why not.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { FileError } from './file-error.ts'

/** Larger packages (unpacked) are refused before anything is unpacked. */
const MOST_BYTES = 400e6

const OPEN_AND_SAVE = 'Mở bằng Excel hoặc LibreOffice rồi lưu thành tệp .xlsx.'

/** Refuses bytes that are no readable .xlsx package; `path` is for the sentence. */
export function checkPackage(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw new FileError(path, `Tệp «${path}» trống, không có dữ liệu.`)
  if (isCompound(bytes)) throw new FileError(path, compoundSentence(bytes, path))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notSpreadsheet(path)
  const sizes = listPackage(bytes, path)
  const sentence = otherPackage([...sizes.keys()], path)
  if (sentence) throw new FileError(path, sentence)
  let total = 0
  for (const size of sizes.values()) total += size
  if (total > MOST_BYTES) throw tooLarge(path)
}

/** The error for a file that is too large to read. */
export function tooLarge(path: string): FileError {
  return new FileError(path, `Tệp «${path}» quá lớn sau khi giải nén. Tách bớt trang tính rồi thử lại.`)
}

/** The error for a package that is cut short or damaged. */
export function damaged(path: string, cause: unknown): FileError {
  return new FileError(path, `Tệp «${path}» bị hỏng hoặc tải xuống chưa hết. Lấy lại bản gốc rồi thử lại.`, { cause })
}

/** The error for a file that is something else. */
export function notSpreadsheet(path: string): FileError {
  return new FileError(path, `Tệp «${path}» không phải bảng tính. Cần một tệp .xlsx hoặc thư mục chứa các tệp .csv.`)
}

function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

/** The name of a part in UTF-16, read byte by byte. */
const ENCRYPTED_PART = [...'EncryptedPackage'].join('\0')

/** Excel puts an encrypted workbook, and the format of before 2007, into the same older kind of container. */
function compoundSentence(bytes: Uint8Array, path: string): string {
  const isEncrypted = strFromU8(bytes, true).includes(ENCRYPTED_PART)
  return isEncrypted
    ? `Tệp «${path}» có mật khẩu. Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu rồi lưu lại.`
    : `Tệp «${path}» ở định dạng cũ (.xls). ${OPEN_AND_SAVE}`
}

function listPackage(bytes: Uint8Array, path: string): Map<string, number> {
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, {
      filter: (file) => {
        sizes.set(file.name, file.originalSize)
        return false
      },
    })
  } catch (error) {
    throw damaged(path, error)
  }
  return sizes
}

function otherPackage(names: readonly string[], path: string): string | null {
  if (names.includes('xl/workbook.bin')) return `Tệp «${path}» ở định dạng .xlsb. ${OPEN_AND_SAVE}`
  if (names.includes('content.xml')) return `Tệp «${path}» ở định dạng OpenDocument (.ods). ${OPEN_AND_SAVE}`
  return names.includes('[Content_Types].xml') && names.some((name) => /workbook\d*\.xml$/.test(name))
    ? null
    : notSpreadsheet(path).message
}

/** The texts of some parts of a package. */
export function readParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const parts = new Map<string, string>()
  const files = unzipSync(bytes, { filter: (file) => isWanted(file.name) })
  for (const [name, data] of Object.entries(files)) parts.set(name, strFromU8(data))
  return parts
}

const BARE_CELLS = /<(?:\w+:)?c(?: [^>]*)?\/>/g

/** The same package without the cells that hold nothing but a format. */
export function withoutBareCells(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const lean: Zippable = {}
  for (const [name, data] of Object.entries(files)) {
    lean[name] = /worksheets\/[^/]+\.xml$/.test(name) ? strToU8(strFromU8(data).replace(BARE_CELLS, '')) : data
  }
  return zipSync(lean, { level: 1, mtime: new Date(1980, 0, 1) })
}
