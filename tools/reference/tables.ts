// The pages of the sheets: for each what to type into each column, the values of its lists, which indicator looks at it.
import { TABLES } from '../../src/tables/index.ts'
import type { Column, Presence } from '../../src/tables/column.ts'
import type { Columns, Table } from '../../src/tables/table.ts'
import { GENERATED } from './generated.ts'
import { usesOfColumns } from './uses.ts'

const PRESENCE: Readonly<Record<Presence, string>> = { required: 'bắt buộc', recommended: 'nên có', hidden: 'khi cần' }

const ROLES: Readonly<Record<Table['role'], string>> = {
  needed: 'Các chỉ tiêu cần bảng này.',
  optional: 'Có thể để trống; có thì kết quả đầy đủ hơn.',
  kept: 'Tiện ích tự ghi bảng này; không cần nhập.',
}

/** Path in the repo → Markdown: a page a sheet, and the list of them. */
export function tablePages(): Record<string, string> {
  const uses = usesOfColumns()
  const pages: Record<string, string> = { 'docs/tables/README.md': listPage() }
  for (const table of TABLES) pages[`docs/tables/${fileOf(table)}`] = tablePage(table, uses.get(table.id))
  return pages
}

function fileOf({ rangeName }: Table): string {
  return `${rangeName.toLowerCase().replaceAll('_', '-')}.md`
}

function listPage(): string {
  const rows = TABLES.map((table) => `| [${table.sheet}](${fileOf(table)}) | ${escape(table.help)} | \`${table.rangeName}\` |`)
  return `${GENERATED}# Các bảng

Mỗi bảng là một trang của bảng tính; tên trang và tên cột giữ nguyên thì tiện ích nhận ra, thứ tự cột đổi được.
Vùng là tên dùng trong công thức, ví dụ \`=ONLINE_RATIO(CUOC_HOP)\`.

| Bảng | Nội dung | Vùng |
|---|---|---|
${rows.join('\n')}
`
}

/** The page of one sheet; `uses` gives the indicators that look at a column. */
export function tablePage(table: Table, uses: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const columns = Object.entries<Columns[string]>(table.columns)
  const rows = columns.map(([id, column]) => columnRow(column, { table, indicators: uses.get(id) ?? [] }))
  const lists = columns.filter(([, { list }]) => list).map(([, column]) => listSection(column))
  const names = columns.filter(([, { aliases = [] }]) => aliases.length > 0)
  return `${GENERATED}# ${table.sheet}

${table.help} ${ROLES[table.role]} Căn cứ: ${table.clause}. Vùng: \`${table.rangeName}\`.

| Cột | Nhập | Ví dụ | Mức cần | Chỉ tiêu dùng | Căn cứ |
|---|---|---|---|---|---|
${rows.join('\n')}
${lists.length > 0 ? `\n## Giá trị và cách ghi được nhận\n\nChữ hoa, chữ thường, thiếu dấu, thừa dấu cách vẫn được nhận; cách ghi khác là «cần sửa», không tự đoán.\n\n${lists.join('\n')}` : ''}${
    names.length > 0 ? `\n## Tên cột khác được nhận\n\n${names.map(([, column]) => namesLine(column)).join('\n')}\n` : ''}`
}

function columnRow(
  { header, help, example, presence, clause }: Column<unknown>,
  { table, indicators }: { table: Table; indicators: readonly string[] },
): string {
  const cells = [header, help, example, PRESENCE[presence], indicators.join('; '), clause ?? table.clause]
  return `| ${cells.map(escape).join(' | ')} |`
}

function listSection({ header, list }: Column<unknown>): string {
  const rows = list!.values.filter(({ retired }) => !retired).map(({ label, aliases = [] }) => `| ${escape(label)} | ${escape(aliases.join('; '))} |`)
  return `### ${header}\n\n| Giá trị | Cách ghi khác |\n|---|---|\n${rows.join('\n')}\n`
}

function namesLine({ header, aliases = [] }: Column<unknown>): string {
  return `- ${header}: ${aliases.join('; ')}`
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
