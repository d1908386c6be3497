import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LETTERS } from '../../src/actions/make-letters.ts'
import type { Given } from '../../workbench/cli/command.ts'
import { LETTER_COMMANDS } from '../../workbench/cli/commands/letters.ts'
import { writeParts } from '../../workbench/cli/options.ts'
import { letterSheets } from '../actions/letters-workbook.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { partsOf } from '../documents/docx-reader.ts'
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

  test('appendix of more tasks than one document holds writes a file a part', async () => {
    const many = folder.path('nhiều việc')
    mkdirSync(many)
    const rows = Array.from({ length: 2501 }, (_, index) => `${index + 1},Nhóm ${Math.floor(index / 900)},Việc,Phòng Kinh tế,Báo cáo,Quý IV`)
    writeFileSync(`${many}/Nhiệm vụ.csv`, ['TT,Nhóm nhiệm vụ,Nội dung công việc,Cơ quan chủ trì,Sản phẩm,Thời hạn', ...rows].join('\n'))
    const paths = [1, 2].map((part) => folder.path(`pl-phan-${part}.docx`))
    const { err } = await nenep(['appendix', many, '--out', folder.path('pl.docx')])
    expect(err).toContain(`Đã tạo ${paths.join(', ')}.\nCần xem lại trước khi ký:\n- Một văn bản chứa tối đa 2.500 nhiệm vụ`)
    // A row a task, the header and a caption a group.
    const rowsOf = (path: string): number => partsOf(new Uint8Array(readFileSync(path)))['word/document.xml']!.match(/<w:tr>/g)!.length
    expect(paths.map(rowsOf)).toEqual([1803, 703])
  })

  test('writes no part where one of them is there already', async () => {
    writeFileSync(folder.path('a-phan-2.docx'), 'của người khác')
    const given: Given = { argument: null, values: new Map([['out', [folder.path('a.docx')]]]), flags: new Set() }
    await expect(writeParts(given, [new Uint8Array(1), new Uint8Array(1)])).rejects.toThrow('a-phan-2.docx» đã có.')
    expect(existsSync(folder.path('a-phan-1.docx'))).toBe(false)
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
    // The comparison, which has a command of its own, is among the documents of the menu.
    expect(LETTER_COMMANDS).toHaveLength(LETTERS.length - 1)
  })

  test('an invitation without a row is a bad use', async () => {
    const { code, err } = await nenep(['invitation', input, '--out', folder.path('a.docx')])
    expect(code).toBe(2)
    expect(err).toContain('--row')
  })
})
