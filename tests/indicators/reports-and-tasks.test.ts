import { describe, expect, test } from 'vitest'
import { onTimeReportRatio } from '../../src/indicators/on-time-report-ratio.ts'
import { taskOnTimeRatio } from '../../src/indicators/task-on-time-ratio.ts'
import { taskProgress } from '../../src/indicators/task-progress.ts'
import { HOLIDAYS } from '../../src/tables/holidays.ts'
import { PERIODIC_REPORTS } from '../../src/tables/periodic-reports.ts'
import { TASKS } from '../../src/tables/tasks.ts'
import { scopeOf, sheetOf, type RowCells, type ScopeOptions } from '../support/registers.ts'
import { figure, fraction, reasons } from './meetings.ts'

type ReportCells = RowCells<(typeof PERIODIC_REPORTS)['columns']>
type TaskCells = RowCells<(typeof TASKS)['columns']>
const report = (cells: ReportCells = {}): ReportCells => ({ name: 'Báo cáo', period: 'T5', unit: 'Văn phòng', due: '15/6/2026', sentOn: '15/6/2026', ...cells })
const reports = (rows: readonly ReportCells[], options: ScopeOptions = {}) => scopeOf(sheetOf(PERIODIC_REPORTS, rows), options)
const task = (cells: TaskCells = {}): TaskCells => ({ content: 'Việc', leadUnit: 'Văn phòng', product: 'Báo cáo', deadline: '30/6/2026', ...cells })
const tasks = (rows: readonly TaskCells[], options: ScopeOptions = {}) => scopeOf(sheetOf(TASKS, rows), options)

describe('periodic reports', () => {
  test.each<[ReportCells, ScopeOptions, string]>([
    [{}, {}, 'on-time'],
    [{ sentOn: '14/6/2026' }, {}, 'on-time'],
    [{ sentOn: '16/6/2026' }, {}, 'late'],
    [{ sentOn: '' }, {}, 'unsent'],
    [{ sentOn: '30/02/2026' }, {}, 'unsent'],
    [{ sentOn: '16/6/2026' }, { asOf: '15/6/2026' }, 'unsent'],
    [{ sentOn: '' }, { asOf: '15/6/2026' }, 'unsent'],
    [{ sentOn: '' }, { asOf: '14/6/2026' }, 'not-due'],
    [{ sentOn: '10/6/2026' }, { asOf: '14/6/2026' }, 'not-due'],
    [{ due: '' }, {}, 'no-due-day'],
    [{ due: '31/6/2026' }, {}, 'bad-date'],
    [{ due: '15/6/2025' }, {}, 'outside-period'],
    [{ frequency: 'Đột xuất' }, {}, 'unscheduled'],
    [{ frequency: 'Hằng tháng' }, {}, 'on-time'],
    [{ sentOn: '' }, { settings: { reportsDue: 'ofSent' } }, 'unsent'],
  ])('%o under %o is %s', (cells, options, expected) => {
    expect(reasons(onTimeReportRatio, reports([report(cells)], options))).toEqual([expected])
  })

  test('of those due, or of those sent', () => {
    const rows = [report(), report({ sentOn: '20/6/2026' }), report({ sentOn: '' })]
    expect(fraction(onTimeReportRatio, reports(rows))).toBe('1/3')
    expect(fraction(onTimeReportRatio, reports(rows, { settings: { reportsDue: 'ofSent' } }))).toBe('1/2')
  })

  test('a due day off is kept, or is the next working day', () => {
    // 13/6/2026 is a Saturday, the Monday after it a holiday.
    const sheets = { ...sheetOf(PERIODIC_REPORTS, [report({ due: '13/6/2026', sentOn: '16/6/2026' })]), ...sheetOf(HOLIDAYS, [{ date: '15/6/2026', name: 'Nghỉ bù' }]) }
    expect(reasons(onTimeReportRatio, scopeOf(sheets))).toEqual(['late'])
    expect(reasons(onTimeReportRatio, scopeOf(sheets, { settings: { weekend: 'nextWorkingDay' } }))).toEqual(['on-time'])
    expect(reasons(onTimeReportRatio, scopeOf(sheets, { asOf: '15/6/2026', settings: { weekend: 'nextWorkingDay' } }))).toEqual(['not-due'])
  })

  test.each([[24, 0, 'met', '100%'], [22, 2, 'notMet', '91,7%'], [999, 1, 'notMet', '99,9%']] as const)('%i on time, %i not: %s, %s', (onTime, not, verdict, display) => {
    const rows = [...Array.from({ length: onTime }, () => report()), ...Array.from({ length: not }, () => report({ sentOn: '' }))]
    expect(figure(onTimeReportRatio, reports(rows))).toMatchObject({ verdict, display })
  })

  test('none due yet is none, not no data', () => {
    expect(fraction(onTimeReportRatio, reports([report({ due: '31/12/2026', sentOn: '' })], { asOf: '30/6/2026' }))).toBe('not-arisen')
  })
})

describe('progress of tasks', () => {
  test.each<[TaskCells, string]>([
    [{ status: 'Hoàn thành' }, 'done'],
    [{ status: 'xong', completedOn: '31/12/2026' }, 'done'],
    [{ status: 'Hoàn thành', completedOn: '01/01/2027' }, 'open'],
    [{ status: 'Hoàn thành', completedOn: '30/02/2026' }, 'open'],
    [{ status: '', completedOn: '04/6/2026' }, 'done'],
    [{ status: '', progress: '100%' }, 'done'],
    [{ status: '', progress: '99%' }, 'open'],
    [{ status: 'Đang thực hiện', progress: 1 }, 'open'],
    [{ status: '' }, 'open'],
    [{ status: 'Thường xuyên' }, 'open'],
    [{ status: 'Không thực hiện' }, 'task-cancelled'],
    [{ assignedOn: '01/01/2027' }, 'not-assigned-yet'],
    [{ assignedOn: '30/02/2026' }, 'bad-date'],
    [{ assignedOn: '31/12/2026' }, 'open'],
    [{ content: '', ordinal: 7 }, 'no-content'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(taskProgress, tasks([task(cells)]))).toEqual([expected])
  })

  test('is a share without a verdict', () => {
    const rows = [task({ status: 'Hoàn thành' }), task(), task({ status: 'Không thực hiện' })]
    expect(figure(taskProgress, tasks(rows))).toMatchObject({ numerator: 1, denominator: 2, verdict: 'none', display: '50%' })
  })

  test('is seen on the last day of an earlier period', () => {
    const rows = [task({ status: 'Hoàn thành', completedOn: '01/7/2026' })]
    expect(reasons(taskProgress, tasks(rows, { period: '6T/2026' }))).toEqual(['open'])
  })
})

describe('tasks on time', () => {
  test.each<[TaskCells, ScopeOptions, string]>([
    [{ status: 'Hoàn thành', completedOn: '30/6/2026' }, {}, 'on-time'],
    [{ status: 'Hoàn thành', completedOn: '01/7/2026' }, {}, 'late'],
    [{ status: 'Hoàn thành' }, {}, 'done-undated'],
    [{ status: 'Hoàn thành' }, { asOf: '30/6/2026' }, 'on-time'],
    [{ status: 'Hoàn thành' }, { period: '6T/2026', asOf: '01/7/2026' }, 'done-undated'],
    [{}, {}, 'overdue'],
    [{}, { asOf: '30/6/2026' }, 'not-overdue'],
    [{}, { asOf: '01/7/2026' }, 'overdue'],
    [{ deadline: 'Trước ngày 30/6/2026' }, { asOf: '30/6/2026' }, 'overdue'],
    [{ deadline: 'Trước ngày 30/6/2026' }, { asOf: '30/6/2026', settings: { before: 'lenient' } }, 'not-overdue'],
    [{ deadline: 'Quý II/2026' }, {}, 'overdue'],
    [{ deadline: 'Cuối năm 2026' }, {}, 'not-overdue'],
    [{ deadline: 'Thường xuyên' }, {}, 'no-due-day'],
    [{ deadline: 'Hằng năm' }, {}, 'no-due-day'],
    [{ deadline: 'Sau khi có chỉ đạo của tỉnh' }, {}, 'no-due-day'],
    [{ deadline: 'Quý II (khi có văn bản chỉ đạo của tỉnh)' }, {}, 'not-overdue'],
    [{ deadline: 'Sau khi có chỉ đạo của tỉnh', dueDate: '30/6/2026' }, {}, 'overdue'],
    [{ deadline: 'Thường xuyên', dueDate: '30/6/2026', status: 'Thường xuyên' }, {}, 'not-overdue'],
    [{ dueDate: '31/12/2026' }, {}, 'not-overdue'],
    [{ status: 'Không thực hiện' }, {}, 'task-cancelled'],
    [{ status: 'Tạm dừng' }, {}, 'overdue'],
    [{ deadline: '' }, {}, 'no-due-day'],
  ])('%o under %o is %s', (cells, options, expected) => {
    expect(reasons(taskOnTimeRatio, tasks([task(cells)], options))).toEqual([expected])
  })

  test('the done on time of the done with a due day and the overdue', () => {
    const rows = [task({ status: 'Xong', completedOn: '04/6/2026' }), task({ status: 'Xong', completedOn: '04/7/2026' }), task(), task({ deadline: 'Thường xuyên' })]
    expect(fraction(taskOnTimeRatio, tasks(rows))).toBe('1/3')
  })
})
