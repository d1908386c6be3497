import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { formulaErrorOf, isBlank, isDate, quoteCell } from '../../src/vietnamese/cell.ts'
import { Issue } from '../../src/vietnamese/issue.ts'

test.each([[''], [' \u00a0\n'], ['\ufeff'], [null], [undefined]])('%o is blank', (cell) => {
  expect(isBlank(cell)).toBe(true)
})

test.each([['0'], [0], [false], ['-'], [new Date(0)]])('%o is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false)
})

test('a Date of another context is a Date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true)
  expect(isDate(new Date(0))).toBe(true)
  expect(isDate('2026-06-04')).toBe(false)
  expect(isDate(null)).toBe(false)
})

test.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', ' #n/a '])('%s is a formula error', (cell) => {
  expect(formulaErrorOf(cell)).toEqual(new Issue('formula-error', { value: cell.trim() }))
})

test.each([['#1'], ['Tổ #2'], ['REF!'], [5], [null]])('%o is no formula error', (cell) => {
  expect(formulaErrorOf(cell)).toBeNull()
})

test('a quotation is the text of the cell, in short', () => {
  expect(quoteCell('  30/02/2026 ')).toBe('30/02/2026')
  expect(quoteCell(12.5)).toBe('12.5')
  expect(quoteCell(new Date(0))).toBe('')
  expect(quoteCell(Object.create(null))).toBe('')
  expect(quoteCell('x'.repeat(500))).toHaveLength(80)
})
