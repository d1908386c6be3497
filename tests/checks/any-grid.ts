// Grids of any cells under the headers of a table: good values from the declarations, known spellings, and wild ones.
import fc from 'fast-check'
import type { Column } from '../../src/tables/column.ts'
import type { Table } from '../../src/tables/table.ts'

const WILD = [
  '', '', ' ', 'x', 'TT', '?', '-', '0', '30/02/2026', '#REF!', '=1+1', "'07", '7h30', '9h - 10h30', '1.234', '12,5', '120%', 'Tổng cộng',
  '04/6/2026', '2026-06-04', 'ngày 4 tháng 6 năm 2026', 'Thứ Hai, 16/03/2026', 'T6/2026', 'Mật', 'Nguyễn Văn An; Trần Bình', 'a'.repeat(300),
  0, -3, 0.3125, 46177, 1e9, Number.NaN, true, false, null, new Date(2026, 5, 4), new Date(1899, 11, 30, 7, 30), new Date(Number.NaN),
] as const

function cellArb({ list, example }: Column<unknown>): fc.Arbitrary<unknown> {
  const words = (list?.values ?? []).flatMap(({ label, aliases = [] }) => [label, ...aliases, label.toLowerCase(), label.normalize('NFD')])
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...WILD) },
    { weight: 2, arbitrary: fc.constant(example) },
    ...(words.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...words) }] : []),
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  )
}

/** A sheet of a table: perhaps a title, its header with some columns gone, rows of any cells. */
export function gridArb(table: Table): fc.Arbitrary<unknown[][]> {
  const columns = Object.values(table.columns)
  const chosen = fc.shuffledSubarray(columns, { minLength: Math.min(4, columns.length) })
  return fc.tuple(chosen, fc.boolean()).chain(([present, hasTitle]) =>
    fc.array(fc.tuple(...present.map(cellArb)), { maxLength: 8 }).map((rows) => {
      const title = hasTitle ? [present.map((_column, i) => (i === 0 ? 'SỔ THEO DÕI' : ''))] : []
      return [...title, present.map(({ header }) => header), ...rows]
    }),
  )
}
