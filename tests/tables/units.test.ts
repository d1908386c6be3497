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
  ['Phòng Kinh tế\nCông an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['1. Phòng Kinh tế\r\n2) Công an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['• Hội Nông dân xã\n– Đoàn Thanh niên xã', ['Hội Nông dân xã', 'Đoàn Thanh niên xã']],
  ['phòng kinh tế\ncông an xã', ['phòng kinh tế', 'công an xã']],
  ['- phòng nội vụ\n- phòng tư pháp', ['phòng nội vụ', 'phòng tư pháp']],
  ['Phòng Kinh tế và Công an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['VP + VHXH', ['VP', 'VHXH']],
  ['VP/VHXH, KT', ['VP', 'VHXH', 'KT']],
  ['Phòng Kinh tế - Công an xã', ['Phòng Kinh tế', 'Công an xã']],
  ['Phòng Kinh tế, Phòng VHXH và Văn phòng HĐND và UBND xã', ['Phòng Kinh tế', 'Phòng VHXH', 'Văn phòng HĐND và UBND xã']],
  ['Công an xã\nVăn phòng HĐND và UBND xã', ['Công an xã', 'Văn phòng HĐND và UBND xã']],
  ['Văn phòng HĐND và UBND xã\nPhòng Văn hóa - Xã hội', ['Văn phòng HĐND và UBND xã', 'Phòng Văn hóa - Xã hội']],
  ['Công an xã\nĐoàn Thanh niên xã', ['Công an xã', 'Đoàn Thanh niên xã']],
  ['Công an xã\nVHXH', ['Công an xã', 'VHXH']],
  ['Công an xã và Phòng Kinh tế', ['Công an xã', 'Phòng Kinh tế']],
  ['Văn phòng HĐND và UBND xã - Phòng Kinh tế', ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế']],
  ['Công an xã Vũ Dương, Phòng Kinh tế xã Vũ Dương', ['Công an xã Vũ Dương', 'Phòng Kinh tế xã Vũ Dương']],
  // Names that a break parts, and names that hold a mark.
  ['Văn phòng HĐND\nvà UBND xã', ['Văn phòng HĐND và UBND xã']],
  ['Phòng Văn hóa -\nXã hội\nCông an xã', ['Phòng Văn hóa - Xã hội', 'Công an xã']],
  ['Trung tâm Phục vụ\nhành chính công xã', ['Trung tâm Phục vụ hành chính công xã']],
  ['Trung tâm Dịch vụ\ntổng hợp liên xã', ['Trung tâm Dịch vụ tổng hợp liên xã']],
  ['VP HĐND&UBND xã', ['VP HĐND&UBND xã']],
  ['Phòng Kinh tế và các đơn vị liên quan', ['Phòng Kinh tế và các đơn vị liên quan']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
  ['Phòng Văn hóa và Thông tin', ['Phòng Văn hóa và Thông tin']],
])('«%s» names %j', (cell, units) => {
  expect(splitUnits(cell, isKnown)).toEqual(units)
})

test('a unit of the register whose name holds the names of others is one', () => {
  const own = nameSet(['Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế', 'Hạ tầng', 'Ban A, Ban B', 'Ban A', 'Ban B'])
  expect(splitUnits('Phòng Kinh tế và Hạ tầng', own)).toEqual(['Phòng Kinh tế và Hạ tầng'])
  expect(splitUnits('Ban A, Ban B; Phòng Kinh tế', own)).toEqual(['Ban A, Ban B', 'Phòng Kinh tế'])
})

test('a cell of any length is parted at once', () => {
  for (const mark of ['\n', ',', ' và ', ' - ', '/', ';']) expect(splitUnits(new Array(3_000).fill('Phòng Kinh tế').join(mark), isKnown)).toHaveLength(3_000)
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
