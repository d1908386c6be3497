import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Issue } from '../../src/vietnamese/issue.ts'
import * as numbers from '../../src/vietnamese/number.ts'
import type { PercentOptions } from '../../src/vietnamese/number.ts'

const { formatCount, formatCountInProse, formatPoints, formatRatio, formatReduction, parseCount, parseFraction } = numbers
const seed = 20261125
const sixty = { numerator: 3, denominator: 5 }
const hundred = { numerator: 1, denominator: 1 }
const tenth = { numerator: 1, denominator: 10 }

function code(value: unknown): unknown {
  return value instanceof Issue ? value.code : value
}

describe('reading a count', () => {
  test.each([
    [25, 25],
    [0, 0],
    [-3, -3],
    ['25', 25],
    ['007', 7],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1.234,0', 1234],
    ['185,0', 185],
    ['185.0', 185],
    ['25 người', 25],
    ['25người', 25],
    ['12 đ/c', 12],
    ['5 (năm)', 5],
    ['khoảng 30', 30],
    ['Khoảng 1.200 người', 1200],
    ['~30', 30],
    ['-5', -5],
    ['−5', -5],
    ['', null],
    [' ', null],
    [null, null],
  ])('«%s» is %s', (cell, expected) => {
    expect(parseCount(cell)).toBe(expected)
  })

  test.each(['12,5', '1.5', '1,234', '1.23', '12.3456', '1.234,5', '25-30', 'nhiều', '25 người, 3 xe', '2 nghìn hồ sơ', '3 triệu', 'x', '-', '1e3', 12.5, NaN, Infinity, true, '99999999999999999999'])(
    '«%s» is no whole number',
    (cell) => {
      expect(code(parseCount(cell))).toBe('number-bad')
    },
  )

  test.each(['-', '–', '—', ' - '])('«%s» is 0 where a dash stands for none', (cell) => {
    expect(parseCount(cell, { dash: 'zero' })).toBe(0)
  })

  test('a formula error is named', () => {
    expect(parseCount('#DIV/0!')).toEqual(new Issue('formula-error', { value: '#DIV/0!' }))
  })

  test('a count written is read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(parseCount(formatCount(value))).toBe(value)
        expect(parseCount(value)).toBe(value)
      }),
      { seed },
    )
  })
})

describe('reading progress', () => {
  test.each([
    ['0,9', 0.9],
    ['0.9', 0.9],
    [0.9, 0.9],
    ['90%', 0.9],
    ['90 %', 0.9],
    [90, 0.9],
    ['90', 0.9],
    ['100%', 1],
    [100, 1],
    [1, 1],
    ['1', 1],
    ['1%', 0.01],
    ['62,5%', 0.625],
    [0, 0],
    ['0%', 0],
    ['', null],
  ])('«%s» is %s', (cell, expected) => {
    expect(parseFraction(cell)).toBe(expected)
  })

  test.each([
    [120, 'percent-over'],
    ['120%', 'percent-over'],
    ['100,5%', 'percent-over'],
    [-0.1, 'number-bad'],
    ['-5%', 'number-bad'],
    ['xong', 'number-bad'],
    [NaN, 'number-bad'],
    [true, 'number-bad'],
    ['#N/A', 'formula-error'],
  ])('«%s» has the issue %s', (cell, expected) => {
    expect(code(parseFraction(cell))).toBe(expected)
  })

  test('a percent that is over is quoted as a percent', () => {
    expect(parseFraction(150)).toEqual(new Issue('percent-over', { value: '150%' }))
    expect(parseFraction('150 %')).toEqual(new Issue('percent-over', { value: '150 %' }))
  })
})

describe('writing a count', () => {
  test.each([
    [0, '0', '0'],
    [5, '5', '05'],
    [9, '9', '09'],
    [10, '10', '10'],
    [999, '999', '999'],
    [1234, '1.234', '1.234'],
    [1234567, '1.234.567', '1.234.567'],
    [-1234, '-1.234', '-1.234'],
  ])('%i is «%s» and in prose «%s»', (value, plain, prose) => {
    expect(formatCount(value)).toBe(plain)
    expect(formatCountInProse(value)).toBe(prose)
  })
})

describe('writing a share', () => {
  test.each<[number, number, PercentOptions, string]>([
    [30, 50, {}, '60%'],
    [30, 50, { trailing: 'keep' }, '60,0%'],
    [95, 150, {}, '63,3%'],
    [95, 150, { decimals: 2 }, '63,33%'],
    [115665, 168746, { decimals: 2 }, '68,54%'],
    [5, 8, {}, '62,5%'],
    [1, 16, {}, '6,3%'],
    [0, 50, {}, '0%'],
    [0, 50, { trailing: 'keep' }, '0,0%'],
    [50, 50, {}, '100%'],
    [1499, 2500, { target: sixty }, '59,96%'],
    [1499, 2500, {}, '60%'],
    [59_999_999, 100_000_000, { target: sixty }, '59,999999%'],
    [1501, 2500, { target: sixty }, '60%'],
    [3, 5, { target: sixty, decimals: 2, trailing: 'keep' }, '60,00%'],
    [637, 640, { target: hundred }, '99,5%'],
    [9999, 10_000, {}, '99,99%'],
    [1999, 2000, {}, '99,95%'],
    [10_001, 10_000, {}, '100,01%'],
    [1, 5000, {}, '0,02%'],
    [4001, 10_000, { target: { numerator: 2, denominator: 5, direction: 'atMost' } }, '40,01%'],
    [3999, 10_000, { target: { numerator: 2, denominator: 5, direction: 'atMost' } }, '40%'],
    [12_345, 10, {}, '123.450%'],
    [-1, 16, {}, '-6,3%'],
  ])('%i/%i with %o is «%s»', (numerator, denominator, options, expected) => {
    expect(formatRatio(numerator, denominator, options)).toBe(expected)
  })

  test('nothing of nothing is no share', () => {
    expect(() => formatRatio(0, 0)).toThrow(RangeError)
  })

  test('what is shown never reaches a target that the fraction misses', () => {
    const share = fc.integer({ min: 1, max: 1_000_000 }).chain((denominator) =>
      fc.record({ denominator: fc.constant(denominator), numerator: fc.integer({ min: 0, max: denominator }) }),
    )
    fc.assert(
      fc.property(share, share, fc.constantFrom(1, 2), ({ numerator, denominator }, target, decimals) => {
        const shown = Number(formatRatio(numerator, denominator, { target, decimals }).replace('%', '').replace(',', '.'))
        const isMissed = numerator * target.denominator < target.numerator * denominator
        if (isMissed) expect(shown).toBeLessThan((target.numerator * 100) / target.denominator)
        expect(shown === 100).toBe(numerator === denominator)
        expect(shown === 0).toBe(numerator === 0)
        expect(Math.abs(shown - (numerator * 100) / denominator)).toBeLessThanOrEqual(0.0500001)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('writing a change', () => {
  test.each<[number, number, PercentOptions, string]>([
    [50, 45, {}, 'giảm 10%'],
    [85, 75, {}, 'giảm 11,8%'],
    [50, 60, {}, 'tăng 20%'],
    [50, 50, {}, 'không đổi'],
    [12, 0, {}, 'giảm 100%'],
    [10_000, 9001, { target: tenth }, 'giảm 9,99%'],
    [10_000, 9000, { target: tenth }, 'giảm 10%'],
    [10_000, 11_001, { target: tenth }, 'tăng 10%'],
    [100_000, 99_999, {}, 'giảm 0,001%'],
    [100, 350, {}, 'tăng 250%'],
    [50, 45, { trailing: 'keep' }, 'giảm 10,0%'],
  ])('%i to %i with %o is «%s»', (previous, current, options, expected) => {
    expect(formatReduction(previous, current, options)).toBe(expected)
  })
})

describe('writing the distance of two shares', () => {
  test.each<[[number, number], [number, number], string]>([
    [[95, 150], [3, 5], '3,3'],
    [[26, 50], [3, 5], '8'],
    [[3, 5], [26, 50], '8'],
    [[1499, 2500], [3, 5], '0,04'],
    [[3, 5], [3, 5], '0'],
    [[30, 50], [3, 5], '0'],
    [[1960, 2000], [95, 100], '3'],
    [[2, 1], [0, 1], '200'],
  ])('%o and %o are «%s» points apart', (one, other, expected) => {
    const fraction = ([numerator, denominator]: readonly [number, number]) => ({ numerator, denominator })
    expect(formatPoints(fraction(one), fraction(other))).toBe(expected)
  })
})
