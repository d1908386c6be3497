// Documents that scripts have made: a list, each shown on the page and saved as .docx.
import { fromBase64 } from '../base64.ts'
import { element } from './element.ts'
import { DOCX, download } from './files.ts'

export interface MadeDocument {
  readonly id: string
  readonly name: string
  readonly base64: string
}

/** Shows the list of the documents, the newest first. */
export function showDocuments(documents: readonly MadeDocument[]): void {
  const dialog = element('dialog', { className: 'documents', ariaLabel: 'Văn bản đã tạo' })
  const rows = documents.toReversed().map((document) => {
    const open = element('button', { type: 'button', textContent: document.name })
    open.addEventListener('click', () => {
      dialog.close()
      void showDocument(document)
    })
    return element('li', {}, open)
  })
  const content = rows.length > 0 ? element('ul', {}, ...rows) : element('p', { textContent: 'Chưa có văn bản nào. Chọn Tạo phụ lục hoặc Tạo báo cáo trong menu Nề nếp.' })
  show(dialog, 'Văn bản đã tạo', content)
}

/** Shows one document as it will look on paper. */
export async function showDocument({ name, base64 }: MadeDocument): Promise<void> {
  const bytes = fromBase64(base64)
  const dialog = element('dialog', { className: 'document', ariaLabel: name })
  const paper = element('div', { className: 'paper', tabIndex: 0 }, element('p', { textContent: 'Đang mở văn bản…' }))
  const save = element('button', { type: 'button', textContent: 'Tải về .docx' })
  save.addEventListener('click', () => download(`${name}.docx`, bytes, DOCX))
  show(dialog, name, paper, save)
  const { renderAsync } = await import('docx-preview')
  paper.replaceChildren()
  await renderAsync(new Blob([bytes as Uint8Array<ArrayBuffer>]), paper, undefined, { inWrapper: true, useBase64URL: true })
}

function show(dialog: HTMLDialogElement, title: string, content: HTMLElement, ...buttons: readonly HTMLElement[]): void {
  const close = element('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '×' })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(element('header', {}, element('h2', { textContent: title }), ...buttons, close), content)
  document.body.append(dialog)
  dialog.showModal()
}
