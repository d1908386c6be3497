// What the command line reads and writes: a workbook from a file or a folder, an output that is whole or not there.
import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { WorkbookData } from '../workbook-data.ts'
import { readCsvFolder, readCsvSheet } from './csv.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { readXlsx } from './xlsx.ts'

/** Reads an .xlsx file, a folder of .csv files or one .csv file. Throws FileError with a Vietnamese sentence. */
export async function readWorkbook(path: string): Promise<WorkbookData> {
  const info = await statOf(path)
  if (info.isDirectory()) return readCsvFolder(path)
  if (!info.isFile()) throw new FileError(path, `«${path}» không phải tệp thường.`)
  // A package is told by its bytes: names lie.
  if (/^\.(csv|tsv|txt)$/i.test(extname(path)) && !(await startsLikePackage(path))) {
    return { sheets: [await readCsvSheet(path)], namedRanges: [] }
  }
  return readXlsx(path)
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    return await stat(path)
  } catch (error) {
    throw fileErrorOf(error, path, 'đọc')
  }
}

async function startsLikePackage(path: string): Promise<boolean> {
  try {
    const bytes = await readFile(path)
    return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)
  } catch (error) {
    throw fileErrorOf(error, path, 'đọc')
  }
}

/** Throws FileError where `writeOutput` would: before any work is done for it. */
export async function checkOutput(path: string, { force = false } = {}): Promise<void> {
  const existing = await stat(path).catch(() => null)
  if (existing?.isDirectory()) throw new FileError(path, `«${path}» là thư mục. Ghi rõ tên tệp cần lưu.`)
  if (existing && !force) throw existsAlready(path)
  const folder = dirname(path)
  const parent = await stat(folder).catch(() => null)
  if (!parent?.isDirectory()) throw new FileError(path, `Không ghi được «${path}»: thư mục «${folder}» không có.`)
}

function existsAlready(path: string): FileError {
  return new FileError(path, `Tệp «${path}» đã có. Thêm --force để ghi đè.`)
}

/** Writes a file whole: a cut-off leaves the old one, or none. Without `force` an existing file is refused. */
export async function writeOutput(path: string, bytes: Uint8Array, { force = false } = {}): Promise<void> {
  await checkOutput(path, { force })
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw fileErrorOf(error, path, 'ghi')
  }
}
