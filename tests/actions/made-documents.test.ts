import { describe, expect, test } from 'vitest'
import { madeSummary } from '../../src/actions/document-action.ts'
import { keepDocument } from '../../src/actions/made-documents.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

const DOCUMENT = { kind: 'Báo cáo', period: 'năm 2026', name: 'Báo cáo năm 2026', facts: [['Số nhiệm vụ', '11']] as const, bytes: new Uint8Array([1, 2, 3]) }

function keep(ports: FakePorts, { bytes = DOCUMENT.bytes, anew = false } = {}): ReturnType<typeof keepDocument> {
  return keepDocument({ ...DOCUMENT, bytes }, { ports, anew })
}

describe('a document that is kept', () => {
  test('is recorded with its kind, period, fingerprint, link and time', () => {
    const ports = fakePorts()
    const { url, fingerprint } = keep(ports)
    expect(ports.sheets.get('Văn bản đã lập')![1]).toEqual(['Báo cáo', 'năm 2026', fingerprint, url, '25/11/2026 08:30', 'Số nhiệm vụ: 11', ''])
  })

  test('is not made again from the same data: the link of the first is given', () => {
    const ports = fakePorts()
    const first = keep(ports)
    expect(keep(ports)).toEqual({ ...first, isNew: false })
    expect(ports.saved).toHaveLength(1)
  })

  test('is made again when that is asked for, or when the data has changed', () => {
    const ports = fakePorts()
    keep(ports)
    expect(keep(ports, { anew: true }).isNew).toBe(true)
    expect(keep(ports, { bytes: new Uint8Array([1, 2, 4]) }).isNew).toBe(true)
    expect(ports.saved).toHaveLength(3)
    expect(ports.sheets.get('Văn bản đã lập')).toHaveLength(4)
  })

  test('made by a run that was cut off before it could record it, is recorded and not made again', () => {
    const ports = fakePorts()
    const { url } = keep(ports)
    ports.sheets.delete('Văn bản đã lập')
    expect(keep(ports)).toMatchObject({ url, isNew: false })
    expect(ports.saved).toHaveLength(1)
    expect(ports.sheets.get('Văn bản đã lập')![1]).toContain(url)
  })

  test('made by somebody else, whose file cannot be seen, is known by its record', () => {
    const ports = fakePorts()
    const { url } = keep(ports)
    ports.saved.length = 0
    expect(keep(ports)).toMatchObject({ url, isNew: false })
  })

  test('goes into the columns where people have moved them', () => {
    const ports = fakePorts({ 'Văn bản đã lập': [['Liên kết', 'Người xem', 'Dấu vết dữ liệu', 'Loại', 'Thời điểm', 'Kỳ']] })
    const { url, fingerprint } = keep(ports)
    expect(ports.sheets.get('Văn bản đã lập')![1]).toEqual([url, null, fingerprint, 'Báo cáo', '25/11/2026 08:30', 'năm 2026'])
  })

  describe('whatever people have done to its record', () => {
    const SHEET = 'Văn bản đã lập'
    const facts = (count: number): { facts: [[string, string]]; bytes: Uint8Array } => ({ facts: [['Số nhiệm vụ', String(count)]], bytes: new Uint8Array([count]) })
    const at = (ports: FakePorts, hour: number): FakePorts => ({ ...ports, minutes: hour * 60 })
    const version = (ports: FakePorts, count: number, kind = 'Báo cáo'): ReturnType<typeof keepDocument> =>
      keepDocument({ ...DOCUMENT, kind, ...facts(count) }, { ports: at(ports, count), anew: false })

    test('sorted the other way, the newest version is the one to compare with', () => {
      const ports = fakePorts()
      for (const count of [8, 9, 10]) version(ports, count)
      const rows = ports.sheets.get(SHEET)!
      rows.push(...rows.splice(1).toReversed())
      expect(version(ports, 11).changes).toEqual(['Số nhiệm vụ: 10 → 11'])
    })

    test.each([['a title, as of a chip', 'Báo cáo năm 2026'], ['nothing', ''], ['another text', 'https://a b']])('with %s for the link, the document is found in Drive', (_, link) => {
      const ports = fakePorts()
      const { url } = version(ports, 8)
      ports.sheets.get(SHEET)![1]![3] = link
      expect(version(ports, 8)).toMatchObject({ url, isNew: false, notRecorded: '' })
      expect(ports.saved).toHaveLength(1)
    })

    test('under another name for the sheet, it goes on there', () => {
      const ports = fakePorts()
      const first = version(ports, 8)
      ports.sheets.set('VB của xã', ports.sheets.get(SHEET)!)
      ports.sheets.delete(SHEET)
      expect(version(ports, 8)).toMatchObject({ url: first.url, isNew: false })
      version(ports, 9)
      expect([...ports.sheets.keys()]).toEqual(['VB của xã'])
      expect(ports.sheets.get('VB của xã')).toHaveLength(3)
    })

    test('with its figures spoilt, nothing is said of changes', () => {
      const ports = fakePorts()
      version(ports, 8)
      for (const text of ['xem lại', '', '#REF!']) {
        ports.sheets.get(SHEET)!.splice(2)
        ports.sheets.get(SHEET)![1]![5] = text
        expect(version(ports, 9)).toMatchObject({ isNew: true, changes: null })
        ports.saved.length = 1
      }
    })

    test('without one of its columns, the document is made, and the person told where it is', () => {
      const ports = fakePorts()
      version(ports, 8)
      ports.sheets.get(SHEET)![0]![3] = 'Địa chỉ'
      const made = version(ports, 9)
      expect(madeSummary(made)).toBe('Đã tạo «Báo cáo năm 2026». Khác bản trước: Số nhiệm vụ: 8 → 9. Mở từ thư mục «Nề nếp» trên Drive, vì không ghi được vào bảng «Văn bản đã lập». '
        + 'Không tìm thấy cột «Liên kết». Kiểm tra dòng tiêu đề hoặc chọn Khôi phục định dạng và danh sách chọn.')
      expect(madeSummary(version(ports, 9))).toMatch(/^Số liệu không đổi nên «Báo cáo năm 2026» đã có sẵn\. Mở từ thư mục «Nề nếp» trên Drive, vì/)
      expect(ports.saved).toHaveLength(2)
    })

    test('the final version says how it differs from the draft', () => {
      const ports = fakePorts()
      version(ports, 8, 'Báo cáo (dự thảo)')
      expect(version(ports, 9)).toMatchObject({ isNew: true, changes: ['Số nhiệm vụ: 8 → 9'] })
    })
  })
})
