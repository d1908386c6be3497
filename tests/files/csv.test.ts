// Folders of .csv files.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatCsv, guard, parseCsv, readCsvFolder, readCsvSheet, writeCsvFolder } from '../../workbench/files/csv.ts'
import type { SheetData } from '../../workbench/workbook-data.ts'
import { REGISTER, sheetOf, workbookOf } from './samples.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nenep-csv-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const valuesOf = (sheet: SheetData | undefined) => sheet?.cells.map((row) => row?.map((cell) => cell?.value ?? null))

async function valuesIn(content: string | Uint8Array): Promise<unknown> {
  const path = join(folder, 'Trang.csv')
  await writeFile(path, content)
  return valuesOf(await readCsvSheet(path))
}

describe('the rows of a text', () => {
  test.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb, c\nd\te',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
    ],
    [
      '"a;b",c\n"d;e;f",g',
      [
        ['a;b', 'c'],
        ['d;e;f', 'g'],
      ],
    ],
    ['"say ""x""",b\n', [['say "x"', 'b']]],
    ['"hai\ndòng",b', [['hai\ndòng', 'b']]],
    [
      'a,,\n,,\n',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['a,"b', [['a', 'b']]],
    ['"a"x,b', [['ax', 'b']]],
    ['một cột\nhai', [['một cột'], ['hai']]],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['sep=;\na,b;c\n', [['a,b', 'c']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })
})

describe('the sheet of a file', () => {
  test('holds texts as they stand, and plain whole numbers', async () => {
    expect(await valuesIn('12,-5,0,0012,1.234,"12,5",01/6/2026,TRUE,1234567890123456,+84')).toEqual([
      [12, -5, 0, '0012', '1.234', '12,5', '01/6/2026', 'TRUE', '1234567890123456', '+84'],
    ])
  })

  test.each([
    ['with a BOM', '\ufeffNgày,Giờ\n'],
    ['without', 'Ngày,Giờ\n'],
    ['in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ngày\tGiờ\n', 'utf16le')])],
  ])('%s reads the same', async (_name, content) => {
    expect(await valuesIn(content)).toEqual([['Ngày', 'Giờ']])
  })

  test('is named after its file, in composed letters', async () => {
    await writeFile(join(folder, `${'Cuộc họp'.normalize('NFD')}.csv`), 'a')
    await writeFile(join(folder, 'Văn bản.CSV'), 'b')
    await writeFile(join(folder, 'đọc.txt'), 'c')
    expect((await readCsvFolder(folder)).sheets.map((sheet) => sheet.name)).toEqual(['Cuộc họp', 'Văn bản'])
  })

  test('is refused when two files give one name', async () => {
    await writeFile(join(folder, `${'Cuộc họp'.normalize('NFD')}.csv`), 'a')
    await writeFile(join(folder, 'Cuộc họp.csv'), 'b')
    await expect(readCsvFolder(folder)).rejects.toThrow('có hai tệp cùng tên trang «Cuộc họp»')
  })
})

describe('texts that a spreadsheet would run', () => {
  test.each(['=1+1', '+84', '-x', '@SUM(A1)', '\tx', "'=1", '＝1'])('%j is guarded and comes back', async (text) => {
    expect(guard(text)).toBe("'" + text)
    expect(await valuesIn(formatCsv(sheetOf([[{ value: text }]])))).toEqual([[text]])
  })

  test.each(['Trực tuyến', "'trích", 'a=b', "''"])('%j stays as it is', (text) => {
    expect(guard(text)).toBe(text)
  })
})

describe('a workbook that is written', () => {
  test('has a file a sheet, values as people write them', async () => {
    await writeCsvFolder(REGISTER, folder)
    expect((await readFile(join(folder, 'Cuộc họp.csv'), 'utf8')).split('\r\n').slice(1, 6)).toEqual([
      '04/06/2026,07:30,TRUE,04/06/2026 18:00',
      '60%,#ERROR!',
      '12,,',
      'Chỉ tiêu,Giá trị',
      '"0,5",TRUE',
    ])
    expect(await readFile(join(folder, 'Danh mục.csv'), 'utf8')).toBe('\ufeffPhòng họp\r\n')
  })

  test.each([
    [46177, 'dd/mm/yyyy', '04/06/2026'],
    [46177.75, 'dd/mm/yyyy hh:mm', '04/06/2026 18:00'],
    [46177, 'mm/yyyy', '6/2026'],
    [46177, '"Tháng" m/yyyy', '6/2026'],
    [46023, 'yyyy', '2026'],
    [0.3125, 'hh:mm', '07:30'],
    [1.5, '[h]:mm', '36:00'],
    [46177.3125, 'h:mm', '07:30'],
    [0.285, '0%', '"28,5%"'],
    [1234.5, '#,##0', '"1234,5"'],
  ])('the number %d shown as %s is %s', (value, format, text) => {
    expect(formatCsv(sheetOf([[{ value, format }]]))).toBe(`\ufeff${text}\r\n`)
  })

  test('gives its texts back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^-?\d+$/.test(value))
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const data = formatCsv(sheetOf(rows.map((row) => row.map((value) => ({ value })))))
        const read = parseCsv(data.slice(1), ',')
        expect(
          read.map((row) =>
            row.map((field) => (field.startsWith("'") && guard(field) !== field ? field.slice(1) : field)),
          ),
        ).toEqual(rows)
      }),
    )
  })

  test('says why it cannot be written', async () => {
    await writeFile(join(folder, 'x'), '')
    await expect(writeCsvFolder(workbookOf(sheetOf([])), join(folder, 'x'))).rejects.toThrow(
      `Không ghi được «${join(folder, 'x')}»`,
    )
  })
})
