import { describe, expect, test } from 'vitest'
import { registerSheet, rowOf } from '../../src/actions/set-up/register-sheet.ts'
import { setUp, workbookPlan } from '../../src/actions/set-up/set-up.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import type { Table } from '../../src/tables/table.ts'
import { TASKS } from '../../src/tables/tasks.ts'
import { TABLES } from '../../src/tables/index.ts'
import { findLayout } from '../../src/tables/header.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { fakePorts } from './fake-ports.ts'

describe('the sheet of a table', () => {
  const sheet = registerSheet(MEETINGS)
  const columns = Object.values(MEETINGS.columns)

  test('has every header of the declaration, in its order', () => {
    expect(sheet.rows).toEqual([columns.map(({ header }) => header)])
  })

  test('hides exactly the columns that are hidden at first', () => {
    expect(sheet.columns.map(({ hidden }) => hidden)).toEqual(columns.map(({ presence }) => presence === 'hidden'))
  })

  test('offers the labels of a list, old words left out', () => {
    const kind = sheet.columns[Object.keys(MEETINGS.columns).indexOf('kind')]!
    expect(kind.rule).toMatchObject({ kind: 'list' })
    expect(kind.rule).toHaveProperty('values', expect.arrayContaining(['Họp khác', 'Giao ban']))
    expect(kind.rule).toHaveProperty('values', expect.not.arrayContaining(['Khác']))
  })

  test('says in each note what to type, with the example of the declaration', () => {
    for (const [index, { help, example }] of columns.entries()) {
      expect(sheet.columns[index]!.note).toContain(help)
      expect(sheet.columns[index]!.note).toContain(example)
    }
  })

  test('marks a required cell that is blank in a row that is not', () => {
    expect(sheet.highlights).toContainEqual({ column: 2, formula: '=AND(LEN($B2)=0; COUNTA($A2:$T2)>0)', level: 'doubtful' })
  })

  test('marks a word of no list, a day that is text, and a day due that has passed with the task still open', () => {
    const formulas = (table: Table): string[] => registerSheet(table).highlights!.map(({ formula }) => formula)
    expect(formulas(MEETINGS as unknown as Table)).toContain(
      '=OR(AND(LEN($G2)=0; COUNTA($A2:$T2)>0); '
      + 'AND(LEN($G2)>0; ISERROR(FIND("|"&$G2&"|"; "|Trực tiếp|Trực tuyến|Kết hợp trực tiếp và trực tuyến|"))))',
    )
    expect(formulas(MEETINGS as unknown as Table)).toContain('=AND(LEN($C2)>0; NOT(ISNUMBER($C2)))')
    const late = formulas(TASKS as unknown as Table).filter((formula) => formula.includes('TODAY()'))
    expect(late).toEqual([
      '=AND(ISNUMBER($J2); $J2<TODAY(); LEN($K2)=0; '
      + 'ISERROR(FIND("|"&$L2&"|"; "|Hoàn thành|Thực hiện thường xuyên|Chưa đến thời điểm thực hiện|Tạm dừng|Không thực hiện|")))',
    ])
  })

  test('refuses a row with a column that the table does not have', () => {
    expect(() => rowOf(TASKS, { contents: 'x' })).toThrow('tasks has no column contents')
  })
})

describe('a new workbook', () => {
  const plans = workbookPlan()

  test('has a sheet for every table, and the dashboard first', () => {
    expect(plans.map(({ name }) => name)).toEqual(['Tổng quan', ...TABLES.map(({ sheet }) => sheet)])
  })

  test('gives every register its named range, each once', () => {
    const names = plans.flatMap(({ rangeName }) => rangeName ?? [])
    expect(new Set(names).size).toBe(TABLES.length)
  })

  test('every register is found again by its own header', () => {
    for (const table of TABLES) {
      const plan = plans.find(({ name }) => name === table.sheet)!
      expect(findLayout(table, plan.rows)?.indexes.size, table.sheet).toBe(Object.keys(table.columns).length)
    }
  })

  test('holds the tasks of the plan word for word', () => {
    const rows = plans.find(({ name }) => name === TASKS.sheet)!.rows.slice(1)
    const content = Object.keys(TASKS.columns).indexOf('content')
    expect(rows.map((row) => row[content])).toEqual(PLAN_TASKS.map((task) => task.content))
  })

  test('the dashboard computes over ranges, with semicolons', () => {
    const formula = plans[0]!.rows.flat().find((cell) => String(cell).startsWith('='))
    expect(formula).toMatch(/^=KPI_TABLE\(CUOC_HOP; /)
  })

  test('no dropdown has more items than a rule holds', () => {
    const rules = plans.flatMap(({ columns }) => columns.flatMap(({ rule }) => (rule?.kind === 'list' ? [rule] : [])))
    expect(rules.length).toBeGreaterThan(20)
    for (const { values } of rules) expect(values.length).toBeLessThanOrEqual(500)
  })
})

describe('set-up', () => {
  test('makes all sheets in an empty spreadsheet and takes the blank first one away', () => {
    const ports = fakePorts({ 'Trang tính1': [] })
    const { created, kept, foreign } = setUp.run(ports, {})
    expect(created).toHaveLength(TABLES.length + 1)
    expect([...kept, ...foreign]).toEqual([])
    expect(ports.sheets.has('Trang tính1')).toBe(false)
  })

  test('run twice it changes nothing', () => {
    const ports = fakePorts()
    setUp.run(ports, {})
    const before = structuredClone([...ports.sheets])
    expect(setUp.run(ports, {})).toMatchObject({ created: [], foreign: [] })
    expect([...ports.sheets]).toEqual(before)
  })

  test('leaves a sheet of our name with other content as it is, and says so', () => {
    const ports = fakePorts({ 'Cuộc họp': [['Danh sách phòng'], ['Phòng 1']] })
    const result = setUp.run(ports, {})
    expect(result.foreign).toEqual(['Cuộc họp'])
    expect(ports.sheets.get('Cuộc họp')).toEqual([['Danh sách phòng'], ['Phòng 1']])
    expect(setUp.summary(result)).toContain('Giữ nguyên bảng có nội dung khác: «Cuộc họp».')
  })

  test('keeps a register that is there already, under its name in any case', () => {
    const ports = fakePorts({ 'CUỘC HỌP': [['Ngày', 'Nội dung'], ['01/6/2026', 'Giao ban']] })
    expect(setUp.run(ports, {}).kept).toEqual(['CUỘC HỌP'])
  })

  test('fills a sheet that was made and left blank by a run that was cut off', () => {
    const ports = fakePorts({ 'Cuộc họp': [] })
    expect(setUp.run(ports, {}).created).toContain('Cuộc họp')
    expect(ports.sheets.get('Cuộc họp')![0]).toContain('Giờ bắt đầu')
  })
})
