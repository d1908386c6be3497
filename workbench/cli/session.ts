// One run of the bundle on one workbook: what every command that drives the host does.
import { readWorkbook } from '../files/input.ts'
import { startHost, type Host } from '../host.ts'
import type { WorkbookData } from '../workbook-data.ts'
import type { Terminal } from './terminal.ts'

/** Reads a workbook, opens it on the host and lets `work` run; the host is closed whatever happens. */
export async function onWorkbook<T>(input: string, terminal: Terminal, work: (host: Host) => T | Promise<T>): Promise<T> {
  terminal.stage('Đang đọc tệp…')
  const workbook = await readWorkbook(input)
  terminal.stage('Đang mở bảng tính…')
  return onHost(workbook, work)
}

/** Runs `work` on a host with this workbook, an empty one where none is given. */
export async function onHost<T>(workbook: WorkbookData | null, work: (host: Host) => T | Promise<T>): Promise<T> {
  const host = startHost(workbook ? { workbook } : {})
  try {
    return await work(host)
  } finally {
    await host.close()
  }
}
