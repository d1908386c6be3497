// Makes a document once: found again by its bytes and recorded in «Văn bản đã lập», so that the same data gives the same
// link, also when the run that made it was cut off before it could record it.
import { MADE_DOCUMENTS } from '../tables/made-documents.ts'
import { formatDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatTime } from '../vietnamese/time.ts'
import type { Reading } from '../tables/reading.ts'
import { Registers } from '../tables/registers.ts'
import type { RowOf } from '../tables/table.ts'
import type { Ports } from './action.ts'
import { registerSheet } from './set-up/register-sheet.ts'

export interface NewDocument {
  /** What it is: «Báo cáo», «Phụ lục phân công nhiệm vụ». */
  readonly kind: string
  /** The period that it is about. */
  readonly period: string
  /** File name without extension. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The mark of its data that the document itself prints; without one, that of its bytes. */
  readonly fingerprint?: string
}

export interface MadeDocument {
  readonly name: string
  readonly url: string
  readonly fingerprint: string
  /** False where the same document had been made before. */
  readonly isNew: boolean
}


/** Saves a document, or gives the link of the same one made before; `anew` makes it all the same. */
export function keepDocument(document: NewDocument, { ports, anew }: { ports: Ports; anew: boolean }): MadeDocument {
  return ports.exclusively(() => {
    // What others recorded before the lock was ours counts as well: the record is read inside it.
    const made = new Registers(ports.source).read(MADE_DOCUMENTS)
    const mark = fingerprintOf(document.bytes)
    const fingerprint = document.fingerprint ?? mark
    const recorded = recordedLink(made, { ...document, fingerprint })
    const known = anew ? null : (ports.documents.find(mark)?.url ?? recorded)
    const url = known ?? ports.documents.save({ ...document, mark }).url
    if (url !== recorded) record(made, { document: { ...document, fingerprint, url }, ports })
    return { name: document.name, url, fingerprint, isNew: known === null }
  })
}

type Made = Reading<(typeof MADE_DOCUMENTS)['columns']> | Issue

/** The link of the same document, the last one made. */
function recordedLink(reading: Made, { kind, period, fingerprint }: Pick<NewDocument, 'kind' | 'period'> & { fingerprint: string }): string | null {
  if (reading instanceof Issue) return null
  const isSame = (row: RowOf<typeof MADE_DOCUMENTS>): boolean =>
    row.kind === kind && row.period === period && row.fingerprint === fingerprint
  const same = reading.rows.filter(isSame)
  const link = same[same.length - 1]?.link
  return typeof link === 'string' ? link : null
}

interface Recorded {
  readonly document: Pick<NewDocument, 'kind' | 'period'> & { readonly fingerprint: string; readonly url: string }
  readonly ports: Ports
}

function record(reading: Made, { document, ports }: Recorded): void {
  const { kind, period, fingerprint, url } = document
  const madeAt = `${formatDay(ports.today)} ${formatTime(ports.minutes)}`
  const row = { kind, period, fingerprint, link: url, madeAt }
  if (reading instanceof Issue) {
    if (reading.code !== 'sheet-missing') return
    const plan = registerSheet(MADE_DOCUMENTS, { rows: [row] })
    ports.spreadsheet.createSheets([{ plan, index: ports.source.sheetNames().length }])
    return
  }
  ports.spreadsheet.appendRows(reading.sheet.name, [rowInSheet(reading.layout.indexes, row)])
}

/** A row's cells in the order of the sheet's own columns, which people may have moved. */
function rowInSheet(indexes: ReadonlyMap<string, number>, row: Readonly<Record<string, string | number>>): (string | number | null)[] {
  const cells: (string | number | null)[] = new Array(Math.max(...indexes.values()) + 1).fill(null)
  for (const [id, index] of indexes) cells[index] = row[id] ?? null
  return cells
}

/** A short stable hash (FNV-1a, two lanes of 32 bits) of a document's bytes: same data, same bytes, same fingerprint. */
export function fingerprintOf(bytes: Uint8Array): string {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let i = 0; i < bytes.length; i++) {
    one = Math.imul(one ^ bytes[i]!, 0x01000193)
    other = Math.imul(other ^ (bytes[i]! + (i & 0xff)), 0x85ebca6b)
  }
  return hex(one) + hex(other)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
