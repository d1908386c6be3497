import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alongside } from '../../src/indicators/alongside.ts'
import { onlineProcedureRatio } from '../../src/indicators/online-procedure-ratio.ts'
import { PROCEDURES } from '../../src/tables/procedures.ts'
import { scopeOf, sheetOf, type RowCells, type ScopeOptions } from '../support/registers.ts'
import { figure, fraction, reasons } from './meetings.ts'

type Cells = RowCells<(typeof PROCEDURES)['columns']>
const row = (cells: Cells = {}): Cells => ({ month: '6/2026', field: 'Hộ tịch', received: 100, fullOnline: 60, partialOnline: 20, paperDigitised: 15, ...cells })
const of = (rows: readonly Cells[], options: ScopeOptions = {}) => scopeOf(sheetOf(PROCEDURES, rows), options)

test.each([
  [1900, 'met', '95%'],
  [1960, 'exceeded', '98%'],
  [1800, 'notMet', '90%'],
  [1899, 'notMet', '94,95%'],
] as const)('%i of 2.000 dossiers: %s, %s', (online, verdict, display) => {
  expect(figure(onlineProcedureRatio, of([row({ received: '2.000', fullOnline: online, partialOnline: '-', paperDigitised: '' })]))).toMatchObject({ verdict, display })
})

test.each([
  ['digital', '95/100'],
  ['fullOnline', '60/100'],
  ['anyOnline', '80/100'],
  ['onlineService', 'not-arisen'],
] as const)('counted as «%s» a row gives %s', (procedures, expected) => {
  expect(fraction(onlineProcedureRatio, of([row()], { settings: { procedures } }))).toBe(expected)
})

test.each<[Cells, string]>([
  [{ hasOnlineService: 'Toàn trình' }, '80/100'],
  [{ hasOnlineService: 'Một phần' }, '80/100'],
  [{ hasOnlineService: 'Có' }, '80/100'],
  [{ hasOnlineService: 'mức 4' }, '80/100'],
  [{ hasOnlineService: 'Không' }, 'not-arisen'],
  [{ onlineServiceDossiers: 90 }, '80/90'],
  [{ onlineServiceDossiers: 70 }, 'not-arisen'],
])('of dossiers that have an online service, %o gives %s', (cells, expected) => {
  expect(fraction(onlineProcedureRatio, of([row(cells)], { settings: { procedures: 'onlineService' } }))).toBe(expected)
})

describe('rows', () => {
  test.each<[Cells, string]>([
    [{}, 'procedures'],
    [{ received: '' , fullOnline: '-', partialOnline: '', paperDigitised: '' }, 'procedures'],
    [{ received: 94 }, 'procedure-error'],
    [{ received: 95 }, 'procedures'],
    [{ fullOnline: -1 }, 'procedure-error'],
    [{ paperDigitised: -1 }, 'procedure-error'],
    [{ inPerson: -5 }, 'procedures'],
    [{ inPerson: 900 }, 'procedures'],
    [{ received: 'nhiều' }, 'procedure-error'],
    [{ fullOnline: '#REF!' }, 'procedures'],
    [{ month: 'tháng sau' }, 'bad-month'],
    [{ month: '6/2025' }, 'outside-period'],
    [{ month: 'T6/2026' }, 'procedures'],
    [{ month: 'Tháng 06 năm 2026' }, 'procedures'],
    [{ month: '2026-06' }, 'procedures'],
    [{ month: new Date(2026, 5, 1) }, 'procedures'],
  ])('%o is %s', (cells, expected) => {
    expect(reasons(onlineProcedureRatio, of([row(cells)]))).toEqual([expected])
  })

  test('a blank month is the one above; total rows are no rows', () => {
    const rows = [row({ month: '' }), row(), row({ month: '' }), row({ month: 'Tổng cộng', received: 999 }), row({ field: 'Lũy kế', month: '' }), row({ month: '7/2026' })]
    expect(reasons(onlineProcedureRatio, of(rows, { period: 'T6/2026' }))).toEqual(['no-month', 'procedures', 'procedures', 'outside-period'])
  })

  test('a month counts from its first day on', () => {
    const rows = [row({ month: '5/2026' }), row({ month: '6/2026' })]
    expect(reasons(onlineProcedureRatio, of(rows, { asOf: '31/5/2026' }))).toEqual(['procedures', 'after-as-of'])
    expect(reasons(onlineProcedureRatio, of(rows, { asOf: '01/6/2026' }))).toEqual(['procedures', 'procedures'])
  })

  test('months go by their label under Decree 09/2019', () => {
    const rows = [row({ month: '12/2025' }), row({ month: '1/2026' }), row({ month: '6/2026' }), row({ month: '7/2026' })]
    expect(reasons(onlineProcedureRatio, of(rows, { period: '6T/2026', settings: { periodRule: 'nd09' } }))).toEqual([
      'outside-period', 'procedures', 'procedures', 'outside-period',
    ])
  })
})

test('no dossiers at all are none, no rows are no data', () => {
  expect(fraction(onlineProcedureRatio, of([row({ received: 0, fullOnline: 0, partialOnline: 0, paperDigitised: 0 })]))).toBe('not-arisen')
  expect(fraction(onlineProcedureRatio, of([]))).toBe('no-data')
})

test('the other ways of counting stand beside', () => {
  expect(alongside(onlineProcedureRatio, of([row()]))).toEqual({
    anyOnline: { numerator: 80, denominator: 100 }, fullOnline: { numerator: 60, denominator: 100 }, onlineService: { numerator: 0, denominator: 0 },
  })
})

test('the quarters add up to the year, and no row makes the ratio leave 0 to 1', () => {
  const rowArb = fc.record({
    month: fc.integer({ min: 1, max: 12 }).map((month) => `${month}/2026`),
    received: fc.integer({ min: -3, max: 50 }), fullOnline: fc.integer({ min: -1, max: 30 }), partialOnline: fc.integer({ min: 0, max: 30 }), paperDigitised: fc.integer({ min: 0, max: 20 }),
  })
  fc.assert(fc.property(fc.array(rowArb), (rows) => {
    const year = figure(onlineProcedureRatio, of(rows))
    const quarters = [1, 2, 3, 4].map((quarter) => figure(onlineProcedureRatio, of(rows, { period: `Quý ${quarter}/2026` })))
    expect(quarters.reduce((total, each) => total + each.numerator, 0)).toBe(year.numerator)
    expect(quarters.reduce((total, each) => total + each.denominator, 0)).toBe(year.denominator)
    expect(year.numerator).toBeLessThanOrEqual(year.denominator)
    expect(year.numerator).toBeGreaterThanOrEqual(0)
  }))
})
