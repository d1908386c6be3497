import { describe, expect, test } from 'vitest'
import { standardWord } from '../../../src/checks/entry/spelling.ts'
import { TABLES } from '../../../src/tables/index.ts'
import { MEETINGS } from '../../../src/tables/meetings.ts'

const { form, kind, content } = MEETINGS.columns

describe('the standard word of a cell', () => {
  test.each([
    ['online', form, 'Trực tuyến'],
    ['ZOOM', form, 'Trực tuyến'],
    ['truc tuyen', form, 'Trực tuyến'],
    [' Trực  tiếp ', form, 'Trực tiếp'],
    ['họp giao ban', kind, 'Giao ban'],
  ] as const)('«%s»', (cell, column, word) => {
    expect(standardWord(column, cell)).toBe(word)
  })

  test.each([
    ['says it already', form, 'Trực tuyến'],
    ['may mean two things', form, 'TT'],
    ['is in no list', form, 'Thư'],
    ['says more than its value', form, 'Trực tuyến (Zoom, phòng 2)'],
    ['is an old word that nobody should write anew', kind, 'khác'],
    ['is free text', content, 'online'],
    ['is blank', form, ''],
    ['is no text', form, 1],
  ])('is none where the cell %s', (_why, column, cell) => {
    expect(standardWord(column, cell)).toBeNull()
  })

  test('of every known spelling of every list names the same value', () => {
    const lists = TABLES.flatMap(({ columns }) => Object.values(columns).filter(({ list }) => list))
    expect(lists.length).toBeGreaterThan(20)
    for (const column of lists) {
      for (const { id, label, aliases = [], retired } of column.list!.values) {
        for (const spelling of aliases) {
          const word = standardWord(column, spelling)
          if (!retired && column.list!.match(spelling) === id && spelling !== label) expect(word, spelling).toBe(label)
        }
      }
    }
  })
})
