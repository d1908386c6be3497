// The frames in which pages of HtmlService are shown: the sidebar and dialogs, cut off from the page as Google cuts
// them off from the spreadsheet.
import { byId, element } from './element.ts'

export interface FrameHost {
  /** Calls a function of the script for a page. */
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>
  /** Shows a file that scripts have made. */
  readonly open: (id: string) => void
  /** The text of frame-script.js. */
  readonly frameScript: string
}

interface FrameMessage {
  readonly call?: number
  readonly functionName?: string
  readonly args?: readonly unknown[]
  readonly close?: boolean
  readonly focus?: boolean
  readonly width?: number
  readonly height?: number
  readonly open?: string
}

/** As Google's IFRAME sandbox, without its `allow-same-origin`: there the origin is another one than the spreadsheet's. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'

interface ShownFrame {
  readonly frame: HTMLIFrameElement
  /** Takes the listener away. */
  readonly forget: () => void
}

function showFrame(html: string, title: string, host: FrameHost, close: () => void): ShownFrame {
  const frame = element('iframe', { title, srcdoc: withScript(html, host.frameScript) })
  frame.setAttribute('sandbox', SANDBOX)
  const listen = ({ source, data }: MessageEvent<{ nenep?: FrameMessage }>): void => {
    const message = source === frame.contentWindow ? data.nenep : undefined
    if (!message) return
    if (message.close) close()
    if (message.focus) byId('sheet').querySelector<HTMLElement>('[contenteditable]')?.focus()
    if (message.open) host.open(message.open)
    if (message.width) frame.style.width = `${message.width}px`
    if (message.height) frame.style.height = `${message.height}px`
    if (message.call !== undefined) void answer(frame, message, host)
  }
  addEventListener('message', listen)
  return { frame, forget: () => removeEventListener('message', listen) }
}

async function answer(frame: HTMLIFrameElement, { call, functionName = '', args = [] }: FrameMessage, host: FrameHost): Promise<void> {
  const reply = (message: object): void => frame.contentWindow?.postMessage({ nenep: { call, ...message } }, '*')
  try {
    if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`)
    reply({ ok: await host.call(functionName, args) })
  } catch (error) {
    const { name, message } = error as Error
    reply({ error: { name, message } })
  }
}

/** Puts the script before everything else of the page. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replaceAll('</script', '<\\/script')}</script>`
  const at = /<head[^>]*>/i.exec(html)
  return at ? html.slice(0, at.index + at[0].length) + tag + html.slice(at.index + at[0].length) : tag + html
}

let sidebar: ShownFrame | null = null

/** Shows a page beside the spreadsheet, in place of the one that is there. */
export function showSidebar({ html, title }: { html: string; title: string }, host: FrameHost): void {
  closeSidebar()
  const close = element('button', { type: 'button', className: 'close', ariaLabel: 'Đóng bảng bên', textContent: '×' })
  close.addEventListener('click', closeSidebar)
  sidebar = showFrame(html, title || 'Bảng bên', host, closeSidebar)
  const place = byId('sidebar')
  place.replaceChildren(element('header', {}, element('h2', { textContent: title }), close), sidebar.frame)
  place.hidden = false
}

export function closeSidebar(): void {
  sidebar?.forget()
  sidebar = null
  byId('sidebar').replaceChildren()
  byId('sidebar').hidden = true
}

interface DialogRecord {
  readonly html: string
  readonly title: string
  readonly modal: boolean
  readonly width: number | null
  readonly height: number | null
}

/** Shows a page in a window of its own. */
export function showDialog({ html, title, modal, width, height }: DialogRecord, host: FrameHost): void {
  const dialog = element('dialog', { ariaLabel: title, className: 'page-dialog' })
  const { frame, forget } = showFrame(html, title, host, () => dialog.close())
  frame.style.width = `${width ?? 600}px`
  frame.style.height = `${height ?? 400}px`
  const close = element('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '×' })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    forget()
    dialog.remove()
  })
  dialog.append(element('header', {}, element('h2', { textContent: title }), close), frame)
  document.body.append(dialog)
  if (modal) dialog.showModal()
  else dialog.show()
}
