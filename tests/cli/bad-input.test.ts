import { readFile, truncate, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { KpiFigure, KpiResult } from '../../src/actions/kpi.ts'
import { startHost, type Host } from '../../workbench/host.ts'
import type { CellData, SheetData, WorkbookData } from '../../workbench/workbook-data.ts'
import { nenep, temporaryFolder, writeSample } from './run-nenep.ts'

type Value = CellData['value']

function sheet(name: string, rows: readonly (readonly Value[])[], more: Partial<SheetData> = {}): SheetData {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value, isError: typeof value === 'string' && value.startsWith('#') })))
  return { name, rowCount: Math.max(1000, rows.length), columnCount: 26, cells, ...more }
}

const MEETING_HEADER = ['Ngày', 'Giờ bắt đầu', 'Giờ kết thúc', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const GOOD = ['05/01/2026', '07:30', '08:30', 'Giao ban', 'Giao ban', 'Trực tuyến', 'Chủ tịch']
const meetings = (...rows: readonly (readonly Value[])[]): SheetData => sheet('Cuộc họp', [MEETING_HEADER, GOOD, ...rows])

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
})
afterAll(() => host.close())

function open(...sheets: readonly SheetData[]): WorkbookData {
  host.open({ sheets, namedRanges: [] })
  return host.snapshot()
}

function online(): KpiFigure {
  const { indicators } = host.run('runAction', 'kpi', {}) as KpiResult
  return indicators.find((each) => each.function === 'ONLINE_RATIO')!
}

function findings(): CheckResult['findings'] {
  return (host.run('runAction', 'check', {}) as CheckResult).findings
}

describe('a workbook that is not as it should be', () => {
  test('a missing sheet gives no figure and a reason', () => {
    open(sheet('Trang tính1', [['Ghi chú']]))
    expect(online()).toMatchObject({ value: null, verdict: 'none', reason: 'Chưa có bảng «Cuộc họp». Chọn Nề nếp › Tạo các bảng.' })
  })

  test('a sheet without a header gives no figure and a reason', () => {
    open(sheet('Cuộc họp', [GOOD, GOOD]))
    expect(online()).toMatchObject({ value: null, reason: expect.stringMatching(/^Không tìm thấy cột «Ngày»/) as string })
  })

  test('a header that stands twice is named with both places', () => {
    open(sheet('Cuộc họp', [[...MEETING_HEADER, 'Hình thức'], [...GOOD, 'Trực tiếp']]))
    expect(online()).toMatchObject({ value: null, reason: 'Cột «Hình thức» xuất hiện hai lần (F1, H1). Đổi tên hoặc xóa một cột.' })
  })

  test('two sheets that could both be the register are named', () => {
    open(sheet('Lịch A', [MEETING_HEADER, GOOD]), sheet('Lịch B', [MEETING_HEADER, GOOD]))
    expect(online()).toMatchObject({ value: null, reason: 'Có hai bảng đều giống sổ Cuộc họp: «Lịch A», «Lịch B». Đổi tên bảng không dùng.' })
  })

  test('the one sheet that looks like the register is read, whatever its name', () => {
    open(sheet('Lịch họp 2026', [MEETING_HEADER, GOOD]))
    expect(online()).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('20,000 blank rows between two rows hide neither', () => {
    const blank = Array.from({ length: 20_000 }, (): Value[] => [])
    open(sheet('Cuộc họp', [MEETING_HEADER, GOOD, ...blank, ['06/01/2026', '07:30', '08:30', 'Khác ngày', 'Giao ban', 'Trực tiếp', 'Chủ tịch']]))
    expect(online()).toMatchObject({ numerator: 1, denominator: 2 })
  })

  test.each([
    ['30/02', ['30/02/2026', '07:30', '08:30', 'Giao ban 2', 'Giao ban', 'Trực tuyến', 'Chủ tịch'], 'A3', 'date-impossible', 'Ngày «30/02/2026» không có trong lịch.'],
    ['a formula error', ['06/01/2026', '07:30', '08:30', 'Giao ban 2', 'Giao ban', '#REF!', 'Chủ tịch'], 'F3', 'formula-error', 'Ô đang báo lỗi công thức #REF!.'],
    ['an unknown word', ['06/01/2026', '07:30', '08:30', 'Giao ban 2', 'Giao ban', 'Qua điện thoại', 'Chủ tịch'], 'F3', 'list-unknown', '«Qua điện thoại» không có trong danh sách.'],
  ])('%s is found at its cell with a sentence, and changes nothing', (_name, row, cell, rule, sentence) => {
    const before = open(meetings(row))
    const found = findings().find((each) => each.rule === rule)!
    expect(found).toMatchObject({ sheet: 'Cuộc họp', cell })
    expect(found.message).toContain(sentence)
    expect(host.snapshot()).toEqual(before)
  })

  test('a percent above 100 and a negative count are found', () => {
    open(
      sheet('Nhiệm vụ', [['Nội dung công việc', 'Cơ quan chủ trì', 'Sản phẩm', 'Thời hạn', 'Tiến độ (%)'], ['Rà soát', 'Văn phòng', 'Báo cáo', 'Quý IV', '120%']]),
      sheet('Thủ tục hành chính', [
        ['Tháng', 'Lĩnh vực', 'Tổng tiếp nhận trong kỳ', 'Trực tuyến toàn trình', 'Trực tuyến một phần', 'Đã giải quyết'],
        ['1/2026', 'Hộ tịch', -5, 0, 0, 0],
      ]),
    )
    const found = findings()
    expect(found).toContainEqual(expect.objectContaining({ sheet: 'Nhiệm vụ', cell: 'E2', rule: 'percent-over' }))
    expect(found).toContainEqual(expect.objectContaining({ sheet: 'Thủ tục hành chính', cell: 'C2', severity: 'error' }))
  })

  test('a merged cell counts for all of its rows and is found', () => {
    const below = [null, '13:30', '14:30', 'Chuyên đề', 'Chuyên đề', 'Trực tiếp', 'Chủ tịch']
    open({ ...meetings(below), merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })
    expect(online()).toMatchObject({ numerator: 1, denominator: 2 })
    expect(findings()).toContainEqual(expect.objectContaining({ rule: 'merged-cell', cell: expect.stringMatching(/^A[23]/) as string }))
  })

  test('the content of a secret row is shown in no finding', () => {
    const header = ['Sổ', 'Số ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Nơi nhận/Nơi gửi', 'Độ mật']
    open(sheet('Văn bản', [header, ['Đi', '15/KH-UBND', '05/01/2026', 'Nội dung không được lộ', 'Sở Nội vụ', 'Mật']]))
    const found = findings()
    expect(found.map(({ rule }) => rule)).toContain('secret-content')
    expect(JSON.stringify(found)).not.toContain('Nội dung không được lộ')
  })
})

describe('a file that cannot be read', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.clean())

  test.each([
    ['not a workbook', async (path: string) => writeFile(path, 'Đây là một đoạn văn.')],
    ['empty', async (path: string) => writeFile(path, '')],
    ['cut off', async (path: string) => {
      await writeSample(path)
      await truncate(path, 20_000)
    }],
    ['protected by a password', async (path: string) => writeFile(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]))],
  ])('%s: one sentence with its name, code 2, and the file untouched', async (name, make) => {
    const path = folder.path(`${name}.xlsx`)
    await make(path)
    const before = await readFile(path)
    const { code, out, err } = await nenep(['kpi', path])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(path)
    expect(err).not.toMatch(/Error|ngoài dự kiến/)
    expect((await readFile(path)).equals(before)).toBe(true)
  })
})
