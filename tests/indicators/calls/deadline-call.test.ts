import { expect, test } from 'vitest'
import { callDeadline } from '../../../src/indicators/calls/deadline-call.ts'
import { CONFIG } from '../../../src/tables/config.ts'
import { day, sheetOf, sourceOf, type Sheets } from '../../support/registers.ts'

const call = (phrases: unknown, base: unknown = '', sheets: Sheets = {}) => callDeadline(phrases, base, { source: sourceOf(sheets), today: day('04/6/2026') })

test.each([
  ['Quý IV/2026', new Date(2026, 11, 31)],
  ['Trước ngày 15/6', new Date(2026, 5, 14)],
  ['Cuối năm 2026', new Date(2026, 11, 31)],
  ['Quý IV (khi có văn bản chỉ đạo của tỉnh)', new Date(2026, 11, 31)],
  [new Date(2026, 5, 4), new Date(2026, 5, 4)],
  ['Thường xuyên', 'Thường xuyên'],
  ['Hằng năm', 'Hằng năm'],
  ['Hàng quý', 'Hằng quý'],
  ['Sau khi có chỉ đạo của tỉnh', 'Khi có chỉ đạo của tỉnh'],
  ['Theo quy định', 'Chưa xác định'],
  ['bao giờ xong thì xong', 'Chưa xác định'],
  ['', ''],
])('«%s» gives %s', (phrase, expected) => {
  expect(call(phrase)).toEqual(expected)
})

test('a range gives a range', () => {
  expect(call([['Quý I/2026', ''], ['Thường xuyên', 'T9/2026']])).toEqual([[new Date(2026, 2, 31), ''], ['Thường xuyên', new Date(2026, 8, 30)]])
})

test('a relative deadline counts from the base, else from the plan', () => {
  const phrase = 'Trong 05 ngày kể từ ngày ban hành Kế hoạch'
  expect(call(phrase)).toEqual(new Date(2026, 5, 9))
  expect(call(phrase, new Date(2026, 6, 1))).toEqual(new Date(2026, 6, 6))
})

test('«trước ngày» follows Cấu hình', () => {
  expect(call('Trước ngày 15/6', '', sheetOf(CONFIG, [{ name: '«Trước ngày X»', value: 'kể cả ngày X' }]))).toEqual(new Date(2026, 5, 15))
})

test.each([['#N/A', '', 'Ô đang báo lỗi công thức #N/A.'], ['Quý I', 'hôm kia', 'Không đọc được ngày «hôm kia».']])('«%s» with the base «%s» says why not', (phrase, base, expected) => {
  expect(() => call(phrase, base)).toThrow(expected)
})
