// Files in and out: by button, by dragging one onto the page, by download.
import { FileError } from '../files/file-error.ts'
import { readXlsx, writeXlsx } from '../files/xlsx.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { element } from './element.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface OpenedFile {
  /** Without extension. */
  readonly name: string
  readonly workbook: WorkbookData
}

/** Lets the person choose a file; gives null when none was chosen. */
export function chooseFile(accept = '.xlsx'): Promise<File | null> {
  const input = element('input', { type: 'file', accept })
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** Reads an .xlsx file; throws FileError with a Vietnamese sentence. */
export async function readFile(file: File): Promise<OpenedFile> {
  const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()), file.name)
  return { name: file.name.replace(/\.xlsx$/i, ''), workbook }
}

/** What to say of an error while a file is read or written. */
export function fileSentence(error: unknown): string {
  return error instanceof FileError ? error.message : `Không đọc được tệp: ${(error as Error).message}`
}

/** Gives the workbook to the person as a file. */
export async function downloadWorkbook({ name, workbook }: OpenedFile): Promise<void> {
  download(`${name}.xlsx`, await writeXlsx(workbook), XLSX)
}

export function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = element('a', { href: url, download: name.replace(/[\\/:*?"<>|]/g, '-') })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Calls `open` with a file that is dropped onto the page. */
export function acceptDrops(open: (file: File) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault()
  }, true)
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return
    event.preventDefault()
    event.stopPropagation()
    const file = event.dataTransfer?.files[0]
    if (file) open(file)
  }, true)
}
