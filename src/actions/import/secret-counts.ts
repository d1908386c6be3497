// Secret rows of imported registers become numbers of «Văn bản mật»: so many a month, out and in, nothing else.
import type { ImportedCells, ImportedTable, SecretRow, Unclear } from '../../import/result.ts'
import { MESSAGE } from '../../import/sentences.ts'
import { SECRET_DOCUMENTS } from '../../tables/secret-documents.ts'
import type { Reading } from '../../tables/reading.ts'
import { dayOf } from '../../vietnamese/date.ts'

type Book = 'outgoing' | 'incoming'

interface MonthCount {
  readonly year: number
  readonly month: number
  readonly counts: Record<Book, number>
}

export interface SecretCounts {
  /** Months that are not there yet. */
  readonly rows: readonly ImportedCells[]
  /** Months that are there with another number. */
  readonly unclear: readonly Unclear[]
}

/** What is to be added to «Văn bản mật», and what does not agree with it. */
export function secretCounts(imported: readonly ImportedTable[], reading: Reading | null): SecretCounts {
  const books = booksOf(imported)
  const rows: ImportedCells[] = []
  const unclear: Unclear[] = []
  for (const { year, month, counts } of countByMonth(imported)) {
    const there = monthOf(reading, { year, month })
    if (!there) {
      rows.push({ month: dayOf(year, month, 1), ...booked('outgoing', counts, books), ...booked('incoming', counts, books) })
      continue
    }
    for (const book of ['outgoing', 'incoming'] as const) {
      const known = typeof there[book] === 'number' ? there[book] : 0
      if (counts[book] === 0 || counts[book] === known) continue
      const message = MESSAGE.secretCount(`${month}/${year}`, known, counts[book])
      unclear.push({ row: 0, column: SECRET_DOCUMENTS.columns[book].header, value: String(counts[book]), message })
    }
  }
  return { rows, unclear }
}

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

function count(months: Map<number, MonthCount>, { month, register }: SecretRow): void {
  if (!month || !register) return
  const key = month.year * 12 + month.month
  const entry = months.get(key) ?? { ...month, counts: { outgoing: 0, incoming: 0 } }
  entry.counts[register]++
  months.set(key, entry)
}

function monthOf(reading: Reading | null, { year, month }: { year: number; month: number }): Readonly<Record<string, unknown>> | null {
  const rows = (reading?.rows ?? []) as readonly Readonly<Record<string, unknown>>[]
  return rows.find((row) => {
    const there = row['month'] as { year: number; month: number } | symbol | null
    return typeof there === 'object' && there !== null && there.year === year && there.month === month
  }) ?? null
}
