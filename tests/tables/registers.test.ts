import { expect, test } from 'vitest'
import { HOLIDAYS } from '../../src/tables/holidays.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { Registers, type Source } from '../../src/tables/registers.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { messageOf } from '../../src/vietnamese/messages.ts'

const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']

function sourceOf(sheets: Record<string, unknown[][]>): Source & { readonly reads: string[] } {
  const reads: string[] = []
  return {
    reads,
    sheetNames: () => Object.keys(sheets),
    read: (name) => {
      reads.push(name)
      return sheets[name] ? { name, cells: sheets[name] } : null
    },
  }
}

function sentenceFor(sheets: Record<string, unknown[][]>): string | null {
  const reading = new Registers(sourceOf(sheets)).read(MEETINGS)
  return reading instanceof Issue ? messageOf(reading) : null
}

test('a sheet of exactly our name is the register, whatever else looks like one', () => {
  const source = sourceOf({ 'Sổ họp 2025': [HEADER], 'CUỘC  HỌP': [HEADER, ['04/6/2026']], 'Sổ họp 2024': [HEADER] })
  const reading = new Registers(source).read(MEETINGS)
  expect(reading).toMatchObject({ sheet: { name: 'CUỘC  HỌP' } })
  expect(source.reads).toEqual(['CUỘC  HỌP'])
})

test('without it, the only sheet that looks like it is', () => {
  expect(new Registers(sourceOf({ 'Sổ họp 2026': [HEADER], 'Danh bạ': [['Tên', 'Điện thoại']] })).read(MEETINGS)).toMatchObject({
    sheet: { name: 'Sổ họp 2026' },
  })
})

test('two sheets that could both be it are named', () => {
  expect(sentenceFor({ 'Sổ họp 2026': [HEADER], 'Lịch họp': [HEADER] })).toBe(
    'Có hai bảng đều giống sổ Cuộc họp: «Sổ họp 2026», «Lịch họp». Đổi tên bảng không dùng.',
  )
})

test('a missing sheet and a missing header have their sentences', () => {
  expect(sentenceFor({ 'Trang tính1': [] })).toBe('Chưa có bảng «Cuộc họp». Chọn Nề nếp › Tạo các bảng.')
  expect(sentenceFor({ 'Cuộc họp': [['x']] })).toBe(
    'Không tìm thấy cột «Ngày». Kiểm tra dòng tiêu đề hoặc chọn Khôi phục định dạng và danh sách chọn.',
  )
})

test('a register under its own name is never taken for another', () => {
  expect(new Registers(sourceOf({ 'Cuộc họp': [HEADER] })).read(HOLIDAYS)).toMatchObject({ code: 'sheet-missing' })
})

test('a sheet is read and parsed once', () => {
  const source = sourceOf({ 'Sổ họp': [HEADER] })
  const registers = new Registers(source)
  expect(registers.read(MEETINGS)).toBe(registers.read(MEETINGS))
  registers.read(HOLIDAYS)
  expect(source.reads).toEqual(['Sổ họp'])
})

test('a range that was passed is the register', () => {
  const range = { name: 'Khác', cells: [HEADER, ['04/6/2026']], firstRow: 7 }
  const reading = new Registers(sourceOf({}), new Map([[MEETINGS.id, range]])).read(MEETINGS)
  expect(reading).toMatchObject({ rows: [{ rowNumber: 8 }] })
})
