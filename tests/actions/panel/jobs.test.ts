import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PanelAnswer } from '../../../src/actions/index.ts'
import { startHost, type Host } from '../../../workbench/host.ts'

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  host.run('runAction', 'setUp', {})
})
afterAll(() => host.close())

describe('a job of the panel', () => {
  test('tells its last step to another call', () => {
    host.run('runFromPanel', 'makeAppendix', {}, 'one')
    expect(host.run('panelStep', 'one')).toBe('Đang lưu vào Google Drive…')
    expect(host.run('panelStep', 'other')).toBe('')
  })

  test('that was stopped ends before its next step and changes nothing', () => {
    const made = host.documents().length
    host.run('stopPanelJob', 'two')
    const answer = host.run('runFromPanel', 'makeReport', { period: '2026' }, 'two') as PanelAnswer
    expect(answer).toEqual({ ok: false, message: 'Đã dừng theo yêu cầu. Không có gì thay đổi.' })
    expect(host.documents()).toHaveLength(made)
  })

  test('without a name asks the cache for nothing', () => {
    host.resetCalls()
    host.run('runFromPanel', 'taskList', {})
    expect(Object.keys(host.calls()).filter((name) => name.startsWith('Cache'))).toEqual([])
  })
})

describe('jumps', () => {
  test('make a cell of another sheet the active one', () => {
    host.run('runFromPanel', 'goTo', { sheet: 'Nhiệm vụ', cell: 'C4' })
    const at = host.script(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet()
      return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()]
    }`)
    expect(at).toEqual(['Nhiệm vụ', 'C4'])
  })
})
