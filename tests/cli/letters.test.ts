import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LETTERS } from '../../src/actions/make-letters.ts'
import { LETTER_COMMANDS } from '../../workbench/cli/commands/letters.ts'
import { letterSheets } from '../actions/letters-workbook.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { nenep, temporaryFolder } from './run-nenep.ts'

const folder = temporaryFolder()
const input = folder.path('sổ')

/** A folder of .csv files: the small workbook of the letters. */
beforeAll(() => {
  mkdirSync(input)
  const quoted = (cell: unknown): string => `"${String(cell ?? '').replaceAll('"', '""')}"`
  for (const [sheet, rows] of Object.entries(letterSheets())) {
    writeFileSync(`${input}/${sheet}.csv`, rows.map((row) => row.map(quoted).join(',')).join('\n'))
  }
})
afterAll(() => folder.clean())

describe('nenep', () => {
  test.each([
    ['reminder', ['--due', '05/12/2026', '--unit', 'P.KT'], '01 nhiệm vụ quá hạn chưa có cơ quan chủ trì'],
    ['invitation', ['--row', '4', '--set', 'issuer=Văn phòng'], ''],
    ['appendix', ['--set', 'appendixPages=dọc', '--plan', '12/TB-UBND'], ''],
  ])('%s %j makes a document that keeps the layout', async (command, words, told) => {
    const out = folder.path(`${command}.docx`)
    const asOf = command === 'appendix' ? [] : ['--as-of', '25/11/2026']
    const { code, err } = await nenep([command, input, ...words, ...asOf, '--out', out])
    expect(err).toMatch(new RegExp(`^Đã tạo ${out}\\.${told === '' ? '$' : `\\nCần xem lại trước khi ký:\\n- ${told}`}`))
    expect(code).toBe(0)
    expect(checkLayout(new Uint8Array(readFileSync(out)))).toEqual([])
  })

  test('says in a sentence why a letter is not made, and writes nothing', async () => {
    const out = folder.path('không.docx')
    const { code, err } = await nenep(['schedule', input, '--week', '01/7/2026', '--out', out])
    expect(code).toBe(2)
    expect(err).toContain('Sổ Cuộc họp chưa có cuộc họp nào trong tuần từ ngày 29/6/2026')
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  test('every letter has a command', () => {
    expect(LETTER_COMMANDS.map(({ name }) => name)).toEqual(['reminder', 'overrun-notice', 'meeting-plan', 'schedule', 'invitation', 'conclusion'])
    expect(LETTER_COMMANDS).toHaveLength(LETTERS.length)
  })

  test('an invitation without a row is a bad use', async () => {
    const { code, err } = await nenep(['invitation', input, '--out', folder.path('a.docx')])
    expect(code).toBe(2)
    expect(err).toContain('--row')
  })
})
