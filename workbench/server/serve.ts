// What the page is served with: the sample, or a file.
import { stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { readWorkbook } from '../files/input.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { type PageServer, servePage } from './server.ts'

interface ServeRequest {
  readonly port: number | null
}

/** Serves a workbook that is being made, the sample. */
export function serveSample(workbook: Promise<WorkbookData>, { port }: ServeRequest): Promise<PageServer> {
  return servePage({ workbook, port, name: 'Bảng tính mẫu xã Vũ Dương', key: 'sample', today: null })
}

/** Serves a file; throws FileError with a Vietnamese sentence when it cannot be read. */
export async function serveFile(path: string, { port }: ServeRequest): Promise<PageServer> {
  const workbook = await readWorkbook(path)
  const name = basename(path, extname(path))
  const { mtimeMs, size } = await stat(path)
  return servePage({ workbook: Promise.resolve(workbook), port, name, key: `file ${resolve(path)}`, version: `${mtimeMs} ${size}`, today: null })
}
