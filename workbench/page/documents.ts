// Documents that scripts have made: a list, each shown on the page, saved as .docx and brought back as a person has changed it.
import { fromBase64, toBase64 } from '../base64.ts'
import { docxBlocks } from '../files/docx-lines.ts'
import { element } from './element.ts'
import { chooseFile, DOCX, download, fileSentence } from './files.ts'
import { showError } from './toasts.ts'

export interface MadeDocument {
  readonly id: string
  readonly name: string
  readonly base64: string
}

/** Keeps a document as a person has changed it. */
export type KeepChanged = (document: MadeDocument) => Promise<void>

/** Shows the list of the documents, the newest first. */
export function showDocuments(documents: readonly MadeDocument[], keep: KeepChanged): void {
  const dialog = element('dialog', { className: 'documents', ariaLabel: 'Văn bản đã tạo' })
  const rows = documents.toReversed().map((document) => {
    const open = element('button', { type: 'button', textContent: document.name })
    open.addEventListener('click', () => {
      dialog.close()
      void showDocument(document, keep)
    })
    return element('li', {}, open)
  })
  const content = rows.length > 0 ? element('ul', {}, ...rows) : element('p', { textContent: 'Chưa có văn bản nào. Chọn Tạo phụ lục hoặc Tạo báo cáo trong menu Nề nếp.' })
  show(dialog, 'Văn bản đã tạo', content)
}

/** Shows one document as it will look on paper. */
export async function showDocument(shown: MadeDocument, keep: KeepChanged): Promise<void> {
  const { name, base64 } = shown
  const bytes = fromBase64(base64)
  const dialog = element('dialog', { className: 'document', ariaLabel: name })
  const paper = element('div', { className: 'paper', tabIndex: 0 }, element('p', { textContent: 'Đang mở văn bản…' }))
  const save = element('button', { type: 'button', textContent: 'Tải về .docx' })
  save.addEventListener('click', () => download(`${name}.docx`, bytes, DOCX))
  const bring = element('button', { type: 'button', textContent: 'Nạp bản đã sửa' })
  bring.addEventListener('click', () => void changed(shown).then(async (document) => {
    if (!document) return
    await keep(document)
    dialog.close()
    await showDocument(document, keep)
  }))
  show(dialog, name, paper, save, bring)
  const { renderAsync } = await import('docx-preview')
  paper.replaceChildren()
  await renderAsync(new Blob([bytes as Uint8Array<ArrayBuffer>]), paper, undefined, { inWrapper: true, useBase64URL: true })
}

/** The document with the bytes of a file that the person chooses; null where none is chosen, or it is no Word file. */
async function changed(document: MadeDocument): Promise<MadeDocument | null> {
  const file = await chooseFile('.docx')
  if (!file) return null
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    docxBlocks(bytes, file.name)
    return { ...document, base64: toBase64(bytes) }
  } catch (error) {
    showError('Không nạp được văn bản', fileSentence(error))
    return null
  }
}

function show(dialog: HTMLDialogElement, title: string, content: HTMLElement, ...buttons: readonly HTMLElement[]): void {
  const close = element('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '×' })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(element('header', {}, element('h2', { textContent: title }), ...buttons, close), content)
  document.body.append(dialog)
  dialog.showModal()
}
