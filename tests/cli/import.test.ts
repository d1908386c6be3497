import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportResult } from '../../src/actions/import/import-result.ts'
import type { KpiResult } from '../../src/actions/kpi.ts'
import { readXlsx, writeXlsx } from '../../workbench/files/xlsx.ts'
import type { SheetData, WorkbookData } from '../../workbench/workbook-data.ts'
import { nenep, nenepJson, temporaryFolder, writeSample } from './run-nenep.ts'

const folder = temporaryFolder()
afterAll(() => folder.clean())

const CSV = 'SỔ HỌP NĂM 2026\nSTT,Ngày họp,Giờ,Nội dung,Loại,Hình thức,Chủ trì\n1,16/3,7h30,Giao ban,Giao ban,Truc tuyen,CT\n2,,9h,=1+1,Giao ban,TT,CT\n,Tổng cộng: 2\n'

/** A file of the test's folder. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(folder.path(name), content)
  return folder.path(name)
}

let copies = 0
const newOut = (): string => folder.path(`out${copies++}.xlsx`)

function imported(input: string, out = newOut()): Promise<ImportResult> {
  return nenepJson<ImportResult>('import', input, '--out', out)
}

const valuesOf = (workbook: WorkbookData, sheet: string): unknown[][] =>
  workbook.sheets.find(({ name }) => name === sheet)!.cells.map((row) => trimmed(Array.from(row ?? [], (cell) => cell?.value ?? null))).filter((row) => row.length > 0)

function trimmed(row: unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1)
}

/** All texts of a package's parts. */
function textOf(path: string): string {
  return Object.values(unzipSync(readFileSync(path))).map((part) => strFromU8(part)).join('\n')
}

test('a .csv becomes our workbook, the original beside, and the list as JSON', async () => {
  const out = newOut()
  const result = await imported(await file('so-hop.csv', CSV), out)
  expect(Object.keys(result)).toEqual(['tables', 'notImported'])
  expect(result.tables).toEqual([{
    sheet: 'Cuộc họp', source: 'so-hop.csv', rows: 2,
    changes: [
      { row: 3, column: 'Ngày', from: '16/3', to: '16/3/2026' }, { row: 3, column: 'Giờ bắt đầu', from: '7h30', to: '07:30' },
      { row: 3, column: 'Hình thức', from: 'Truc tuyen', to: 'Trực tuyến' }, { row: 4, column: 'Ngày', from: '', to: '16/3/2026' },
      { row: 4, column: 'Giờ bắt đầu', from: '9h', to: '09:00' },
    ],
    unclear: [{ row: 4, column: 'Hình thức', value: 'TT', message: expect.stringContaining('trực tiếp hoặc trực tuyến') as string }],
    leftOut: [
      { row: 1, why: 'Tên sổ, dòng trên tiêu đề.' }, { row: 2, why: 'Cột «STT» không có cột tương ứng; 2 ô không nhập.' },
      { row: 5, why: 'Dòng cộng; số liệu được tính lại từ các dòng.' },
    ],
    mapping: expect.arrayContaining([{ from: 'Ngày họp', to: 'Ngày', by: 'name' }]) as unknown[],
  }])
  const workbook = await readXlsx(out)
  expect(valuesOf(workbook, 'Cuộc họp')[2]!.slice(0, 7)).toEqual([46097, 0.375, null, null, '=1+1', 'Giao ban', 'TT'])
  expect(valuesOf(workbook, 'Gốc - so-hop')).toHaveLength(5)
  expect(valuesOf(workbook, 'Kết quả nhập sổ')).toHaveLength(10)
  const meetings = workbook.sheets.find(({ name }) => name === 'Cuộc họp')!
  expect(meetings.cells[2]![4]).toMatchObject({ value: '=1+1' })
  expect(meetings.cells[2]![4]!.formula).toBeUndefined()
  expect(meetings.validations!.length).toBeGreaterThan(3)
})

test('for people, counts, columns, unclear cells and lines that are no rows are told', async () => {
  const { code, out, err } = await nenep(['import', await file('so-hop.csv', CSV), '--out', newOut()])
  expect(code).toBe(0)
  expect(out).toContain('so-hop.csv → Cuộc họp: 2 dòng; ghi lại 5 ô, chưa rõ 1 ô, không nhập 3 mục.')
  expect(out).toContain('Cột: Ngày họp → Ngày;')
  expect(out).toContain('dòng 4, Hình thức: «TT» có thể là')
  expect(out).toContain('dòng 3, Hình thức: «Truc tuyen» → «Trực tuyến»')
  expect(err).toMatch(/^Đã tạo .*\.xlsx\.$/)
})

test('what is told stands on a line each, with its column where it has one', async () => {
  const csv = 'TT,Nội dung công việc,Cơ quan chủ trì,Sản phẩm,Thời hạn\n1,A,"- Văn phòng\n- Phòng Kinh tế",X,Quý I\n,Tổng cộng: 2 nhiệm vụ,,,\n'
  const { out } = await nenep(['import', await file('tong.csv', csv), '--preview'])
  const lines = out.split('\n').map((line) => line.trim())
  expect(lines).toContain('dòng 3: Ghi tổng số 2 nhưng đếm được 1. Kiểm tra bản gốc.')
  expect(lines).toContain('dòng 2, Cơ quan chủ trì: «- Văn phòng / - Phòng Kinh tế» → «Văn phòng; Phòng Kinh tế»')
})

test('a preview tells the mapping of columns and what would be made, and writes nothing', async () => {
  const input = await file('so-hop.csv', CSV)
  const before = await readdir(folder.path('.'))
  const { code, out, err } = await nenep(['import', input, '--preview'])
  expect(code).toBe(0)
  expect(out).toContain('so-hop.csv → Cuộc họp: 2 dòng; ghi lại 5 ô, chưa rõ 1 ô, không nhập 3 mục.')
  expect(out).toContain('Cột: Ngày họp → Ngày;')
  expect(err).toBe('Mới xem trước, chưa ghi tệp nào.')
  expect(await readdir(folder.path('.'))).toEqual(before)
  expect(await nenepJson<ImportResult>('import', input, '--preview')).toEqual(await imported(input))
})

test('a folder is read file by file, each under its own name', async () => {
  await mkdir(folder.path('so'))
  await file('so/a.csv', CSV)
  await file('so/b.md', '| Họ và tên | Đơn vị | Đối tượng |\n|--|--|--|\n| An | VP | CC |\n')
  await file('so/anh.png', 'x')
  const { tables } = await imported(folder.path('so'))
  expect(tables.map(({ sheet, source, rows }) => [sheet, source, rows])).toEqual([['Cuộc họp', 'a.csv', 2], ['Cán bộ', 'b.md', 1]])
})

describe('the round trip', () => {
  const sample = folder.path('mẫu.xlsx')
  const out = folder.path('lại.xlsx')
  let result: ImportResult
  beforeAll(async () => {
    await writeSample(sample)
    result = await imported(sample, out)
  })

  test('lists no change but the secret row that became a number', () => {
    const changed = result.tables.flatMap(({ sheet, changes }) => changes.map(({ column, from, to }) => [sheet, column, from, to]))
    expect(changed).toEqual([['Văn bản mật', 'Số văn bản mật đi', expect.any(String), expect.any(String)]])
    expect(result.tables.flatMap(({ sheet, leftOut }) => leftOut.map(() => sheet))).toEqual(['Văn bản'])
  })

  test('gives the same rows', async () => {
    const [before, after] = [await readXlsx(sample), await readXlsx(out)]
    for (const { name } of before.sheets.filter((sheet) => sheet.name !== 'Văn bản' && sheet.name !== 'Văn bản mật' && sheet.name !== 'Tổng quan')) {
      if (result.tables.some(({ sheet }) => sheet === name)) expect(valuesOf(after, name), name).toEqual(valuesOf(before, name))
    }
    expect(valuesOf(after, 'Văn bản')).toHaveLength(valuesOf(before, 'Văn bản').length - 1)
  })

  test('gives the same indicators', async () => {
    const figures = async (path: string): Promise<unknown> => (await nenepJson<KpiResult>('kpi', path, '--as-of', '2026-12-31')).indicators.map(({ function: name, numerator, denominator }) => [name, numerator, denominator])
    expect(await figures(out)).toEqual(await figures(sample))
  })
})

test('the content of secret rows stands in no part of the result', async () => {
  const csv = 'SỔ VĂN BẢN ĐI\nSố ký hiệu,Ngày,Trích yếu,Nơi nhận,Độ mật\n1/KH-UBND,16/3/2026,Kế hoạch,Sở Nội vụ,\nSOKIN,17/3/2026,NOIDUNGKIN,NOIKIN,Tối mật\n'
  const out = newOut()
  const { code, out: printed, err } = await nenep(['import', await file('so-di.csv', csv), '--out', out, '--json'])
  expect(code).toBe(0)
  for (const word of ['SOKIN', 'NOIDUNGKIN', 'NOIKIN']) {
    expect(printed + err).not.toContain(word)
    expect(textOf(out)).not.toContain(word)
  }
  expect(valuesOf(await readXlsx(out), 'Văn bản mật')[1]!.slice(0, 2)).toEqual([46082, 1])
})

test('an import of its own result adds nothing, and passes over the originals', async () => {
  const [first, second] = [newOut(), newOut()]
  await imported(await file('so-hop.csv', CSV), first)
  const result = await imported(first, second)
  expect(result.tables.find(({ sheet }) => sheet === 'Cuộc họp')).toMatchObject({ rows: 2, changes: [] })
  expect(valuesOf(await readXlsx(second), 'Cuộc họp')).toEqual(valuesOf(await readXlsx(first), 'Cuộc họp'))
  expect(result.notImported).toContainEqual({ source: expect.stringContaining('Gốc - so-hop') as string, why: 'Bản gốc của lần nhập trước, không nhập lại.' })
})

test('an .xlsx with serial dates and merged cells, several sheets', async () => {
  const sheet = (name: string, cells: unknown[][], merges: SheetData['merges'] = []): SheetData => ({
    name, rowCount: 1000, columnCount: 26, merges: merges!,
    cells: cells.map((row) => row.map((value) => (value === '' ? undefined : { value: value as string, ...(typeof value === 'number' && value > 40000 ? { format: 'dd/mm/yyyy' } : {}) }))),
  })
  const header = ['Ngày', 'Giờ', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
  const workbook: WorkbookData = {
    namedRanges: [],
    sheets: [
      sheet('T3', [header, [46097, 0.3125, 'Giao ban'.normalize('NFD'), 'Giao ban', 'Zoom', 'CT'], ['', 0.375, 'Họp', 'Giao ban', 'Trực tiếp', '']],
        [{ row: 1, column: 0, rows: 2, columns: 1 }, { row: 1, column: 5, rows: 2, columns: 1 }]),
      sheet('Ghi chú', [['không có gì']]),
    ],
  }
  const out = newOut()
  const result = await imported(await file('so.xlsx', await writeXlsx(workbook)), out)
  expect(result.tables).toMatchObject([{ source: 'so.xlsx › T3', rows: 2 }])
  expect(result.notImported).toMatchObject([{ source: 'so.xlsx › Ghi chú' }])
  expect(valuesOf(await readXlsx(out), 'Cuộc họp')[2]!.filter((value) => value !== null)).toEqual([46097, 0.375, 'Họp', 'Giao ban', 'Trực tiếp', 'CT'])
})

describe('what cannot be imported ends with 2 and writes nothing', () => {
  test.each([
    ['trống.csv', 'abc\n', 'cần một dòng tiêu đề với tên các cột'],
    ['ảnh.png', 'x', 'Không nhập được «ảnh.png»'],
  ])('%s', async (name, content, sentence) => {
    const out = newOut()
    const { code, err } = await nenep(['import', await file(name, content), '--out', out])
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(existsSync(out)).toBe(false)
  })

  test('an output that is there', async () => {
    const out = await file('có.xlsx', 'mine')
    expect(await nenep(['import', await file('so-hop.csv', CSV), '--out', out])).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string })
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })
})

test('an appendix goes into a workbook that is there, once: again it adds neither rows nor a second original', async () => {
  const [book, once, twice] = [folder.path('co-san.xlsx'), newOut(), newOut()]
  await writeSample(book)
  const input = await file('phu-luc.tsv', 'TT\tNội dung công việc\tCơ quan chủ trì\tSản phẩm\tThời hạn\n1\tViệc mới\tPhòng Kinh tế\tBáo cáo\tQuý IV\n')
  const into = (from: string, out: string): Promise<ImportResult> => nenepJson<ImportResult>('import', input, '--into', from, '--out', out)
  expect((await into(book, once)).tables).toMatchObject([{ sheet: 'Nhiệm vụ', rows: 1 }])
  expect((await into(once, twice)).tables).toMatchObject([{ rows: 0, leftOut: [{ row: 2, why: 'Đã có trong bảng, không nhập lại.' }] }])
  const [before, after, again] = [await readXlsx(book), await readXlsx(once), await readXlsx(twice)]
  expect(valuesOf(after, 'Nhiệm vụ').slice(0, -1)).toEqual(valuesOf(before, 'Nhiệm vụ'))
  expect(valuesOf(again, 'Nhiệm vụ')).toEqual(valuesOf(after, 'Nhiệm vụ'))
  expect(again.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), 'Gốc - phu-luc', 'Kết quả nhập sổ'])
})
