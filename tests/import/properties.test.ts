import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SPECS } from '../../src/import/specs.ts'
import { saysTheSame, valueText } from '../../src/import/shown.ts'
import { isVisible } from '../../src/tables/reading.ts'
import type { Columns, Table } from '../../src/tables/table.ts'
import { importAll } from './support.ts'

const WILD = [
  '', '', '  ', null, undefined, true, false, 0, -1, 0.5, 46097, 46097.5, 1e300, NaN, 'Tổng cộng', 'Cộng: 3', 'nt', 'x', '✓', '16/3', '30/02/2026', '05-06/3/2026',
  'Thứ Hai, 16/03/2026', '7h30', '9h - 10h30', 'Sáng', '25 người', 'TT', 'Trực tuyến'.normalize('NFD'), '#REF!', '=1+1', '(1)', 'Tuần 12', 'I', 'II. Phần', 'Mật',
  'Đ/c An chủ trì: họp', 'Thành phần: a; b', '\u00a0', '\u200b', 'a\nb', 'NGƯỜI LẬP', new Date(2026, 2, 16), new Date(NaN), '|'.repeat(200),
]

/** A cell of any kind: what offices write, what breaks parsers, any text. */
const cellArb: fc.Arbitrary<unknown> = fc.oneof({ weight: 6, arbitrary: fc.constantFrom<unknown>(...WILD) }, { weight: 1, arbitrary: fc.string() })

const mergeArb = fc.record({ row: fc.nat(12), column: fc.nat(6), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })

/** A cell of a column: its example, a value of its list, or anything. */
function cellOf({ example, list }: Columns[string]): fc.Arbitrary<unknown> {
  const known = list ? list.values.flatMap(({ label, aliases = [] }) => [label, ...aliases]) : [example]
  return fc.oneof(fc.constantFrom(...known), cellArb)
}

interface Register {
  readonly headers: readonly string[]
  /** Index of the header. */
  readonly header: number
  readonly cells: readonly (readonly unknown[])[]
}

/** A register of a table: some of its columns in any order, some rows, a title or none. */
function registerArb(table: Table): fc.Arbitrary<Register> {
  const columns = Object.values<Columns[string]>(table.columns)
  return fc.shuffledSubarray(columns, { minLength: Math.min(3, columns.length) }).chain((chosen) =>
    fc.tuple(fc.boolean(), fc.array(fc.tuple(...chosen.map(cellOf)), { maxLength: 6 })).map(([hasTitle, rows]) => {
      const headers = chosen.map(({ header }) => header)
      return { headers, header: hasTitle ? 1 : 0, cells: [...(hasTitle ? [[`SỔ ${table.sheet} NĂM 2026`]] : []), headers, ...rows] }
    }))
}

test('no grid makes an import throw', () => {
  const gridArb = fc.array(fc.array(cellArb, { maxLength: 6 }), { maxLength: 12 })
  fc.assert(fc.property(gridArb, fc.array(mergeArb, { maxLength: 3 }), (cells, merges) => {
    for (const { rows } of importAll(cells, { merges })) for (const { row } of rows) expect(row).toBeGreaterThan(0)
  }), { numRuns: 200 })
})

describe.each(SPECS.map(({ table }) => ({ name: table.sheet, table })))('a register of $name', ({ table }) => {
  test('holds what was typed, or says what it was changed to', () => {
    fc.assert(fc.property(registerArb(table), fc.array(mergeArb, { maxLength: 1 }), ({ cells, headers, header }, blocks) => {
      const merges = blocks.filter(({ row }) => row > header)
      for (const imported of importAll(cells, { name: table.sheet, merges })) {
        for (const { row, cells: values } of imported.rows) {
          for (const [id, column] of Object.entries<Columns[string]>(imported.table.columns)) {
            const place = imported.mapping.find(({ to, by }) => to === column.header && by !== 'title')
            const typed = place ? (cells[row - 1]![headers.indexOf(place.from)] ?? '') : ''
            const value = values[id] ?? ''
            const listed = imported.changes.find((change) => change.row === row && change.column === column.header)
            if (listed) expect(listed.to).toBe(valueText(value, column.format))
            else expect(!isVisible(typed) && value === '' || saysTheSame(typed, value, column.format), `${column.header}: ${String(typed)} → ${String(value)}`).toBe(true)
          }
        }
      }
    }), { numRuns: 25 })
  })

  test('leaves no line below its header without a word', () => {
    fc.assert(fc.property(registerArb(table), ({ cells, header }) => {
      const tables = importAll(cells, { name: table.sheet })
      if (tables.length === 0) return
      const told = new Set(tables.flatMap(({ rows, leftOut }) => [...rows, ...leftOut].map(({ row }) => row)))
      cells.forEach((line, index) => {
        if (index > header && line.some(isVisible)) expect(told.has(index + 1), `row ${index + 1}`).toBe(true)
      })
    }), { numRuns: 25 })
  })
})
