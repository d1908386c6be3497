// What an import reads: .xlsx, .csv, .tsv, .docx, .md, .txt, or a folder of them, each sheet or text as a sheet.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { SheetData } from '../workbook-data.ts'
import { readCsvSheet } from './csv.ts'
import { readDocx } from './docx.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { readMarkdown, readPlainText } from './markdown.ts'
import { decodeText } from './text-encoding.ts'
import { readXlsx } from './xlsx.ts'

export interface InputSheet {
  /** The file, and its sheet where it has several: «so.xlsx › Tháng 3». */
  readonly label: string
  readonly sheet: SheetData
}

type Reader = (path: string) => Promise<readonly SheetData[]>

const READERS: Readonly<Record<string, Reader>> = {
  '.xlsx': async (path) => (await readXlsx(path)).sheets,
  '.xlsm': async (path) => (await readXlsx(path)).sheets,
  '.csv': async (path) => [await readCsvSheet(path)],
  '.tsv': async (path) => [await readCsvSheet(path)],
  '.docx': async (path) => [readDocx(await bytesOf(path), path)],
  '.md': async (path) => [readMarkdown(await textOf(path), path)],
  '.txt': async (path) => [readPlainText(await textOf(path), path)],
}

/** Every sheet of a file, or of all files of a folder that can be read. Throws FileError with a Vietnamese sentence. */
export async function readImportInput(path: string): Promise<InputSheet[]> {
  const info = await stat(path).catch((error: unknown) => {
    throw fileErrorOf(error, path, 'đọc')
  })
  if (!info.isDirectory()) return sheetsOf(path)
  const files = (await readdir(path)).filter((name) => !/^[.~]/.test(name) && readerOf(name)).toSorted()
  if (files.length === 0) throw new FileError(path, `Thư mục «${path}» không có tệp nào nhập được: ${Object.keys(READERS).join(', ')}.`)
  const sheets: InputSheet[] = []
  for (const name of files) sheets.push(...(await sheetsOf(join(path, name))))
  return sheets
}

async function sheetsOf(path: string): Promise<InputSheet[]> {
  const reader = readerOf(path)
  if (!reader) throw new FileError(path, `Không nhập được «${basename(path)}». Dùng tệp ${Object.keys(READERS).join(', ')}.`)
  const sheets = await reader(path)
  const file = basename(path).normalize('NFC')
  return sheets.map((sheet) => ({ label: sheets.length > 1 ? `${file} › ${sheet.name}` : file, sheet }))
}

function readerOf(path: string): Reader | undefined {
  return READERS[extname(path).toLowerCase()]
}

/** The bytes of a file. Throws FileError with a Vietnamese sentence. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw fileErrorOf(error, path, 'đọc')
  }
}

async function textOf(path: string): Promise<string> {
  return decodeText(await bytesOf(path), path, 'UTF-8')
}
