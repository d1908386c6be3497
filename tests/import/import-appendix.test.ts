import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importAppendix } from '../../src/actions/import-appendix.ts'
import type { ImportResult } from '../../src/actions/import/import-result.ts'
import { makeAppendix } from '../../src/actions/make-appendix.ts'
import { setUp } from '../../src/actions/set-up/set-up.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { PLAN_TASKS } from '../../src/plan/tasks.ts'
import { fakePorts, type FakePorts } from '../actions/fake-ports.ts'
import { readDocx } from '../../workbench/files/docx.ts'

const PLAN_TEXT = readFileSync('docs/plan/ke-hoach-104-kh-ubnd.md', 'utf8')
const HEADER = 'TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời hạn'

/** A workbook of ours without tasks. */
function blankTasks(): FakePorts {
  const ports = fakePorts()
  setUp.run(ports, {})
  ports.sheets.set('Nhiệm vụ', [ports.sheets.get('Nhiệm vụ')![0]!])
  return ports
}

const paste = (ports: FakePorts, ...lines: string[]): ImportResult => importAppendix.run(ports, { text: [HEADER, ...lines].join('\n') })

/** One column of the register. */
function column(ports: FakePorts, header: string): unknown[] {
  const [head, ...rows] = ports.sheets.get('Nhiệm vụ')!
  return rows.map((row) => row[head!.indexOf(header)])
}

describe('the text of the plan', () => {
  test('gives its eleven tasks, and printed, the same words', () => {
    const ports = blankTasks()
    const { tables } = importAppendix.run(ports, { text: PLAN_TEXT })
    expect(tables).toMatchObject([{ sheet: 'Nhiệm vụ', rows: 11 }])
    makeAppendix.run(ports, {})
    const { cells } = readDocx(ports.saved[0]!.bytes, 'phu-luc.docx')
    const printed = cells.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')).filter((row) => /^\d+$/.test(String(row[0])))
    const asPublished = (text: string): string => text.replace('chấp hành lề lối', 'chấp hành lễ lối').replace('226-KL/TW', '226- KL/TW')
    expect(printed).toEqual(PLAN_TASKS.map(({ ordinal, content, leadUnits, coordinatingUnits, product, deadline }) => [
      String(ordinal), ordinal === 11 ? asPublished(content) : content, leadUnits.join('; '), coordinatingUnits.join('; '), ordinal === 11 ? asPublished(product) : product, deadline,
    ]))
  })

  test('adds nothing to the workbook that has the tasks already, its slips mended there', () => {
    const ports = fakePorts()
    setUp.run(ports, {})
    const { tables } = importAppendix.run(ports, { text: PLAN_TEXT })
    expect(tables.map(({ rows }) => rows)).toEqual([0])
    expect(ports.sheets.get('Nhiệm vụ')).toHaveLength(12)
  })
})

describe('a pasted appendix', () => {
  test('done twice adds nothing', () => {
    const ports = blankTasks()
    const lines = ['1\tRà soát\tVăn phòng\t\tBáo cáo\tQuý IV', '2\tTập huấn\tPhòng Văn hóa - Xã hội\t\tLớp\tHằng năm']
    expect(paste(ports, ...lines).tables.map(({ rows }) => rows)).toEqual([2])
    const before = JSON.stringify(ports.sheets.get('Nhiệm vụ'))
    const again = paste(ports, ...lines)
    expect(again.tables[0]).toMatchObject({ rows: 0, leftOut: [{ row: 2, why: 'Đã có trong bảng, không nhập lại.' }, { row: 3, why: 'Đã có trong bảng, không nhập lại.' }] })
    expect(JSON.stringify(ports.sheets.get('Nhiệm vụ'))).toBe(before)
  })

  test.each<[string, string, string]>([
    ['a semicolon', 'Văn phòng; Phòng Kinh tế', 'Văn phòng; Phòng Kinh tế'],
    ['line breaks and dashes', '"- Văn phòng\n- Phòng Kinh tế"', 'Văn phòng; Phòng Kinh tế'],
    ['a comma between known units', 'Văn phòng, Phòng Kinh tế', 'Văn phòng; Phòng Kinh tế'],
    ['a comma between units that the table knows', 'Tổ A, Tổ B', 'Tổ A; Tổ B'],
  ])('with two leads parted by %s has both, and says so', (_, typed, lead) => {
    const ports = blankTasks()
    const { tables } = paste(ports, `1\tRà soát\t${typed}\tTổ A\tBáo cáo\tQuý IV`, '2\tTập huấn\tTổ B\tVăn phòng\tLớp\tQuý IV')
    expect(column(ports, 'Cơ quan chủ trì')).toEqual([lead, 'Tổ B'])
    expect(tables[0]!.unclear).toMatchObject([{ column: 'Cơ quan chủ trì', message: expect.stringContaining('một việc - một đầu mối') as string }])
    expect(tables[0]!.changes.map(({ to }) => to)).toEqual(lead === typed ? [] : [lead])
  })

  test.each(['Văn phòng HĐND và UBND và Phòng Kinh tế', 'Văn phòng HĐND và UBND/Phòng Kinh tế', 'Văn phòng HĐND và UBND & Phòng Kinh tế', 'Văn phòng HĐND và UBND + Phòng Kinh tế'])(
    'with two leads has both, though nothing else stands in the cell: %s', (typed) => {
      const ports = blankTasks()
      expect(paste(ports, `1\tRà soát\t${typed}\t\tBáo cáo\tQuý IV`).tables[0]!.unclear).toHaveLength(1)
      expect(column(ports, 'Cơ quan chủ trì')).toEqual(['Văn phòng HĐND và UBND; Phòng Kinh tế'])
    },
  )

  test('has the lead that its section names, and one without its dash', () => {
    const ports = blankTasks()
    const text = 'TT\tNội dung công việc\tSản phẩm\tThời hạn\nI\tPhòng Kinh tế\t\t\n1\tA\tX\tQuý I\nII\tHội họp\t\t\n1\tB\tX\tQuý I'
    expect(importAppendix.run(ports, { text }).tables[0]!.changes).toContainEqual({ row: 3, column: 'Cơ quan chủ trì', from: '', to: 'Phòng Kinh tế' })
    paste(ports, '1\tC\t- Văn phòng\t\tX\tQuý I')
    expect(column(ports, 'Cơ quan chủ trì')).toEqual(['Phòng Kinh tế', null, 'Văn phòng'])
  })

  test.each(['Đ/c Lê Văn Cường, Chánh Văn phòng', 'Ông Trần Văn B', 'Nguyễn Văn An', '"Đồng chí Lê Văn Cường\n(Chánh Văn phòng)"'])('tells a lead that is a person: %s', (typed) => {
    const { tables } = paste(blankTasks(), `1\tA\t${typed}\t\tX\tQuý I`)
    expect(tables[0]!.unclear).toEqual([expect.objectContaining({ row: 2, column: 'Cơ quan chủ trì', message: expect.stringContaining('có thể là tên người') as string })])
  })

  test('in an old font is refused with what to do', () => {
    const none = importAppendix.run(blankTasks(), { text: 'TT\tNéi dung c«ng viÖc\tC¬ quan chñ tr×\tThêi h¹n\n1\tRµ so¸t v¨n b¶n\tV¨n phßng\tQuý I' })
    expect(importAppendix.summary(none)).toContain('Chuyển sang Unicode rồi nhập lại.')
  })

  test('«Các cơ quan, đơn vị» is one lead, an unknown name with a comma as well', () => {
    const ports = blankTasks()
    expect(paste(ports, '1\tA\tCác cơ quan, đơn vị\t\tX\tQuý IV', '2\tB\tHội Nông dân, Đoàn lạ\t\tY\tQuý IV').tables[0]!.unclear).toEqual([])
    expect(column(ports, 'Cơ quan chủ trì')).toEqual(['Các cơ quan, đơn vị', 'Hội Nông dân, Đoàn lạ'])
  })

  test('tells deadlines that are not understood, and keeps them as typed', () => {
    const ports = blankTasks()
    const { tables } = paste(ports, '1\tA\tVăn phòng\t\tX\tCàng sớm càng tốt', '2\tB\tVăn phòng\t\tX\tQuý IV (khi có văn bản chỉ đạo của tỉnh)', '3\tC\tVăn phòng\t\tX\tTheo quy định')
    expect(tables[0]!.unclear).toMatchObject([{ row: 2, column: 'Thời hạn', value: 'Càng sớm càng tốt' }])
    expect(column(ports, 'Thời hạn')[0]).toBe('Càng sớm càng tốt')
  })

  test('tells a number that is left out, not one that begins anew with a section', () => {
    const lines = ['\tI. Hội họp', '1\tA\tVăn phòng\t\tX\tQuý I', '3\tB\tVăn phòng\t\tX\tQuý I', '\tII. Văn bản', '1\tC\tVăn phòng\t\tX\tQuý I']
    expect(paste(blankTasks(), ...lines).tables[0]!.unclear).toMatchObject([{ row: 4, column: 'TT', value: '3', message: expect.stringContaining('từ 1 đến 3') as string }])
  })

  test('takes the document that it belongs to, and its day, into each row', () => {
    const ports = blankTasks()
    const text = `PHỤ LỤC\n(Kèm theo Kế hoạch số 10/KH-UBND ngày 05 tháng 7 năm 2026 của UBND xã A)\n${HEADER}\n1\tA\tVăn phòng\t\tX\tQuý IV`
    const { tables } = importAppendix.run(ports, { text })
    expect([column(ports, 'Văn bản giao'), column(ports, 'Ngày giao')]).toEqual([['Kế hoạch số 10/KH-UBND'], [dayOf(2026, 7, 5)]])
    expect(tables[0]!.changes).toEqual([{ row: 4, column: 'Văn bản giao', from: '', to: 'Kế hoạch số 10/KH-UBND' }, { row: 4, column: 'Ngày giao', from: '', to: '05/7/2026' }])
    expect(importAppendix.run(ports, { text }).tables[0]!.rows).toBe(0)
  })

  test('of another plan adds a task of the same words; of the same plan it is the row that is there', () => {
    const ports = blankTasks()
    const lines = (plan: string, deadline: string): string => `(Kèm theo Kế hoạch số ${plan} ngày 05/7/2026)\n${HEADER}\n1\tBáo cáo kết quả\tVăn phòng\t\tX\t${deadline}`
    const rows = [['10/KH-UBND', 'Quý IV'], ['12/KH-UBND', 'Quý IV'], ['10/KH-UBND', 'Quý III']].map(([plan, deadline]) => importAppendix.run(ports, { text: lines(plan!, deadline!) }).tables[0]!.rows)
    expect(rows).toEqual([1, 1, 0])
    expect(column(ports, 'Thời hạn')).toEqual(['Quý IV', 'Quý IV'])
  })

  test('says a wrong total, and keeps its sections', () => {
    const ports = blankTasks()
    const { tables } = paste(ports, 'I\tHội họp', '1\tA\tVăn phòng\t\tX\tQuý I', '\tTổng cộng: 2 nhiệm vụ')
    expect(tables[0]!.unclear).toMatchObject([{ message: expect.stringContaining('đếm được 1') as string }])
    expect(column(ports, 'Nhóm nhiệm vụ')).toEqual(['Hội họp'])
  })

  test('that is none is refused with what is needed; a preview writes nothing', () => {
    const ports = blankTasks()
    const none = importAppendix.run(ports, { text: 'Xin chào' })
    expect(none.tables).toEqual([])
    expect(importAppendix.summary(none)).toContain('Không nhận ra phụ lục nào.')
    importAppendix.run(ports, { text: `${HEADER}\n1\tA\tVăn phòng\t\tX\tQuý I`, preview: true })
    expect(ports.sheets.get('Nhiệm vụ')).toHaveLength(1)
  })
})

test('of the sheets beside, an appendix alone is taken, and no other register', () => {
  const ports = blankTasks()
  ports.sheets.set('Sổ họp', [['Ngày', 'Giờ', 'Nội dung', 'Hình thức'], ['16/3/2026', '7h30', 'Giao ban', 'Zoom']])
  ports.sheets.set('Phụ lục', [HEADER.split('\t'), ['1', 'A', 'Văn phòng', '', 'X', 'Quý I']])
  const result = importAppendix.run(ports, {})
  expect(result.tables.map(({ sheet, source }) => [sheet, source])).toEqual([['Nhiệm vụ', 'Phụ lục']])
  expect(result.notImported.map(({ source }) => source)).toEqual(['Sổ họp'])
  expect(importAppendix.summary(result)).toContain('Đã nhập: Nhiệm vụ 1 dòng.')
})
