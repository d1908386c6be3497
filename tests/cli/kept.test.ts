// nenep report --previous: what people wrote into the report before, in a file as another program saves it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nenep, temporaryFolder } from './run-nenep.ts'
import { readReport } from '../../workbench/files/docx-lines.ts'

const folder = temporaryFolder()
const [book, half, edited, without] = ['sổ', 'nửa năm.docx', 'đã sửa.docx', 'không dấu.docx'].map(folder.path) as [string, string, string, string]
const OWN = 'Chưa có cán bộ chuyên trách.'
const FIGURE = 'Thiếu 02 cán bộ.'

/** A paragraph in a style whose id is that of a translated Word, its text in two runs. */
const paragraphOf = (text: string): string => {
  const [first, ...rest] = text.split(' ')
  return `<w:p><w:pPr><w:pStyle w:val="Binhthng"/></w:pPr><w:r><w:t>${first}</w:t></w:r><w:r><w:t xml:space="preserve"> ${rest.join(' ')}</w:t></w:r></w:p>`
}

beforeAll(async () => {
  mkdirSync(book)
  writeFileSync(`${book}/Cuộc họp.csv`, 'Ngày,Giờ bắt đầu,Nội dung,Loại,Hình thức,Chủ trì\n05/01/2026,07:30,Giao ban,Giao ban,Trực tuyến,Chủ tịch\n')
  await nenep(['report', book, '--period', '6T/2026', '--out', half])
  const parts = unzipSync(readFileSync(half))
  const xml = strFromU8(parts['word/document.xml']!)
  const end = xml.indexOf('</w:p>', xml.indexOf('1. Khó khăn, vướng mắc')) + 6
  parts['word/document.xml'] = strToU8(xml.slice(0, end) + [OWN, FIGURE].map(paragraphOf).join('') + xml.slice(end))
  writeFileSync(edited, zipSync(parts))
  const { 'docProps/custom.xml': _, ...bare } = parts
  writeFileSync(without, zipSync(bare))
})
afterAll(() => folder.clean())

const annual = (name: string, ...words: string[]) => nenep(['report', book, '--period', '2026', '--out', folder.path(name), ...words])
const linesIn = (name: string): string[] => readReport(readFileSync(folder.path(name)), name).lines.map(({ text }) => text)

describe('nenep report --previous', () => {
  test('uses what people wrote, and tells what was kept and what was not, also as JSON', async () => {
    const { code, err, out } = await annual('một.docx', '--previous', edited, '--json')
    expect(code).toBe(0)
    expect(err).toContain(`Dùng lại từ bản trước:\n- 1. Khó khăn, vướng mắc: «${OWN}» (thêm vào cuối mục; đối chiếu với số liệu kỳ này)`)
    expect(err).toContain(`Không dùng lại:\n- 1. Khó khăn, vướng mắc: «${FIGURE}» (có số liệu của kỳ trước, không dùng lại)`)
    expect(linesIn('một.docx').filter((text) => text === OWN || text === FIGURE)).toEqual([OWN])
    expect(JSON.parse(out)).toMatchObject({
      files: [folder.path('một.docx')],
      kept: [{ heading: '1. Khó khăn, vướng mắc', text: OWN, isUsed: true }, { text: FIGURE, isUsed: false }],
    })
  })

  test('of a report that nobody has changed gives the bytes that there are without it', async () => {
    expect((await annual('hai.docx', '--previous', half)).err).toContain('Không có đoạn nào do người viết để dùng lại. Không xét bảng và phụ lục của bản trước.')
    await annual('ba.docx')
    expect(readFileSync(folder.path('hai.docx')).equals(readFileSync(folder.path('ba.docx')))).toBe(true)
  })

  test.each([
    [without, /không phải báo cáo do Nề nếp tạo, hoặc đã mất dấu vết câu chữ/],
    [`${book}/Cuộc họp.csv`, /không phải văn bản Word \(\.docx\)/],
    [folder.path('không có.docx'), /không tìm thấy/],
  ])('%s is refused in a sentence before any work', async (path, sentence) => {
    const { code, err } = await annual('bốn.docx', '--previous', path)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
  })
})
