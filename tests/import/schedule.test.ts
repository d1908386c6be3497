import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../workbench/files/markdown.ts'
import { importAll, importOne, leftOutRows, shownColumn, shownRows } from './support.ts'

const TITLE = 'LỊCH CÔNG TÁC TUẦN 12\n(Từ ngày 16/3 đến ngày 23/3/2026)\n'

/** A schedule as text, under a title of a week of eight days. */
function schedule(text: string) {
  const { cells } = readPlainText(`${TITLE}${text}`, 'lich.txt')
  return importOne(cells.map((row) => (row ?? []).map((cell) => cell?.value ?? '')), { name: 'lich', label: 'lich.txt' })
}

describe('times', () => {
  test.each([
    ['- 7 giờ 30’: Họp giao ban', '07:30'],
    ['- 08 giờ 00’ Họp giao ban', '08:00'],
    ['15 giờ 00 Họp giao ban', '15:00'],
    ['14 giờ, Họp giao ban', '14:00'],
    ['Họp giao ban (8h30)', '08:30'],
    ['Họp giao ban (sáng; dự: đ/c An)', 'sáng'],
    ['Họp giao ban (cả ngày)', 'cả ngày'],
    ['Họp giao ban', undefined],
    ['Kiểm tra 3 hộ, 12 giải pháp, 20 g vàng', undefined],
  ])('«%s» begins at %s', (line, shown) => {
    expect(shownColumn(schedule(`Thứ Hai, ngày 16/3:\n${line}`), 'Giờ bắt đầu')).toEqual([shown])
  })

  test('take their half-day from the heading', () => {
    const rows = shownRows(schedule('Thứ Hai, ngày 16/3:\n* Sáng:\n- Họp A.\n* Chiều:\n- 2h30: Họp B.\n- Họp C.'))
    expect(rows.map((row) => [row['Nội dung'], row['Giờ bắt đầu']])).toEqual([['Họp A', 'Sáng'], ['Họp B', '14:30'], ['Họp C', 'Chiều']])
  })
})

describe('days', () => {
  test.each([
    ['Thứ Hai, ngày 16/3:', '16/3/2026'], ['THỨ HAI (16/3/2026)', '16/3/2026'], ['Ngày 17/3/2026 (Thứ Ba):', '17/3/2026'], ['1. Thứ Sáu 20.3', '20/3/2026'],
    ['Thứ Tư', '18/3/2026'], ['Chủ nhật, ngày 22 tháng 3 năm 2026', '22/3/2026'],
  ])('«%s» is %s', (heading, shown) => {
    expect(shownColumn(schedule(`${heading}\n- 8h: Họp A`), 'Ngày')).toEqual([shown])
  })

  test('of a week of eight days: the second Monday is the last day', () => {
    expect(shownColumn(schedule('Thứ Hai:\n- 8h: A\nChủ nhật:\n- 8h: B\nThứ Hai:\n- 8h: C'), 'Ngày')).toEqual(['16/3/2026', '22/3/2026', '23/3/2026'])
  })

  test('without a heading are not guessed: a morning after an afternoon is another day', () => {
    const imported = schedule('Thứ Hai, 16/3:\nSáng: 8h: Họp A.\nChiều: 14h: Họp B.\nSáng: 8h: Họp C.')
    expect(shownColumn(imported, 'Ngày')).toEqual(['16/3/2026', '16/3/2026', undefined])
    expect(imported.unclear).toMatchObject([{ row: 6, column: 'Ngày' }])
  })

  test('within participants are no headings', () => {
    const imported = schedule('Thứ Hai, 16/3:\n- 8h: Họp A. Thành phần: theo Giấy mời số 15/GM-UBND\nngày 17/3/2026 của UBND xã.')
    expect(shownRows(imported)).toMatchObject([{ Ngày: '16/3/2026', 'Thành phần': 'theo Giấy mời số 15/GM-UBND ngày 17/3/2026 của UBND xã' }])
  })

  test('«tất cả các ngày làm việc» is one row and a finding', () => {
    const imported = schedule('Thứ Hai, 16/3:\n- Tiếp công dân (tất cả các ngày làm việc)')
    expect(imported.rows).toHaveLength(1)
    expect(imported.unclear).toMatchObject([{ message: expect.stringContaining('tất cả các ngày làm việc') as string }])
  })
})

describe('items', () => {
  test('several in a paragraph are several meetings', () => {
    const imported = schedule('Thứ Hai, 16/3:\n8h00: Họp A. 9h30: Họp B tại Hội trường; 14 giờ 00 Họp C.')
    expect(shownColumn(imported, 'Nội dung')).toEqual(['Họp A', 'Họp B tại Hội trường', 'Họp C'])
  })

  test.each([
    ['Đ/c Trần Văn B - Chủ tịch UBND xã chủ trì họp giao ban', 'Đ/c Trần Văn B - Chủ tịch UBND xã'],
    ['Họp giao ban (giao phòng Kinh tế chủ trì)', 'phòng Kinh tế'],
    ['Họp giao ban. Chủ trì: PCT An', 'PCT An'],
    ['Đ/c Chủ tịch dự Hội nghị do Sở Nội vụ chủ trì', undefined],
    ['Đ/c PCT cùng dự họp giao ban', undefined],
  ])('«%s»: the chair is %s', (text, chair) => {
    expect(shownColumn(schedule(`Thứ Hai, 16/3:\n- 8h: ${text}`), 'Chủ trì')).toEqual([chair])
  })

  test('labels give participants and place, also broken over lines', () => {
    const imported = schedule('Thứ Hai, 16/3:\n- 8h: Họp A. Thành\nphần: Các phòng. Mời dự: TT Đảng ủy.\nCùng dự: đ/c C.\nĐịa điểm: Phòng họp số 1.')
    expect(shownRows(imported)).toMatchObject([{ 'Nội dung': 'Họp A', 'Thành phần': 'Các phòng; TT Đảng ủy; đ/c C', 'Địa điểm': 'Phòng họp số 1' }])
  })

  test('online meetings and those of a superior are told by their words', () => {
    const [row] = shownRows(schedule('Thứ Hai, 16/3:\n- 8h: Dự hội nghị trực tuyến do UBND tỉnh tổ chức'))
    expect(row).toMatchObject({ 'Hình thức': 'Trực tuyến', 'Cơ quan tổ chức': 'UBND tỉnh' })
  })

  test.each(['Sáng làm việc tại cơ quan', 'Chiều: làm việc tại cơ quan.', '- Lãnh đạo UBND làm việc tại trụ sở'])('«%s» is no meeting', (line) => {
    const imported = schedule(`Thứ Hai, 16/3:\n${line}`)
    expect(imported.rows).toEqual([])
    expect(imported.leftOut.at(-1)).toEqual({ row: 4, why: 'Không phải cuộc họp (làm việc tại cơ quan).' })
  })

  test('cells one a line are one item', () => {
    const imported = schedule('Thứ Hai\n16/3\n7h30\nHọp giao ban\nChủ trì: Chủ tịch')
    expect(shownRows(imported)).toMatchObject([{ 'Giờ bắt đầu': '07:30', 'Chủ trì': 'Chủ tịch' }])
  })

  test('a text that is cut off loses nothing', () => {
    expect(shownColumn(schedule('Thứ Hai, 16/3:\n- 8h: Họp bàn về công tác chuẩn b'), 'Nội dung')).toEqual(['Họp bàn về công tác chuẩn b'])
  })
})

test('a table of half-days is read cell by cell', () => {
  const imported = importOne([
    ['LỊCH LÀM VIỆC TUẦN 07/2026'], ['(Từ ngày 09/02/2026 đến ngày 15/02/2026)'], ['Thứ, ngày', 'Sáng', 'Chiều'],
    ['Thứ Hai (09/02)', '8h00: Giao ban. Chủ trì: Chủ tịch', 'Làm việc tại cơ quan'], ['Thứ Ba 10/02', '7h30: Họp A\n9h30: Họp B', 'Họp C'],
  ])
  expect(shownRows(imported).map((row) => [row['Ngày'], row['Giờ bắt đầu'], row['Nội dung']])).toEqual([
    ['09/02/2026', '08:00', 'Giao ban'], ['10/02/2026', '07:30', 'Họp A'], ['10/02/2026', '09:30', 'Họp B'], ['10/02/2026', 'Chiều', 'Họp C'],
  ])
})

test('a table with columns is a register, its days in captions or cells', () => {
  const imported = importOne([
    ['LỊCH CÔNG TÁC TUẦN 12 (16/3 - 20/3/2026)'], ['Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm'],
    ['Thứ Hai\n16/3', '7h30', 'Giao ban', 'CT', 'HT'], ['', '14h', 'Họp A', 'PCT', ''], ['Thứ Ba (17/3)', 'Sáng', 'Làm việc tại cơ quan', '', ''],
    ['Thứ Tư, 18/3'], ['', '8h', 'Họp B', 'CT', ''],
  ])
  expect(shownColumn(imported, 'Ngày')).toEqual(['16/3/2026', '16/3/2026', '18/3/2026'])
  expect(leftOutRows(imported)).toEqual([1, 5, 6])
})

test('a text that is no schedule gives nothing', () => {
  expect(importAll([['Kính gửi: UBND xã'], ['Thứ Hai tuần trước chúng tôi đã họp.']])).toEqual([])
})
