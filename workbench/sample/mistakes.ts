// The mistakes that the sample makes on purpose, each of the kind that offices make: what `nenep check` finds in it.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { timeOf } from './calendar.ts'
import { overdueTasks } from './tasks.ts'

export type Rows = Map<string, Cells[]>

export interface Mistake {
  /** Rules that find it. */
  readonly rules: readonly string[]
  readonly make: (rows: Rows) => void
}

const on = (date: number, month: number, year: number): number => dayOf(year, month, date)!

/** Changes the first row of a table that fits. */
function change(rows: Rows, table: string, { where, to }: { where: (row: Cells) => boolean; to: Cells }): void {
  const list = rows.get(table)!
  const index = list.findIndex(where)
  if (index < 0) throw new Error(`No row of ${table} to make a mistake in`)
  list[index] = { ...list[index], ...to }
}

const held = (month: number, kind: string) => ({ date, kind: ofKind, organiser, status }: Cells): boolean =>
  organiser === 'UBND xã' && status === 'Đã tổ chức' && ofKind === kind && Number(date) >= on(1, month, 2026) && Number(date) < on(1, month + 1, 2026)

/** A meeting that can run on into the evening without meeting another. */
const inAfternoon = (kind: string) => ({ date, start, kind: ofKind }: Cells): boolean =>
  ofKind === kind && start === timeOf(13, 30) && Number(date) >= on(1, 1, 2026)

function addMeeting(rows: Rows, copyOf: (row: Cells) => boolean, changed: Cells): void {
  const list = rows.get('meetings')!
  const index = list.findIndex(copyOf)
  list.splice(index + 1, 0, { ...list[index], ...changed })
}

/** Findings that the plan's own tasks give: two of them have two leads, two wait for the province. */
export const FINDINGS_OF_THE_PLAN: readonly string[] = ['task-two-leads', 'task-waiting']

export const MISTAKES: readonly Mistake[] = [
  {
    rules: ['list-ambiguous'],
    make: (rows) => change(rows, 'meetings', { where: held(2, 'Giải quyết công việc'), to: { form: 'TT' } }),
  },
  {
    rules: ['date-impossible'],
    make: (rows) => change(rows, 'meetings', { where: held(2, 'Họp khác'), to: { date: '30/02/2026' } }),
  },
  {
    rules: ['kind-other'],
    make: (rows) => change(rows, 'meetings', { where: held(3, 'Tham mưu, tư vấn'), to: { kind: 'Khác' } }),
  },
  {
    rules: ['duration-over'],
    make: (rows) => change(rows, 'meetings', { where: inAfternoon('Quán triệt, triển khai'), to: { end: timeOf(18, 15) } }),
  },
  {
    rules: ['end-before-start'],
    make: (rows) => change(rows, 'meetings', { where: held(5, 'Chuyên đề'), to: { start: timeOf(13, 30), end: timeOf(8) } }),
  },
  {
    rules: ['duplicate-meeting'],
    make: (rows) => addMeeting(rows, held(6, 'Giao ban'), {}),
  },
  {
    rules: ['overlap-chair'],
    make: (rows) => addMeeting(rows, held(7, 'Họp khác'), { content: 'Làm việc với doanh nghiệp về giải phóng mặt bằng', room: 'Phòng tiếp công dân' }),
  },
  {
    rules: ['overlap-room'],
    make: (rows) => {
      const room = 'Phòng họp số 1'
      change(rows, 'meetings', { where: held(8, 'Họp khác'), to: { room } })
      addMeeting(rows, held(8, 'Họp khác'), { content: 'Họp tổ công nghệ số cộng đồng', room, chair: 'Chánh Văn phòng' })
    },
  },
  {
    // The number that the wrong one stands for is missing then.
    rules: ['number-duplicate', 'number-gap'],
    make: (rows) => change(rows, 'documents', { where: ({ number, date }) => number === '20/KH-UBND' && Number(date) > on(1, 1, 2026), to: { number: '19/KH-UBND' } }),
  },
  {
    rules: ['kind-mismatch'],
    make: (rows) => change(rows, 'documents', { where: ({ number, date }) => number === '12/QĐ-UBND' && Number(date) > on(1, 1, 2026), to: { kind: 'Kế hoạch' } }),
  },
  {
    rules: ['channel-paper'],
    make: (rows) => change(rows, 'documents', { where: ({ register, date, counterpart }) => register === 'Đi' && Number(date) > on(1, 3, 2026) && counterpart === 'Sở Nội vụ', to: { transmission: 'Giấy' } }),
  },
  {
    rules: ['secret-content'],
    make: (rows) => change(rows, 'documents', { where: ({ number, date }) => number === '9/TTr-UBND' && Number(date) > on(1, 1, 2026), to: { secrecy: 'Mật', digitised: null, transmission: 'Giấy' } }),
  },
  {
    rules: ['procedure-total'],
    make: (rows) => change(rows, 'procedures', { where: ({ field, month }) => field === 'Đất đai' && month === on(1, 4, 2026), to: { inPerson: 0 } }),
  },
  {
    rules: ['person-unknown'],
    make: (rows) => change(rows, 'training', { where: ({ date }) => Number(date) > on(1, 9, 2026), to: { name: 'Quách Tường Khuê' } }),
  },
  {
    rules: ['task-overdue'],
    make: (rows) => void rows.get('tasks')!.push(...overdueTasks()),
  },
  {
    rules: ['report-late'],
    make: (rows) => change(rows, 'periodicReports', { where: ({ due }) => due === on(25, 3, 2026), to: { sentOn: on(27, 3, 2026) } }),
  },
  {
    rules: ['report-unsent'],
    make: (rows) => change(rows, 'periodicReports', { where: ({ due }) => due === on(25, 10, 2026), to: { sentOn: null, number: null } }),
  },
  {
    rules: ['unit-unknown'],
    make: (rows) => change(rows, 'inspections', { where: ({ date }) => Number(date) > on(1, 5, 2026), to: { unit: 'Phòng Nội vụ' } }),
  },
]
