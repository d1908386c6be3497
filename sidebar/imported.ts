// What an import would do or has done, in words: pure, so that it is tested without a page.
import type { ShownTable } from '../src/actions/import/import-result.ts'
import type { Mapped } from '../src/import/result.ts'

type ListId = keyof ShownTable['counts']

/** What may have to be looked at comes first. */
export const LISTS: readonly { readonly id: ListId; readonly words: string }[] = [
  { id: 'unclear', words: 'Ô chưa rõ, giữ như bản gốc' }, { id: 'leftOut', words: 'Mục không nhập' }, { id: 'changes', words: 'Ô ghi lại theo mẫu' },
]

/** «Dòng 7, Hình thức: «Truc tuyen» → «Trực tuyến»» */
export function linesOf(table: Pick<ShownTable, ListId>, id: ListId): readonly string[] {
  const at = (row: number): string => (row > 0 ? `Dòng ${row}` : 'Cả sổ')
  if (id === 'changes') return table.changes.map(({ row, column, from, to }) => `${at(row)}, ${column}: «${from}» → «${to}»`)
  if (id === 'unclear') return table.unclear.map(({ row, column, value, message }) => `${at(row)}, ${column}: «${value}». ${message}`)
  return table.leftOut.map(({ row, why }) => `${at(row)}: ${why}`)
}

const BY: Readonly<Record<Mapped['by'], string>> = { name: '', similar: ' (tên gần giống)', content: ' (theo nội dung ô)', title: ' (theo tên sổ)' }

/** «Hình thức họp → Hình thức (tên gần giống)» */
export function mappedWords({ from, to, by }: Mapped): string {
  return `${from === to ? to : `${from} → ${to}`}${BY[by]}`
}
