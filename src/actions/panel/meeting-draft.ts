// A meeting while it is typed: what is wrong with it, whom and what it collides with, what it does to the year's ratio.
import { shownText, type Placed } from '../../checks/finding.ts'
import { checkRows, scopeOf } from '../../checks/index.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import { boundsOf, limitOf, netMinutes, spanOf, type Meeting } from '../../indicators/facts/duration.ts'
import { clashesOf } from '../../indicators/facts/schedule.ts'
import type { Scope } from '../../indicators/indicator.ts'
import { onlineRatio } from '../../indicators/online-ratio.ts'
import { wordsOfReason } from '../../indicators/reasons.ts'
import { verdictOf } from '../../indicators/verdict.ts'
import { verdictWords } from '../../indicators/wording.ts'
import { MEETINGS } from '../../tables/meetings.ts'
import type { Reading } from '../../tables/reading.ts'
import { Registers, type Source } from '../../tables/registers.ts'
import { formatRatio } from '../../vietnamese/number.ts'
import { formatTime } from '../../vietnamese/time.ts'
import type { Severity } from '../../vietnamese/messages.ts'
import { action, type Options, type Ports } from '../action.ts'
import { openWorkbook, type Workbook } from '../workbook.ts'
import { draftRow, remembered, typedValues, type Draft } from './draft-row.ts'

export interface MeetingDraft {
  readonly problems: readonly DraftProblem[]
  /** «120 phút, trong mức tối đa 240 phút»; blank while the times are not known. */
  readonly length: string
  /** What the meeting does to the online ratio of the year; blank while it is not known. */
  readonly effect: string
}

export interface DraftProblem {
  readonly severity: Severity
  /** Identifier of the column. */
  readonly column: string
  readonly message: string
  /** Whether something is still to be typed: no fault of a form that is half filled in. */
  readonly isMissing: boolean
}

type MeetingColumns = (typeof MEETINGS)['columns']

/** A meeting with its register, as it would be if it were written. */
export interface CheckedDraft {
  readonly draft: Draft<MeetingColumns> | null
  readonly workbook: Workbook
  readonly problems: readonly DraftProblem[]
}

export const meetingDraft = action<MeetingDraft>({
  id: 'meetingDraft',
  menu: [],
  options: ['values'],
  run: (ports, options) => {
    const { draft, workbook, problems } = checkDraft(ports, options)
    if (!draft) return { problems, length: '', effect: '' }
    return { problems, length: lengthWords(draft.row), effect: effectWords(draft, workbook) }
  },
  summary: ({ problems }) => (problems.length === 0 ? 'Không có nội dung cần sửa.' : `${problems.length} nội dung cần xem.`),
})

/** Rules that name a row of the register: said here with the meeting's own words. */
const CLASHES: ReadonlySet<string> = new Set(['overlap-chair', 'overlap-room'])

/** Checks what was typed by the same rules as the register itself. */
export function checkDraft(ports: Ports, options: Options): CheckedDraft {
  const source = remembered(ports.source)
  const workbook = openWorkbook({ source, today: ports.today }, {})
  const draft = draftRow(MEETINGS, source, typedValues(options))
  if (!draft) return { draft, workbook, problems: [] }
  const { registers, reading, gridRow } = draft
  const scope = scopeOf({ ...workbook, registers })
  const found = checkRows(reading as unknown as Reading, scope).filter(({ row, finding }) => row === gridRow && !CLASHES.has(finding.rule))
  return { draft, workbook, problems: [...found.map((placed) => problemOf(placed, reading as unknown as Reading)), ...clashes(draft, source)] }
}

function problemOf({ finding, column }: Placed, { layout }: Reading): DraftProblem {
  const { severity, message, rule } = finding
  const id = [...layout.indexes].find(([, index]) => index === column)?.[0] ?? ''
  return { severity, column: id, message, isMissing: rule === 'required-missing' || rule === 'end-missing' }
}

/** So many meetings at one time are looked at. */
const MOST_CLASHES = 10

/** Each meeting that wants the same chair or room at the same time, whichever of the two begins first. */
function clashes({ row, reading, gridRow }: Draft<MeetingColumns>, source: Source): DraftProblem[] {
  const span = spanOf(row)
  if (!span) return []
  const { from, to } = boundsOf(span)
  const near = reading.rows.filter((other) => other !== row && isWithin(other, from, to)).slice(0, MOST_CLASHES)
  const { name, cells } = reading.sheet
  const head = cells.slice(0, reading.layout.headerRow + 1)
  return near.flatMap((other) => {
    const pair = [...head, cells[other.rowNumber - 1]!, cells[gridRow]!]
    const shared = sharedIn({ sheetNames: () => source.sheetNames(), read: (each) => (each === name ? { name, cells: pair } : source.read(each)) })
    return shared === null ? [] : [clashProblem(other, shared)]
  })
}

function isWithin(other: Meeting, from: number, to: number): boolean {
  const span = spanOf(other)
  const bounds = span && boundsOf(span)
  return bounds !== null && bounds.from < to && from < bounds.to
}

/** What two meetings share at one time; null where they do not collide. */
function sharedIn(pair: Source): 'chair' | 'room' | null {
  for (const { shared } of clashesOf(new Registers(pair)).values()) return shared
  return null
}

function clashProblem(other: Meeting, shared: 'chair' | 'room'): DraftProblem {
  const { firstDay, lastDay, start, end } = spanOf(other)!
  const time = firstDay === lastDay ? `${formatTime(start)}–${formatTime(end)}` : 'nhiều ngày'
  const name = typeof other.content === 'string' ? `«${shownText(other.content)}»` : 'cuộc'
  const what = shared === 'chair' ? 'Trùng người chủ trì với' : 'Trùng phòng họp với'
  const message = `${what} ${name} ở dòng ${other.rowNumber} (${time}). Đổi giờ, người chủ trì hoặc phòng.`
  return { severity: 'warning', column: shared, message, isMissing: false }
}

function lengthWords(meeting: Meeting): string {
  const span = spanOf(meeting)
  if (!span) return ''
  const limit = limitOf(meeting.kind)
  const minutes = netMinutes(span)
  return limit ? `${minutes} phút; loại này tối đa ${limit.minutes} phút` : `${minutes} phút`
}

/** The online ratio of the year as it is, and as it will be once this meeting has been held. */
function effectWords({ row, registers }: Draft<MeetingColumns>, workbook: Workbook): string {
  if (typeof row.date !== 'number' || row.kind === null || row.form === null) return ''
  const scope = scopeOf(workbook)
  const [figure] = evaluate([onlineRatio], scope)
  const held: Scope = { ...scope, registers, asOf: Math.max(scope.asOf, row.date) }
  const { numerator, denominator, reason } = onlineRatio.classify(heldRow(row), held)
  if (!figure || denominator === 0) return `Không tính vào tỷ lệ trực tuyến: ${wordsOfReason(reason).toLowerCase()}.`
  const after = { numerator: figure.numerator + numerator, denominator: figure.denominator + denominator }
  const { decimals } = scope.settings
  const target = onlineRatio.target
  const shown = formatRatio(after.numerator, after.denominator, { target, decimals, trailing: 'drop' })
  const verdict = verdictWords({ verdict: verdictOf(target, after, scope), value: 1 }, target, scope.settings).toLowerCase()
  const before = figure.value === null ? '' : `từ ${figure.display} `
  return `Khi đã họp, tỷ lệ trực tuyến năm ${scope.period.year} ${before}thành ${shown} (${verdict}).`
}

/** The meeting as if it had been held; a row is a view, so that what stands before it hides its status. */
function heldRow(row: Meeting): Meeting {
  return row.status === 'cancelled' || row.status === 'postponed' ? row : Object.create(row, { status: { value: 'held' } }) as Meeting
}
