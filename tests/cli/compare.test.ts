// nenep compare: what changed between two periods or two versions of a workbook, and which rows make it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintDocx } from '../../workbench/lint/lint.ts'
import { checkLayout } from '../documents/check-layout.ts'
import { partsOf } from '../documents/docx-reader.ts'
import { nenep, temporaryFolder } from './run-nenep.ts'

const folder = temporaryFolder()
const [old, book] = ['bản tháng 6', 'sổ'].map(folder.path) as [string, string]

const HEAD = 'Ngày,Giờ bắt đầu,Giờ kết thúc,Nội dung,Loại,Hình thức,Chủ trì,Trạng thái'
const FIRST_HALF = [
  '05/01/2026,07:30,08:30,Giao ban một,Giao ban,Trực tuyến,Chủ tịch,Đã tổ chức',
  '06/01/2026,07:30,08:30,Giao ban hai,Giao ban,Trực tiếp,Chủ tịch,Đã tổ chức',
  '07/01/2026,07:30,08:30,Giao ban ba,Giao ban,Trực tuyến,Chủ tịch,Đã tổ chức',
]
const SECOND_HALF = [
  '06/7/2026,07:30,12:30,Giao ban bốn,Giao ban,Trực tuyến,Chủ tịch,Đã tổ chức',
  '07/7/2026,07:30,08:30,Giao ban năm,Giao ban,Trực tiếp,Chủ tịch,Đã tổ chức',
]
const LATE = '04/02/2026,07:30,08:30,Giao ban bổ sung,Giao ban,Trực tiếp,Chủ tịch,Đã tổ chức'

function write(path: string, rows: readonly string[]): void {
  mkdirSync(path)
  writeFileSync(`${path}/Cuộc họp.csv`, [HEAD, ...rows].join('\n'))
}

beforeAll(() => {
  write(old, [...FIRST_HALF, ...SECOND_HALF])
  // A row put in at the top moves all others; one form is another now.
  write(book, [LATE, ...FIRST_HALF.map((row) => row.replace('Giao ban ba,Giao ban,Trực tuyến', 'Giao ban ba,Giao ban,Trực tiếp')), ...SECOND_HALF])
})
afterAll(() => folder.clean())

const compare = (name: string, ...words: string[]) => nenep(['compare', book, '--as-of', '31/12/2026', '--out', folder.path(name), ...words])

/** The rows of the tables, each as the texts of its cells. */
function rowsIn(name: string): string[][] {
  const xml = partsOf(new Uint8Array(readFileSync(folder.path(name))))['word/document.xml']!
  return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => (cell.match(/<w:t[ >][^<]*/g) ?? []).map((text) => text.replace(/^<w:t[^>]*>/, '')).join('')))
}
const about = (name: string, label: string): string[][] => rowsIn(name).filter((row) => row[1] === label).map((row) => row.slice(2))

const ONLINE = 'Tỷ lệ hội nghị, cuộc họp trực tuyến'
const OVERRUN = 'Số cuộc họp vượt thời gian quy định'

describe('nenep compare', () => {
  test('sets two periods side by side, with the rows behind each figure', async () => {
    const { code } = await compare('kỳ.docx', '--periods', '6T-cuoi/2026; 6T/2026')
    expect(code).toBe(0)
    expect(rowsIn('kỳ.docx')[0]).toEqual(['TT', 'Chỉ tiêu', '6 tháng đầu năm 2026', '6 tháng cuối năm 2026', 'Thay đổi', 'Đánh giá'])
    expect(about('kỳ.docx', ONLINE)).toEqual([
      ['1/4 (25,0%)', '1/2 (50,0%)', 'tăng 25 điểm phần trăm', 'Chưa đạt'],
      ['Cuộc họp, chỉ tính vào mẫu số: dòng 2, 4-5 (3 dòng); Cuộc họp, tính vào tử số: dòng 3', 'Cuộc họp, tính vào tử số: dòng 6; Cuộc họp, chỉ tính vào mẫu số: dòng 7'],
    ])
    expect(about('kỳ.docx', OVERRUN)).toEqual([['0', '1', 'tăng 1', 'Không đặt chỉ tiêu'], ['-', 'Cuộc họp: dòng 6']])
  })

  test('sets two versions side by side: a row that others moved is the same, one that was changed is not', async () => {
    await compare('bản.docx', '--old', old, '--period', '6T/2026')
    expect(about('bản.docx', ONLINE)).toEqual([
      ['2/3 (66,7%)', '1/4 (25,0%)', 'giảm 41,7 điểm phần trăm', 'Vượt → Chưa đạt'],
      ['Cuộc họp, tính vào tử số: dòng 4', 'Cuộc họp, chỉ tính vào mẫu số: dòng 2, 5 (2 dòng)'],
    ])
  })

  test('of one version with itself nothing differs', async () => {
    await compare('một.docx', '--old', book, '--period', '2026')
    const [figures, rows] = [6, 4].map((columns) => rowsIn('một.docx').filter((row) => row.length === columns).slice(1))
    expect(figures!.map((row) => row[4]).filter((change) => change !== '-' && change !== 'không đổi')).toEqual([])
    expect(figures!.filter((row) => row[4] === 'không đổi').length).toBe(3)
    expect(rows).toEqual([])
    expect(partsOf(new Uint8Array(readFileSync(folder.path('một.docx'))))['word/document.xml']).toContain('Không có dòng nào khác nhau.')
  })

  test('keeps the layout of official documents', async () => {
    await compare('thể thức.docx')
    const bytes = new Uint8Array(readFileSync(folder.path('thể thức.docx')))
    expect(checkLayout(bytes)).toEqual([])
    expect(lintDocx(bytes, 'thể thức.docx')).toEqual([])
  })

  test.each([
    ['6T/2026', '«6T/2026» không phải hai kỳ khác nhau. Ghi hai kỳ, cách nhau bằng dấu «;», ví dụ: Q2/2026; Q3/2026.'],
    ['Q1/2026; quý I năm 2026', 'không phải hai kỳ khác nhau'],
    ['Q1/2026; hôm qua', 'hôm qua'],
  ])('«%s» is refused in a sentence', async (periods, sentence) => {
    const { code, err } = await compare('sai.docx', '--periods', periods)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })
})
