import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDocx } from '../../../src/documents/docx/to-docx.ts'
import { reportModel } from '../../../src/documents/report/report.ts'
import { TABLES } from '../../../src/tables/index.ts'
import { Refusal } from '../../../src/documents/refusal.ts'
import { day, periodNamed, settingsWith } from './support.ts'
import { registersOf, type Cells, type Sheets } from './workbook.ts'

const cellArb = fc.oneof(
  fc.constantFrom('', '30/02/2026', '15/3/2026', '3/2026', 'Trực tuyến', 'Đã tổ chức', 'Có', '#REF!', '-', 'Đi', '1/KH-UBND', 'x', '7h30', 'Thường xuyên', '<w:p/>\u0000'),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string(),
)

/** Rows of any cells under the headers of any tables. */
const sheetsArb: fc.Arbitrary<Sheets> = fc.record(Object.fromEntries(TABLES.map(({ id, columns }) => {
  const row = fc.record(Object.fromEntries(Object.keys(columns).map((column) => [column, cellArb]))) as fc.Arbitrary<Cells>
  return [id, fc.array(row, { maxLength: 3 })]
})), { requiredKeys: [] }) as fc.Arbitrary<Sheets>

const PERIODS = ['6T/2026', '2026', 'Q1/2026', 'T3/2026', '9T/2026', '10/01/2026-20/04/2026'] as const

test('whatever the cells hold, a report is made and says nothing that no person would', () => {
  fc.assert(fc.property(sheetsArb, fc.constantFrom(...PERIODS), fc.integer({ min: day(2025, 12, 1), max: day(2027, 2, 1) }), (sheets, name, asOf) => {
    const model = reportModel({ registers: registersOf(sheets), settings: settingsWith(), period: periodNamed(name), asOf })
    if (model instanceof Refusal) throw new Error(model.code)
    const text = JSON.stringify(model)
    expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|giảm -|tăng -/)
    expect(toDocx(model).length).toBeGreaterThan(1000)
  }), { seed: 20261125, numRuns: 15 })
})
