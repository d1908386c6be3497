import { describe, expect, test } from 'vitest'
import type { CellValue, Options } from '../../src/actions/action.ts'
import { draftAppendix, makeAppendix } from '../../src/actions/make-appendix.ts'
import { documentList } from '../../src/actions/panel/document-list.ts'
import type { Cell, Table } from '../../src/documents/model.ts'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import type { Merge } from '../../src/tables/reading.ts'
import { DOCUMENTS } from '../../src/tables/documents.ts'
import { TASKS } from '../../src/tables/tasks.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { readDocx } from '../documents/docx-reader.ts'
import { gridOf, type RowCells } from '../support/registers.ts'
import { fakePorts, type FakePorts } from './fake-ports.ts'

type Task = RowCells<(typeof TASKS)['columns']>

const task = (ordinal: number, more: Task = {}): Task => ({
  ordinal: String(ordinal), content: `Việc ${ordinal}`, leadUnit: 'Phòng Kinh tế', product: 'Báo cáo', deadline: 'Quý IV', ...more,
})

function portsOf(tasks: readonly Task[], { merges = [], config = [] }: { merges?: readonly Merge[]; config?: CellValue[][] } = {}): FakePorts {
  const plan = { register: 'Đi', number: '15/KH-UBND', subject: 'Kế hoạch', partner: 'Các phòng' }
  const documents = [{ ...plan, date: '15/12/2025' }, { ...plan, date: '01/7/2026' }]
  const ports = fakePorts({
    'Cấu hình': [['Mục', 'Giá trị', 'Ghi chú'], ...config],
    'Nhiệm vụ': gridOf(TASKS, tasks) as CellValue[][],
    'Văn bản': gridOf(DOCUMENTS, documents) as CellValue[][],
  })
  const read: FakePorts['source']['read'] = (name) => {
    const grid = ports.source.read(name)
    return grid && name === 'Nhiệm vụ' ? { ...grid, merges } : grid
  }
  return { ...ports, source: { ...ports.source, read } }
}

const draft = (tasks: readonly Task[], options: Options = {}, more: Parameters<typeof portsOf>[1] = {}) => draftAppendix(portsOf(tasks, more), options)
const tableOf = ({ model }: ReturnType<typeof draft>): Table => model.sections[0]!.blocks.find((block): block is Table => block.kind === 'table')!
const cellsOf = (table: Table): (readonly Cell[])[] => table.rows.slice(1).map(({ cells }) => cells)
const noteOf = ({ model }: ReturnType<typeof draft>): string => JSON.stringify(model.sections[0]!.blocks).match(/\(Kèm theo [^)]*\)/)![0]

describe('merged cells of the register', () => {
  const leadColumn = Object.keys(TASKS.columns).indexOf('leadUnit')
  const over = (row: number, rows: number, column = leadColumn): Merge => ({ row, column, rows, columns: 1 })
  const mergesOf = (tasks: readonly Task[], merge: Merge): (string | undefined)[] =>
    cellsOf(tableOf(draft(tasks, {}, { merges: [merge] }))).flatMap((cells) => (cells.length > 1 ? [cells[2]!.merge] : []))

  test('are merged in the appendix', () => {
    const tasks = [task(1), task(2, { leadUnit: '' }), task(3, { leadUnit: '' }), task(4)]
    expect(mergesOf(tasks, over(1, 3))).toEqual(['first', 'more', 'more', undefined])
    expect(checkLayout(toDocx(draft(tasks, {}, { merges: [over(1, 3)] }).model))).toEqual([])
  })

  test('of a column that is not printed, or of the contents, stay apart', () => {
    expect(mergesOf([task(1), task(2)], over(1, 2, Object.keys(TASKS.columns).indexOf('status')))).toEqual([undefined, undefined])
    expect(mergesOf([task(1), task(2)], over(1, 2, Object.keys(TASKS.columns).indexOf('content')))).toEqual([undefined, undefined])
  })

  test('do not reach over the caption of a group', () => {
    const tasks = [task(1, { group: 'A' }), task(2, { group: 'A' }), task(3, { group: 'B' })]
    expect(mergesOf(tasks, over(1, 3))).toEqual(['first', 'more', undefined])
  })
})

describe('the appendix of another plan', () => {
  const tasks = [
    task(1, { assigningDocument: '104/KH-UBND' }), task(2, { assigningDocument: 'Kế hoạch số 15/KH-UBND ngày 01/7/2026' }), task(3),
    task(4, { assigningDocument: '15/kh-ubnd' }), task(5, { assigningDocument: '115/KH-UBND' }),
  ]

  test('has its tasks alone and says what it belongs to: the latest of the number', () => {
    const made = draft(tasks, { plan: '15/KH-UBND' })
    expect(made.contents).toBe('2 nhiệm vụ')
    expect(noteOf(made)).toBe('(Kèm theo Kế hoạch số 15/KH-UBND ngày 01 tháng 7 năm 2026 của UBND xã Vũ Dương)')
    expect(made.name).toBe('Phụ lục phân công nhiệm vụ (15/KH-UBND)')
  })

  test('without a day in the register names the document by its symbol', () => {
    expect(noteOf(draft(tasks, { plan: '115/KH-UBND' }))).toBe('(Kèm theo Kế hoạch số 115/KH-UBND của UBND xã Vũ Dương)')
  })

  test('is that of the selected task from the menu', () => {
    const select = (row: number) => ({ ...portsOf(tasks), selectedRow: (sheet: string) => (sheet === 'Nhiệm vụ' ? row : null) })
    expect(draftAppendix(select(3), { plan: 'selected' }).period).toBe('15/KH-UBND')
    expect(() => draftAppendix(select(4), { plan: 'selected' })).toThrow('Dòng đang chọn không ghi số, ký hiệu ở cột Văn bản giao.')
  })

  test('is offered for each document that tasks name, the settings’ plan aside', () => {
    const { kinds } = documentList.run(portsOf(tasks), {})
    expect(kinds.find(({ title }) => title === 'Phụ lục của văn bản giao khác')!.choices!.values.map(({ value }) => value)).toEqual(['15/KH-UBND', '115/KH-UBND'])
  })

  test('is refused where no task names it', () => {
    expect(() => draft(tasks, { plan: '99/KH-UBND' })).toThrow('Bảng Nhiệm vụ không có dòng nào ghi «99/KH-UBND» ở cột Văn bản giao.')
  })

  test('of the settings’ plan has every task but those that another document gave, and says so', () => {
    expect([draft(tasks).contents, draft(tasks).missing[0]]).toEqual([
      '2 nhiệm vụ', 'Không in 3 nhiệm vụ do văn bản khác giao: tạo phụ lục riêng của văn bản đó.',
    ])
    expect(noteOf(draft(tasks))).toContain('Kế hoạch số 104/KH-UBND ngày 04 tháng 6 năm 2026')
    const own = draft(tasks, { plan: '104/KH-UBND' })
    expect([own.contents, noteOf(own)]).toEqual(['1 nhiệm vụ', noteOf(draft(tasks))])
  })

  test('has every task where all of them name one other document, none where they name several', () => {
    const named = (...numbers: number[]) => draft(numbers.map((each, index) => task(index + 1, { assigningDocument: `Kế hoạch số ${each}/KH-UBND` })))
    expect(named(15, 15).contents).toBe('2 nhiệm vụ')
    expect([named(15, 16).contents, named(15, 16).missing]).toEqual([
      '0 nhiệm vụ', ['Không in 2 nhiệm vụ do văn bản khác giao: tạo phụ lục riêng của văn bản đó.'],
    ])
  })
})

describe('what is unclear', () => {
  const tasks = [
    task(1), task(2, { leadUnit: 'Phòng Kinh tế; Phòng Văn hóa - Xã hội' }), task(3, { leadUnit: '' }), task(4, { product: '' }),
    task(5, { leadUnit: 'Văn phòng; Công an xã' }), task(6, { deadline: 'tùy tình hình' }),
  ]

  test('is told before, by its rows, and printed as it stands', () => {
    const made = draft(tasks)
    expect(made.missing).toEqual(expect.arrayContaining([
      'Dòng 3, 6: Có hai cơ quan chủ trì, chưa bảo đảm «một việc - một đầu mối»; tạm coi cơ quan ghi trước chịu trách nhiệm chính.',
      'Dòng 4: Chưa có cơ quan chủ trì. Nhập một cơ quan.',
      expect.stringMatching(/^Dòng 5: .*sản phẩm/i),
      expect.stringMatching(/^Dòng 7: Chưa hiểu thời hạn «tùy tình hình»/),
    ]))
    expect(JSON.stringify(tableOf(made))).toContain('Phòng Kinh tế; Phòng Văn hóa - Xã hội')
  })

  test('makes a draft only where something must be mended', () => {
    expect(draft(tasks).model.marks).toEqual(['DỰ THẢO'])
    expect(draft(tasks).missing[0]).toBe('Còn 2 nội dung phải sửa, văn bản ghi «DỰ THẢO».')
    expect(draft([task(1), task(2, { leadUnit: 'Phòng Kinh tế; Công an xã' })]).model.marks).toEqual([])
  })

  test('is what the menu asks about, and nothing where all is clear', () => {
    expect(makeAppendix.question!(portsOf(tasks), {})).toMatch(/^6 nhiệm vụ\. Cần xem lại:\n- [^]*- Dòng 3, 6: Có hai[^]*\n\nVẫn tạo văn bản\?$/)
    expect(makeAppendix.question!(portsOf([task(1)]), {})).toBeNull()
  })

  test('of a register without rows says so', () => {
    expect(draft([]).missing).toEqual(['Bảng Nhiệm vụ chưa có dòng nào.'])
  })
})

test('lines of a cell stay lines, and several leads on lines of their own are parted', () => {
  const [cells] = cellsOf(tableOf(draft([task(1, { content: 'Việc lớn:\n- ý một;\n\n- ý hai', leadUnit: 'Phòng Kinh tế\nCông an xã' })])))
  const linesOf = (column: number) => cells![column]!.blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]!.text : ''))
  expect(linesOf(1)).toEqual(['Việc lớn:', '- ý một;', '- ý hai'])
  expect(linesOf(2)).toEqual(['Phòng Kinh tế; Công an xã'])
})

test('leads parted by a line break alone are two, a name that goes on in the next line is one', () => {
  const made = draft([task(1, { leadUnit: 'Phòng Kinh tế\nCông an xã' }), task(2, { leadUnit: 'Văn phòng HĐND\nvà UBND xã' }), task(3, { leadUnit: 'Phòng Kinh tế và Công an xã' })])
  expect(made.missing).toEqual(['Dòng 2, 4: Có hai cơ quan chủ trì, chưa bảo đảm «một việc - một đầu mối»; tạm coi cơ quan ghi trước chịu trách nhiệm chính.'])
  const leads = cellsOf(tableOf(made)).map((cells) => cells[2]!.blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]!.text : '')))
  expect(leads).toEqual([['Phòng Kinh tế; Công an xã'], ['Văn phòng HĐND và UBND xã'], ['Phòng Kinh tế và Công an xã']])
})

test('the pages lie as the settings say', () => {
  const upright = draft([task(1)], {}, { config: [['Chiều trang phụ lục', 'dọc', '']] })
  expect(upright.model.sections[0]!.orientation).toBe('portrait')
  expect(checkLayout(toDocx(upright.model))).toEqual([])
})

describe('a newer version', () => {
  const again = (ports: FakePorts, tasks: readonly Task[]) => {
    ports.sheets.set('Nhiệm vụ', gridOf(TASKS, tasks) as CellValue[][])
    return makeAppendix.run(ports, {})
  }

  test('says which tasks were added, taken away or changed', () => {
    const ports = portsOf([task(1), task(2)])
    expect(makeAppendix.run(ports, {}).changes).toBeNull()
    expect(again(ports, [task(1), task(2, { product: 'Kế hoạch' }), task(3)]).changes).toEqual(['Số nhiệm vụ: 2 → 3', 'sửa nhiệm vụ 2', 'thêm nhiệm vụ 3'])
    expect(again(ports, [task(3)]).changes).toEqual(['Số nhiệm vụ: 3 → 1', 'bỏ nhiệm vụ 1', 'bỏ nhiệm vụ 2'])
    expect(ports.saved).toHaveLength(3)
  })

  test('is told to the person; the same data gives the first document', () => {
    const ports = portsOf([task(1)])
    makeAppendix.run(ports, {})
    expect(makeAppendix.summary(again(ports, [task(1)]))).toContain('Số liệu không đổi')
    expect(makeAppendix.summary(again(ports, [task(1), task(2)]))).toContain('Khác bản trước: Số nhiệm vụ: 1 → 2; thêm nhiệm vụ 2.')
  })
})

describe('an appendix that is too long for one document', () => {
  const tasks = [...Array.from({ length: 2501 }, (_, index) => task(index + 1, { group: 'Nhóm A' })), task(2502)]
  const link = (number: number): string => `https://docs.google.com/document/d/id${number}/edit`
  const recorded = ({ sheets }: FakePorts) => sheets.get('Văn bản đã lập')!.slice(1).map(([, period, , url]) => [period, url])

  test('says so before it is made', () => {
    const made = draft(tasks)
    expect(made.contents).toBe('2.502 nhiệm vụ, chia thành 2 phần')
    expect(made.missing[0]).toBe('Một văn bản chứa tối đa 2.500 nhiệm vụ, 1.020.000 ký tự nên phụ lục chia thành 2 phần, mỗi phần một văn bản.')
  })

  test('becomes a document a part, which goes on where the one before ends', () => {
    const ports = portsOf(tasks)
    const made = makeAppendix.run(ports, {})
    expect(ports.saved.map(({ name }) => name)).toEqual([1, 2].map((part) => `Phụ lục phân công nhiệm vụ (104/KH-UBND) (phần ${part}/2)`))
    expect(recorded(ports)).toEqual([['năm 2026, phần 1', link(1)], ['năm 2026, phần 2', link(2)]])
    expect(makeAppendix.summary(made)).toBe('Đã tạo «Phụ lục phân công nhiệm vụ (104/KH-UBND), 2 phần». Mở từ bảng «Văn bản đã lập».')
    const [one, two] = ports.saved.map(({ bytes }) => readDocx(bytes).sections[0]!.paragraphs.map(({ text }) => text).filter((text) => text !== ''))
    expect(one!.slice(0, 2)).toEqual(['Phụ lục (phần 1/2)', 'PHÂN CÔNG NHIỆM VỤ CỤ THỂ'])
    expect(two!.slice(3, 19)).toEqual([
      'TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn',
      'Nhóm A', '2501', 'Việc 2501', 'Phòng Kinh tế', 'Báo cáo', 'Quý IV', '2502', 'Việc 2502', 'Phòng Kinh tế', 'Báo cáo',
    ])
  })

  test('cut off between two parts, is finished by the next run without a second copy', () => {
    const ports = portsOf(tasks)
    const { save, ...documents } = ports.documents
    const cutOff = (document: Parameters<typeof save>[0]) => {
      if (ports.saved.length === 1) throw new Error('cut off')
      return save(document)
    }
    expect(() => makeAppendix.run({ ...ports, documents: { ...documents, save: cutOff } }, {})).toThrow('cut off')
    expect(makeAppendix.run(ports, {}).isNew).toBe(true)
    expect(makeAppendix.run(ports, {}).isNew).toBe(false)
    expect(recorded(ports)).toEqual([['năm 2026, phần 1', link(1)], ['năm 2026, phần 2', link(2)]])
    expect(ports.saved).toHaveLength(2)
  })

  test('tells what has changed since the version before', () => {
    const ports = portsOf(tasks)
    makeAppendix.run(ports, {})
    ports.sheets.set('Nhiệm vụ', gridOf(TASKS, tasks.map((each, index) => (index === 7 ? { ...each, product: 'Kế hoạch' } : each))) as CellValue[][])
    expect(makeAppendix.summary(makeAppendix.run(ports, {}))).toContain('Khác bản trước: sửa nhiệm vụ 8.')
    expect(ports.saved).toHaveLength(3)
  })
})
