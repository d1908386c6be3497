// Which document a cell names by its number, and how a text cites one.
import { documentRows } from '../indicators/facts/documents.ts'
import type { Scope } from '../indicators/indicator.ts'
import { documentKindOf } from '../tables/document-number.ts'
import { DOCUMENT_KIND } from '../tables/lists/document-kinds.ts'
import { formatDayLong } from '../vietnamese/date.ts'
import { foldText } from '../vietnamese/text.ts'

/** Whether a cell names a document by its number: «Thông báo số 12/TB-UBND ngày 08/6/2026» names 12/TB-UBND. */
export function namesDocument(cell: unknown, number: string): boolean {
  return typeof cell === 'string' && foldText(cell).split(/[\s,;()]+/).includes(foldText(number))
}

/** The number and symbol in a cell, which a day has not: «15/KH-UBND»; null where there is none. */
export function numberIn(cell: unknown): string | null {
  return typeof cell === 'string' ? (/\d+[a-zđ]?\/(?:\d{4}\/)?[A-ZĐa-zđ][^\s,;().]*/.exec(cell)?.[0] ?? null) : null
}

/** «Kế hoạch số 15/KH-UBND ngày 01 tháng 7 năm 2026»; without the day where no outgoing document of the register has the number. */
export function citationOf(number: string, { registers }: Pick<Scope, 'registers'>, dayWords = formatDayLong): string {
  // Numbers begin again each year: the latest is meant.
  const row = documentRows({ registers }).filter((each) => each.register === 'outgoing' && namesDocument(each.number, number)).pop()
  const kind = documentKindOf({ kind: row?.kind ?? null, number })
  const day = typeof row?.date === 'number' ? ` ${dayWords(row.date)}` : ''
  return `${kind === null ? 'Văn bản' : DOCUMENT_KIND.label(kind)} số ${number}${day}`
}
