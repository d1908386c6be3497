import { describe, expect, test } from 'vitest'
import { LETTERS } from '../../src/actions/make-letters.ts'
import { appendixModel } from '../../src/documents/appendix.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import type { DocumentModel } from '../../src/documents/model.ts'
import { boldWidthPt } from '../../src/documents/text-width.ts'
import { DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { letterPorts } from '../actions/letters-workbook.ts'
import { readDocx } from './docx-reader.ts'
import { modelFor } from './report/made.ts'
import { SHEETS, type Cells } from './report/workbook.ts'

/** The words of tables that are wider than the cell in which they stand: a reader breaks them anywhere. */
function brokenWords(model: DocumentModel): string[] {
  const inTables = readDocx(toDocx(model)).sections.flatMap(({ paragraphs }) => paragraphs.filter(({ isInTable, hasBorders }) => isInTable && hasBorders))
  return inTables.flatMap(({ text, boxPt, sizesPt }) =>
    text.split(/\s+|(?<=-)/).filter((word) => boldWidthPt(word, sizesPt[0] ?? 13) > boxPt).map((word) => `${word} (${Math.round(boxPt)})`))
}

/** What letters that are not bold take of the width of bold ones. */
const REGULAR = 0.93

describe('no word of a table is wider than its column', () => {
  // A ward has some ten thousand dossiers in a half-year.
  const months = (year: number): Cells[] => SHEETS['procedures']!.map((row) => ({ ...row, month: String(row['month']).replace('2026', String(year)), received: 2079, fullOnline: 1900 }))
  const sheets = { ...SHEETS, procedures: [...months(2025), ...months(2026)] }

  test.each([['6T/2026'], ['2026']])('in the report of %s', (period) => {
    const model = modelFor({ sheets, period })
    expect(JSON.stringify(model).includes('11.820/12.474 (94,8%)')).toBe(true)
    expect(brokenWords(model)).toEqual([])
  })

  test.each([
    ['makeReminder', {}], ['makeOverrunNotice', { period: '6T/2026' }], ['makeMeetingPlan', { period: '2026' }], ['makeWeekly', {}], ['makeConclusion', { row: '5' }],
  ] as const)('in the letter of %s', (id, options) => {
    expect(brokenWords(LETTERS.find((letter) => letter.id === id)!.draft(letterPorts(), options).model)).toEqual([])
  })

  test.each(['portrait', 'landscape'] as const)('in the appendix on %s pages', (appendixPages) => {
    const tasks = PLAN_TASKS.map(({ content, leadUnits, coordinatingUnits, product, deadline }, index) => ({
      ordinal: `1.${index + 1}`, group: null, content, leadUnit: leadUnits.join('; '), coordinatingUnits: coordinatingUnits.join('; '), product, deadline,
    }))
    expect(brokenWords(appendixModel({ tasks, settings: { ...DEFAULT_SETTINGS, appendixPages } }))).toEqual([])
  })

  test.each(['portrait', 'landscape'] as const)('those who coordinate have as much room as who leads, on %s pages', (appendixPages) => {
    const { sections } = appendixModel({ tasks: [], settings: { ...DEFAULT_SETTINGS, appendixPages } })
    const table = sections[0]!.blocks.find((block) => block.kind === 'table')!
    expect(table.columns[3]).toBe(table.columns[2])
  })

  test('verdicts and most names of the table of figures are on one line, so that it is on one page', () => {
    const { paragraphs } = readDocx(toDocx(modelFor({ period: '2026' }))).sections[1]!
    const linesOf = (wanted: string): boolean[] => paragraphs.filter(({ text }) => text === wanted).map(({ text, boxPt }) => boldWidthPt(text, 13) * REGULAR < boxPt)
    for (const text of ['Không đặt chỉ tiêu', 'Số cuộc họp vượt thời gian quy định', 'Tỷ lệ hội nghị, cuộc họp trực tuyến']) expect(linesOf(text), text).toContain(true)
    expect(linesOf('Không đặt chỉ tiêu')).not.toContain(false)
  })

  test('the head of the table of units is no more than three lines', () => {
    const { paragraphs } = readDocx(toDocx(modelFor({ period: '2026' }))).sections[5]!
    const heads = paragraphs.filter(({ isHeaderRow }) => isHeaderRow)
    expect(heads.map(({ text }) => text)).toContain('Báo cáo đúng hạn')
    const linesIn = (boxPt: number) => (lines: string[], word: string): string[] => {
      const longer = `${lines.at(-1)!} ${word}`.trim()
      return boldWidthPt(longer, 13) <= boxPt ? [...lines.slice(0, -1), longer] : [...lines, word]
    }
    for (const { text, boxPt } of heads) expect(text.split(' ').reduce(linesIn(boxPt), ['']).length, text).toBeLessThanOrEqual(3)
  })

  test('a day has room to spare in the notice of overruns', () => {
    const { model } = LETTERS.find(({ id }) => id === 'makeOverrunNotice')!.draft(letterPorts(), { period: '6T/2026' })
    const date = readDocx(toDocx(model)).sections[0]!.paragraphs.find(({ text }) => text === '03/02/2026')!
    expect(boldWidthPt(date.text, 13) + 3).toBeLessThan(date.boxPt)
  })

  test('a time of the week’s schedule is on one line', () => {
    const { model } = LETTERS.find(({ id }) => id === 'makeWeekly')!.draft(letterPorts(), {})
    const time = readDocx(toDocx(model)).sections[0]!.paragraphs.find(({ text }) => text === '07:30 - 08:30')!
    expect(boldWidthPt(time.text, 13)).toBeLessThan(time.boxPt)
  })
})
