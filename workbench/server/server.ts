// The page's server: a few files of this project on the loopback address, nothing else, nothing written.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ROOT } from '../root.ts'
import { USUAL_PORT } from './start-request.ts'
import type { WorkbookData } from '../workbook-data.ts'

/** What the page is told at its start. */
export interface PageConfig {
  /** The name that the open workbook has, without extension. */
  readonly name: string
  /** Which workbook this is: the page keeps a person's work by it. */
  readonly key: string
  /** What `new Date()` is for scripts, or null: the clock. */
  readonly today: string | null
  /** Changes when the workbook that is served does; work that was kept of another version is not taken without asking. */
  readonly version?: string
}

export interface ServeOptions extends PageConfig {
  /** What ships, by the page's address for it; by default dist/. */
  readonly shipped?: Readonly<Partial<Record<ShippedPath, string>>>
  /** Waited for when the page asks for it. */
  readonly workbook: Promise<WorkbookData>
  /** 0: any that is free; null: the usual one, or any that is free. */
  readonly port?: number | null
}

export interface PageServer {
  readonly url: string
  /** True once a page has asked for the workbook. */
  isAsked(): boolean
  /** A page shows the workbook with its figures. */
  readonly shown: Promise<void>
  close(): Promise<void>
}

const HOST = '127.0.0.1'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8',
}

/** Both threads of the page share memory: browsers want the page isolated for that. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
/** A script reaches no network and makes no code from strings, as in Apps Script. */
const SCRIPT_POLICY = { 'content-security-policy': "default-src 'none'; script-src 'self'" }

/** The files that ship, by the address under which the page asks for them. */
const SHIPPED = { '/Code.js': 'dist/Code.js', '/sidebar.html.txt': 'dist/sidebar.html' } as const

export type ShippedPath = keyof typeof SHIPPED

/** What the page asks for when it shows the workbook. */
const SHOWN = '/shown.txt'

const PAGE_FILE = /^\/[\w-]+\.(?:js|css|html)$/

/** Serves the page with a workbook. */
export async function servePage({ workbook, port = 0, shipped = {}, ...config }: ServeOptions): Promise<PageServer> {
  workbook.catch(() => undefined)
  let isAsked = false
  let show = (): void => undefined
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const onPath = (path: string): void => {
    if (path === '/workbook.json') isAsked = true
    if (path === SHOWN) show()
  }
  const server = createServer((request, response) => {
    void answer(request, response, { workbook, config, shipped, onPath })
  })
  await listen(server, port ?? USUAL_PORT).catch((error: unknown) => (port === null ? listen(server, 0) : Promise.reject(error as Error)))
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    isAsked: () => isAsked,
    shown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
}

interface Content {
  readonly workbook: Promise<WorkbookData>
  readonly config: PageConfig
  readonly shipped: Readonly<Record<string, string>>
  /** Told of each path that is asked for. */
  readonly onPath: (path: string) => void
}

async function answer(request: IncomingMessage, response: ServerResponse, content: Content): Promise<void> {
  try {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    // Only what names this machine is answered: a page elsewhere cannot reach in by a name of its own.
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')
    const isAllowed = isOurs && request.method === 'GET'
    if (isAllowed) content.onPath(path)
    const found = isAllowed ? await find(path, content) : null
    if (found === null) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[path === '/' ? 'html' : path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
    const policy = path === '/script-worker.js' ? SCRIPT_POLICY : {}
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...ISOLATED, ...policy }).end(found)
  } catch {
    response.writeHead(500).end()
  }
}

async function find(path: string, { workbook, config, shipped }: Content): Promise<string | Buffer | null> {
  if (path === '/workbook.json') return JSON.stringify(await workbook)
  if (path === SHOWN) return ''
  if (path === '/config.json') return JSON.stringify(config)
  if (path === '/shim.js') return `var installShim = ${await readFile(new URL('build/shim.js', ROOT), 'utf8')}`
  const given = shipped[path]
  if (given !== undefined) return given
  const file = fileAt(path)
  return file === null ? null : readFile(new URL(file, ROOT)).catch(() => null)
}

function fileAt(path: string): string | null {
  if (path === '/') return 'build/page/index.html'
  if (path in SHIPPED) return SHIPPED[path as ShippedPath]
  return PAGE_FILE.test(path) ? `build/page${path}` : null
}
