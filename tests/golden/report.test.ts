import { describe, expect, test } from 'vitest'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { reportModel } from '../../src/documents/report/report.ts'
import { DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { Refusal } from '../../src/documents/refusal.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { day, periodNamed } from '../documents/report/support.ts'
import { registersOf, SHEETS, type Sheets } from '../documents/report/workbook.ts'
import { expectGolden } from './golden.ts'

function reportFor(period: string, asOf: number, sheets: Sheets = SHEETS): Uint8Array {
  const model = reportModel({
    registers: registersOf(sheets), settings: DEFAULT_SETTINGS, period: periodNamed(period), asOf, isSample: true,
  })
  if (model instanceof Refusal) throw new Error(model.code)
  return toDocx(model)
}

describe('the golden report', () => {
  test.each([
    ['six months', 'report-half-year', '6T/2026', day(2026, 7, 10)],
    ['the year', 'report-year', '2026', day(2027, 1, 15)],
  ] as const)('of %s is what the small workbook gives, and keeps every row of the layout table', (_, name, period, asOf) => {
    const docx = reportFor(period, asOf)
    expectGolden(name, docx)
    expect(checkLayout(docx)).toEqual([])
  })

  test('of a workbook without sheets keeps the layout too', () => {
    expect(checkLayout(reportFor('6T/2026', day(2026, 7, 10), {}))).toEqual([])
  })
})
