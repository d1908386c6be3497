// Registers of documents: the outgoing and the incoming one are two books, told apart by their titles.
import { parseDocumentNumber } from '../tables/document-number.ts'
import { DOCUMENTS } from '../tables/documents.ts'
import { REGISTER } from '../tables/lists/document-lists.ts'
import type { Table } from '../tables/table.ts'
import { plainText } from '../vietnamese/text.ts'
import { readWrittenDate } from './dates.ts'
import type { Draft } from './draft.ts'
import type { ImportSpec } from './spec.ts'
import { tidy } from './shown.ts'

const OUTGOING = /(?:van ban|vb|cong van|cv|so) (?:hanh chinh )?(?:di|phat hanh)\b|phat hanh van ban/
const INCOMING = /(?:van ban|vb|cong van|cv|so) (?:hanh chinh )?den\b/

export const documentsSpec: ImportSpec = {
  table: DOCUMENTS as unknown as Table,
  title: /van ban|cong van|\bvb\b/,
  date: 'date',
  beside: { id: 'number', names: ['ky hieu', 'ky hieu van ban'] },
  fromTitle: registerOf,
  fromColumn: { id: 'arrivalNumber', cells: { register: REGISTER.label('incoming') } },
  names: {
    number: ['so va ky hieu van ban', 'so hieu', 'so hieu van ban', 'so ky hieu ngay thang', 'so ky hieu ngay thang van ban', 'Số'],
    date: ['ngay thang nam', 'ngay thang nam van ban', 'ngay thang ban hanh', 'ngay phat hanh'],
    subject: ['ten loai va trich yeu', 'ten loai trich yeu noi dung', 'noi dung van ban', 'trich yeu van ban'],
    counterpart: ['noi nhan van ban', 'tac gia', 'co quan ban hanh', 'noi phat hanh', 'don vi nhan', 'noi den', 'co quan don vi ban hanh'],
    draftingUnit: ['don vi soan thao', 'nguoi soan thao', 'bo phan soan thao'],
    transmission: ['hinh thuc phat hanh', 'phuong thuc phat hanh', 'kenh gui', 'kenh nhan'],
    signer: ['nguoi ky van ban', 'lanh dao ky'],
    secrecy: ['mat', 'do mat van ban', 'muc do'],
  },
  prepare: partNumberAndDate,
}

/** The register that a title names, where it names one alone. */
function registerOf(plainTitle: string): Record<string, string> {
  const isOutgoing = OUTGOING.test(plainTitle)
  if (isOutgoing === INCOMING.test(plainTitle)) return {}
  return { register: REGISTER.label(isOutgoing ? 'outgoing' : 'incoming') }
}

/** «15/KH-UBND ngày 16/3/2026» in one cell is a number and a day, where the row has no day of its own. */
function partNumberAndDate(draft: Draft): void {
  const cell = draft.get('number')
  if (typeof cell !== 'string' || !draft.isBlank('date')) return
  const found = /^(.*?[A-Za-zĐđ].*?)(?:[\s,;]+ngày\s*|\s*\n\s*|[\s,;]+)((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} tháng .*))$/i.exec(tidy(cell))
  if (!found || !parseDocumentNumber(found[1]!) || plainText(found[2]!) === '') return
  const date = readWrittenDate(found[2]!, null)
  if (date === null || !('first' in date)) return
  draft.give('number', found[1]!.replace(/[\s,;]+$/, ''))
  draft.give('date', date.first)
}
