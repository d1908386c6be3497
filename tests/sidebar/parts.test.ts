import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBySeverity, filterFindings, sheetsOf } from '../../sidebar/findings.ts'
import { problemsAt, typedOnly } from '../../sidebar/meeting-form.ts'
import { failureOf } from '../../sidebar/server.ts'
import { dueWords, filterTasks } from '../../sidebar/tasks.ts'
import { barsOf } from '../../sidebar/trend-bars.ts'
import type { ListedTask } from '../../src/actions/panel/task-list.ts'
import type { Finding } from '../../src/checks/finding.ts'

const finding = (severity: Finding['severity'], sheet: string): Finding =>
  ({ severity, sheet, cell: 'A2', value: '', rule: 'x', clause: null, message: 'x', mendable: false })

describe('findings', () => {
  const found = [finding('notice', 'Văn bản'), finding('error', 'Cuộc họp'), finding('error', 'Văn bản')]

  test('are counted by severity and filtered by sheet', () => {
    expect(countBySeverity(found)).toEqual({ error: 2, warning: 0, notice: 1 })
    expect(filterFindings(found, { severity: 'error', sheet: '' })).toHaveLength(2)
    expect(filterFindings(found, { severity: 'error', sheet: 'Văn bản' })).toEqual([found[2]])
    expect(sheetsOf(found)).toEqual(['Văn bản', 'Cuộc họp'])
  })
})

describe('the bars of a trend', () => {
  const point = (value: number | null) => ({ label: 'T1', value, display: '' })

  test('stand on the zero line, a fall below it hangs from it', () => {
    const { bars, targetY } = barsOf([point(1), point(-1), point(null)], 0.5, 32)
    expect(bars.map(({ y, height }) => [y, height])).toEqual([[1, 15], [16, 15], [15, 1]])
    expect(bars.map(({ isKnown }) => isKnown)).toEqual([true, true, false])
    expect(targetY).toBe(8.5)
  })

  test('stay within the drawing, whatever the values', () => {
    const valueArb = fc.option(fc.double({ min: -50, max: 50, noNaN: true }))
    fc.assert(fc.property(fc.array(valueArb, { minLength: 1, maxLength: 12 }), fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (values, target) => {
      const { bars, targetY } = barsOf(values.map(point), target, 32)
      for (const { y, height } of bars) {
        expect(y).toBeGreaterThanOrEqual(-0.001)
        expect(y + height).toBeLessThanOrEqual(33)
      }
      if (targetY !== null) expect(targetY).toBeLessThanOrEqual(32)
    }), { seed: 20261125 })
  })
})

describe('tasks', () => {
  test.each([
    [{ group: 'overdue', lateDays: 12, due: '13/11/2026', deadline: 'Quý III' }, 'Quá hạn 12 ngày (hạn 13/11/2026)'],
    [{ group: 'dueSoon', lateDays: -5, due: '30/11/2026', deadline: 'Tháng 11' }, 'Còn 05 ngày (hạn 30/11/2026)'],
    [{ group: 'dueSoon', lateDays: 0, due: '25/11/2026', deadline: '25/11' }, 'Đến hạn hôm nay (hạn 25/11/2026)'],
    [{ group: 'continuous', lateDays: null, due: '', deadline: 'Thường xuyên' }, 'Thời hạn: Thường xuyên'],
    [{ group: 'open', lateDays: null, due: '', deadline: '' }, 'Chưa có thời hạn'],
  ] as const)('%j is «%s»', (task, words) => {
    expect(dueWords(task)).toBe(words)
  })

  test('of a unit come with the most overdue first, those without a day last', () => {
    const task = (row: number, lateDays: number | null, unit = 'A') => ({ row, lateDays, unit }) as ListedTask
    const tasks = [task(2, null), task(3, 1), task(4, 9), task(5, 3, 'B')]
    expect(filterTasks(tasks, 'A').map(({ row }) => row)).toEqual([4, 3, 2])
    expect(filterTasks(tasks, '').map(({ row }) => row)).toEqual([4, 5, 3, 2])
  })
})

describe('the form of a meeting', () => {
  test('sends what was typed, without fields that are blank again', () => {
    expect(typedOnly({ date: '2026-12-01', note: '  ', room: '' })).toEqual({ date: '2026-12-01' })
  })

  test('does not complain of what is still to be typed before one has tried to save', () => {
    const problems = [
      { severity: 'error', column: 'chair', message: 'Chưa nhập', isMissing: true },
      { severity: 'warning', column: 'chair', message: 'Trùng', isMissing: false },
    ] as const
    expect(problemsAt(problems, 'chair', false)).toEqual([problems[1]])
    expect(problemsAt(problems, 'chair', true)).toEqual(problems)
    expect(problemsAt(problems, 'room', true)).toEqual([])
  })
})

describe('a call that fails', () => {
  test.each([
    ['PERMISSION_DENIED', 'denied'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'denied'],
    ['TypeError: x is undefined', 'broken'],
    ['NetworkError: Connection failure due to HTTP 0', 'broken'],
  ])('with «%s» is %s', (message, kind) => {
    expect(failureOf(new Error(message)).kind).toBe(kind)
  })

  test('loses the name of the error in front of its message', () => {
    expect(failureOf(new Error('Exception: Hết giờ')).message).toBe('Hết giờ')
    expect(failureOf({ message: 'Hết giờ' }).message).toBe('Hết giờ')
  })
})
