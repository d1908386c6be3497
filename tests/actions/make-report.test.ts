import { describe, expect, test } from 'vitest'
import { makeReport } from '../../src/actions/make-report.ts'
import { letterPorts } from './letters-workbook.ts'

describe('the report', () => {
  test('of changed data is a new version that says which figures changed', () => {
    const ports = letterPorts()
    const first = makeReport.run(ports, { period: '2026' })
    expect(first.changes).toBeNull()
    expect(makeReport.run(ports, { period: '2026' })).toEqual({ ...first, isNew: false })
    const rows = ports.sheets.get('Cuộc họp')!
    rows[2]![rows[0]!.indexOf('Hình thức')] = 'Trực tuyến'
    const second = makeReport.run(ports, { period: '2026' })
    expect(second.changes).toEqual(['Tỷ lệ hội nghị, cuộc họp trực tuyến: 33,3% → 66,7%'])
    expect(makeReport.summary(second)).toContain('Khác bản trước: Tỷ lệ hội nghị, cuộc họp trực tuyến: 33,3% → 66,7%.')
    expect(ports.saved).toHaveLength(2)
  })

  test.each([
    [[['Hình thức ký', 'KT. UBND']], '«KT. UBND» không phải cách ghi quyền hạn của người ký'],
    [[['Hình thức ký', 'CHỦ TỊCH'], ['Chức vụ người ký', 'Trưởng phòng']], 'Hình thức ký «CHỦ TỊCH» cần chức vụ Chủ tịch'],
    [[['Họ tên người ký', 'ThS. Nguyễn Văn Mẫu']], 'Không ghi học hàm, học vị'],
  ] satisfies [[string, string][], string][])('signed as %j is refused', (config, sentence) => {
    expect(() => makeReport.run(letterPorts(config), { period: '2026' })).toThrow(sentence)
  })

  test('is the committee’s, whoever issues letters', () => {
    const ports = letterPorts([['Cơ quan ban hành', 'Phòng Kinh tế']])
    expect(makeReport.run(ports, { period: '2026' }).isNew).toBe(true)
  })
})
