// Mending and undoing that are cut off at a service call: run again, both end where they would have ended.
import { describe, expect, test } from 'vitest'
import { check } from '../../src/actions/check.ts'
import { mend } from '../../src/actions/mend.ts'
import { undo } from '../../src/actions/undo.ts'
import type { CellValue } from '../../src/actions/action.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const sheets = (): Record<string, CellValue[][]> => ({
  'Cuộc họp': [HEADER, [46177, 0.3125, 'Giao ban', 'Giao ban', 'online', 'Chủ tịch'], [46178, 0.3125, 'Họp', 'Giao ban', 'zoom', 'Chủ tịch']],
  'Văn bản': [['Sổ', 'Số ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Nơi nhận/Nơi gửi'], ['văn bản đi', '1/KH-UBND', 46177, 'Kế hoạch', 'Sở Nội vụ']],
})

/** Ports that break at the nth write of cells or of the journal, once. */
function breakingAt(ports: FakePorts, n: number): FakePorts {
  let left = n
  const step = <A extends readonly unknown[]>(work: (...args: A) => void) => (...args: A): void => {
    if (left-- === 0) throw new Error('cut off')
    work(...args)
  }
  return {
    ...ports,
    cells: { ...ports.cells, write: step(ports.cells.write) },
    spreadsheet: { ...ports.spreadsheet, createSheets: step(ports.spreadsheet.createSheets), appendRows: step(ports.spreadsheet.appendRows) },
  }
}

const contents = (ports: FakePorts) => [ports.sheets.get('Cuộc họp'), ports.sheets.get('Văn bản')]

function mended(): FakePorts {
  const ports = fakePorts(sheets())
  mend.run(ports, { apply: true })
  return ports
}

describe('cut off at any step', () => {
  test.each([0, 1, 2])('mending, step %i', (n) => {
    const ports = fakePorts(sheets())
    expect(() => mend.run(breakingAt(ports, n), { apply: true })).toThrow('cut off')
    mend.run(ports, { apply: true })
    expect(contents(ports)).toEqual(contents(mended()))
  })

  test.each([0, 1, 2])('undoing, step %i', (n) => {
    const ports = mended()
    expect(() => undo.run(breakingAt(ports, n), {})).toThrow('cut off')
    expect(undo.run(ports, {}).kept).toEqual([])
    expect(contents(ports)).toEqual(contents(fakePorts(sheets())))
  })

  test('a journal that was left blank is made again', () => {
    const ports = fakePorts({ ...sheets(), 'Nhật ký': [] })
    mend.run(ports, { apply: true })
    expect(undo.run(ports, {}).kept).toEqual([])
    expect(contents(ports)).toEqual(contents(fakePorts(sheets())))
  })

  test('findings and lists are not written below no header', () => {
    const ports = fakePorts({ ...sheets(), 'Kết quả rà soát': [['']] })
    check.run(ports, { keep: true })
    expect(ports.created.map(({ name }) => name)).toContain('Kết quả rà soát')
  })
})
