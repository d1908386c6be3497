// Weekly schedules as text: days, half-days and items become meetings.
import { MEETINGS } from '../../tables/meetings.ts'
import { isVisible } from '../../tables/reading.ts'
import type { Table } from '../../tables/table.ts'
import type { Day } from '../../vietnamese/date.ts'
import { plainText } from '../../vietnamese/text.ts'
import { yearInTitle } from '../dates.ts'
import { Draft } from '../draft.ts'
import { meetingsSpec } from '../meetings-spec.ts'
import type { Change, ImportedRow, ImportedTable, ImportSource, LeftOut, Unclear } from '../result.ts'
import { MESSAGE, WHY } from '../sentences.ts'
import { readTimes } from '../timed.ts'
import { dayHeading, isTitle, sessionHeading, weekOf, type Session, type Week } from './heading.ts'
import { isEveryDay, isOfficeWork, readItem } from './item.ts'
import { words, type Words } from './words.ts'

const TABLE = MEETINGS as unknown as Table
const SESSION_ORDER: readonly Session[] = ['Sáng', 'Chiều', 'Tối']
const NEW_ITEM = /^[*+•–-]\s|^\d{1,2}[.)]\s|^(?:luc |tu )?\d{1,2}(?::\d\d| ?(?:gio|h|g)(?: ?\d{1,2})?(?![a-z\d]))|^\(?\d{1,2}h\d{0,2}\)/
/** A full stop or semicolon before a time with words behind it. */
const NEXT_ITEM = /[.;]\s+(?=(?:luc )?\d{1,2}(?::\d\d| ?(?:gio|h|g)(?: ?\d{1,2})?(?![a-z\d]))[^.;]{6,})/g
const LABEL = /^(?:chu tri|thanh phan|moi|cung du|kinh moi|dia diem|noi dung|chuan bi|ghi chu|du)\b[^:]{0,20}:/
/** Two headings of days make a text a schedule, or one under a title of a schedule. */
const ENOUGH_DAYS = 2
const HEADING = /^[\s*+•#–-]*(?:\d{1,2}[.)]\s*)?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|ngay \d{1,2} ?[/.-] ?\d{1,2})\b/

/** Whether a source without a register reads as a schedule: headings of days, and hardly a row of many cells. */
export function isSchedule({ sheet, label }: ImportSource): boolean {
  let days = /lich (?:cong tac|lam viec|hop)/.test(plainText(`${label} ${sheet.name}`.replace(/[_-]/g, ' '))) ? 1 : 0
  let rows = 0
  let wide = 0
  for (const cells of sheet.cells) {
    const visible = cells.filter(isVisible)
    if (visible.length === 0) continue
    rows++
    if (visible.length > MOST_CELLS) wide++
    const [first] = visible
    if (typeof first === 'string' && first.split('\n').map(words).some((line) => isTitle(line) || HEADING.test(line.plain))) days++
  }
  return days >= ENOUGH_DAYS && wide * 2 < rows
}

/** A day and its half-days; more cells in a row are a table. */
const MOST_CELLS = 3

/** Reads a schedule. */
export function readSchedule(source: ImportSource): ImportedTable {
  const reader = new ScheduleReader(source)
  return reader.read()
}

function linesOf(cells: readonly unknown[]): Words[] {
  return cells.filter(isVisible).flatMap((cell) => String(cell).split(/\r?\n/)).map(words).filter(({ text }) => text !== '')
}

interface OpenItem {
  readonly row: number
  text: string
  readonly day: OpenDay | null
  readonly session: Session | null
}

interface OpenDay {
  readonly typed: string
  readonly day: Day | null
}

class ScheduleReader {
  private readonly source: ImportSource
  private readonly rows: ImportedRow[]
  private readonly changes: Change[]
  private readonly unclear: Unclear[]
  private readonly leftOut: LeftOut[]
  private week: Week
  private day: OpenDay | null
  private lastDay: Day | null
  private session: Session | null
  private item: OpenItem | null
  /** Whether the row has one cell. */
  private isAlone: boolean
  /** Half-day by column, under a header «Sáng | Chiều». */
  private columns: ReadonlyMap<number, Session>

  constructor(source: ImportSource) {
    this.source = source
    this.rows = []
    this.changes = []
    this.unclear = []
    this.leftOut = []
    this.week = { from: null, to: null, year: yearInTitle(plainText(source.label)) }
    this.day = null
    this.lastDay = null
    this.session = null
    this.item = null
    this.isAlone = true
    this.columns = new Map()
  }

  read(): ImportedTable {
    this.source.sheet.cells.forEach((cells, index) => this.readRow(cells, index + 1))
    this.finishItem()
    const { rows, changes, unclear, leftOut, source } = this
    return { table: TABLE, source, rows, changes, unclear, leftOut, mapping: [], isOurs: false, secret: [] }
  }

  private readRow(cells: readonly unknown[], row: number): void {
    if (this.readColumns(cells)) return this.leave(row, WHY.title)
    this.isAlone = cells.filter(isVisible).length === 1
    cells.forEach((cell, index) => {
      if (!isVisible(cell)) return
      const session = this.columns.get(index)
      if (session) this.openSession(session)
      for (const line of linesOf([cell])) this.readLine(line, row)
      if (session) this.finishItem()
    })
  }

  /** «Thứ, ngày | Sáng | Chiều» over columns of half-days. */
  private readColumns(cells: readonly unknown[]): boolean {
    const found = new Map<number, Session>()
    cells.forEach((cell, index) => {
      const heading = typeof cell === 'string' ? sessionHeading(words(cell)) : null
      if (heading?.rest.text === '') found.set(index, heading.session)
    })
    if (found.size < 2) return false
    this.finishItem()
    this.columns = found
    return true
  }

  private readLine(line: Words, row: number): void {
    if (isTitle(line)) return this.openWeek(line, row)
    const day = dayHeading(line, this.week, this.lastDay)
    if (day) {
      this.finishItem()
      this.session = null
      this.day = { typed: day.typed, day: day.day }
      this.lastDay = day.day ?? this.lastDay
      if (day.rest.text !== '') return this.readLine(day.rest, row)
      return this.isAlone ? this.leave(row, WHY.day) : undefined
    }
    const session = sessionHeading(line)
    if (session && !isOfficeWork(session.rest)) {
      this.openSession(session.session)
      return session.rest.text === '' ? undefined : this.readLine(session.rest, row)
    }
    this.readText(line, row)
  }

  private openWeek(line: Words, row: number): void {
    this.finishItem()
    const week = weekOf(line, this.week.year)
    this.week = week.from === null ? { ...this.week, year: week.year } : week
    if (week.from !== null) this.lastDay = null
    this.leave(row, WHY.title)
  }

  private openSession(session: Session): void {
    this.finishItem()
    const order = SESSION_ORDER.indexOf(session)
    // A morning after an afternoon belongs to a day whose heading is missing.
    if (this.session !== null && order >= 0 && order < SESSION_ORDER.indexOf(this.session)) this.day = null
    this.session = session
  }

  private readText(line: Words, row: number): void {
    const isFirst = this.day === null && this.item === null && this.session === null
    if (isFirst && !NEW_ITEM.test(line.plain)) return this.leave(row, WHY.outside)
    if (this.item && !this.beginsItem(line)) {
      this.item.text += ` ${line.text}`
      return
    }
    for (const part of partsOf(line)) {
      this.finishItem()
      this.item = { row, text: part, day: this.day, session: this.session }
    }
  }

  /** A new paragraph goes on with the item when it is a label, or when the item was cut off by the end of the line. */
  private beginsItem({ text, plain }: Words): boolean {
    if (NEW_ITEM.test(plain)) return true
    if (LABEL.test(plain)) return false
    const before = this.item!.text
    const isOpen = !/[.;!]$/.test(before) || /\b(?:phần|chủ|địa|nội)$/i.test(before)
    return !isOpen && /^[A-ZÀ-ỸĐ]/.test(text)
  }

  private finishItem(): void {
    const { item } = this
    this.item = null
    if (!item) return
    const whole = words(item.text)
    if (isOfficeWork(whole)) return this.leave(item.row, WHY.notAMeeting)
    const draft = this.draft(item, whole)
    const notes = readTimes(draft, meetingsSpec, { cell: null, day: null, year: this.week.year, titleYear: null, years: new Map() })
    const finished = draft.finish()
    if (finished.cells['content'] === undefined) return this.leave(item.row, WHY.noCell)
    this.rows.push({ row: item.row, cells: finished.cells })
    for (const change of finished.changes) this.changes.push(change)
    for (const each of [...finished.unclear, ...notes]) this.unclear.push(each)
    if (!isEveryDay(whole)) return
    const { header: column } = TABLE.columns['date']!
    this.unclear.push({ row: item.row, column, value: item.day?.typed ?? '', message: MESSAGE.everyDay })
  }

  private draft({ row, text, day, session }: OpenItem, whole: Words): Draft {
    const item = readItem(whole)
    const draft = new Draft(TABLE, row)
    draft.type('date', day?.typed ?? '')
    if (day?.day !== null && day) draft.give('date', day.day)
    draft.type('start', item.time === '' ? (session ?? '') : item.time)
    if (item.time !== '' && session !== null && /^\d/.test(item.time)) draft.give('start', inSession(item.time, session))
    draft.type('content', text)
    draft.give('content', item.content)
    for (const id of ['chair', 'participants', 'room', 'organiser', 'form', 'kind'] as const) if (item[id] !== '') draft.give(id, item[id])
    return draft
  }

  private leave(row: number, why: string): void {
    if (this.leftOut[this.leftOut.length - 1]?.row !== row) this.leftOut.push({ row, why })
  }
}

/** «2 giờ 30» in the afternoon is 14:30. */
function inSession(time: string, session: Session): string {
  const hour = Number(/^\d{1,2}/.exec(time)![0])
  const isLate = session !== 'Sáng' && session !== 'Cả ngày' && hour < 12
  return isLate && !/[-–]/.test(time) ? `${time.replace(/[’'′`]|phút/g, '').trim()} ${session.toLowerCase()}` : time
}

/** Several items in one paragraph: each begins with a time behind a full stop or semicolon. */
function partsOf({ text, plain }: Words): string[] {
  const starts = [0]
  for (const { index, 0: mark } of plain.matchAll(NEXT_ITEM)) starts.push(index + mark.length)
  return starts.map((from, index) => text.slice(from, starts[index + 1]).trim()).filter((part) => part !== '')
}
