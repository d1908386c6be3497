// The page: gets what the server gives, opens the workbook, and connects the bar.
import './page.css' // oxlint-disable-line import/no-unassigned-import -- styles are part of the page by being imported
import type { PageConfig } from '../server/server.ts'
import type { ShimOptions } from '../shim/runtime.ts'
import type { WorkbookData } from '../workbook-data.ts'
import { pageBar } from './bar.ts'
import { confirm } from './dialogs.ts'
import { byId } from './element.ts'
import { acceptDrops, chooseFile, downloadWorkbook, fileSentence, readFile } from './files.ts'
import { Session } from './session.ts'
import { forget, type Kept, readKept } from './storage.ts'
import { showError, showToast } from './toasts.ts'

async function text(path: string): Promise<string> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(path)
  return response.text()
}

/** The page's time zone is the script's and the spreadsheet's. */
function shimOptions({ today }: PageConfig, sidebar: string): ShimOptions {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { mode: 'FULL', locale: 'vi_VN', timeZone, spreadsheetTimeZone: timeZone, today, html: { sidebar } }
}

async function startPage(): Promise<void> {
  const config = JSON.parse(await text('/config.json')) as PageConfig
  const { key, name, version } = config
  const kept = await keptWork(config)
  const [code, shim, frameScript, sidebar, workbook] = await Promise.all([
    text('/Code.js'), text('/shim.js'), text('/frame-script.js'), text('/sidebar.html.txt'), kept ? null : text('/workbook.json'),
  ])
  const session = new Session({ code, shim, frameScript, key, version, options: shimOptions(config, sidebar) })
  connectBar(session, key)
  await session.open(kept ?? { name, workbook: JSON.parse(workbook ?? '') as WorkbookData }, kept?.services ?? null)
  session.listen()
  if (kept && version !== undefined) {
    showToast({ title: null, message: 'Tiếp tục phần đã lưu trong trình duyệt. Chọn Bắt đầu lại để mở tệp trên máy.', seconds: null })
  }
  byId('opening').hidden = true
  // The figures are there; the menu may take a moment more.
  await drawn()
  void text('/shown.txt')
  await session.begin()
  document.body.dataset['ready'] = 'true'
}

/** Once what stands on the page has been drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/** The work that was kept, or null; where the file has changed since, the person says which one is wanted. */
async function keptWork({ key, version }: PageConfig): Promise<Kept | null> {
  const kept = await readKept(key)
  if (!kept || kept.version === version) return kept
  byId('opening').hidden = true
  const question = 'Trình duyệt còn giữ phần làm việc trước, khi tệp chưa đổi. Mở tệp trên máy thì phần đó mất.'
  const wantsFile = await confirm({ title: 'Tệp trên máy đã đổi', text: question, go: 'Mở tệp trên máy', stay: 'Tiếp tục phần trong trình duyệt' })
  byId('opening').hidden = false
  return wantsFile ? null : kept
}

function connectBar(session: Session, key: string): void {
  const openFile = async (file: File): Promise<void> => {
    try {
      await session.open(await readFile(file))
      await session.begin()
    } catch (error) {
      showError('Không mở được tệp', fileSentence(error))
    }
  }
  const save = async (): Promise<void> => {
    try {
      await downloadWorkbook(await session.file())
    } catch (error) {
      showError('Không lưu được tệp', fileSentence(error))
    }
  }
  pageBar(byId('bar'), {
    open: () => void chooseFile().then((file) => file && openFile(file)),
    save: () => void save(),
    documents: () => void session.showDocuments(),
    startAnew: () => void startAnew(session, key),
  })
  acceptDrops((file) => void openFile(file))
}

/** Forgets the work and opens what the server gives. */
async function startAnew(session: Session, key: string): Promise<void> {
  const warning = 'Mọi thay đổi đã lưu trong trình duyệt sẽ mất. Nếu cần, hãy lưu ra tệp .xlsx trước.'
  if (!(await confirm({ title: 'Bắt đầu lại', text: warning, go: 'Bắt đầu lại' }))) return
  session.saver.stop()
  await forget(key)
  location.reload()
}

startPage().catch((error: unknown) => {
  byId('opening').textContent = `Không mở được bảng tính. Tải lại trang; nếu vẫn lỗi, chạy lại «npm start». (${(error as Error).message})`
  throw error
})
