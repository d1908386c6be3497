import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNREADABLE } from '../../src/tables/column.ts'
import { DOCUMENTS } from '../../src/tables/documents.ts'
import { TABLES } from '../../src/tables/index.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { PROCEDURES } from '../../src/tables/procedures.ts'
import { readTable, type Reading, type SheetGrid } from '../../src/tables/reading.ts'
import type { Table } from '../../src/tables/table.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { Issue } from '../../src/vietnamese/issue.ts'

function read<T extends Table>(table: T, cells: SheetGrid['cells'], more: Partial<SheetGrid> = {}): Reading<T['columns']> {
  const reading = readTable(table as Table<T['columns']>, { name: table.sheet, cells, ...more })
  if (reading instanceof Issue) throw new Error(reading.code)
  return reading
}

const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const ROW = ['04/6/2026', '07:30', 'Giao ban tuần', 'Giao ban', 'Trực tuyến', 'Chủ tịch UBND xã']

describe('readTable', () => {
  test('parses the cells of a row by their columns', () => {
    const [row] = read(MEETINGS, [HEADER, ROW]).rows
    expect(row).toMatchObject({ rowNumber: 2, sheetName: 'Cuộc họp' })
    expect(row!.date).toBe(dayOf(2026, 6, 4))
    expect(row!.start).toEqual({ start: 450, end: null })
    expect([row!.content, row!.kind, row!.form, row!.note]).toEqual(['Giao ban tuần', 'briefing', 'online', null])
  })

  test('finds the header below up to 19 rows of title', () => {
    const title = Array.from({ length: 19 }, (_, i) => [i === 3 ? 'LỊCH HỌP NĂM 2026' : ''])
    expect(read(MEETINGS, [...title, HEADER, ROW]).rows[0]!.rowNumber).toBe(21)
    expect(readTable(MEETINGS, { name: 'x', cells: [[''], ...title, HEADER, ROW] })).toBeInstanceOf(Issue)
  })

  test('finds columns by alias, in any order, with marks of obligation', () => {
    const reading = read(MEETINGS, [['Người chủ trì', 'HÌNH THỨC HỌP (*)', 'Ngày họp *'], ['PCT', 'Zoom', '04/6/2026']])
    expect(reading.rows[0]).toMatchObject({ chair: 'PCT', form: 'online', date: dayOf(2026, 6, 4) })
  })

  test('finds decomposed headers and values', () => {
    const nfd = [HEADER, ROW].map((line) => line.map((text) => text.normalize('NFD')))
    expect(read(MEETINGS, nfd).rows[0]).toMatchObject({ form: 'online', kind: 'briefing', content: 'Giao ban tuần' })
  })

  test('a column’s own header wins over an alias of the same column', () => {
    const reading = read(DOCUMENTS, [['Số ký hiệu', 'Ngày ký', 'Ngày văn bản'], ['1/KH-UBND', '03/6/2026', '04/6/2026']])
    expect(reading.rows[0]!.date).toBe(dayOf(2026, 6, 4))
    expect(reading.layout.repeated.size).toBe(0)
  })

  test('tells of a header that stands twice, and reads the first', () => {
    const reading = read(MEETINGS, [['Ngày', 'Nội dung', 'Ngày'], ['04/6/2026', 'A', '05/6/2026']])
    expect([...reading.layout.repeated]).toEqual([['date', [0, 2]]])
    expect(reading.rows[0]!.date).toBe(dayOf(2026, 6, 4))
  })

  test('says which header it misses where no row looks like one', () => {
    expect(readTable(MEETINGS, { name: 'Cuộc họp', cells: [['a', 'b'], [1, 2]] })).toMatchObject({ code: 'header-missing', params: { header: 'Ngày' } })
    expect(readTable(MEETINGS, { name: 'Cuộc họp', cells: [] })).toMatchObject({ code: 'header-missing' })
  })

  test('leaves out blank rows, the header again and totals', () => {
    const header = ['Tháng', 'Lĩnh vực', 'Tổng tiếp nhận trong kỳ']
    const reading = read(PROCEDURES, [header, ['1/2026', 'Hộ tịch', 5], ['', ' ', null], header, ['Cộng tháng 1', '', 5], ['Tổng cộng', '', 5], ['2/2026', 'Đất đai', 6]])
    expect(reading.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 7])
  })

  test.each([
    ['Tong cong', true], ['CỘNG.', true], ['Cộng: 3 dòng', true], ['Tổng 6 tháng', true], ['Luỹ kế từ đầu năm', true], ['CONG THANG 1', true],
    ['Tổng hợp', false], ['Công an', false], ['Công chứng, chứng thực', false], ['Công thương', false], ['Tong hop', false],
  ])('«%s» names a total: %s', (label, isTotal) => {
    const header = ['STT', 'Tháng', 'Lĩnh vực', 'Tổng tiếp nhận trong kỳ']
    const before = read(PROCEDURES, [header, [1, '1/2026', 'Hộ tịch', 5], [label, '', '', 5]])
    const within = read(PROCEDURES, [header, [1, '1/2026', 'Hộ tịch', 5], ['', '', label, 5]])
    expect([before.rows.length, within.rows.length]).toEqual(isTotal ? [1, 1] : [2, 2])
  })

  test('reads on below 20,000 blank rows', () => {
    const blanks = Array.from({ length: 20_000 }, () => ['', '', '', '', '', ''])
    const reading = read(MEETINGS, [HEADER, ...blanks, ROW])
    expect(reading.rows.map(({ rowNumber }) => rowNumber)).toEqual([20_002])
  })

  test('a month written once holds for the rows below', () => {
    const header = ['Tháng', 'Lĩnh vực']
    const rows = read(PROCEDURES, [header, ['1/2026', 'Hộ tịch'], ['', 'Đất đai'], ['Tháng 02 năm 2026', 'Hộ tịch']]).rows
    expect(rows.map(({ month }) => month)).toEqual([{ year: 2026, month: 1 }, { year: 2026, month: 1 }, { year: 2026, month: 2 }])
  })

  test('a block across a row is a caption: it fills no other column', () => {
    const cells = [HEADER, ['THÁNG 6', '', '', '', '', ''], ROW]
    const [caption] = read(MEETINGS, cells, { merges: [{ row: 1, column: 0, rows: 1, columns: 6 }] }).rows
    expect([caption!.start, caption!.content, caption!.kind]).toEqual([null, null, null])
  })

  test('a merged cell below the header holds for all of its cells', () => {
    const cells = [HEADER, ROW, ['', '09:00', 'Họp', 'Giao ban', 'Trực tiếp', 'PCT']]
    const reading = read(MEETINGS, cells, { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })
    expect(reading.rows.map(({ date }) => date)).toEqual([dayOf(2026, 6, 4), dayOf(2026, 6, 4)])
    expect(cells[2]![0]).toBe('')
  })

  test('a title merged over the header changes nothing', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 6 }, { row: -3, column: -1, rows: 9, columns: 9 }]
    expect(read(MEETINGS, [['LỊCH HỌP'], HEADER, ROW], { merges }).layout.repeated.size).toBe(0)
  })

  test('a formula error takes a day out of every period and reads as blank elsewhere', () => {
    const [row] = read(MEETINGS, [HEADER, ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!']]).rows
    expect([row!.date, row!.start, row!.content, row!.kind, row!.form]).toEqual([UNREADABLE, null, null, null, null])
  })

  test('what a column cannot read is unreadable, not blank', () => {
    const [row] = read(MEETINGS, [HEADER, ['30/02/2026', '25:00', 'A', 'Sinh nhật', 'TT', 'B']]).rows
    expect([row!.date, row!.start, row!.kind, row!.form]).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE])
  })

  test('a day typed as text column is read as a person sees it', () => {
    const [row] = read(MEETINGS, [HEADER, [new Date(2026, 5, 4), 0.3125, new Date(2026, 11, 31), 'Giao ban', true, 12]]).rows
    expect(row).toMatchObject({ date: dayOf(2026, 6, 4), start: { start: 450, end: null }, content: '31/12/2026', chair: '12' })
  })

  test('rows in turn are the same rows, one view after another', () => {
    const reading = read(MEETINGS, [HEADER, ROW, [], ['05/6/2026', '', 'Họp khác', '', '', '']])
    const inTurn = [...reading.inTurn()].length
    const seen: unknown[] = []
    for (const { rowNumber, date, content, form } of reading.inTurn()) seen.push([rowNumber, date, content, form])
    expect(seen).toEqual(reading.rows.map(({ rowNumber, date, content, form }) => [rowNumber, date, content, form]))
    expect([inTurn, seen.length]).toEqual([2, 2])
  })

  test('rows of a range count from where the range begins', () => {
    expect(read(MEETINGS, [HEADER, ROW], { firstRow: 5 }).rows[0]!.rowNumber).toBe(6)
  })

  test('a column that is wholly blank is not filled, one that is absent is not there', () => {
    const reading = read(MEETINGS, [[...HEADER, 'Ghi chú'], [...ROW, ' ']])
    expect([reading.has('note'), reading.isFilled('note'), reading.has('room'), reading.isFilled('room')]).toEqual([true, false, false, false])
  })

  test('no grid makes reading throw', () => {
    const cellArb = fc.oneof(
      fc.string(), fc.constantFrom(...HEADER, '#REF!', '30/02/2026', 'TT', '', null, undefined, true), fc.double(), fc.date(),
      fc.constantFrom(...TABLES.flatMap(({ columns }) => Object.values(columns).flatMap(({ header, example }) => [header, example]))),
    )
    const gridArb = fc.array(fc.array(cellArb, { maxLength: 8 }), { maxLength: 12 })
    const mergeArb = fc.record({ row: fc.integer({ min: -2, max: 12 }), column: fc.integer({ min: -2, max: 8 }), rows: fc.nat(5), columns: fc.nat(5) })
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), gridArb, fc.array(mergeArb, { maxLength: 3 }), (table, cells, merges) => {
        const reading = readTable(table, { name: 'x', cells, merges })
        if (reading instanceof Issue) return
        for (const id of Object.keys(table.columns)) expect(reading.column(id)).toHaveLength(reading.rows.length)
      }),
      { seed: 20261125, numRuns: 150 },
    )
  })
})
