// `npm start`'s second half: serves the page until it is told to stop, and opens it in the person's browser.
import { spawn } from 'node:child_process'
import { basename, extname, resolve } from 'node:path'
import { readWorkbook } from '../files/input.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { type PageServer, servePage } from './server.ts'

export { servePage } from './server.ts'
export { parseStart, START_USAGE, type StartRequest } from './start-request.ts'

export interface ServeRequest {
  readonly port: number
  readonly open: boolean
}

/** Serves a workbook that is being made, the sample. */
export function serveSample(workbook: Promise<WorkbookData>, { port }: ServeRequest): Promise<PageServer> {
  return servePage({ workbook, port, name: 'Bảng tính mẫu xã Vũ Dương', key: 'sample', today: null })
}

/** Serves a file; throws FileError with a Vietnamese sentence when it cannot be read. */
export async function serveFile(path: string, { port }: ServeRequest): Promise<PageServer> {
  const workbook = await readWorkbook(path)
  const name = basename(path, extname(path))
  return servePage({ workbook: Promise.resolve(workbook), port, name, key: `file ${resolve(path)}`, today: null })
}

/** How each platform opens an address; where none does, nothing happens: the address is printed too. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'],
}

export function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? []
  if (command === undefined) return
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
