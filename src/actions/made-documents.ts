// Makes a document once: found again by its bytes and recorded in «Văn bản đã lập», so that the same data gives the same
// link, also when the run that made it was cut off before it could record it.
import { fingerprintOf } from '../documents/report/fingerprint.ts'
import { MADE_DOCUMENTS } from '../tables/made-documents.ts'
import { formatDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { messageOf } from '../vietnamese/messages.ts'
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
  /** What a newer version is compared by. */
  readonly facts?: readonly Fact[]
  /** Marks of what the machine wrote in it. */
  readonly wording?: string
}

/** Something that a document says, in a few words; a value that begins «#» is a mark, which says only whether it changed. */
export type Fact = readonly [label: string, value: string]

export interface MadeDocument {
  readonly name: string
  readonly url: string
  readonly fingerprint: string
  /** False where the same document had been made before. */
  readonly isNew: boolean
  /** What differs from the version made before, of the same kind and period; null where there is none to compare with. */
  readonly changes: readonly string[] | null
  /** Why it does not stand in the record; blank where it does. */
  readonly notRecorded: string
}

/** Saves a document, or gives the link of the same one made before; `anew` makes it all the same. */
export function keepDocument(document: NewDocument, { ports, anew }: { ports: Ports; anew: boolean }): MadeDocument {
  return ports.exclusively(() => {
    // What others recorded before the lock was ours counts as well: the record is read inside it.
    const reading = new Registers(ports.source).read(MADE_DOCUMENTS)
    const made = inTime(reading)
    const mark = fingerprintOf(document.bytes)
    const fingerprint = document.fingerprint ?? mark
    const recorded = recordedLink(made, { ...document, fingerprint })
    const known = anew ? null : (recorded ?? ports.documents.find(mark)?.url ?? null)
    const summary = factLines(document.facts ?? [])
    const changes = known === null ? changesSince(made, { ...document, summary }) : null
    const url = known ?? ports.documents.save({ ...document, mark }).url
    const problem = url === recorded ? null : record(reading, { document: { ...document, fingerprint, url, summary }, ports })
    return { name: document.name, url, fingerprint, isNew: known === null, changes, notRecorded: problem ? messageOf(problem) : '' }
  })
}

type MadeReading = Reading<(typeof MADE_DOCUMENTS)['columns']> | Issue
type Made = RowOf<typeof MADE_DOCUMENTS>

const TIME = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/

/** The documents of the record, the last one made last, however people have sorted the sheet. */
export function inTime(reading: MadeReading): readonly Made[] {
  if (reading instanceof Issue) return []
  const timed = reading.rows.map((row) => {
    const [, day, month, year, hour, minute] = (TIME.exec(String(row.madeAt)) ?? []).map(Number)
    return { row, time: ((year! * 12 + month!) * 31 + day!) * 1440 + hour! * 60 + minute! || 0 }
  })
  timed.sort((one, other) => one.time - other.time)
  return timed.map(({ row }) => row)
}

/** The address in a cell, which is open to everyone who may edit: only one of the web becomes a link. */
export function webAddress(cell: unknown): string {
  return typeof cell === 'string' && /^(https?:\/\/|blob:)[^\s<>"]+$/.test(cell) ? cell : ''
}

/** The link of the same document, the last one made. */
function recordedLink(made: readonly Made[], { kind, period, fingerprint }: Pick<NewDocument, 'kind' | 'period'> & { fingerprint: string }): string | null {
  const same = made.filter((row) => row.kind === kind && row.period === period && row.fingerprint === fingerprint)
  return same.map(({ link }) => webAddress(link)).filter((link) => link !== '').pop() ?? null
}

/** Parts facts in the cell of the record. */
const MARK = ' | '

/** What the kind of a draft ends with. */
export const DRAFT = ' (dự thảo)'

/** More than a cell of the record should hold are left out, and with them the comparison of each. */
const MOST_FACTS = 500

function factLines(facts: readonly Fact[]): string {
  return facts.slice(0, MOST_FACTS).map(([label, value]) => `${label}: ${value}`).join(MARK)
}

/** How the facts differ from those recorded with the version before, be it a draft. */
function changesSince(made: readonly Made[], { kind, period, summary }: Pick<NewDocument, 'kind' | 'period'> & { summary: string }): string[] | null {
  const before = made.filter((row) => row.period === period && withoutDraft(row.kind) === withoutDraft(kind))
  const [old, now] = [factsOf(before.map((row) => row.summary).pop()), factsOf(summary)]
  if (old.size === 0 || now.size === 0) return null
  const labels = new Set([...old.keys(), ...now.keys()])
  return [...labels].filter((label) => old.get(label) !== now.get(label)).map((label) => changeWords(label, old.get(label), now.get(label)))
}

function withoutDraft(kind: unknown): string {
  return String(kind).replace(DRAFT, '')
}

function factsOf(lines: unknown): ReadonlyMap<string, string> {
  return new Map(String(lines ?? '').split(MARK).flatMap((line): [string, string][] => {
    const mark = line.lastIndexOf(': ')
    return mark < 0 ? [] : [[line.slice(0, mark), line.slice(mark + 2)]]
  }))
}

function changeWords(label: string, old: string | undefined, now: string | undefined): string {
  if (old === undefined) return `thêm ${label}`
  if (now === undefined) return `bỏ ${label}`
  return now.startsWith('#') ? `sửa ${label}` : `${label}: ${old} → ${now}`
}

interface Recorded {
  readonly document: Pick<NewDocument, 'kind' | 'period' | 'wording'> & Readonly<Record<'fingerprint' | 'url' | 'summary', string>>
  readonly ports: Ports
}

/** Writes it into the record; what is wrong with that where it cannot be. */
function record(reading: MadeReading, { document, ports }: Recorded): Issue | null {
  const { kind, period, fingerprint, url, summary, wording = '' } = document
  const madeAt = `${formatDay(ports.today)} ${formatTime(ports.minutes)}`
  const row = { kind, period, fingerprint, link: url, madeAt, summary, wording }
  if (!(reading instanceof Issue)) {
    const missing = Object.entries(MADE_DOCUMENTS.columns).find(([id, { presence }]) => presence === 'required' && !reading.layout.indexes.has(id))
    if (missing) return new Issue('header-missing', { header: missing[1].header })
    ports.spreadsheet.appendRows(reading.sheet.name, [rowInSheet(reading.layout.indexes, row)])
    return null
  }
  if (reading.code !== 'sheet-missing') return reading
  const plan = registerSheet(MADE_DOCUMENTS, { rows: [row] })
  ports.spreadsheet.createSheets([{ plan, index: ports.source.sheetNames().length }])
  return null
}

/** A row's cells in the order of the sheet's own columns, which people may have moved. */
function rowInSheet(indexes: ReadonlyMap<string, number>, row: Readonly<Record<string, string | number>>): (string | number | null)[] {
  const cells: (string | number | null)[] = new Array(Math.max(...indexes.values()) + 1).fill(null)
  for (const [id, index] of indexes) cells[index] = row[id] ?? null
  return cells
}
