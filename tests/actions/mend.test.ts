// Mending through dist/, on the host: what is proposed, what is written, what is undone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/actions/check.ts'
import type { MendResult } from '../../src/actions/mend.ts'
import type { UndoResult } from '../../src/actions/undo.ts'
import { sheetHost, type SheetHost } from './on-sheet.ts'

let at: SheetHost
beforeAll(() => {
  at = sheetHost()
  at.write('Cuộc họp', 'A2', [
    ["'04/6/2026", "'7h30", '', '09:00', 'Giao ban tuần', 'Giao ban', 'online', '', '', 'Phòng A', 'Chủ tịch UBND xã', '', "'25"],
    ['05/6/2026', '07:30', '', '09:00', 'Họp bàn', 'Giao ban', '', '', '', 'Phòng A', 'Chủ tịch UBND xã', '', '25 người'],
  ])
  at.on('Cuộc họp', `sheet.getRange('G3').setFormula('=LOWER("ZOOM")')`)
  at.write('Văn bản', 'A2', [['Đi', '15/KH-UBND', '04/6/2026', '', 'Kế hoạch công tác']])
})
afterAll(() => at.host.close())

const cells = ({ changes }: MendResult): string[] => changes.map(({ sheet, cell, before, after }) => `${sheet} ${cell} ${before} → ${after}`)

const MENDED = [
  'Cuộc họp A2 04/6/2026 → 04/6/2026', 'Cuộc họp B2 7h30 → 07:30', 'Cuộc họp G2 online → Trực tuyến', 'Cuộc họp M2 25 → 25',
  'Văn bản D2  → Kế hoạch',
]

describe('mending', () => {
  test('shows before and after and changes nothing', () => {
    const before = JSON.stringify(at.host.snapshot())
    const result = at.host.run('runAction', 'mend', {}) as MendResult
    expect(result.applied).toBe(false)
    expect(cells(result)).toEqual(MENDED)
    expect(JSON.stringify(at.host.snapshot())).toBe(before)
  })

  test('changes the chosen cells alone', () => {
    const result = at.host.run('runAction', 'mend', { apply: true, cells: ['Cuộc họp!G2'] }) as MendResult
    expect(cells(result)).toEqual(['Cuộc họp G2 online → Trực tuyến'])
    expect([at.value('Cuộc họp', 'G2'), at.value('Cuộc họp', 'M2')]).toEqual(['Trực tuyến', '25'])
    expect(at.host.run('runAction', 'undo', {}) as UndoResult).toEqual({ restored: [{ sheet: 'Cuộc họp', cell: 'G2' }], kept: [] })
    expect(at.value('Cuộc họp', 'G2')).toBe('online')
  })

  test('makes days, times and numbers of texts, and leaves formulas and fuller texts alone', () => {
    expect(cells(at.host.run('runAction', 'mend', { apply: true }) as MendResult)).toEqual(MENDED)
    const [day, number, formula, people, kind] = at.on<unknown[]>('Cuộc họp', `
      return [sheet.getRange('A2').getValue() instanceof Date, sheet.getRange('M2').getValue(), sheet.getRange('G3').getFormula(),
        sheet.getRange('M3').getValue(), book.getSheetByName('Văn bản').getRange('D2').getValue()]`)
    expect([day, number, formula, people, kind]).toEqual([true, 25, '=LOWER("ZOOM")', '25 người', 'Kế hoạch'])
    expect(at.on('Cuộc họp', `return sheet.getRange('A2:B2').getDisplayValues()[0]`)).toEqual(['04/06/2026', '07:30'])
  })

  test('is kept in the journal with before and after', () => {
    const rows = at.on<string[][]>('Nhật ký', 'return sheet.getDataRange().getDisplayValues()')
    expect(rows).toContainEqual(['25/11/2026 08:30', 'Sửa giúp', 'Cuộc họp', 'B2', '7h30', '07:30'])
  })

  test('has nothing to do when it is run again', () => {
    expect(at.host.run('runAction', 'mend', { apply: true })).toEqual({ applied: true, changes: [] })
  })
})

describe('undoing', () => {
  test('gives back what was there, but for a cell that somebody has changed since', () => {
    at.write('Cuộc họp', 'G2', [['Trực tiếp']])
    const { restored, kept } = at.host.run('runAction', 'undo', {}) as UndoResult
    expect(kept).toEqual([{ sheet: 'Cuộc họp', cell: 'G2' }])
    expect(restored.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'M2', 'D2'])
    const values = at.on('Cuộc họp', `return [...sheet.getRange('A2:B2').getValues()[0], sheet.getRange('G2').getValue(), sheet.getRange('M2').getValue()]`)
    expect(values).toEqual(['04/6/2026', '7h30', 'Trực tiếp', '25'])
    expect(at.value('Văn bản', 'D2')).toBe('')
  })

  test('goes no further back than there were mendings: run again it changes nothing', () => {
    const before = JSON.stringify(at.host.snapshot())
    expect(at.host.run('runAction', 'undo', {})).toEqual({ restored: [], kept: [] })
    expect(JSON.stringify(at.host.snapshot())).toBe(before)
  })
})

describe('the check that is kept', () => {
  const kept = (): string[][] => at.on('Kết quả rà soát', 'return sheet.getDataRange().getDisplayValues()')

  test('gives counts first, and never mixes severities', () => {
    at.write('Cuộc họp', 'G2', [['Qua điện thoại']])
    const { findings } = at.host.run('runAction', 'check', { keep: true }) as CheckResult
    const [, ...rows] = kept()
    expect(rows.slice(0, 3).map(([severity, sheet]) => [severity, sheet])).toEqual([
      ['Phải sửa', 'Tất cả'], ['Cần kiểm tra', 'Tất cả'], ['Lưu ý', 'Tất cả'],
    ])
    expect(rows[0]![6]).toBe(`${findings.filter(({ severity }) => severity === 'error').length} nội dung, rà soát lúc 08:30 ngày 25/11/2026.`)
    const order = rows.slice(3).map(([severity]) => ['Phải sửa', 'Cần kiểm tra', 'Lưu ý'].indexOf(severity!))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(rows).toHaveLength(findings.length + 3)
  })

  test('says what it can mend itself', () => {
    const mendable = kept().filter((row) => row[7] === 'Có').map((row) => row[4])
    expect(mendable).toEqual(['mend-day', 'mend-time', 'mend-number', 'mend-kind'])
  })

  test('puts notes on the cells found and takes them away when they are right', () => {
    expect(at.note('Cuộc họp', 'G2')).toContain('Nề nếp: «Qua điện thoại» không có trong danh sách.')
    at.on('Cuộc họp', `sheet.getRange('E2').setNote('Của tôi'); sheet.getRange('E2').clearContent()`)
    at.write('Cuộc họp', 'G2', [['Trực tiếp']])
    at.host.run('runAction', 'check', { keep: true })
    expect([at.note('Cuộc họp', 'G2'), at.note('Cuộc họp', 'E2')]).toEqual(['', 'Của tôi'])
  })

  test('survives a reload of the workbook', () => {
    const before = kept()
    at.host.open(at.host.snapshot())
    expect(kept()).toEqual(before)
  })
})
