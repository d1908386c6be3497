import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { figureOf } from '../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../src/indicators/index.ts'
import { REASON_IDS, wordsOfReason } from '../../src/indicators/reasons.ts'
import { compareFractions, verdictOf } from '../../src/indicators/verdict.ts'
import { targetWords, verdictWords } from '../../src/indicators/wording.ts'
import { scopeOf } from '../support/registers.ts'

const NAMES = [
  'ONLINE_RATIO', 'MEETING_REDUCTION', 'DOCUMENT_REDUCTION', 'ONLINE_PROCEDURE_RATIO', 'DIGITIZATION_RATIO', 'E_DOCUMENT_RATIO', 'TRAINING_RATIO',
  'ON_TIME_REPORT_RATIO', 'MEETING_OVERRUN', 'MEETING_OVERLAP', 'PAPERLESS_RATIO', 'TASK_PROGRESS', 'TASK_ON_TIME_RATIO',
]

test('every indicator is listed once', () => {
  expect(INDICATORS.map(({ name }) => name)).toEqual(NAMES)
})

describe.each(INDICATORS.map((indicator) => [indicator.name, indicator] as const))('%s', (_, indicator) => {
  test('has words, a clause and its tables', () => {
    expect(indicator.label).toMatch(/^(Tỷ lệ|Mức giảm|Số) /)
    expect(indicator.help).toMatch(/\.$/)
    expect(indicator.help).toBe(indicator.help.normalize('NFC'))
    expect(indicator.clause).not.toBe('')
    expect(indicator.reads.length).toBeGreaterThan(0)
  })

  test('needs only columns that its tables have', () => {
    for (const { table, columns, filled = [] } of indicator.reads) {
      for (const id of [...columns, ...filled]) expect(table.columns[id], `${table.id}.${id}`).toBeDefined()
    }
    if (indicator.singleColumn) expect(indicator.reads[0]!.table.columns[indicator.singleColumn.column]).toBeDefined()
  })
})

test('every reason that the sources name has words, and none has words in vain', () => {
  const folders = ['', 'facts/'].map((folder) => new URL(`../../src/indicators/${folder}`, import.meta.url))
  const sources = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'reasons.ts').map((name) => readFileSync(new URL(name, folder), 'utf8')))
  const named = new Set(sources.flatMap((source) => [...source.matchAll(/(?:\b(?:out|denominator|numerator)\(|reason: )'([a-z-]+)'/g)].map((found) => found[1]!)))
  expect(named.size).toBeGreaterThan(50)
  expect([...named].filter((reason) => wordsOfReason(reason) === reason)).toEqual([])
  expect(REASON_IDS.filter((reason) => !named.has(reason))).toEqual([])
})

const fractionArb = fc.tuple(fc.nat({ max: 5_000 }), fc.integer({ min: 1, max: 5_000 })).map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) }))

test('a display never shows a target that the fraction misses, nor misses one that it reaches', () => {
  const targeted = INDICATORS.filter(({ target }) => target !== null)
  fc.assert(fc.property(fc.constantFrom(...targeted), fractionArb, fc.constantFrom(1 as const, 2 as const), (indicator, sums, decimals) => {
    const figure = figureOf(indicator, { ...sums, within: 1 }, scopeOf({}, { settings: { decimals } }))
    const target = indicator.target!
    const shown = Number(figure.display.replace(/[^\d,]/g, '').replace(',', '.')) / 100
    const reached = figure.verdict === 'met' || figure.verdict === 'exceeded'
    if (figure.display !== 'không đổi') expect(shown >= target.numerator / target.denominator).toBe(reached)
    else expect(reached).toBe(false)
  }))
})

test('fractions compare exactly beyond the safe integers', () => {
  const huge = 2 ** 52 - 1
  expect(compareFractions({ numerator: huge, denominator: huge }, { numerator: huge - 1, denominator: huge })).toBe(1)
  expect(compareFractions({ numerator: huge - 1, denominator: huge }, { numerator: huge - 1, denominator: huge })).toBe(0)
  expect(compareFractions({ numerator: -huge, denominator: 3 }, { numerator: 1, denominator: huge })).toBe(-1)
})

describe('verdicts', () => {
  const sixty = { numerator: 3, denominator: 5 }
  const whole = { numerator: 1, denominator: 1 }
  test.each([
    [sixty, 3, 5, 2026, '31/12/2026', 'met'],
    [sixty, 601, 1000, 2026, '31/12/2026', 'exceeded'],
    [sixty, 5999999, 10000000, 2026, '31/12/2026', 'notMet'],
    [sixty, 1, 2, 2026, '30/12/2026', 'notYetMet'],
    [sixty, 1, 2, '6T/2026', '31/12/2026', 'notYetMet'],
    [sixty, 1, 2, 2024, '31/12/2026', 'notMet'],
    [sixty, 1, 2, '01/01/2026-31/12/2026', '31/12/2026', 'notMet'],
    [sixty, 1, 1, '6T/2026', '01/6/2026', 'exceeded'],
    [whole, 5, 5, 2026, '31/12/2026', 'met'],
    [whole, 4, 5, 2026, '31/12/2026', 'notMet'],
    [null, 4, 5, 2026, '31/12/2026', 'none'],
  ] as const)('against %o, %i/%i in %s as of %s is %s', (...[target, numerator, denominator, period, asOf, expected]) => {
    expect(verdictOf(target, { numerator, denominator }, scopeOf({}, { period, asOf }))).toBe(expected)
  })

  test('in words', () => {
    const words = (verdict: 'met' | 'none' | 'notMet', value: number | null) => verdictWords({ verdict, value }, sixty, { notMetWord: 'notMet' })
    expect([words('met', 1), words('none', 1), words('none', null), words('notMet', 0)]).toEqual(['Đạt', 'Không đặt chỉ tiêu', 'Chưa có số liệu', 'Không đạt'])
  })

  test('an aim that is missed is not yet met, in words', () => {
    const { target } = INDICATORS.find(({ name }) => name === 'TRAINING_RATIO')!
    expect(verdictWords({ verdict: 'notMet', value: 0.8 }, target, { notMetWord: 'notMet' })).toBe('Chưa đạt')
  })

  test('targets in words', () => {
    expect(INDICATORS.map(targetWords)).toEqual([
      'tối thiểu 60%', 'giảm tối thiểu 10%', 'giảm tối thiểu 15%', 'tối thiểu 95%', 'tối thiểu 95%', '100%', '100%', '100%', '', '', '', '', '',
    ])
  })
})
