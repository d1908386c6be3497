import { describe, expect, test } from 'vitest'
import { standardUnits } from '../../src/plan/units.ts'
import { nameSet } from '../../src/tables/name-set.ts'
import { namesOfUnit, splitUnits } from '../../src/tables/units.ts'

const isKnown = nameSet(standardUnits('xã').flatMap(({ name, aliases }) => [name, ...aliases]))

test.each([
  ['Phòng Văn hóa - Xã hội; Văn phòng HĐND - UBND xã', ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND - UBND xã']],
  ['- Phòng Kinh tế;\n- Công an xã.', ['Phòng Kinh tế', 'Công an xã']],
  ['Phòng Kinh tế, Công an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['Các cơ quan, đơn vị', ['Các cơ quan, đơn vị']],
  ['Phòng Kinh tế, các thôn', ['Phòng Kinh tế, các thôn']],
  ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND và UBND xã']],
  [' ; ', []],
])('«%s» names %j', (cell, units) => {
  expect(splitUnits(cell, isKnown)).toEqual(units)
})

test('a unit is called by its name and each other name', () => {
  expect(namesOfUnit({ name: 'Ban Dân tộc', aliases: 'BDT; Ban DT,' })).toEqual(['Ban Dân tộc', 'BDT', 'Ban DT'])
  expect(namesOfUnit({ name: null, aliases: null })).toEqual([])
})

describe('nameSet', () => {
  test.each(['phòng kinh tế', 'phòng kinh tế xã vũ dương', 'trung tâm phục vụ hành chính công xã vũ dương', 'vhxh'])('knows «%s»', (folded) => {
    expect(isKnown(folded)).toBe(true)
  })

  test.each(['phòng', 'sở nội vụ', 'xã vũ dương', ''])('does not know «%s»', (folded) => {
    expect(isKnown(folded)).toBe(false)
  })
})
