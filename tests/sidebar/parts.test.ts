import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosen, counted, countOf, sheetsOf } from '../../sidebar/findings.ts'
import { linesOf, mappedWords } from '../../sidebar/imported.ts'
import { problemsAt, typedOnly } from '../../sidebar/meeting-form.ts'
import { failureOf } from '../../sidebar/server.ts'
import { type Told, withStep } from '../../sidebar/steps.ts'
import { dueWords, filterTasks } from '../../sidebar/tasks.ts'
import { barsOf } from '../../sidebar/trend-bars.ts'
import type { ListedTask } from '../../src/actions/panel/task-list.ts'

describe('findings', () => {
  const counts = [
    { severity: 'notice', sheet: 'Văn bản', count: 1 }, { severity: 'error', sheet: 'Cuộc họp', count: 700 }, { severity: 'error', sheet: 'Văn bản', count: 2 },
  ] as const

  test('are counted and chosen by severity and sheet', () => {
    expect(countOf(counts, { severity: 'error', sheet: '' })).toBe(702)
    expect(countOf(counts, { severity: 'error', sheet: 'Văn bản' })).toBe(2)
    expect(countOf(counts, { severity: 'warning', sheet: '' })).toBe(0)
    expect(chosen(counts, { severity: 'error', sheet: 'Văn bản' })).toEqual([counts[2]])
    expect(sheetsOf(counts)).toEqual(['Văn bản', 'Cuộc họp'])
  })

  test.each([[0, '0'], [999, '999'], [1000, '1.000'], [20_000, '20.000'], [1_234_567, '1.234.567']])('%i is written %s', (count, words) => {
    expect(counted(count)).toBe(words)
  })
})

describe('what an import does', () => {
  const table = {
    changes: [{ row: 7, column: 'Hình thức', from: 'online', to: 'Trực tuyến' }],
    unclear: [{ row: 0, column: 'Sổ đi', value: '3', message: 'Kiểm tra.' }],
    leftOut: [{ row: 2, why: 'Dòng cộng.' }],
  }

  test('is told by row and column', () => {
    expect(linesOf(table, 'changes')).toEqual(['Dòng 7, Hình thức: «online» → «Trực tuyến»'])
    expect(linesOf(table, 'unclear')).toEqual(['Cả sổ, Sổ đi: «3». Kiểm tra.'])
    expect(linesOf(table, 'leftOut')).toEqual(['Dòng 2: Dòng cộng.'])
  })

  test('says of a column how it was found, where not by its name', () => {
    expect(mappedWords({ from: 'Ngày', to: 'Ngày', by: 'name' })).toBe('Ngày')
    expect(mappedWords({ from: 'Hình thức hop', to: 'Hình thức', by: 'similar' })).toBe('Hình thức hop → Hình thức (tên gần giống)')
  })
})

describe('the steps of an action', () => {
  const told = (...steps: string[]) => steps.reduce<Told>(withStep, { step: '', steps: [] })

  test('stand one after the other, the present one last; said twice, each is one', () => {
    expect(told('Đang đọc…', 'Đang đọc…', '', 'Đang ghi…')).toEqual({ step: 'Đang ghi…', steps: ['Đang đọc…', 'Đang ghi…'] })
  })

  test('of one work take the place of each other', () => {
    expect(told('Đang đọc sổ A (1/3)…', 'Đang đọc sổ C (3/3)…', 'Đang ghi bảng A (1/2)…').steps).toEqual(['Đang đọc sổ C (3/3)…', 'Đang ghi bảng A (1/2)…'])
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
