// Sample data through dist/, on the host: it comes into blank registers alone, and goes without a trace.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import { sampleRegisters } from '../../src/actions/sample/rows.ts'
import { checkWorkbook } from '../../src/checks/index.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import { removeSample, sampleData, type RemovedSample, type SampleResult } from '../../src/actions/sample.ts'
import { isSampleData, openWorkbook } from '../../src/actions/workbook.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'
import { readDocx } from '../documents/docx-reader.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

let at: SheetHost
let empty: WorkbookData
let full: WorkbookData

const add = (): SampleResult => at.host.run('runAction', 'sampleData', { apply: true }) as SampleResult
const remove = (): RemovedSample => at.host.run('runAction', 'removeSample', { apply: true }) as RemovedSample
const snapshot = (): string => JSON.stringify(at.host.snapshot())

beforeAll(() => {
  at = sheetHost()
  empty = at.host.snapshot()
  add()
  full = at.host.snapshot()
})
afterAll(() => at.host.close())

/** A workbook that set-up has made, in memory, and the same with the sample in it. */
function inMemory(): FakePorts {
  const ports = fakePorts()
  setUp.run(ports, {})
  return ports
}

function withSample(): FakePorts {
  const ports = inMemory()
  sampleData.run(ports, { apply: true })
  return ports
}

describe('rows of the sample', () => {
  test('are marked, in blank registers alone, and few', () => {
    for (const { table, rows } of sampleRegisters(2026)) {
      expect(rows.length, table.sheet).toBeLessThanOrEqual(12)
      const isMarked = rows.every((cells) => Object.values(cells).some((cell) => String(cell).endsWith('(dữ liệu mẫu)')))
      expect(isMarked, table.sheet).toBe(true)
    }
  })

  test('lie in the year of the plan', () => {
    const dates = (year: number): unknown[] => sampleRegisters(year).find(({ table }) => table.id === 'previousYear')!.rows.map(({ month }) => month)
    expect(dates(2027)).toEqual(dates(2026).map((serial) => Number(serial) + 365))
  })

  test('nothing in them must be mended', () => {
    const findings = checkWorkbook(openWorkbook(withSample(), {}))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('on a spreadsheet', () => {
  test('every figure is told to be made up: on documents, in the panel, by the whole check', () => {
    const { findings } = at.host.run('runAction', 'check', {}) as CheckResult
    expect(findings.filter(({ rule }) => rule === 'sample-data').map(({ sheet, severity }) => [sheet, severity])).toEqual([['Cấu hình', 'notice']])
    expect(at.host.run('runAction', 'overview', {})).toMatchObject({ isSample: true })
    const { name, bytes } = (at.host.run('runAction', 'makeAppendix', {}), at.host.documents().at(-1)!)
    expect(name).toContain('Phụ lục')
    expect(JSON.stringify(readDocx(bytes))).toContain('DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA XÃ')
  })

  test('taken away, all sheets are as they were before, notes of checks included', () => {
    at.host.open(full)
    at.on('Cuộc họp', `sheet.getRange('E2').setNote('Nề nếp: Thử.')`)
    const { removed, kept } = remove()
    expect(kept).toEqual([])
    expect(removed).toHaveLength(sampleRegisters(2026).length)
    expect(snapshot()).toBe(JSON.stringify(empty))
  })

  test('rows and notes of people stay as they are, below, between and after sorting', () => {
    add()
    at.write('Cuộc họp', 'A20', [['20/01/2026', '07:30', '', '09:00', 'Giao ban của xã', 'Giao ban', 'Trực tuyến']])
    at.on('Cuộc họp', `sheet.getRange('A2:T20').sort({ column: 5, ascending: false }); sheet.getRange('E4').setNote('của tôi')`)
    expect(remove().kept).toEqual([])
    const cells = at.on<string[]>('Cuộc họp', `return sheet.getRange('E2:E30').getValues().flat()`)
    expect(cells.filter((cell) => cell !== '')).toEqual(['Giao ban của xã'])
    expect(at.note('Cuộc họp', 'E4')).toBe('của tôi')
    at.on('Cuộc họp', `sheet.getRange('E4').clearNote(); sheet.getRange(${cells.indexOf('Giao ban của xã') + 2}, 1, 1, 20).clearContent()`)
    expect(snapshot()).toBe(JSON.stringify(empty))
  })

  test('the menu asks first, with what would be added where', () => {
    at.host.answer({ button: 'NO', text: '' })
    at.host.run('menuSample')
    expect(at.host.ui().alerts[0]!.prompt).toContain('dòng mẫu vào các bảng đang trống: Cuộc họp, Văn bản')
    expect(snapshot()).toBe(JSON.stringify(empty))
  })
})

test('added again it adds nothing, and registers with rows of people get none', () => {
  const ports = inMemory()
  ports.sheets.get('Cuộc họp')!.push(['20/01/2026', '07:30', '', '', 'Giao ban'])
  const { added, skipped } = sampleData.run(ports, { apply: true })
  expect(skipped).toEqual(['Cuộc họp'])
  expect(added.map(({ sheet }) => sheet)).not.toContain('Cuộc họp')
  const before = structuredClone([...ports.sheets])
  expect(sampleData.run(ports, { apply: true }).added).toEqual([])
  expect([...ports.sheets]).toEqual(before)
})

test('without the sheet of settings, which bears the mark, it is refused', () => {
  expect(() => sampleData.run(fakePorts(), { apply: true })).toThrow('Chưa có bảng «Cấu hình».')
})

describe('a row of the sample', () => {
  const cell = (row: unknown[], index: number, value: string): void => void (row[index] = value)
  test.each<[string, (row: unknown[]) => void]>([
    ['changed', (row) => cell(row, 6, 'Trực tiếp')],
    ['with a note of its own', (row) => cell(row, 17, 'Đã chuyển lịch')],
    ['with its mark taken away', (row) => cell(row, 4, 'Giao ban tháng 2')],
    ['with something beside the register', (row) => cell(row, 21, 'của tôi')],
  ])('%s is kept, told, and keeps the mark', (_what, change) => {
    const ports = withSample()
    const rows = ports.sheets.get('Cuộc họp')!
    change(rows[2]!)
    const result = removeSample.run(ports, { apply: true })
    expect(result.kept).toEqual([{ sheet: 'Cuộc họp', row: 3 }])
    expect(removeSample.summary(result)).toContain('Cuộc họp dòng 3; xóa các dòng đó nếu không dùng')
    expect([rows[1]![4], rows[2]![5]]).toEqual(['', 'Giao ban'])
    expect(isSampleData(openWorkbook(ports, {}).registers)).toBe(true)
    rows[2]!.fill('')
    expect(removeSample.run(ports, { apply: true })).toMatchObject({ removed: [], kept: [] })
    expect(isSampleData(openWorkbook(ports, {}).registers)).toBe(false)
  })

  test('that is computed by a formula is kept', () => {
    const ports = withSample()
    const formulas = (sheet: string): string[][] => (sheet === 'Cuộc họp' ? [[], [], ['', '', '', '', '="Giao ban"']] : [])
    expect(removeSample.run({ ...ports, cells: { ...ports.cells, formulas } }, { apply: true }).kept).toEqual([{ sheet: 'Cuộc họp', row: 3 }])
  })

  test('is found in columns of another order, and in the year that it was added for', () => {
    const ports = withSample()
    for (const row of ports.sheets.get('Cuộc họp')!) row.reverse()
    ports.sheets.get('Cấu hình')!.find(([name]) => name === 'Năm kế hoạch')![1] = '2027'
    expect(removeSample.run(ports, {}).removed).toEqual(removeSample.run(withSample(), {}).removed)
  })
})

describe('cut off at any write and run again, it ends where it would have ended', () => {
  function breakingAt<A extends readonly unknown[]>(n: number, work: (...args: A) => void): (...args: A) => void {
    let left = n
    return (...args) => {
      if (left-- === 0) throw new Error('cut off')
      work(...args)
    }
  }

  test('adding, and no row of the sample is ever without its mark', () => {
    const whole = withSample()
    for (let n = 0; n < 13; n++) {
      const ports = inMemory()
      const spreadsheet = { ...ports.spreadsheet, writeRows: breakingAt(n, ports.spreadsheet.writeRows) }
      expect(() => sampleData.run({ ...ports, spreadsheet }, { apply: true })).toThrow('cut off')
      expect(isSampleData(openWorkbook(ports, {}).registers)).toBe(n > 0)
      sampleData.run(ports, { apply: true })
      expect([...ports.sheets], `step ${n}`).toEqual([...whole.sheets])
    }
  })

  test('taking away', () => {
    const whole = withSample()
    removeSample.run(whole, { apply: true })
    for (let n = 0; n < 13; n++) {
      const ports = withSample()
      const cells = { ...ports.cells, write: breakingAt(n, ports.cells.write) }
      expect(() => removeSample.run({ ...ports, cells }, { apply: true })).toThrow('cut off')
      removeSample.run(ports, { apply: true })
      expect([...ports.sheets], `step ${n}`).toEqual([...whole.sheets])
    }
  })
})
