// Secret rows of imported registers become numbers of «Văn bản mật»: so many a month, out and in, nothing else.
import type { Change, ImportedCells, ImportedTable, SecretRow, Unclear } from '../../import/result.ts'
import { MESSAGE } from '../../import/sentences.ts'
import { SECRET_DOCUMENTS } from '../../tables/secret-documents.ts'
import type { Reading } from '../../tables/reading.ts'
import { dayOf } from '../../vietnamese/date.ts'
import type { Month } from '../../vietnamese/period.ts'

type Book = 'outgoing' | 'incoming'

interface MonthCount {
  readonly year: number
  readonly month: number
  readonly counts: Record<Book, number>
}

export interface SecretCounts {
  /** The rows to write: those that were to be written anyhow, with the numbers, and the months that are new. */
  readonly rows: readonly ImportedCells[]
  /** How many months were new. */
  readonly added: number
  readonly changes: readonly Change[]
  /** Months that are there with another number. */
  readonly unclear: readonly Unclear[]
}

interface Request {
  readonly imported: readonly ImportedTable[]
  /** «Văn bản mật» as it is; null where it has yet to be made. */
  readonly reading: Reading | null
  /** Rows of «Văn bản mật» that the import writes, and whether they take the place of those that are there. */
  readonly rows: readonly ImportedCells[]
  readonly isWhole: boolean
}

/**
 * Adds up the secret rows by month. A month that a workbook of ours had counts further ones: there, marked rows are
 * counted beside the numbers. Any other month that is there stays as it is; what does not agree is told.
 */
export function secretCounts({ imported, reading, rows, isWhole }: Request): SecretCounts {
  const books = booksOf(imported)
  const fromOurs = imported.some(({ table, isOurs }) => isOurs && table.id === SECRET_DOCUMENTS.id)
  const written = rows.slice()
  const changes: Change[] = []
  const unclear: Unclear[] = []
  let added = 0
  for (const { year, month, counts } of countByMonth(imported)) {
    const at = written.findIndex((cells) => isMonth(SECRET_DOCUMENTS.columns.month.parse(cells['month']), { year, month }))
    const there = at >= 0 ? written[at]! : isWhole ? null : monthOf(reading, { year, month })
    if (!there) {
      written.push({ month: dayOf(year, month, 1), ...booked('outgoing', counts, books), ...booked('incoming', counts, books) })
      added++
      continue
    }
    for (const book of BOOKS) {
      const known = typeof there[book] === 'number' ? there[book] : 0
      if (counts[book] === 0 || (!fromOurs && counts[book] === known)) continue
      const { header: column } = SECRET_DOCUMENTS.columns[book]
      if (fromOurs && at >= 0) {
        written[at] = { ...written[at], [book]: known + counts[book] }
        changes.push({ row: 0, column, from: String(known), to: String(known + counts[book]) })
      } else {
        unclear.push({ row: 0, column, value: String(known), message: MESSAGE.secretCount(`${month}/${year}`, known, counts[book]) })
      }
    }
  }
  return { rows: written, added, changes, unclear }
}

const BOOKS: readonly Book[] = ['outgoing', 'incoming']

/** A book that was imported and had no secret document in a month has 0; of one that was not, nothing is known. */
function booked(book: Book, counts: Readonly<Record<Book, number>>, books: ReadonlySet<Book>): ImportedCells {
  return books.has(book) ? { [book]: counts[book] } : {}
}

function booksOf(imported: readonly ImportedTable[]): Set<Book> {
  const books = new Set<Book>()
  for (const { secret, rows, table } of imported) {
    for (const { register } of secret) if (register) books.add(register)
    if (!table.isConfidential) continue
    for (const { cells } of rows) {
      const register = table.columns['register']?.parse(cells['register'])
      if (register === 'outgoing' || register === 'incoming') books.add(register)
    }
  }
  return books
}

/** Each secret row once, though a register is given in two copies; the months in order. */
function countByMonth(imported: readonly ImportedTable[]): MonthCount[] {
  const months = new Map<number, MonthCount>()
  const seen = new Map<string, number>()
  for (const { secret } of imported) {
    const here = new Map<string, number>()
    for (const row of secret) {
      const times = (here.get(row.key) ?? 0) + 1
      here.set(row.key, times)
      if (times <= (seen.get(row.key) ?? 0)) continue
      seen.set(row.key, times)
      count(months, row)
    }
  }
  const inOrder = [...months.values()]
  inOrder.sort((a, b) => a.year * 12 + a.month - b.year * 12 - b.month)
  return inOrder
}

function count(months: Map<number, MonthCount>, { month, register, isIssued }: SecretRow): void {
  if (!month || !register || !isIssued) return
  const key = month.year * 12 + month.month
  const entry = months.get(key) ?? { ...month, counts: { outgoing: 0, incoming: 0 } }
  entry.counts[register]++
  months.set(key, entry)
}

function monthOf(reading: Reading | null, month: Month): Readonly<Record<string, unknown>> | null {
  const rows = (reading?.rows ?? []) as readonly Readonly<Record<string, unknown>>[]
  return rows.find((row) => isMonth(row['month'], month)) ?? null
}

function isMonth(there: unknown, { year, month }: Month): boolean {
  return typeof there === 'object' && there !== null && (there as Month).year === year && (there as Month).month === month
}
