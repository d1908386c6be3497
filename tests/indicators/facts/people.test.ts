import { expect, test } from 'vitest'
import { chairsOf } from '../../../src/indicators/facts/people.ts'
import { STAFF } from '../../../src/tables/staff.ts'
import { registersOf, sheetOf } from '../../support/registers.ts'

const STAFF_ROWS = [
  { name: 'Trần Văn An', post: 'Chủ tịch UBND xã' },
  { name: 'Lê Thị Bình', post: 'Phó Chủ tịch UBND xã' },
  { name: 'Phạm Văn Cường', post: 'Phó Chủ tịch UBND xã' },
  { name: 'Đỗ Thị Dung', post: 'Chánh Văn phòng HĐND và UBND xã' },
  { name: 'Hoàng Văn Em', post: 'Trưởng phòng Kinh tế' },
  { name: 'Hoàng Văn Em', post: 'Chuyên viên' },
  { name: 'Vũ Thị Bình', post: 'Chủ tịch HĐND xã' },
]
const chairs = chairsOf(registersOf(sheetOf(STAFF, STAFF_ROWS)))
const nameOf = (text: string) => chairs.resolve(text)?.name ?? null

test.each([
  ['Trần Văn An', 'Trần Văn An'],
  ['TRẦN VĂN AN', 'Trần Văn An'],
  ['Đ/c Trần Văn An - Chủ tịch UBND xã', 'Trần Văn An'],
  ['Ông Trần Văn An', 'Trần Văn An'],
  ['Chủ tịch UBND xã', 'Trần Văn An'],
  ['Chủ tịch', 'Trần Văn An'],
  ['CT UBND xã', 'Trần Văn An'],
  ['Phó Chủ tịch UBND xã', null],
  ['PCT', null],
  ['PCT Bình', 'Lê Thị Bình'],
  ['đ/c Cường, PCT', 'Phạm Văn Cường'],
  ['Phó Chủ tịch UBND xã Cường', null],
  ['Chủ tịch HĐND xã', 'Vũ Thị Bình'],
  ['Chánh Văn phòng', 'Đỗ Thị Dung'],
  ['CVP Dung', 'Đỗ Thị Dung'],
  ['Hoàng Văn Em', null],
  ['Hoàng Văn Em, Trưởng phòng Kinh tế', 'Hoàng Văn Em'],
  ['Bình', null],
  ['Trần Văn', null],
  ['Nguyễn Văn Xa', null],
  ['', null],
])('«%s» is %s', (text, expected) => {
  expect(nameOf(text)).toBe(expected)
})

test('two chairs share a key when they are one person, or the same words', () => {
  expect(chairs.key('Chủ tịch')).toBe(chairs.key('Ông Trần Văn An'))
  expect(chairs.key('Ông Nguyễn Xa')).toBe(chairs.key('đ/c nguyễn xa'))
  expect(chairs.key('PCT Bình')).not.toBe(chairs.key('PCT Cường'))
})
