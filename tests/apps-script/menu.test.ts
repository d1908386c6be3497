// The menu asks what the panel lets one pick, shows what would come of it, and tells what has no page to be shown on.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startHost, type Host } from '../../workbench/host.ts'
import { letterSheets } from '../actions/letters-workbook.ts'

const REGISTER = [['Ngày họp', 'Giờ', 'Nội dung họp', 'Hình thức họp', 'Người chủ trì'], ['07/9/2026', '7h30', 'Giao ban tuần', 'online', 'Chủ tịch UBND xã']]

let host: Host
beforeAll(() => {
  host = startHost({ today: '2026-11-25T08:30:00+07:00' })
  const sheets = { ...letterSheets(), 'Sổ họp 1': REGISTER, 'Sổ họp 2': [REGISTER[0]!, ['08/9/2026', '14h', 'Sơ kết quý', 'Truc tiep', 'Phó Chủ tịch UBND xã']] }
  host.script(`function main(sheets) {
    const book = SpreadsheetApp.getActiveSpreadsheet()
    for (const name of Object.keys(sheets)) {
      const rows = sheets[name].map((row) => row.map((cell) => (cell === null ? '' : cell)))
      book.insertSheet(name).getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows)
    }
  }`, 'main', sheets)
})
afterAll(() => host.close())

let before: { alerts: number; prompts: number; documents: number }
beforeEach(() => {
  before = { alerts: host.ui().alerts.length, prompts: host.ui().prompts.length, documents: host.documents().length }
})

/** Chooses an item, the windows that open answered in turn; what they asked and told. */
function choose(handler: string, ...answers: { button: string; text?: string }[]): { asked: string[]; told: string[] } {
  host.answer(...answers)
  host.run(handler)
  const { alerts, prompts } = host.ui()
  return { asked: prompts.slice(before.prompts).map(({ prompt }) => prompt), told: alerts.slice(before.alerts).map(({ prompt }) => prompt) }
}
const made = (): string[] => host.documents().slice(before.documents).map(({ name }) => name)
const typed = (text: string): { button: string; text: string } => ({ button: 'OK', text })
const YES = { button: 'YES' }

describe('a report', () => {
  test.each([
    ['01/7/2026 - 30/9/2026', 'Báo cáo từ ngày 01/7/2026 đến ngày 30/9/2026'],
    ['9 tháng 2026', 'Báo cáo 9 tháng đầu năm 2026'],
    ['3', 'Báo cáo quý III/2026'],
  ])('of the period «%s» is «%s», after what is missing was shown', (text, name) => {
    const { asked, told } = choose('menuReport', typed(text), YES)
    expect(asked[0]).toContain('3. Quý III/2026\n')
    expect(told[0]).toContain('Vẫn tạo văn bản?')
    expect(made()).toEqual([name])
  })

  test.each([
    ['what cannot be read is told', typed('quý 5'), ['Không hiểu kỳ «quý 5». Dùng: 2026, 6T/2026, Quý 3/2026, T9/2026.']],
    ['cancelled, nothing happens', { button: 'CANCEL', text: '1' }, []],
    ['the window closed, nothing happens', { button: 'CLOSE', text: '1' }, []],
    ['nothing typed, nothing happens', typed(' '), []],
  ])('%s', (_, answer, told) => {
    expect(choose('menuReport', answer).told).toEqual(told)
    expect(made()).toEqual([])
  })

  test('of either half-year has an item of its own', () => {
    choose('menuHalfYear', YES)
    choose('menuSecondHalf', YES)
    expect(made()).toEqual(['Báo cáo 6 tháng đầu năm 2026', 'Báo cáo 6 tháng cuối năm 2026'])
  })

  test('is not made when the person says no', () => {
    expect(choose('menuAnnual', { button: 'NO' }).told).toHaveLength(2)
    expect(made()).toEqual([])
  })
})

describe('a letter', () => {
  test('of one of several things that the panel lets one pick is picked by its number', () => {
    const { asked } = choose('menuWeekly', typed('2'), YES)
    expect(asked).toEqual(['1. tuần từ 23/11/2026\n2. tuần từ 30/11/2026\nNhập số dòng; để trống là dòng 1.'])
    expect(made()).toHaveLength(1)
    expect(made()[0]).toContain('30/11/2026')
  })

  test('nothing typed is the first', () => {
    choose('menuWeekly', typed(''), YES)
    expect(made().join()).toContain('23/11/2026')
  })
})

describe('figures', () => {
  test('of a period are told with verdicts and what is missing', () => {
    const { told } = choose('menuFigures', typed('Quý 4/2026'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^Quý IV\/2026 \(tạm tính\):\n- Tỷ lệ hội nghị, cuộc họp trực tuyến: /)
    expect(told[0]!.split('\n')).toHaveLength(14)
  })

  test('are explained by their rows and by the settings that move them', () => {
    const { asked, told } = choose('menuExplain', typed('1'))
    expect(asked[0]).toContain('1. Tỷ lệ hội nghị, cuộc họp trực tuyến\n2. ')
    expect(told[0]).toMatch(/- Trực tuyến: \d+, Cuộc họp dòng \d+/)
    expect(told[0]).toContain('=KPI_EXPLAIN("ONLINE_RATIO")')
  })

  test('tasks that press are named with row, day and unit', () => {
    expect(choose('menuTasks').told[0]).toMatch(/^Quá hạn: \d+\.\n- Dòng \d+, hạn \d\d\/\d+\/2026, .+: .+/)
  })

  test('sheets that need a look are named with what is the matter', () => {
    expect(choose('menuHealth').told[0]).toMatch(/^\d+ bảng cần xem:\n- .+\nPhiên bản \d+\.\d+\.\d+\.$/s)
  })
})

describe('an import', () => {
  test('shows what would go where and takes the sheet that was chosen', () => {
    const { asked, told } = choose('menuImport', typed('3'), { button: 'NO' })
    expect(asked).toEqual(['1. mọi trang có sổ\n2. Sổ họp 1\n3. Sổ họp 2\nNhập số dòng; để trống là dòng 1.'])
    expect(told[0]).toBe('Nhập vào các bảng sau?\n- Sổ họp 2 → Cuộc họp: 1 dòng; chưa rõ 0 ô; không nhập 0 mục')
    expect(told[1]).toBe('Không thay đổi gì.')
  })

  test('of all sheets is the first choice', () => {
    expect(choose('menuImport', typed(''), YES).told[1]).toMatch(/^Đã nhập: Cuộc họp 1 dòng; Cuộc họp 1 dòng\./)
  })
})
