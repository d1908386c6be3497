// What is written is read back the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXlsx, writeXlsx } from '../../workbench/files/xlsx.ts'
import type { CellData, ConditionalFormatData, ValidationData } from '../../workbench/workbook-data.ts'
import { cellBook, RANGE, REGISTER, sheetOf, workbookOf } from './samples.ts'

const there = async (data: Parameters<typeof writeXlsx>[0]) => readXlsx(await writeXlsx(data))

describe('a workbook that is written and read', () => {
  test('is the same with all that a register has', async () => {
    expect(await there(REGISTER)).toEqual(REGISTER)
  })

  test.each<[string, CellData]>([
    ['a formula typed as text stays text', { value: '=HYPERLINK("http://x.vn";"x")' }],
    ['a text that reads like an error stays text', { value: '#N/A' }],
    ['an error stays an error', { value: '#N/A', isError: true }],
    ['an error of Google alone stays its text', { value: '#ERROR!', isError: true, formula: '=ONLINE_RATIO()' }],
    ['spaces at the ends stay', { value: '  a  ' }],
    ['line breaks stay', { value: 'một\nhai\r\nba\tbốn' }],
    ['letters in composed and decomposed form stay as they are', { value: 'Trực tuyến Trực tuyến' }],
    ['letters outside of the basic plane stay', { value: '𠀋 😀' }],
    ['what looks like an escape of the format stays', { value: '_x0041_ _x005F_' }],
    ['markup stays text', { value: '<b>&amp;</b> "\'' }],
    ['the longest text stays whole', { value: 'ư'.repeat(32767) }],
    ['a number keeps all its digits', { value: 0.1 + 0.2 }],
    ['a small number stays', { value: -1.5e-7 }],
    ['false stays false', { value: false }],
    ['a number with leading zeros in a text cell stays text', { value: '0012', format: '@' }],
    ['a date that the format shows as text stays a serial', { value: 45000, format: 'dd/mm/yyyy' }],
    ['a note without a value stays', { value: null, note: 'Xem lại' }],
    ['a long formula of ours stays', { value: 1, formula: `=ONLINE_RATIO("${'x'.repeat(700)}")` }],
    ['a long text as the value of a formula stays', { value: 'ư'.repeat(900), formula: '=KPI_STATUS("A")' }],
    ['quotes in a formula stay', { value: 'a"b', formula: '=KPI_STATUS("a""b"; "c")' }],
    ['an array in a formula stays', { value: 3, formula: '=SUM({1\\2;3\\4})' }],
    ['a function newer than the format stays', { value: 5, formula: '=MAXIFS(A:A;B:B;">0")' }],
    ['a function of the new arrays stays', { value: 5, formula: '=FILTER(B1:B3;B1:B3>0)' }],
  ])('%s', async (_name, cell) => {
    expect(await there(cellBook(cell))).toEqual(cellBook(cell))
  })

  test('keeps values of every kind', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => !/[\ufffe\uffff]/.test(text)),
      fc.constantFrom('Trực tuyến', 'Hà Nội', '=1+1', "'x", '_x0009_'),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    )
    const row = fc.array(fc.option(value, { nil: undefined, freq: 4 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const cells = rows.map((line) => line.map((item) => (item === undefined ? undefined : { value: item })))
        const read = await there(workbookOf(sheetOf(cells)))
        const values = rows.map((line) =>
          line.map((_, column) => read.sheets[0]?.cells[rows.indexOf(line)]?.[column]?.value),
        )
        expect(values).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  test('keeps days and times to the millisecond', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 61, max: 80000, noNaN: true }), async (serial) => {
        const read = await there(cellBook({ value: serial, format: 'dd/mm/yyyy hh:mm' }))
        expect(read.sheets[0]?.cells[0]?.[0]?.value).toBeCloseTo(serial, 7)
      }),
      { numRuns: 40 },
    )
  })
})

describe('rules that are written and read', () => {
  const rule = (criteria: string, values: readonly unknown[], more: Partial<ValidationData> = {}): ValidationData => ({
    ranges: [RANGE],
    criteria,
    values,
    allowInvalid: false,
    ...more,
  })

  test.each<ValidationData>([
    rule('VALUE_IN_LIST', [['Trực tuyến', 'Trực tiếp'], true], { helpText: 'Chọn một hình thức.' }),
    rule('VALUE_IN_LIST', [['Phòng 1, tầng 2', 'Hội trường "A"'], true]),
    rule('VALUE_IN_LIST', [Array.from({ length: 60 }, (_, at) => `Mục dài thứ ${at}`), true]),
    rule('VALUE_IN_RANGE', ["'Danh mục'!A2:A50", true], { allowInvalid: true }),
    rule('CHECKBOX', []),
    rule('DATE_IS_VALID_DATE', []),
    rule('DATE_ON_OR_AFTER', [46023]),
    rule('DATE_BETWEEN', [46023, 46387]),
    rule('NUMBER_BETWEEN', [0, 100]),
    rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]),
    rule('NUMBER_LESS_THAN', ['=B2']),
    rule('TEXT_CONTAINS', ['mật "A"']),
    rule('TEXT_DOES_NOT_CONTAIN', ['x']),
    rule('TEXT_EQUAL_TO', ['Có']),
    rule('CUSTOM_FORMULA', ['=AND(A2>0;COUNTIF(A:A;A2)=1)'], {
      ranges: [RANGE, { row: 1, column: 3, rows: 5, columns: 2 }],
    }),
  ])('$criteria $values', async (validation) => {
    const data = workbookOf(sheetOf([[{ value: 'x' }]], { validations: [validation] }), {
      ...sheetOf([]),
      name: 'Danh mục',
    })
    expect(await there(data)).toEqual(data)
  })

  const format = (criteria: string, values: readonly unknown[]): ConditionalFormatData => ({
    ranges: [RANGE],
    criteria,
    values,
    background: '#f4cccc',
    fontColor: '#990000',
    bold: true,
  })

  test.each<ConditionalFormatData>([
    format('CUSTOM_FORMULA', ['=AND($A2>0;$B2="x")']),
    format('TEXT_CONTAINS', ['mật']),
    format('TEXT_DOES_NOT_CONTAIN', ['mật']),
    format('TEXT_STARTS_WITH', ['a']),
    format('TEXT_ENDS_WITH', ['b']),
    format('TEXT_EQUAL_TO', ['say "x"']),
    format('CELL_EMPTY', []),
    format('CELL_NOT_EMPTY', []),
    format('NUMBER_BETWEEN', [1, 2.5]),
    format('NUMBER_GREATER_THAN', ['=B1']),
    format('DATE_BEFORE', [46023]),
    format('DATE_EQUAL_TO', [46387]),
  ])('the look of cells where $criteria $values', async (conditionalFormat) => {
    const data = workbookOf(
      sheetOf([[{ value: 'x' }]], { conditionalFormats: [conditionalFormat, { ...conditionalFormat, italic: true }] }),
    )
    expect(await there(data)).toEqual(data)
  })
})

describe('a file that is written', () => {
  test('has the same bytes twice and in every time zone', async () => {
    const zone = process.env['TZ']
    const files: string[] = []
    for (const TZ of ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'UTC']) {
      process.env['TZ'] = TZ
      files.push(Buffer.from(await writeXlsx(REGISTER)).toString('base64'))
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(new Set(files).size).toBe(1)
  })

  test('keeps the value of a formula that is too long for Excel', async () => {
    const value = 'x'.repeat(9000)
    expect(await there(cellBook({ value, formula: '=KPI_STATUS()' }))).toEqual(cellBook({ value }))
  })

  test('carries names that Excel forbids in a form that it allows', async () => {
    const long = 'Tên trang dài hơn ba mươi mốt ký tự một'
    const data = {
      sheets: [
        { ...sheetOf([[{ value: 1, formula: "=SUM('a/b'!A1:A2)" }]]), name: long },
        { ...sheetOf([]), name: 'a/b' },
        { ...sheetOf([]), name: 'A_B' },
      ],
      namedRanges: [{ name: 'X', sheet: 'a/b', range: RANGE }],
    }
    const read = await there(data)
    expect(read.sheets.map((sheet) => sheet.name)).toEqual([long.slice(0, 31), 'a_b', 'A_B (2)'])
    expect(read.sheets[0]?.cells[0]?.[0]?.formula).toBe('=SUM(a_b!A1:A2)')
    expect(read.namedRanges).toEqual([{ name: 'X', sheet: 'a_b', range: RANGE }])
  })

  test('refuses a text that no file holds, naming its cell', async () => {
    const data = workbookOf(sheetOf([[], [undefined, { value: 'x'.repeat(32768) }]]))
    await expect(writeXlsx(data)).rejects.toThrow('Ô B2 của trang «Trang» dài hơn 32.767 ký tự')
  })
})
