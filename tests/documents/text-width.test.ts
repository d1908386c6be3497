import { expect, test } from 'vitest'
import { boldWidthPt } from '../../src/documents/text-width.ts'

test.each([
  ['', 0],
  ['M', 9.44],
  ['Độc', 7.22 + 5 + 4.44],
  ['hệ', 5.56 + 4.44],
  ['a b', 5 + 2.5 + 5.56],
])('«%s» at 10 pt is %d pt wide, whatever its marks', (text, width) => {
  expect(boldWidthPt(text, 10)).toBeCloseTo(width, 6)
})

test('of several lines the longest counts, and width grows with size', () => {
  expect(boldWidthPt('a\nMM', 10)).toBeCloseTo(18.88, 6)
  expect(boldWidthPt('MM', 20)).toBeCloseTo(37.76, 6)
})
