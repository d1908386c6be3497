// `npm start`: the sample and its documents in out/, and the page on it, or the page on a file, until Ctrl-C.
import { fileURLToPath } from 'node:url'
import { start } from '../cli/start.ts'
import { processTerminal, type Terminal } from '../cli/terminal.ts'
import { FileError } from '../files/file-error.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { ROOT } from '../root.ts'
import { openInBrowser } from './open-in-browser.ts'
import { serveFile, serveSample } from './serve.ts'
import type { PageServer } from './server.ts'
import { parseStart, START_USAGE, type StartRequest } from './start-request.ts'

const OUT = fileURLToPath(new URL('out', ROOT))

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
    if (request.open) openInBrowser(url)
  }
  if (request.file !== null) {
    const server = await serveFile(request.file, request)
    announce(server)
    return server
  }
  let give: (workbook: WorkbookData) => void = () => undefined
  const server = await serveSample(new Promise((resolve) => (give = resolve)), request)
  await start(OUT, terminal, (workbook) => {
    give(workbook)
    announce(server)
  })
  terminal.print(`\nBảng tính vẫn mở tại ${server.url} - nhấn Ctrl-C để dừng.`)
  return server
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
