// `npm start`: the sample and its documents in out/, and the page on it, or the page on a file, until Ctrl-C.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { processTerminal, type Terminal } from '../cli/terminal.ts'
import { FileError } from '../files/file-error.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { ROOT } from '../root.ts'
import { openInBrowser } from './open-in-browser.ts'
import { serveFile, serveSample } from './serve.ts'
import type { PageServer } from './server.ts'
import { parseStart, START_USAGE, type StartRequest, USUAL_PORT } from './start-request.ts'

/** Runs until the person stops it; gives the exit code. */
export async function startWorkbench(words: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const request = parseStart(words)
  if (typeof request === 'string') {
    terminal.tell(`${request}\n\n${START_USAGE}`)
    return 2
  }
  if (request.help) {
    terminal.print(START_USAGE)
    return 0
  }
  const stopped = untilStopped()
  try {
    const serving = serve(request, terminal)
    serving.catch(() => undefined)
    await Promise.race([stopped, serving])
    await stopped
    return 0
  } catch (error) {
    terminal.tell(sentenceOf(error, request))
    return 2
  }
}

async function serve(request: StartRequest, terminal: Terminal): Promise<PageServer> {
  const announce = ({ url }: PageServer): void => {
    terminal.print(`Bảng tính đang mở tại ${url}`)
    if (request.port === null && new URL(url).port !== String(USUAL_PORT)) terminal.print(BUSY)
    if (request.open) openInBrowser(url)
  }
  if (request.file !== null) {
    const server = await serveFile(request.file, request)
    announce(server)
    return server
  }
  const sample = makeSample()
  const server = await serveSample(sample.workbook, request)
  announce(server)
  void server.shown.then(() => terminal.print(`Số liệu đã hiện trên trang sau ${seconds(performance.now())} giây.`))
  await sample.workbook
  // The documents may take their time: first comes the page that a person waits for.
  if (server.isAsked()) await Promise.race([server.shown, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  sample.goOn()
  await sample.ended
  terminal.print(`\nBảng tính vẫn mở tại ${server.url} - nhấn Ctrl-C để dừng.`)
  return server
}

const BUSY = `Cổng ${USUAL_PORT} đang bận, có thể trang đang mở từ một lệnh npm start khác: phần đã lưu trong trình duyệt ở địa chỉ đó không hiện ở địa chỉ này.`

/** How long the documents wait for the page, in milliseconds. */
const PATIENCE = 8000

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',')
}

interface MadeSample {
  readonly workbook: Promise<WorkbookData>
  /** Lets the documents be made, which wait for it. */
  goOn(): void
  readonly ended: Promise<void>
}

/** Makes out/ in a process of its own: this one is free to serve the page meanwhile. */
function makeSample(): MadeSample {
  const child = fork(fileURLToPath(new URL('tools/make-out.mjs', ROOT)))
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('Không tạo được bảng tính mẫu.'))))
  })
  const workbook = Promise.race([
    new Promise<WorkbookData>((resolve) => child.once('message', (made) => resolve(made as WorkbookData))),
    ended.then(() => Promise.reject(new Error('No sample came.'))),
  ])
  return { workbook, ended, goOn: () => void (child.connected && child.send('go')) }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function sentenceOf(error: unknown, { port }: StartRequest): string {
  if (error instanceof FileError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, hoặc bỏ --port để tự chọn.`
  return code === 'EACCES' ? `Không được phép dùng cổng ${port}. Chọn cổng từ 1024 trở lên.` : message
}
