// The open workbook on the page: the engine, the script that runs beside it, what is shown and what is kept.
import type { MenuRecord } from '../engine/ui.ts'
import type { ShimOptions } from '../shim/runtime.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { type KeepChanged, type MadeDocument, showDocument, showDocuments } from './documents.ts'
import { type EditEvent, watchEdits } from './edits.ts'
import { byId } from './element.ts'
import { type PageEngine, startEngine } from './engine.ts'
import { createExecutions, type Executions, type Task } from './executions.ts'
import type { OpenedFile } from './files.ts'
import { drawSeldom } from './frame-rate.ts'
import { describeFunctions, explainErrors } from './function-help.ts'
import { closeSidebar, type FrameHost } from './frames.ts'
import { drawMenus } from './menu-bar.ts'
import { createMirror, type Mirror } from './mirror/mirror.ts'
import { createSaver, type Saver } from './saver.ts'
import { answerOnPage } from './services.ts'
import { showError, showRunning, showToast } from './toasts.ts'
import { takeTyping } from './typing.ts'

export interface SessionOptions {
  /** The script, and the text that declares `installShim`. */
  readonly code: string
  readonly shim: string
  readonly frameScript: string
  readonly options: ShimOptions
  /** Under which key the work is kept, and of which version of what was served. */
  readonly key: string
  readonly version?: string | undefined
}

/** What scripts do with whole sheets. */
const SHEET_OPERATION = /^sheets?\..*!$/

const TITLE = 'Nề nếp'
/** Edits that may wait while a script runs; Google lets no more wait. */
const MOST_WAITING_EDITS = 2

export class Session {
  readonly saver: Saver
  private readonly desk: PageEngine
  private readonly mirror: Mirror
  private readonly executions: Executions
  private readonly code: string
  private name = ''
  private menus: MenuRecord[] = []
  private ownChanges = 0
  private waitingEdits = 0
  private isBusy = false

  constructor({ code, shim, frameScript, options, key, version }: SessionOptions) {
    this.code = code
    drawSeldom(() => this.isBusy)
    this.desk = startEngine('sheet', { texts: { code, shim }, options, around: (work, name) => this.asOwnChange(work, name) })
    this.mirror = createMirror(this.desk.book, this.desk.univer)
    const frames: FrameHost = {
      frameScript,
      call: (functionName, args) => this.executions.run({ functionName, args, mode: 'FULL', kind: 'panel' }),
      open: (id) => void this.showDocument(id),
    }
    this.executions = createExecutions({
      options,
      answer: answerOnPage(this.desk, frames, {
        menu: (menu) => this.showMenus([...this.menus.filter(({ title }) => title !== menu.title), menu]),
        question: () => this.mirror.push(),
        document: () => showToast({ title: null, message: 'Đã tạo văn bản. Xem ở nút Văn bản đã tạo.', seconds: null }),
      }),
      onBusy: (functionName) => {
        this.isBusy = functionName !== null
        showRunning(functionName, () => this.executions.stop())
      },
      onEnd: () => {
        this.mirror.push()
        this.saver.touch()
      },
    })
    this.saver = createSaver(key, async () => ({ ...(await this.kept()), version }), (state) => {
      byId('state').textContent = state
    })
  }

  /** Opens a workbook in place of the one that is open, its figures computed and shown. */
  async open({ name, workbook }: OpenedFile, services: unknown = null): Promise<void> {
    closeSidebar()
    this.showMenus([])
    this.name = name
    document.title = `${name} - ${TITLE}`
    byId('name').textContent = name
    await this.desk.ready
    await this.operation('workbook.open!', workbook)
    if (services !== null) await this.operation('services.restore', services)
    this.mirror.push()
  }

  /** Lets the script know that a workbook has been opened: its menu comes, and what it does then. */
  async begin(): Promise<void> {
    if (this.hasFunction('onOpen')) await this.tryRun({ functionName: 'onOpen', args: [{ authMode: 'LIMITED' }], mode: 'LIMITED', kind: 'event' })
  }

  /** From now on what a person changes is taken up, told to the script, and kept. */
  listen(): void {
    const { book } = this.desk
    describeFunctions(book, this.code)
    explainErrors(book)
    takeTyping({ book, onRefused: (message) => showError('Dữ liệu không hợp lệ', message) })
    watchEdits({
      book,
      isOwnChange: () => this.ownChanges > 0 || this.mirror.isPushing(),
      onChange: () => this.saver.touch(),
      onStale: () => this.mirror.push(),
      onEdit: (event) => void this.fireEdit(event),
    })
  }

  async file(): Promise<OpenedFile> {
    return { name: this.name, workbook: (await this.operation('workbook.snapshot')) as WorkbookData }
  }

  async showDocuments(): Promise<void> {
    showDocuments(await this.documents(), this.keepChanged)
  }

  private async documents(): Promise<MadeDocument[]> {
    return (await this.operation('drive.documents')) as MadeDocument[]
  }

  private readonly keepChanged: KeepChanged = async ({ id, base64 }) => {
    await this.operation('drive.edit', id, base64)
    this.saver.touch()
  }

  private async kept(): Promise<OpenedFile & { services: unknown }> {
    return { ...(await this.file()), services: await this.operation('services.snapshot') }
  }

  private async showDocument(id: string): Promise<void> {
    const found = (await this.documents()).find((document) => document.id === id)
    if (found) await showDocument(found, this.keepChanged)
  }

  private async fireEdit(event: EditEvent): Promise<void> {
    if (!this.hasFunction('onEdit') || this.waitingEdits >= MOST_WAITING_EDITS) return
    this.waitingEdits++
    // A trigger that fails says so to nobody.
    await this.executions.run({ functionName: 'onEdit', args: [event], mode: 'LIMITED', kind: 'event' }).catch(() => undefined)
    this.waitingEdits--
  }

  private async tryRun(task: Task): Promise<void> {
    try {
      await this.executions.run(task)
    } catch (error) {
      showError(TITLE, (error as Error).message)
    }
  }

  private showMenus(menus: MenuRecord[]): void {
    this.menus = menus
    drawMenus(byId('menus'), menus, (functionName) => void this.tryRun({ functionName, args: [], mode: 'FULL' }))
  }

  private hasFunction(name: string): boolean {
    return new RegExp(`(^|\\n)\\s*function\\s+${name}\\s*\\(`).test(this.code)
  }

  private async operation(name: string, ...args: unknown[]): Promise<unknown> {
    const { ok, error } = await this.desk.answer(name, JSON.stringify(args))
    if (error !== undefined) throw new Error(error)
    return ok
  }

  private asOwnChange<T>(work: () => T, operation: string): T {
    this.ownChanges++
    try {
      const result = work()
      if (SHEET_OPERATION.test(operation)) this.mirror.pushSheets()
      return result
    } finally {
      this.ownChanges--
    }
  }
}
