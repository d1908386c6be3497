import { describe, expect, test } from 'vitest'
import { documentKindOf, isLegalNormative, isPeoplesCouncil, parseDocumentNumber } from '../../src/tables/document-number.ts'
import { UNREADABLE } from '../../src/tables/column.ts'

describe('parseDocumentNumber', () => {
  test.each([
    ['15/KH-UBND', { ordinal: 15, letter: '', year: null, kind: 'plan', symbol: 'KH-UBND', body: 'UBND' }],
    ['Số: 3/UBND-KT', { ordinal: 3, letter: '', year: null, kind: 'officialLetter', symbol: 'UBND-KT', body: 'UBND' }],
    ['02/2026/QĐ-UBND', { ordinal: 2, letter: '', year: 2026, kind: 'decision', symbol: 'QĐ-UBND', body: 'UBND' }],
    ['4 - UBND', { ordinal: 4, letter: '', year: null, kind: 'officialLetter', symbol: 'UBND', body: 'UBND' }],
    ['15a/TTr-UBND', { ordinal: 15, letter: 'a', year: null, kind: 'submission', symbol: 'TTr-UBND', body: 'UBND' }],
    ['05-KH/ĐU', { ordinal: 5, letter: '', year: null, kind: 'plan', symbol: 'KH/ĐU', body: 'ĐU' }],
    ['226-KL/TW', { ordinal: 226, letter: '', year: null, kind: null, symbol: 'KL/TW', body: 'TW' }],
    ['1250/SNV-CCHC', { ordinal: 1250, letter: '', year: null, kind: 'officialLetter', symbol: 'SNV-CCHC', body: 'SNV' }],
    ['12/GP-UBND', { ordinal: 12, letter: '', year: null, kind: null, symbol: 'GP-UBND', body: 'UBND' }],
    ['7/TrS-UBND', { ordinal: 7, letter: '', year: null, kind: 'extractCopy', symbol: 'TrS-UBND', body: 'UBND' }],
    ['15 / qđ - ubnd', { ordinal: 15, letter: '', year: null, kind: 'decision', symbol: 'qđ - ubnd', body: 'ubnd' }],
    ['8/QD-UBND', { ordinal: 8, letter: '', year: null, kind: 'decision', symbol: 'QD-UBND', body: 'UBND' }],
    ['31/CV-UBND', { ordinal: 31, letter: '', year: null, kind: 'officialLetter', symbol: 'CV-UBND', body: 'UBND' }],
    ['9/HD-UBND', { ordinal: 9, letter: '', year: null, kind: 'guidance', symbol: 'HD-UBND', body: 'UBND' }],
    ['9/HĐ-UBND', { ordinal: 9, letter: '', year: null, kind: 'contract', symbol: 'HĐ-UBND', body: 'UBND' }],
    ['6/TT-UBND', { ordinal: 6, letter: '', year: null, kind: null, symbol: 'TT-UBND', body: 'UBND' }],
    ['KH-UBND', { ordinal: null, letter: '', year: null, kind: 'plan', symbol: 'KH-UBND', body: 'UBND' }],
    ['215', { ordinal: 215, letter: '', year: null, kind: null, symbol: '', body: '' }],
  ])('takes «%s» apart', (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected)
  })

  test.each(['', 'chưa có số', '---', 'Kế hoạch của xã'])('«%s» is no number', (text) => {
    expect(parseDocumentNumber(text)).toBeNull()
  })

  test('reads decomposed Vietnamese', () => {
    expect(parseDocumentNumber('15/QĐ-UBND'.normalize('NFD'))?.kind).toBe('decision')
  })
})

test.each([
  ['02/2026/QĐ-UBND', true],
  ['Số: 02/2026/NQ-HĐND', true],
  ['2026/QĐ-UBND', false],
  ['15/QĐ-UBND', false],
])('«%s» is legal normative: %s', (text, expected) => {
  expect(isLegalNormative(text)).toBe(expected)
})

test.each([
  ['12/NQ-HĐND', true],
  ['3/HĐND-VP', true],
  ['4/TB-TT.HĐND', true],
  ['15/BC-VP HĐND&UBND', false],
  ['15/KH-UBND', false],
])('«%s» is of the People’s Council: %s', (text, expected) => {
  expect(isPeoplesCouncil(text)).toBe(expected)
})

test('the kind of a row is read from its number only where the column is blank', () => {
  expect(documentKindOf({ kind: 'notice', number: '15/KH-UBND' })).toBe('notice')
  expect(documentKindOf({ kind: null, number: '15/KH-UBND' })).toBe('plan')
  expect(documentKindOf({ kind: UNREADABLE, number: '15/KH-UBND' })).toBeNull()
  expect(documentKindOf({ kind: null, number: null })).toBeNull()
})
