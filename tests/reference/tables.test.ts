import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tablePage, tablePages } from '../../tools/reference/tables.ts'
import { usesOfColumns } from '../../tools/reference/uses.ts'
import { sampleRow } from '../../src/actions/sample/rows.ts'
import { registerSheet } from '../../src/actions/set-up/register-sheet.ts'
import { INDICATORS } from '../../src/indicators/index.ts'
import { choice } from '../../src/tables/column.ts'
import { TABLES } from '../../src/tables/index.ts'
import { list } from '../../src/tables/list.ts'
import { table, type Columns } from '../../src/tables/table.ts'
import { importAll } from '../import/support.ts'

const pages = tablePages()

test('there is a page a sheet, and a list of them', () => {
  expect(Object.keys(pages)).toHaveLength(TABLES.length + 1)
  for (const { sheet } of TABLES) expect(pages['docs/tables/README.md']).toContain(`| [${sheet}](`)
})

test.each(Object.keys(pages))('%s is what the declarations say', (path) => {
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(pages[path])
})

describe.each(TABLES.map((each) => ({ name: each.sheet, declared: each })))('the page of $name', ({ declared }) => {
  const page = tablePage(declared)

  test.each(Object.values<Columns[string]>(declared.columns))('says of «$header» what to type, with an example', ({ header, help, example, clause, list: values }) => {
    const line = page.split('\n').find((each) => each.startsWith(`| ${header} | `))
    for (const words of [help, example, clause ?? declared.clause]) expect(line).toContain(words)
    for (const { label, retired } of values?.values ?? []) if (!retired) expect(page).toContain(`| ${label} | `)
  })
})

describe('the indicators that look at a column', () => {
  const uses = usesOfColumns()

  test.each(INDICATORS.flatMap(({ label, reads }) => reads.flatMap(({ table: { id }, columns }) => columns.map((column) => [label, id, column] as const))))(
    '«%s» needs %s.%s, and the page says so',
    (label, id, column) => {
      expect(uses.get(id)!.get(column)).toContain(label)
    },
  )

  test('are those under any choice of Cấu hình: the signature counts where only signed documents do', () => {
    expect(uses.get('documents')!.get('signed')).toEqual(['Tỷ lệ văn bản trao đổi dưới dạng điện tử'])
  })

  test('are none for what no figure hangs on', () => {
    expect(uses.get('meetings')!.get('conclusionNumber')).toBeUndefined()
  })
})

test('one change of a declaration changes page, dropdown, note, rule and sample together', () => {
  const made = (label: string) => {
    const form = choice(list(() => ({ values: [{ id: 'a', label }, { id: 'b', label: 'Khác' }] })), { header: 'Cách', help: `Chọn ${label}.`, example: label, presence: 'required' })
    return table({ id: 'x', sheet: 'X', rangeName: 'X', rowNoun: 'x', help: 'X.', clause: 'I', role: 'optional', columns: () => ({ form }) })
  }
  for (const label of ['Gửi thư', 'Gọi điện']) {
    const declared = made(label)
    const plan = registerSheet(declared as never)
    expect(tablePage(declared as never)).toContain(`| Cách | Chọn ${label}. | ${label} | bắt buộc |`)
    expect(plan.columns[0]).toMatchObject({ rule: { values: [label, 'Khác'] }, note: expect.stringContaining(`Ví dụ: ${label}`) as string })
    expect(sampleRow(declared as never, {}, 2026)).toEqual({ form: label })
    expect(declared.columns.form.parse('Gửi thư')).toEqual(label === 'Gửi thư' ? 'a' : expect.objectContaining({ code: 'list-unknown' }))
  }
})

test('each spelling that a page promises is read by an import', () => {
  const imported = importAll([
    ['Ngày', 'Giờ', 'Nội dung', 'Hình thức', 'Loại'], ['1/3/2026', '8h', 'A', 'google meet', 'hội ý'], ['2/3/2026', '8h', 'B', 'tại hội trường', 'phổ biến'],
  ])
  expect(imported[0]!.rows.map(({ cells }) => [cells['form'], cells['kind']])).toEqual([['Trực tuyến', 'Giao ban'], ['Trực tiếp', 'Quán triệt, triển khai']])
})
