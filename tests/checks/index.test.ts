import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWorkbook, countErrors } from '../../src/checks/index.ts'
import { readSettings } from '../../src/plan/settings.ts'
import { TABLES } from '../../src/tables/index.ts'
import { gridArb } from './any-grid.ts'
import { AS_OF, registersOf, type Cells } from './workbook.ts'

const REGISTERS = TABLES.filter(({ role }) => role !== 'kept')
const contextOf = (sheets: Readonly<Record<string, Cells>>) => ({ registers: registersOf(sheets), settings: readSettings([], {}).settings, asOf: AS_OF })

describe('what must be mended', () => {
  test.each(REGISTERS.map((table) => [table.sheet, table] as const))('in «%s» is counted as a whole check finds it', (sheet, table) => {
    fc.assert(fc.property(gridArb(table), (cells) => {
      const context = contextOf({ [sheet]: cells })
      expect(countErrors(context)).toBe(checkWorkbook(context).filter(({ severity }) => severity === 'error').length)
    }), { seed: 226, numRuns: 30 })
  })

  test('in a workbook without sheets is what a whole check says of it', () => {
    const context = contextOf({})
    expect(countErrors(context)).toBe(checkWorkbook(context).filter(({ severity }) => severity === 'error').length)
  })
})
