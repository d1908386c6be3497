import { describe, expect, test } from 'vitest'
import { CATALOGUE_GROUP } from '../../src/tables/lists/work-lists.ts'
import { headerNames } from '../../src/tables/header.ts'
import { TABLES } from '../../src/tables/index.ts'
import { SHEET_NAMES } from '../../src/tables/sheet-names.ts'
import type { Columns } from '../../src/tables/table.ts'
import { Issue } from '../../src/vietnamese/issue.ts'
import { messageOf } from '../../src/vietnamese/messages.ts'
import { foldText } from '../../src/vietnamese/text.ts'

const COLUMNS = TABLES.flatMap((table) =>
  Object.entries<Columns[string]>(table.columns).map(([id, column]) => ({ name: `${table.sheet}: ${column.header}`, table, id, column })),
)
const WITH_LIST = COLUMNS.flatMap(({ name, column }) => (column.list ? [{ name, list: column.list }] : []))

test('every sheet of the workbook is declared', () => {
  expect(TABLES).toHaveLength(21)
  expect([...SHEET_NAMES]).toEqual([...TABLES.map(({ sheet }) => sheet), 'Tổng quan'])
})

test.each(['id', 'sheet', 'rangeName'] as const)('no two tables share their %s', (key) => {
  expect(new Set(TABLES.map((table) => foldText(table[key]))).size).toBe(TABLES.length)
})

describe.each(TABLES.map((table) => ({ name: table.sheet, table })))('$name', ({ table }) => {
  test('has a name that a sheet and a range may bear', () => {
    expect(table.sheet.normalize('NFC')).toBe(table.sheet)
    expect(table.sheet).toMatch(/^[^[\]*?/\\:]{1,31}$/)
    expect(table.rangeName).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/)
  })

  test('says what a row is, and by which clause it is kept', () => {
    expect(table.help).toMatch(/^[A-ZĐ].*\.$/)
    expect(table.rowNoun).not.toBe('')
    expect(table.clause).not.toBe('')
  })

  test('has no more than six required columns, but where a row is nothing without them', () => {
    const required = Object.values<Columns[string]>(table.columns).filter(({ presence }) => presence === 'required')
    expect(required.length).toBeGreaterThan(0)
    expect(required.length).toBeLessThanOrEqual(6)
  })

  test('no header or alias names two columns', () => {
    const owners = new Map<string, string>()
    for (const [id, column] of Object.entries<Columns[string]>(table.columns)) {
      for (const header of [column.header, ...(column.aliases ?? [])]) {
        const key = foldText(header)
        expect(owners.get(key) ?? id, `«${header}»`).toBe(id)
        owners.set(key, id)
      }
    }
    expect(headerNames(table).size).toBeGreaterThan(0)
  })
})

test.each(COLUMNS)('$name: help, clause, and an example that its own rule accepts', ({ table, column }) => {
  expect(column.header.normalize('NFC')).toBe(column.header)
  expect(column.help).toMatch(/^(?:Nhập|Chọn|Giữ|Giải thích|Máy tính ghi)[^!]*\.$/)
  expect(column.clause ?? table.clause).not.toBe('')
  const parsed = column.parse(column.example)
  expect(parsed instanceof Issue ? messageOf(parsed) : parsed).not.toBeNull()
  expect(parsed).not.toBeInstanceOf(Issue)
})

test.each(COLUMNS.filter(({ column }) => column.list))('$name offers the value of its example', ({ column }) => {
  const offered = column.list!.values.filter(({ retired }) => !retired).map(({ label }) => label)
  expect(offered).toContain(column.example)
})

test.each(COLUMNS)('$name: a blank cell is no value, a formula error an issue', ({ column }) => {
  expect(column.parse('')).toBeNull()
  expect(column.parse(null)).toBeNull()
  expect(column.parse(' \u00a0 ')).toBeNull()
  expect((column.parse('#REF!') as Issue).code).toBe('formula-error')
})

test('each open list of a column is one of the catalogue, the units or the staff', () => {
  const known = new Set<string>([...CATALOGUE_GROUP.values.map(({ id }) => id), 'units', 'staff'])
  const offers = COLUMNS.flatMap(({ column }) => (column.offers ? [column.offers] : []))
  expect(offers.length).toBeGreaterThan(10)
  for (const offered of offers) expect(known).toContain(offered)
})

describe.each(WITH_LIST)('list of $name', ({ list }) => {
  const spellings = list.values.flatMap(({ id, label, aliases = [] }) => [label, ...aliases].map((text) => [text, id] as const))

  test.each(spellings)('«%s» names %s, also in capitals and decomposed', (text, id) => {
    expect(list.match(text)).toBe(id)
    expect(list.match(text.toUpperCase())).toBe(id)
    expect(list.match(text.normalize('NFD'))).toBe(id)
    expect(list.match(` ${text}\u00a0`)).toBe(id)
  })

  test('does not guess', () => {
    expect(list.match('không có trong danh sách nào cả')).toBeNull()
  })

  test('gives each identifier its label', () => {
    for (const { id, label } of list.values) expect(list.label(id)).toBe(label)
    expect(() => list.label('no-such-id')).toThrow('no-such-id')
  })
})
