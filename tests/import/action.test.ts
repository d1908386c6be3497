import { describe, expect, test } from 'vitest'
import { importRegister } from '../../src/actions/import-register.ts'
import type { ImportResult } from '../../src/actions/import/import-result.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import type { CellValue } from '../../src/actions/action.ts'
import { evaluate } from '../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../src/indicators/index.ts'
import { fakePorts, type FakePorts } from '../actions/fake-ports.ts'
import { registersOf, scopeOf } from '../support/registers.ts'

const HEADER = ['Ngày', 'Giờ', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const MEETINGS = [HEADER, ['16/3/2026', '7h30', 'Giao ban', 'Giao ban', 'truc tuyen', 'CT'], ['', '9h', 'Họp', 'Chuyên môn', 'TT', 'PCT']]
const DOCUMENTS = [
  ['SỔ VĂN BẢN ĐI'], ['Số ký hiệu', 'Ngày', 'Trích yếu', 'Nơi nhận', 'Độ mật'], ['1/KH-UBND', '16/3/2026', 'Kế hoạch', 'Sở Nội vụ', ''],
  ['BÍ SỐ', '17/3/2026', 'NỘI DUNG KÍN', 'NƠI KÍN', 'Mật'], ['2/BC-UBND', '05/4/2026', 'Báo cáo', 'Sở Nội vụ', 'Thường'],
]

/** A workbook that set-up has made, with these sheets beside. */
function workbook(sheets: Record<string, CellValue[][]>): FakePorts {
  const ports = fakePorts()
  setUp.run(ports, {})
  for (const [name, cells] of Object.entries(sheets)) ports.sheets.set(name, cells)
  return ports
}

function run(ports: FakePorts, options = {}): ImportResult {
  return importRegister.run(ports, options)
}

const rowsOf = (ports: FakePorts, sheet: string): CellValue[][] => ports.sheets.get(sheet)!.slice(1).filter((row) => row.some((cell) => cell !== null && cell !== ''))

describe('the import of the sheets beside', () => {
  test('puts rows into our registers and tells what it changed', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS })
    const { tables, notImported } = run(ports)
    expect(tables).toMatchObject([{ sheet: 'Cuộc họp', source: 'Sổ họp', rows: 2 }])
    expect(tables[0]!.changes).toContainEqual({ row: 2, column: 'Hình thức', from: 'truc tuyen', to: 'Trực tuyến' })
    expect(tables[0]!.unclear).toMatchObject([{ row: 3, column: 'Hình thức', value: 'TT' }])
    expect(notImported).toEqual([])
    expect(rowsOf(ports, 'Cuộc họp').map((row) => row.slice(0, 7))).toEqual([
      [46097, 0.3125, null, null, 'Giao ban', 'Giao ban', 'Trực tuyến'], [46097, 0.375, null, null, 'Họp', 'Chuyên môn', 'TT'],
    ])
  })

  test('leaves the sheet that it read as it is', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS.map((row) => [...row]) })
    run(ports)
    expect(ports.sheets.get('Sổ họp')).toEqual(MEETINGS)
  })

  test('done twice adds nothing', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS, 'Sổ đi': DOCUMENTS })
    run(ports)
    const before = ['Cuộc họp', 'Văn bản', 'Văn bản mật'].map((sheet) => rowsOf(ports, sheet))
    const { tables } = run(ports)
    expect(['Cuộc họp', 'Văn bản', 'Văn bản mật'].map((sheet) => rowsOf(ports, sheet))).toEqual(before)
    expect(tables.map(({ rows }) => rows)).toEqual([0, 0, 0])
    expect(tables[0]!.leftOut.map(({ why }) => why)).toEqual(['Đã có trong bảng, không nhập lại.', 'Đã có trong bảng, không nhập lại.'])
  })

  test('takes a second file with some new rows, and two equal rows of one register as two', () => {
    const twice = [...MEETINGS, ['17/3/2026', '8h', 'Họp tổ', 'Giao ban', 'Trực tiếp', 'CT'], ['17/3/2026', '8h', 'Họp tổ', 'Giao ban', 'Trực tiếp', 'CT']]
    const ports = workbook({ 'Sổ 1': MEETINGS, 'Sổ 2': twice })
    expect(run(ports).tables.map(({ rows }) => rows)).toEqual([2, 2])
  })

  test('never overwrites a setting or a month that is there', () => {
    const ports = workbook({ 'Số liệu': [['Tháng', 'Số cuộc họp', 'Số văn bản'], ['1/2025', 17, 40]] })
    run(ports)
    ports.sheets.set('Số liệu', [['Tháng', 'Số cuộc họp', 'Số văn bản'], ['1/2025', 99, 40]])
    const { tables } = run(ports)
    expect(rowsOf(ports, 'Số liệu năm trước')).toHaveLength(1)
    expect(tables[0]!.leftOut).toEqual([{ row: 2, why: 'Bảng đã có dòng của mục này với nội dung khác; không ghi đè.' }])
  })

  test('finds its columns where people have moved them', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS })
    ports.sheets.set('Cuộc họp', [['Bảng của xã'], ['Nội dung', 'Ngày', 'Hình thức', 'Giờ bắt đầu', 'Loại', 'Chủ trì']])
    const { tables } = run(ports)
    expect(ports.sheets.get('Cuộc họp')![2]).toEqual(['Giao ban', 46097, 'Trực tuyến', 0.3125, 'Giao ban', 'CT'])
    expect(tables[0]!.leftOut).toEqual([])
  })

  test('says so where our sheet lacks a column', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS })
    ports.sheets.set('Cuộc họp', [['Nội dung', 'Ngày', 'Hình thức', 'Giờ bắt đầu', 'Loại']])
    expect(run(ports).tables[0]!.leftOut).toMatchObject([{ row: 0, why: expect.stringContaining('«Chủ trì»') as string }])
  })

  test('makes a register that is not there', () => {
    const ports = fakePorts({ 'Sổ họp': MEETINGS })
    run(ports)
    expect(rowsOf(ports, 'Cuộc họp')).toHaveLength(2)
  })

  test('names the sheets that are none', () => {
    const ports = workbook({ Nháp: [['abc']] })
    const result = run(ports)
    expect(result.notImported).toEqual([{ source: 'Nháp', why: 'Không nhận ra sổ nào: cần một dòng tiêu đề với tên các cột.' }])
    expect(importRegister.summary(result)).toContain('Không nhận ra sổ nào')
  })

  test('keeps its list in a sheet, in place of that of the import before', () => {
    const ports = workbook({ 'Sổ họp': MEETINGS })
    run(ports)
    expect(ports.sheets.get('Kết quả nhập sổ')![0]).toEqual(['Bảng', 'Nguồn', 'Dòng ở nguồn', 'Cột', 'Trước', 'Sau', 'Nội dung'])
    expect(JSON.stringify(ports.sheets.get('Kết quả nhập sổ'))).toContain('truc tuyen')
    run(ports)
    expect(JSON.stringify(ports.sheets.get('Kết quả nhập sổ'))).not.toContain('truc tuyen')
  })

  test('says how much it did', () => {
    expect(importRegister.summary(run(workbook({ 'Sổ họp': MEETINGS })))).toBe(
      'Đã nhập: Cuộc họp 2 dòng. Ghi lại theo mẫu: 4 ô. Chưa rõ: 1 ô. Không nhập: 0 mục. Xem bảng «Kết quả nhập sổ».',
    )
  })
})

describe('secret rows', () => {
  test('become numbers of Văn bản mật, by month and book, and nothing of them goes anywhere', () => {
    const ports = workbook({ 'Sổ đi': DOCUMENTS })
    const result = run(ports)
    expect(rowsOf(ports, 'Văn bản')).toHaveLength(2)
    expect(rowsOf(ports, 'Văn bản mật')).toEqual([[46082, 1, null]])
    expect(result.secretRows).toEqual([{ sheet: 'Sổ đi', row: 4 }])
    ports.sheets.delete('Sổ đi')
    const everything = JSON.stringify([result, [...ports.sheets]])
    for (const word of ['BÍ SỐ', 'NỘI DUNG KÍN', 'NƠI KÍN']) expect(everything).not.toContain(word)
  })

  test('in two copies of one register count once', () => {
    const ports = workbook({ 'Sổ đi': DOCUMENTS, 'Sổ đi (2)': DOCUMENTS })
    run(ports)
    expect(rowsOf(ports, 'Văn bản mật')).toEqual([[46082, 1, null]])
  })

  test('that do not agree with a number that is there are a finding; the number stays', () => {
    const ports = workbook({ 'Sổ đi': DOCUMENTS })
    ports.sheets.get('Văn bản mật')!.push(['3/2026', 5, 0])
    const { tables } = run(ports)
    expect(rowsOf(ports, 'Văn bản mật')).toEqual([['3/2026', 5, 0]])
    expect(tables.at(-1)!.unclear).toMatchObject([{ message: 'Tháng 3/2026 đã ghi 5 văn bản mật nhưng sổ nhập vào có 1. Kiểm tra và sửa ở bảng Văn bản mật.' }])
  })
})

describe('a new workbook', () => {
  test('takes the tasks of the source in place of the same ones of the plan', () => {
    const ports = workbook({})
    const content = ports.sheets.get('Nhiệm vụ')![2]![2]!
    ports.sheets.set('PL', [['TT', 'Nội dung', 'Cơ quan chủ trì', 'Sản phẩm', 'Thời hạn', 'Kết quả'], ['2', content, 'Văn phòng', 'Báo cáo', 'Hằng năm', '135/BC-UBND'], ['12', 'Việc mới', 'Văn phòng', 'Báo cáo', 'Quý IV', '']])
    const { tables } = run(ports, { sheets: [{ sheet: 'PL', label: 'pl.docx' }], fresh: true })
    expect(tables).toMatchObject([{ source: 'pl.docx', rows: 2 }])
    expect(rowsOf(ports, 'Nhiệm vụ')).toHaveLength(12)
    expect(ports.sheets.get('Nhiệm vụ')![2]).toContain('135/BC-UBND')
  })
})

test('an old register imports so that its indicators equal a count by hand', () => {
  const nfd = (text: string): string => text.normalize('NFD')
  const rows: CellValue[][] = [
    [nfd('SỔ THEO DÕI HỘI NGHỊ, CUỘC HỌP')], ['NĂM 2026'], ['TT', nfd('Ngày họp'), 'Giờ', nfd('Nội dung'), nfd('Loại'), nfd('Hình thức'), nfd('Chủ trì'), nfd('Trạng thái')],
    [1, 46041, 0.3125, 'Giao ban 1', 'giao ban', 'Truc tuyen', 'CT', 'Xong'],
    [2, '', 0.375, 'Giao ban 2', 'hop giao ban', nfd('Trực tuyến'), 'CT', nfd('Hoàn thành')],
    [3, '22/01', '7h30', nfd('Triển khai KL 226'), nfd('quán triệt'), nfd('Tập trung'), 'CT', 'Đã tổ chức'],
    ['', nfd('Tổng cộng: 3')],
    ['Tuần 5'],
    [4, '28-29/01/2026', 'Cả ngày', 'Tập huấn', 'bồi dưỡng', 'Zoom', 'PCT', 'đã họp'],
    [5, '30/01/2026', '14h', 'Giao ban 3', 'Giao ban', 'TT', 'CT', ''],
    [6, '31/01/2026', '14h', 'Giao ban 4', 'Giao ban', 'online', 'CT', 'Hoãn'],
    [7, '30/02/2026', '14h', 'Giao ban 5', 'Giao ban', 'online', 'CT', 'Xong'],
  ]
  const ports = workbook({ 'Sổ họp': rows })
  run(ports)
  const scope = scopeOf(registersOf({ 'Cuộc họp': ports.sheets.get('Cuộc họp')! }), { period: 'Q1/2026' })
  const [online] = evaluate(INDICATORS.filter(({ name }) => name === 'ONLINE_RATIO'), scope)
  // Held: 1, 2, 3, 4, 5; online: 1, 2, 4. 6 was put off, 7 has no day of the calendar.
  expect([online!.numerator, online!.denominator]).toEqual([3, 5])
})

test('a preview tells what would come of it and writes nothing', () => {
  const ports = workbook({ 'Sổ họp': MEETINGS })
  const before = JSON.stringify([...ports.sheets])
  const preview = run(ports, { preview: true })
  expect(JSON.stringify([...ports.sheets])).toBe(before)
  expect(importRegister.summary(preview)).toBe('Sẽ nhập: Cuộc họp 2 dòng. Ghi lại theo mẫu: 4 ô. Chưa rõ: 1 ô. Không nhập: 0 mục. Chưa ghi gì vào bảng tính.')
  expect(preview).toEqual({ ...run(ports), isPreview: true })
  expect(preview.tables[0]!.mapping).toContainEqual({ from: 'Giờ', to: 'Giờ bắt đầu', by: 'name' })
})

test('a source with a stamp of secrecy is left out whole', () => {
  const ports = workbook({ 'Sổ họp': [['MẬT'], ...MEETINGS] })
  const result = run(ports)
  expect(result.tables).toEqual([])
  expect(result.notImported).toEqual([{ source: 'Sổ họp', why: expect.stringMatching(/^Tệp có dấu mật/) as string }])
  expect(result.secretRows.map(({ row }) => row)).toEqual([1, 2, 3, 4])
  expect(rowsOf(ports, 'Cuộc họp')).toEqual([])
})
