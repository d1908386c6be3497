import { describe, expect, test } from 'vitest'
import { appendixModel, appendixParts, taskTable, type AppendixTask } from '../../src/documents/appendix.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { countCharacters, MOST_CHARACTERS } from '../../src/documents/limits.ts'
import type { DocumentModel, Row, Table } from '../../src/documents/model.ts'
import { readSettings, DEFAULT_SETTINGS } from '../../src/plan/settings.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { checkLayout } from './check-layout.ts'

const settings = DEFAULT_SETTINGS
const EMPTY: AppendixTask = {
  ordinal: null, group: null, content: null, leadUnit: null, coordinatingUnits: null, product: null, deadline: null,
}
const task = (fields: Partial<AppendixTask>): AppendixTask => ({ ...EMPTY, ...fields })
const planTasks = PLAN_TASKS.map(({ ordinal, content, leadUnits, coordinatingUnits, product, deadline }) => task({
  ordinal: String(ordinal), content, leadUnit: leadUnits.join('; '), coordinatingUnits: coordinatingUnits.join('; '), product, deadline,
}))

const modelOf = (tasks: readonly AppendixTask[]): DocumentModel => appendixModel({ tasks, settings })
const tableOf = (model: DocumentModel): Table => {
  const table = model.sections[0]!.blocks.find(({ kind }) => kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return table
}
const textsOf = ({ cells }: Row): string[] => cells.map(({ blocks }) => blocks
  .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
  .join('\n'))
const rowsOf = (tasks: readonly AppendixTask[]): string[][] => tableOf(modelOf(tasks)).rows.slice(1).map(textsOf)
const headOf = (model: DocumentModel): string[] => model.sections[0]!.blocks
  .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))

describe('the appendix', () => {
  test('has the eleven tasks of the plan word for word', () => {
    expect(rowsOf(planTasks)).toEqual(PLAN_TASKS.map(({ ordinal, content, leadUnits, coordinatingUnits, product, deadline }) =>
      [String(ordinal), content, leadUnits.join('; '), coordinatingUnits.join('; '), product, deadline]))
    expect(rowsOf(planTasks)).toHaveLength(11)
  })

  test('says what it belongs to, by the settings', () => {
    expect(headOf(modelOf([]))).toEqual([
      'Phụ lục', 'PHÂN CÔNG NHIỆM VỤ CỤ THỂ',
      '(Kèm theo Kế hoạch số 104/KH-UBND ngày 04 tháng 6 năm 2026 của UBND xã Vũ Dương)',
    ])
    const other = readSettings([
      { name: 'unitKind', value: 'phường' }, { name: 'commune', value: 'Hoa Lư' },
      { name: 'planNumber', value: '12/KH-UBND' }, { name: 'planDate', value: dayOf(2026, 2, 5) },
    ]).settings
    expect(headOf(appendixModel({ tasks: [], settings: other }))[2]).toBe(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của UBND phường Hoa Lư)',
    )
  })

  test('lies on its side, with a head that repeats over six columns', () => {
    const model = modelOf(planTasks)
    expect(model.sections.map(({ orientation }) => orientation)).toEqual(['landscape'])
    const [head] = tableOf(model).rows
    expect(head!.isHeader).toBe(true)
    expect(textsOf(head!)).toEqual(['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn'])
  })

  test('may stand upright', () => {
    expect(appendixModel({ tasks: [], settings: { ...settings, appendixPages: 'portrait' } }).sections[0]!.orientation).toBe('portrait')
  })

  test('keeps every row of the layout, marked or not', () => {
    expect(checkLayout(toDocx(modelOf(planTasks)))).toEqual([])
    expect(checkLayout(toDocx(appendixModel({ tasks: planTasks, settings, isDraft: true, isSample: true })))).toEqual([])
  })

  test('is marked on every page when its data are a sample or it is a draft', () => {
    const marksOf = (marks: object): readonly string[] => appendixModel({ tasks: [], settings, ...marks }).marks
    expect(marksOf({})).toEqual([])
    expect(marksOf({ isSample: true })).toEqual(['DỮ LIỆU MẪU - KHÔNG PHẢI SỐ LIỆU CỦA XÃ'])
    expect(marksOf({ isDraft: true })).toEqual(['DỰ THẢO'])
  })
})

describe('its rows', () => {
  test('stand under their group where one is given; a group that goes on is not said again', () => {
    const rows = rowsOf([
      task({ group: 'A', content: '1' }), task({ group: 'a ', content: '2' }), task({ content: '3' }),
      task({ group: 'B', content: '4' }), task({ group: 'A', content: '5' }),
    ])
    expect(rows.map((row) => (row.length === 1 ? row[0] : row[1]))).toEqual(['A', '1', '2', '3', 'B', '4', 'A', '5'])
  })

  test('say a cell that reaches far down again, since no page repeats it', () => {
    const tasks = Array.from({ length: 14 }, () => task({ leadUnit: 'Phòng A' }))
    const { rows } = taskTable(tasks, 'landscape', (index, column) => index > 0 && column === 'leadUnit')
    const [first, ...more] = ['first', 'more', 'more', 'more', 'more', 'more']
    expect(rows.slice(1).map(({ cells }) => cells[2]!.merge)).toEqual([first, ...more, first, ...more, 'first', 'more'])
  })

  test('say so when there is no task', () => {
    expect(rowsOf([])).toEqual([['Chưa có số liệu về nhiệm vụ.']])
  })

  test('a group spans every column', () => {
    expect(tableOf(modelOf([task({ group: 'A' })])).rows[1]!.cells.map(({ span }) => span)).toEqual([6])
  })

  test('are numbered where nobody typed a number', () => {
    expect(rowsOf([task({}), task({ ordinal: 'II.1' }), task({})]).map(([ordinal]) => ordinal)).toEqual(['1', 'II.1', '3'])
  })

  test.each([
    ['Phòng A;Phòng B', 'Phòng A; Phòng B'],
    ['Phòng A\nPhòng B', 'Phòng A; Phòng B'],
    ['Phòng A ; ', 'Phòng A'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    [null, ''],
  ])('the units %j print as «%s»', (leadUnit, expected) => {
    expect(rowsOf([task({ leadUnit, coordinatingUnits: leadUnit })])[0]!.slice(2, 4)).toEqual([expected, expected])
  })

  test('are kept whole unless they could be taller than a page', () => {
    const rows = tableOf(modelOf([
      task({ content: 'x'.repeat(680) }), task({ content: 'x'.repeat(681) }), task({ deadline: 'x'.repeat(241) }),
    ])).rows
    expect(rows.map(({ isWhole }) => isWhole)).toEqual([true, true, false, false])
    expect(tableOf(modelOf(planTasks)).rows.every(({ isWhole }) => isWhole)).toBe(true)
  })
})

describe('what one Google Doc cannot hold', () => {
  const many = (count: number, groupOf: (index: number) => string | null = () => null): AppendixTask[] =>
    Array.from({ length: count }, (_, index) => task({ ordinal: String(index + 1), content: 'Việc', group: groupOf(index) }))
  const firstsOf = (tasks: readonly AppendixTask[]): number[] => appendixParts(tasks).map(({ first }) => first)

  test('is parted above 2,500 tasks; every task is in one part, in its order', () => {
    expect(firstsOf([])).toEqual([0])
    expect(firstsOf(many(2500))).toEqual([0])
    expect(firstsOf(many(2501))).toEqual([0, 2500])
    expect(firstsOf(many(6000))).toEqual([0, 2500, 5000])
    expect(appendixParts(many(6000)).flatMap(({ tasks }) => tasks.map(({ ordinal }) => ordinal))).toEqual(many(6000).map(({ ordinal }) => ordinal))
  })

  test('is parted where a group begins, unless that left less than half of a document', () => {
    expect(firstsOf(many(4000, (index) => (index < 1500 ? 'A' : 'B')))).toEqual([0, 1500])
    expect(firstsOf(many(4000, (index) => (index < 1000 ? 'A' : 'B')))).toEqual([0, 2500])
    expect(firstsOf(many(2600, (index) => (index < 2500 ? 'A' : 'B')))).toEqual([0, 2500])
    expect(firstsOf(many(6000, (index) => `Nhóm ${Math.floor(index / 700)}`))).toEqual([0, 2100, 4200])
  })

  test('says a group that goes on again at the head of the next part', () => {
    const [, next] = appendixParts(many(2501, (index) => (index === 0 ? 'A' : null)))
    expect(rowsOf(next!.tasks)).toEqual([['A'], ['2501', 'Việc', '', '', '', '']])
  })

  test('is parted above 1.02 million characters', () => {
    const tasks = Array.from({ length: 205 }, () => task({ content: 'x'.repeat(5_000) }))
    const parts = appendixParts(tasks)
    expect(parts.map(({ first }) => first)).toEqual([0, 203])
    for (const { tasks: own } of parts) expect(countCharacters(appendixModel({ tasks: own, settings, part: 'phần 1/2' }))).toBeLessThanOrEqual(MOST_CHARACTERS)
  })

  test('bears its number in its head', () => {
    const model = appendixModel({ tasks: planTasks, settings, part: 'phần 2/3' })
    expect(headOf(model)[0]).toBe('Phụ lục (phần 2/3)')
    expect(checkLayout(toDocx(model))).toEqual([])
  })
})
