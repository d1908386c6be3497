// The documents that were made, the latest first.
import { MADE_DOCUMENTS } from '../../tables/made-documents.ts'
import type { RowOf } from '../../tables/table.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { action, type LetterId } from '../action.ts'
import { LETTERS, type LetterChoices } from '../make-letters.ts'
import { openWorkbook } from '../workbook.ts'

/** A letter that can be made, with the values of an option that the panel offers. */
export interface ListedLetter {
  readonly action: LetterId
  readonly title: string
  readonly choices: LetterChoices | null
}

export interface DocumentList {
  readonly letters: readonly ListedLetter[]
  readonly documents: readonly ListedDocument[]
}

export interface ListedDocument {
  readonly kind: string
  readonly period: string
  readonly madeAt: string
  readonly fingerprint: string
  /** Blank where the cell holds no address of a document. */
  readonly url: string
}

export const documentList = action<DocumentList>({
  id: 'documentList',
  menu: [],
  options: [],
  run: (ports) => {
    const workbook = openWorkbook(ports, {})
    const letters = LETTERS.map(({ id, menu, choices }) => ({
      action: id as LetterId, title: menu[0]!.label.replace(/^Tạo ./, (opening) => opening.slice(-1).toUpperCase()), choices: choices(workbook),
    }))
    const reading = workbook.registers.readNamed(MADE_DOCUMENTS)
    if (reading instanceof Issue) return { letters, documents: [] }
    const documents: ListedDocument[] = []
    for (let i = reading.rows.length - 1; i >= 0; i--) documents.push(listed(reading.rows[i]!))
    return { letters, documents }
  },
  summary: ({ documents }) => `${documents.length} văn bản đã lập.`,
})

function listed({ kind, period, madeAt, fingerprint, link }: RowOf<typeof MADE_DOCUMENTS>): ListedDocument {
  return { kind: textOf(kind), period: textOf(period), madeAt: textOf(madeAt), fingerprint: textOf(fingerprint), url: webAddress(link) }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}

/** The cell is open to everyone who may edit: only an address of the web becomes a link. */
function webAddress(cell: unknown): string {
  return typeof cell === 'string' && /^(https?:\/\/|blob:)[^\s<>"]+$/.test(cell) ? cell : ''
}
