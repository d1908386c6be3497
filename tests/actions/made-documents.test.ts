import { describe, expect, test } from 'vitest'
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
    const ports = fakePorts({ 'Văn bản đã lập': [['Liên kết', 'Người xem', 'Dấu vết dữ liệu', 'Loại']] })
    const { url, fingerprint } = keep(ports)
    expect(ports.sheets.get('Văn bản đã lập')![1]).toEqual([url, null, fingerprint, 'Báo cáo'])
  })
})
