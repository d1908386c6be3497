// What must never be printed in a report (WORDING of official documents, section 7), whatever the registers hold.
import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import type { DocumentModel } from '../../../src/documents/model.ts'
import { partsOf } from '../docx-reader.ts'
import { linesOf, modelFor, textFor, textOf, type Asked } from './made.ts'
import { day } from './support.ts'
import { EMPTY_SHEETS, SHEETS, type Cells, type Sheets } from './workbook.ts'

const NAME = 'Trần Văn Kín Tên'

/** The small workbook, with a person's name wherever a register of violations lets somebody type one. */
const WITH_NAMES: Sheets = {
  ...SHEETS,
  inspections: SHEETS['inspections']!.map((row) => ({ ...row, content: `Kiểm tra ${NAME}`, unit: `Tổ của ${NAME}`, conclusionNumber: NAME })),
  commendations: SHEETS['commendations']!.map((row) => ({ ...row, content: NAME, unit: NAME, number: NAME })),
  staff: SHEETS['staff']!.map((row, index) => ({ ...row, name: `${NAME} ${index}` })),
  training: [{ name: `${NAME} 1`, course: 'Kỹ năng số', subject: 'Kỹ năng số', date: '10/3/2026', result: 'Vắng' }],
  tasks: SHEETS['tasks']!.map((row) => ({ ...row, assignee: NAME })),
  meetings: SHEETS['meetings']!.map((row) => ({ ...row, chair: NAME, participants: NAME })),
}

const WITHOUT_CAUSES: Sheets = { ...SHEETS, difficulties: [], tasks: SHEETS['tasks']!.map((row): Cells => ({ ...row, difficulties: '' })) }

const CASES: readonly (readonly [string, Asked])[] = [
  ['six months', { sheets: WITH_NAMES }],
  ['a year', { sheets: WITH_NAMES, period: '2026', asOf: day(2027, 1, 15) }],
  ['days chosen by hand', { sheets: WITH_NAMES, period: '01/02/2026-15/05/2026' }],
  ['provisional figures', { sheets: WITH_NAMES, asOf: day(2026, 6, 14) }],
  ['nothing entered', { sheets: EMPTY_SHEETS }],
  ['no sheets', { sheets: {} }],
]

/** The lines between two headings of the body. */
function linesBetween(model: DocumentModel, from: string, to: string): string[] {
  const lines = linesOf(model)
  const begin = lines.indexOf(from)
  const end = lines.indexOf(to)
  expect(begin).toBeGreaterThan(-1)
  expect(end).toBeGreaterThan(begin)
  return lines.slice(begin + 1, end)
}

describe.each(CASES)('a report of %s', (_, asked) => {
  test('names no person: in cases, among the staff, of tasks and meetings', () => {
    expect(textFor(asked)).not.toContain(NAME)
  })

  test('praises by figures alone', () => {
    const strengths = linesBetween(modelFor(asked), '1. Ưu điểm', '2. Tồn tại, hạn chế')
    expect(strengths.filter((line) => !/\d|^- Không có |^Chưa có /.test(line))).toEqual([])
  })

  test('leaves number, day and signer to be filled in', () => {
    const head = linesOf(modelFor(asked))[0]!
    expect(head).toMatch(/Số:\s+\/BC-UBND/)
    expect(head).toMatch(/ngày\s+tháng\s+năm \d{4}/)
    expect(linesOf(modelFor(asked)).at(-1)).toMatch(/PHÓ CHỦ TỊCH\s*$/)
  })

  test('names no appendix that it does not have, and has none that it does not name', () => {
    const model = modelFor(asked)
    const own = model.sections.slice(1).map((section) => textOf(section.blocks[0]!))
    const named = new Set(linesOf(model).join('\n').match(/Phụ lục [IVX]+/g))
    expect([...named].toSorted()).toEqual(own.toSorted())
  })

  test('ranks nobody, accuses nobody, and asks nobody to mend what has happened', () => {
    const text = textFor(asked)
    const words = ['dẫn đầu', 'đứng đầu bảng', 'đứng cuối', 'xếp hạng', 'xếp loại tốt', 'vi phạm thời gian', 'họp chui', 'phạt', 'đổi hình thức', 'xóa dòng', 'sửa số liệu']
    expect(words.filter((word) => text.toLowerCase().includes(word))).toEqual([])
  })
})

describe('causes', () => {
  const causesOf = (sheets: Sheets): string[] => linesBetween(modelFor({ sheets }), '3. Nguyên nhân', 'IV. KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ')

  test('that nobody entered are left to the office, and the report stays a draft', () => {
    expect(causesOf(WITHOUT_CAUSES)).toEqual(['(đơn vị bổ sung)'])
    expect(modelFor({ sheets: WITHOUT_CAUSES }).marks).toEqual(['DỰ THẢO'])
  })

  test('are those that people entered, in their words', () => {
    const given = causesOf(SHEETS).filter((line) => !line.includes('nêu tại mục IV'))
    expect(given).toEqual(['- Nhiệm vụ số 4: Chờ hướng dẫn về chức năng, nhiệm vụ;'])
  })
})

describe('the marks', () => {
  const headsOf = (asked: Asked): string[] => {
    const parts = partsOf(toDocx(modelFor(asked)))
    return Object.keys(parts).filter((part) => /header\d/.test(part)).map((part) => parts[part]!)
  }

  test.each<[string, Asked, string]>([
    ['findings to mend', { hasErrors: true }, 'DỰ THẢO'],
    ['figures that are not final', { asOf: day(2026, 6, 29) }, 'DỰ THẢO'],
    ['a year that goes on', { period: '2026', asOf: day(2026, 12, 30) }, 'DỰ THẢO'],
    ['something to fill in', { sheets: WITHOUT_CAUSES }, 'DỰ THẢO'],
    ['sample data', { isSample: true }, 'DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA XÃ'],
  ])('of %s stand on every page, the first too', (_, asked, mark) => {
    const heads = headsOf(asked)
    expect(heads).toHaveLength(2)
    for (const head of heads) expect(head).toContain(mark)
  })

  test('are missing from a report that is final', () => {
    for (const head of headsOf({})) expect(head).not.toMatch(/DỰ THẢO|DỮ LIỆU MẪU/)
  })
})
