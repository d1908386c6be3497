// A long action that is stopped by a person, at any of its steps: nothing is half done, the same action run again goes on to
// where it would have ended, and what it has changed can be undone.
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { PanelAnswer } from '../../src/actions/index.ts'
import { AT_ONCE } from '../../src/actions/write-cells.ts'
import { startHost, type Host } from '../../workbench/host.ts'
import type { WorkbookData } from '../../workbench/workbook-data.ts'

/** More rows than are written at once. */
const ROWS = AT_ONCE + 500
const HEADER = ['Ngày', 'Giờ bắt đầu', 'Nội dung', 'Loại', 'Hình thức', 'Chủ trì']
const STOPPED = 'Đã dừng theo yêu cầu. '
const UNCHANGED = `${STOPPED}Không có gì thay đổi.`
const IN_PART = `${STOPPED}Phần đã ghi được giữ nguyên; chạy lại để làm tiếp.`

/** Every step is told; the person stops the action while a step of some words is on. */
const STOP = `
function main(id, options, words) {
  let now = 0
  Date = new Proxy(Date, { get: (own, key) => (key === 'now' ? () => (now += 1000) : Reflect.get(own, key)) })
  let step = ''
  const cache = { get: () => (step.includes(words) ? 'x' : null), put: (_, told) => (step = told) }
  CacheService = { getUserCache: () => cache }
  return runFromPanel(id, options, 'job')
}`

type Call = readonly [id: string, options: object]

const hosts: Host[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close()
})

function open(workbook: WorkbookData | null): Host {
  const host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  if (workbook) host.open(workbook)
  hosts.push(host)
  return host
}

const run = (host: Host, [id, options]: Call): unknown => host.run('runAction', id, options)

/** What a person who stops an action is told. */
function stop(host: Host, [id, options]: Call, words: string): string {
  const answer = host.script(STOP, 'main', id, options, words) as PanelAnswer
  return answer.ok ? 'not stopped' : answer.message
}

/** What the sheets say, but for those that tell of the actions themselves. */
function contents(host: Host): string {
  const told = new Set(['Nhật ký', 'Kết quả nhập sổ'])
  return JSON.stringify(host.snapshot().sheets.filter(({ name }) => !told.has(name)).map(({ name, cells }) => [name, cells.map((row) => row?.map((cell) => cell?.value ?? null))]))
}

/** A workbook with more to mend in one register than is written at once, and some in another. */
function largeWorkbook(): WorkbookData {
  const host = open(null)
  host.script(`function main(header, count) {
    const book = SpreadsheetApp.getActiveSpreadsheet()
    const meetings = book.insertSheet('Cuộc họp')
    meetings.insertRowsAfter(1000, count)
    const rows = Array.from({ length: count }, (_, row) => [46000 + (row % 300), 0.3125, 'Giao ban ' + row, 'Giao ban', 'truc tuyen', 'Chủ tịch'])
    meetings.getRange(1, 1, count + 1, header.length).setValues([header].concat(rows))
    const documents = book.insertSheet('Văn bản')
    documents.getRange(1, 1, 2, 5).setValues([['Sổ', 'Số ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Nơi nhận/Nơi gửi'], ['văn bản đi', '1/KH-UBND', 46177, 'Kế hoạch', 'Sở Nội vụ']])
  }`, 'main', HEADER, ROWS)
  return host.snapshot()
}

describe('with more rows than are written at once', () => {
  let large: WorkbookData
  beforeAll(() => {
    large = largeWorkbook()
  })

  test('a mending goes on, and undo goes back all the way', () => {
    const [mend, undo]: Call[] = [['mend', { apply: true }], ['undo', {}]] as const
    const host = open(large)
    const before = contents(host)
    expect(stop(host, mend!, 'Đang tìm các ô')).toBe(UNCHANGED)
    expect(contents(host)).toBe(before)
    expect(stop(host, mend!, 'Đang ghi vào các ô')).toBe(IN_PART)
    expect(run(host, mend!)).toMatchObject({ changes: { length: ROWS + 1 - AT_ONCE } })
    expect(run(host, ['mend', {}])).toMatchObject({ changes: [] })
    const mended = contents(host)
    expect(stop(host, undo!, '')).toBe(UNCHANGED)
    expect(contents(host)).toBe(mended)
    expect(stop(host, undo!, 'Đang trả lại bảng Cuộc họp')).toBe(IN_PART)
    run(host, undo!)
    expect(contents(host)).toBe(before)
  })

  test('an import goes on without a row twice', () => {
    const call: Call = ['importRegister', {}]
    const foreign: WorkbookData = { ...large, sheets: large.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} cũ` })) }
    const host = open(foreign)
    const before = contents(host)
    expect(stop(host, call, 'Đang đọc sổ Cuộc họp cũ (3000/')).toBe(UNCHANGED)
    expect(contents(host)).toBe(before)
    expect(stop(host, call, 'Đang ghi bảng Cuộc họp (1/')).toBe(IN_PART)
    expect(stop(host, call, 'Đang ghi bảng Cuộc họp (1/')).toBe(IN_PART)
    run(host, call)
    const rows = host.snapshot().sheets.find(({ name }) => name === 'Cuộc họp')!.cells.slice(1).map((row) => row?.map((cell) => cell?.value ?? null))
    expect(rows).toHaveLength(ROWS)
    expect(new Set(rows.map((row) => row?.[4])).size).toBe(ROWS)
  })
})

describe('stopped at each of some steps and run again, it is as if it had never been stopped:', () => {
  let set: WorkbookData
  let sampled: WorkbookData
  beforeAll(() => {
    const host = open(null)
    run(host, ['setUp', {}])
    set = host.snapshot()
    run(host, ['sampleData', { apply: true }])
    sampled = host.snapshot()
  })

  test.each<readonly [string, Call, () => WorkbookData | null, readonly string[]]>([
    ['set-up', ['setUp', {}], () => null, ['', 'Đang tạo bảng Kiến nghị', 'Đang tạo bảng Cuộc họp']],
    ['adding the sample', ['sampleData', { apply: true }], () => set, ['', 'Đang thêm dòng mẫu vào bảng Văn bản']],
    ['removing the sample', ['removeSample', { apply: true }], () => sampled, ['', 'Đang xóa dòng mẫu ở bảng Văn bản']],
    ['the whole check', ['check', { keep: true }], () => sampled, ['', 'Đang rà soát sổ Nhiệm vụ', 'Đang ghi kết quả', 'Đang ghi chú vào bảng Cuộc họp']],
  ])('%s', (_, call, begin, steps) => {
    const whole = open(begin())
    run(whole, call)
    const host = open(begin())
    for (const words of steps) expect(stop(host, call, words)).toContain(STOPPED)
    run(host, call)
    expect(contents(host)).toBe(contents(whole))
  })
})
