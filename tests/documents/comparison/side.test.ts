// Two versions of a workbook, whatever was done between them: every figure that differs is told, and the rows that are named
// make the difference, whole and alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countChanges, linesOf, settingChanges, sideOf, type CountedRow, type Line, type Side } from '../../../src/documents/comparison/side.ts'
import { comparisonModel } from '../../../src/documents/comparison/model.ts'
import { wordsOf } from '../../../src/documents/report/words.ts'
import { evaluate } from '../../../src/indicators/evaluate.ts'
import { INDICATORS } from '../../../src/indicators/index.ts'
import type { Scope } from '../../../src/indicators/indicator.ts'
import { TABLES } from '../../../src/tables/index.ts'
import { Registers } from '../../../src/tables/registers.ts'
import { textOf } from '../report/made.ts'
import { day, periodNamed, settingsWith } from '../report/support.ts'
import { SHEETS } from '../report/workbook.ts'

type Grid = readonly (readonly unknown[])[]
type Grids = Readonly<Record<string, Grid>>

/** Some rows of each register, as sheets. */
const BOOK: Grids = Object.fromEntries(TABLES.flatMap((table): [string, Grid][] => {
  const rows = SHEETS[table.id]
  const columns = Object.entries(table.columns)
  const some = rows?.filter((_, index) => index < 8 || index % 5 === 0).slice(0, 24)
  return some ? [[table.sheet, [columns.map(([, { header }]) => header), ...some.map((row) => columns.map(([id]) => row[id] ?? ''))]]] : []
}))

interface Asked {
  readonly set?: Record<string, string>
  readonly period?: string
}

function scopeOf(grids: Grids, { set = {}, period = '6T/2026' }: Asked = {}): Scope {
  const settings = settingsWith(set)
  const source = { sheetNames: () => Object.keys(grids), read: (name: string) => (grids[name] ? { name, cells: grids[name] as unknown[][] } : null) }
  return { registers: new Registers(source), settings, period: periodNamed(period, settings.periodRule), asOf: day(2026, 7, 10) }
}

const WORDS = wordsOf(settingsWith(), periodNamed('6T/2026'), day(2026, 7, 10))
const compare = (old: Scope, own: Scope): { before: Side; now: Side } => ({ before: sideOf(old, 'bản trước'), now: sideOf(own, 'bản này') })
const differences = (old: Grids, own: Grids, asked?: Asked, askedNow = asked): Line[] => linesOf(compare(scopeOf(old, asked), scopeOf(own, askedNow)), WORDS)
const sum = (rows: readonly CountedRow[], part: 'numerator' | 'denominator'): number => rows.reduce((all, row) => all + row[part], 0)

const isAt = (row: Pick<CountedRow, 'sheet' | 'row'>, grids: Grids): string => JSON.stringify(grids[row.sheet]![row.row - 1])

/** What people do to a sheet, its header left in peace. */
type Edit = (grid: Grid, pick: (below: number) => number) => Grid
const body = (change: (rows: unknown[][], pick: (below: number) => number) => unknown[][]): Edit => ([head, ...rows], pick) =>
  [head!, ...(rows.length === 0 ? rows : change(rows.map((row) => [...row]), pick))]
const EDITS: Readonly<Record<string, Edit>> = {
  remove: body((rows, pick) => rows.toSpliced(pick(rows.length), 1 + pick(3))),
  double: body((rows, pick) => [...rows, [...rows[pick(rows.length)]!]]),
  insert: body((rows, pick) => rows.toSpliced(pick(rows.length + 1), 0, rows[pick(rows.length)]!.map((cell) => (pick(3) ? cell : '')))),
  turn: body((rows) => rows.toReversed()),
  sort: body((rows, pick) => { const by = pick(rows[0]!.length); return rows.toSorted((one, other) => String(one[by]).localeCompare(String(other[by]))) }),
  edit: body((rows, pick) => { const at = pick(rows[0]!.length); const value = rows[pick(rows.length)]![at]; rows[pick(rows.length)]![at] = value; return rows }),
  blank: body((rows, pick) => { rows[pick(rows.length)]![pick(rows[0]!.length)] = ''; return rows }),
  spoil: body((rows, pick) => { rows[pick(rows.length)]![pick(rows[0]!.length)] = '#REF!'; return rows }),
  empty: ([head]) => [head!],
  moveColumn: (grid, pick) => { const at = pick(grid[0]!.length); return grid.map((row) => [...row.toSpliced(at, 1), row[at]]) },
}
const SETS = [{}, { hybrid: 'online' }, { meetings: 'conferences' }, { periodRule: 'nd09' }, { documents: 'withoutSlips' }, { procedures: 'anyOnline' }, { otherLocal: 'included' }]

const stepArb = fc.record({ sheet: fc.constantFrom(...Object.keys(BOOK)), edit: fc.constantFrom(...Object.keys(EDITS), 'drop'), seeds: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }) })
const editedArb = fc.array(stepArb, { minLength: 1, maxLength: 6 }).map((steps) => {
  const grids: Record<string, Grid> = { ...BOOK }
  for (const { sheet, edit, seeds } of steps) {
    let at = 0
    const pick = (below: number): number => seeds[at++ % seeds.length]! % below
    if (edit === 'drop') delete grids[sheet]
    else if (grids[sheet]) grids[sheet] = EDITS[edit]!(grids[sheet], pick)
  }
  return grids
})

test('whatever was done, the rows that are named make the difference', () => {
  const setArb = fc.constantFrom(...SETS)
  let told = 0
  fc.assert(fc.property(editedArb, setArb, setArb, (grids, set, setNow) => {
    const [old, own] = [evaluate(INDICATORS, scopeOf(BOOK, { set })), evaluate(INDICATORS, scopeOf(grids, { set: setNow }))]
    const lines = differences(BOOK, grids, { set }, { set: setNow })
    lines.forEach(({ indicator, gone, added, change }, index) => {
      const [before, now] = [old[index]!, own[index]!]
      if (before.value !== null && now.value !== null) {
        expect(before.numerator - sum(gone, 'numerator') + sum(added, 'numerator')).toBe(now.numerator)
        if (indicator.sense !== 'tally') expect(before.denominator - sum(gone, 'denominator') + sum(added, 'denominator')).toBe(now.denominator)
        expect(change.split(' ')[0]).toBe(now.value === before.value ? 'không' : now.value > before.value ? 'tăng' : 'giảm')
        if (gone.length + added.length === 0) expect([now.numerator, change]).toEqual([before.numerator, 'không đổi'])
      }
      told += gone.length + added.length
      // A row that stands on the other side as well is named only where it counts otherwise.
      const others = new Set(added.map((row) => `${isAt(row, grids)} ${row.numerator} ${row.denominator}`))
      for (const row of gone) expect(others.has(`${isAt(row, BOOK)} ${row.numerator} ${row.denominator}`)).toBe(false)
    })
    expect(countChanges(lines)).toBe(lines.filter(({ old: one, own: other }) => one.text !== other.text).length)
  }), { seed: 20261125, numRuns: 40 })
  expect(told).toBeGreaterThan(500)
})

describe('no row is named, and nothing differs', () => {
  const meetings = BOOK['Cuộc họp']!
  const noteAt = meetings[0]!.indexOf('Ghi chú')
  test.each<[string, Grid]>([
    ['where the rows were sorted', EDITS['turn']!(meetings, () => 0)],
    ['where blank rows were put in', [meetings[0]!, [], ...meetings.slice(1, 4), [], [], ...meetings.slice(4)]],
    ['where columns were moved', EDITS['moveColumn']!(meetings, () => 4)],
    ['where somebody has a column of his own', meetings.map((row, index) => [index === 0 ? 'Người nhập' : `Người ${index}`, ...row])],
    ['where a column that says nothing was taken away', meetings.map((row) => row.toSpliced(noteAt, 1))],
    ['where notes were written', meetings.map((row, index) => (index === 0 ? row : row.with(noteAt, 'Đã xem')))],
  ])('%s', (_, grid) => {
    const lines = differences(BOOK, { ...BOOK, 'Cuộc họp': grid })
    expect(lines.flatMap(({ gone, added }) => [...gone, ...added])).toEqual([])
    expect(countChanges(lines)).toBe(0)
  })
})

test('a row that came, went or changed is named, also where others moved and all got notes', () => {
  const meetings = BOOK['Cuộc họp']!
  const [noteAt, formAt, contentAt] = ['Ghi chú', 'Hình thức', 'Nội dung'].map((header) => meetings[0]!.indexOf(header)) as [number, number, number]
  const added = meetings[3]!.with(contentAt, 'Họp thêm').with(formAt, 'Trực tiếp')
  const own = [meetings[0]!, added, ...meetings.slice(1).toSpliced(3, 1).map((row, index) => row.with(noteAt, 'Đã xem').with(formAt, index === 5 ? 'Trực tiếp' : row[formAt]))]
  const line = lineOf(differences(BOOK, { ...BOOK, 'Cuộc họp': own }), 'ONLINE_RATIO')
  expect([line.gone.map(({ row }) => row), line.added.map(({ row }) => row)]).toEqual([[5, 8], [2, 8]])
})

const lineOf = (lines: readonly Line[], name: string): Line => lines.find(({ indicator }) => indicator.name === name)!

test('a figure that is known on one side alone is told, with all its rows', () => {
  const { 'Báo cáo định kỳ': _, ...without } = BOOK
  const lines = differences(without, BOOK)
  const line = lineOf(lines, 'ON_TIME_REPORT_RATIO')
  expect([line.old.text, line.change, line.gone.length]).toEqual(['-', '-', 0])
  expect(sum(line.added, 'denominator')).toBe(line.own.denominator)
  expect(countChanges(lines)).toBe(1)
})

test('of a reduction without a base on one side, only the base is named', () => {
  const { 'Số liệu năm trước': _, ...without } = BOOK
  const line = lineOf(differences(without, BOOK), 'MEETING_REDUCTION')
  expect(line.old.text).toBe('-')
  expect([line.gone.length, new Set(line.added.map(({ sheet }) => sheet))]).toEqual([0, new Set(['Số liệu năm trước'])])
})

test('of a figure that is known on neither side no row is named', () => {
  const { 'Số liệu năm trước': _, ...without } = BOOK
  const [head, ...rows] = without['Cuộc họp']!
  const line = lineOf(differences(without, { ...without, 'Cuộc họp': [head!, ...rows.slice(4)] }), 'MEETING_REDUCTION')
  expect([line.old.text, line.own.text, line.gone, line.added]).toEqual(['-', '-', [], []])
})

test('settings that differ are told, with both values', () => {
  const sides = compare(scopeOf(BOOK), scopeOf(BOOK, { set: { hybrid: 'online', periodRule: 'nd09' } }))
  expect(settingChanges(sides)).toEqual([
    ['Cuộc họp kết hợp', 'không tính là trực tuyến', 'tính là trực tuyến'],
    ['Thời gian chốt số liệu', 'theo năm dương lịch', 'theo NĐ 09/2019 (15/12–14/6, 15/12–14/12)'],
  ])
})

const textFor = (old: Grids, own: Grids, askedNow: Asked = {}): string => comparisonModel({
  ...compare(scopeOf(old), scopeOf(own, askedNow)), title: 'So sánh', words: WORDS, isDraft: false, isSample: false,
}).sections[0]!.blocks.map(textOf).join('\n')

describe('the document', () => {
  test('tells the settings that differ, only where there are any', () => {
    expect(textFor(BOOK, BOOK)).not.toContain('Thiết lập khác nhau')
    expect(textFor(BOOK, BOOK, { set: { hybrid: 'online' } })).toContain('Thiết lập khác nhau\nMục | Bản trước | Bản này\nCuộc họp kết hợp | không tính là trực tuyến | tính là trực tuyến')
  })

  test('says what rows add that are more than one each', () => {
    const [head, first, ...rest] = BOOK['Thủ tục hành chính']!
    const more = first!.map((cell) => (typeof cell === 'number' ? cell + 1 : cell))
    const text = textFor(BOOK, { ...BOOK, 'Thủ tục hành chính': [head!, more, ...rest] })
    expect(text).toMatch(/Thủ tục hành chính, tính vào tử số: dòng 2 \(cộng [\d.]+\/[\d.]+\) \| Thủ tục hành chính, tính vào tử số: dòng 2 \(cộng [\d.]+\/[\d.]+\)/)
  })

  test('counts the ranges of rows beyond thirty', () => {
    const meetings = BOOK['Cuộc họp']!
    const row = meetings[1]!
    const many = Array.from({ length: 140 }, (_, index) => row.with(meetings[0]!.indexOf('Nội dung'), `Họp thêm ${index}`).with(meetings[0]!.indexOf('Trạng thái'), index % 2 ? 'Hoãn' : 'Đã tổ chức'))
    expect(textFor({ ...BOOK, 'Cuộc họp': [meetings[0]!] }, { ...BOOK, 'Cuộc họp': [meetings[0]!, ...many] })).toMatch(/tính vào tử số: dòng 2, 4, .*, 60 và 40 dòng khác \(70 dòng\)/)
  })
})
