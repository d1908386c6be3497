// A row marked secret is found, and nothing that stands in it comes out.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AS_OF, check, DOCUMENT, grid, placesOf, registersOf } from './workbook.ts'
import { evaluate } from '../../src/indicators/evaluate.ts'
import { documentReduction } from '../../src/indicators/document-reduction.ts'
import { DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { periodOf } from '../../src/vietnamese/period.ts'

const SECRET = {
  ...DOCUMENT, 'Độ mật': 'Mật', 'Trích yếu': 'BIMATNOIDUNG', 'Số ký hiệu': '77/KH-BIMATSO', 'Nơi nhận/Nơi gửi': 'BIMATNOINHAN',
  'Loại văn bản': 'BIMATLOAI', 'Số hóa': '', 'Hình thức gửi/nhận': '', 'Trạng thái': 'BIMATTRANGTHAI', 'Ghi chú': 'BIMATGHICHU',
}
const CONTENT_SENTENCE =
  'Văn bản mật không được ghi trích yếu trên bảng tính có kết nối mạng. Xóa trích yếu và báo ngay người phụ trách bảo vệ bí mật nhà nước; '
  + 'nội dung có thể còn trong lịch sử phiên bản của tệp.'

test('the content of a secret row is an error that says whom to tell, and shows no value', () => {
  const found = check({ 'Văn bản': grid(SECRET) }).find(({ rule }) => rule === 'secret-content')
  expect(found).toMatchObject({ severity: 'error', cell: 'E2', value: '', message: CONTENT_SENTENCE, clause: expect.stringContaining('Bảo vệ bí mật nhà nước') })
})

test('a secret row without content is found too: it belongs in Văn bản mật', () => {
  const found = check({ 'Văn bản': grid({ ...SECRET, 'Trích yếu': '' }) })
  expect(placesOf(found, 'secret-row', 'secret-content', 'required-missing')).toEqual(['secret-row F2'])
  expect(found.find(({ rule }) => rule === 'secret-row')!.message).toMatch(/chỉ nhập số lượng ở bảng Văn bản mật.*lịch sử phiên bản/)
})

test.each([
  [{ 'Số hóa': 'Có' }, 'I2'],
  [{ 'Hình thức gửi/nhận': 'QLVB' }, 'H2'],
  [{ 'Hình thức gửi/nhận': 'Điện tử và giấy' }, 'H2'],
])('a secret document kept or sent electronically is an error: %j', (change, cell) => {
  const found = check({ 'Văn bản': grid({ ...SECRET, ...change }) }).filter(({ rule }) => rule === 'secret-file')
  expect(found).toMatchObject([
    {
      severity: 'error', cell, value: '',
      message: 'Văn bản mật không được đánh dấu «Số hóa» hoặc gửi qua mạng thông thường. Kiểm tra lại cột Độ mật và Hình thức gửi/nhận.',
    },
  ])
})

test.each(['Thường', 'Không', 'Không mật', ''])('«%s» is not secret', (secrecy) => {
  const found = check({ 'Văn bản': grid({ ...DOCUMENT, 'Độ mật': secrecy }) })
  expect(placesOf(found, 'secret-content', 'secret-row', 'secret-file')).toEqual([])
})

test('nothing of a secret row is in any finding, whatever the mark and wherever it stands', () => {
  const markArb = fc.constantFrom('Mật', 'mật (C)', 'TỐI MẬT', 'Tuyệt mật', 'M', 'TM', 'Khẩn, mật', 'chưa rõ')
  const cellArb = fc.constantFrom('BIMAT', 'Giấy phép BIMAT', '30/02/2026 BIMAT', '138/QĐ-BIMAT', 'Kế hoạch số 1/QĐ-BIMAT', '#REF!', 'Có', 'QLVB')
  const headers = [...Object.keys(DOCUMENT), 'Đơn vị soạn thảo', 'Ký số', 'Ngày đến', 'Nhóm cơ quan', 'Người ký', '']
  const rowArb = fc.tuple(markArb, fc.array(cellArb, { minLength: headers.length, maxLength: headers.length })).map(([mark, cells]) =>
    cells.map((cell, index) => (headers[index] === 'Độ mật' ? mark : cell)),
  )
  fc.assert(
    fc.property(fc.array(rowArb, { minLength: 1, maxLength: 4 }), (rows) => {
      const found = check({ 'Văn bản': [headers, ...rows] })
      expect(placesOf(found, 'secret-content', 'secret-row')).toHaveLength(rows.length)
      expect(JSON.stringify(found)).not.toContain('BIMAT')
    }),
    { seed: 20261125, numRuns: 40 },
  )
})

test('other rows are never told of a secret row’s number', () => {
  const found = check({ 'Văn bản': grid({ ...SECRET, 'Số ký hiệu': '15/KH-UBND' }, DOCUMENT) })
  expect(placesOf(found, 'number-duplicate')).toEqual([])
})

test('a secret row is still counted', () => {
  const registers = registersOf({ 'Văn bản': grid({ ...SECRET, 'Loại văn bản': 'Kế hoạch', 'Trạng thái': '', 'Ghi chú': '' }, { ...DOCUMENT, 'Ngày văn bản': '04/6/2025' }) })
  const scope = { registers, settings: DEFAULT_SETTINGS, asOf: AS_OF, period: periodOf('half', { rule: 'calendar', year: 2026, index: 1 }) }
  expect(evaluate([documentReduction], scope)[0]).toMatchObject({ numerator: 0, denominator: 1 })
})
