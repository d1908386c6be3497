import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportedTable } from '../../src/import/result.ts'
import { readImportInput } from '../../workbench/files/import-input.ts'
import { importOne, shownRows } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'nenep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The one register of a file. */
async function importFile(name: string, content: string | Uint8Array): Promise<ImportedTable> {
  await writeFile(join(folder, name), content)
  const [input] = await readImportInput(join(folder, name))
  const { cells, merges = [] } = input!.sheet
  const width = Math.max(...cells.map((row) => row?.length ?? 0))
  const grid = Array.from(cells, (row) => Array.from({ length: width }, (_, column) => row?.[column]?.value ?? ''))
  return importOne(grid, { name: input!.sheet.name, label: input!.label, merges })
}

const MEETING = { Ngày: '16/3/2026', 'Giờ bắt đầu': '07:30', 'Hình thức': 'Trực tuyến' }

describe('a register of one meeting', () => {
  test.each([
    ['a.csv', 'Ngày;Giờ;Nội dung;Hình thức\n16/3/2026;7h30;"Họp; bàn";Zoom\n', 'Họp; bàn'],
    ['hai-dong.csv', 'Ngày,Giờ,Nội dung,Hình thức\r\n16/3/2026,7h30,"Họp\r\nbàn",Zoom\r\n', 'Họp\nbàn'],
    ['a.tsv', 'Ngày\tGiờ\tNội dung\tHình thức\n16/3/2026\t7h30\tHọp, bàn\tZoom\n', 'Họp, bàn'],
    ['a.md', '# Sổ\n\n| **Ngày** | Giờ | Nội dung | Hình thức |\n|:--|--|--|--|\n| 16/3/2026 | 7h30 | *Họp* bàn \\| A<br>B | Zoom |\n', 'Họp bàn | A\nB'],
    ['b.md', 'Ngày\tGiờ\tNội dung\tHình thức\r\n16/3/2026\t7h30\tHọp\tZoom\r\n', 'Họp'],
    ['a.txt', 'Ngày\tGiờ\tNội dung\tHình thức\n16/3/2026\t7h30\tHọp\tZoom\n', 'Họp'],
  ])('as %s', async (name, text, content) => {
    expect(shownRows(await importFile(name, text))).toEqual([{ ...MEETING, 'Nội dung': content }])
  })

  describe('in the encodings of other programs', () => {
    const ROWS = [['Ngày', 'Giờ', 'Nội dung', 'Hình thức'], ['16/3/2026', '7h30', '"Họp ""đầu tuần""\nở xã"', 'Zoom']]
    const text = (separator: string): string => ROWS.map((cells) => cells.join(separator)).join('\n')
    const wide = (typed: string, isBig = false): Buffer => (isBig ? Buffer.from(typed, 'utf16le').swap16() : Buffer.from(typed, 'utf16le'))
    /** Letters of Windows-1258: a mark of tone stands behind its letter. */
    const windows = (typed: string): Buffer => {
      const letters = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]))
      return Buffer.from([...typed.normalize('NFD').replace(/([aeouAEOU])([\u0323]?)([\u0302\u0306\u031b])/g, (_, letter: string, dot: string, mark: string) => (letter + mark).normalize('NFC') + dot)].map((letter) => letters.get(letter)!))
    }

    test.each<[string, Buffer]>([
      ['le.csv', wide(`\ufeff${text(';')}`)], ['be.csv', wide(`\ufeff${text(';')}`, true)], ['khong-dau.csv', wide(text('\t'))], ['be-khong-dau.csv', wide(text('\t'), true)],
      ['1258.csv', windows(text(','))], ['unicode-text.txt', wide(`\ufeff${text('\t')}`)], ['dan.txt', Buffer.from(text('\t'))], ['1258.txt', windows(text('\t'))],
    ])('%s', async (name, bytes) => {
      expect(shownRows(await importFile(name, bytes))).toEqual([{ ...MEETING, 'Nội dung': 'Họp "đầu tuần"\nở xã' }])
    })

    test('but not in that of an old font', async () => {
      await expect(importFile('tcvn3.csv', Buffer.from('Ngµy,Giê,Néi dung\n16/3/2026,7h30,Häp ®Çu tuÇn ë x·\n', 'latin1'))).rejects.toThrow('«CSV UTF-8»')
    })
  })

  test('as a schedule in .txt', async () => {
    const [row] = shownRows(await importFile('lich.txt', '\ufeffLỊCH CÔNG TÁC (từ 16/3/2026 đến 20/3/2026)\nThứ Hai, 16/3:\n- 7h30: Họp trực tuyến\n'))
    expect(row).toEqual({ ...MEETING, 'Nội dung': 'Họp trực tuyến' })
  })
})

describe('a .docx', () => {
  const paragraph = (text: string): string => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('|').map(paragraph).join('')}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`
  const document = (...blocks: string[]): Uint8Array =>
    zipSync({ 'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="x"><w:body>${blocks.join('')}</w:body></w:document>`) })
  const header = row(...['Ngày', 'Giờ', 'Nội dung', 'Hình thức', 'Chủ trì'].map((text) => cell(text)))

  test('gives its tables with merged cells, lines within cells, and signs of XML', async () => {
    const table = `<w:tbl>${[
      header,
      row(cell('Thứ Hai|16/3/2026', '<w:vMerge w:val="restart"/>'), cell('7h30'), cell('Họp A &amp; B &lt;1&gt; &#272;'), cell('Zoom'), cell('CT', '<w:vMerge w:val="restart"/>')),
      row(cell('', '<w:vMerge/>'), cell('9h'), cell('Họp C'), cell('Trực tiếp'), cell('', '<w:vMerge/>')),
      row(cell('Tuần 13', '<w:gridSpan w:val="5"/>')),
      row(cell('17/3/2026'), cell('8h'), cell('Họp D'), cell('Zoom'), cell('PCT')),
    ].join('')}</w:tbl>`
    const imported = await importFile('so.docx', document(paragraph('SỔ HỌP'), table, paragraph('Người lập')))
    expect(shownRows(imported).map((each) => [each['Ngày'], each['Nội dung'], each['Chủ trì']])).toEqual([
      ['16/3/2026', 'Họp A & B <1> Đ', 'CT'], ['16/3/2026', 'Họp C', 'CT'], ['17/3/2026', 'Họp D', 'PCT'],
    ])
    expect(imported.leftOut.map(({ row: at }) => at)).toEqual([1, 5, 7])
  })

  test('gives no text that was deleted, and that which was put in', async () => {
    const table = `<w:tbl>${header}${row(cell('16/3/2026'), cell('7h30'), `<w:tc><w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p></w:tc>`, cell('Zoom'), cell('CT'))}</w:tbl>`
    expect(shownRows(await importFile('sua.docx', document(`<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`)))).toMatchObject([{ 'Nội dung': 'mới' }])
  })

  const HEAD = row(...['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'].map((text) => cell(text)))
  const task = (number: string, content: string, properties = ''): string => row(number, content, cell('Văn phòng'), cell('Quý I')).replace('<w:trPr/>', `<w:trPr>${properties}</w:trPr>`)
  const tasksOf = async (...blocks: string[]): Promise<string[][]> => shownRows(await importFile('viec.docx', document(`<w:tbl>${HEAD}${blocks.join('')}</w:tbl>`))).map((each) => [each['TT'] ?? '', each['Nội dung công việc']!])

  test('gives the numbers that Word puts before paragraphs by itself, also where nothing else stands there', async () => {
    const numbered = (list: number, text = ''): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`
    const inCell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`
    const level = (form: number, format: string, text: string): string =>
      `<w:abstractNum w:abstractNumId="${form}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`
    const list = (id: number, form: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${form}"/>${more}</w:num>`
    const numbering = `<w:numbering xmlns:w="x">${level(0, 'decimalZero', '%1')}${level(1, 'lowerLetter', '%1)')}${list(1, 0)}${list(2, 1)}${list(3, 0)}${list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}</w:numbering>`
    const styles = '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    const rows = [
      task(inCell(numbered(1)), inCell(numbered(2, 'Một'), numbered(2, 'hai'))), task(inCell('<w:p><w:pPr><w:pStyle w:val="So"/></w:pPr></w:p>'), cell('B')),
      task(inCell(numbered(3)), cell('C')), task(inCell(numbered(4)), cell('D')), task(inCell(numbered(4)), cell('E')),
    ]
    const bytes = zipSync({ ...unzipSync(document(`<w:tbl>${HEAD}${rows.join('')}</w:tbl>`)), 'word/numbering.xml': strToU8(numbering), 'word/styles.xml': strToU8(styles) })
    const imported = shownRows(await importFile('so-tu-dong.docx', bytes))
    expect(imported.map((each) => [each['TT'], each['Nội dung công việc']])).toEqual([['01', 'a) Một\nb) hai'], ['02', 'B'], ['03', 'C'], ['01', 'D'], ['02', 'E']])
  })

  test('gives no row that was deleted, nothing hidden or drawn, and cells of content controls', async () => {
    const drawn = '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent></w:pict><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>'
    expect(await tasksOf(
      task(cell('1'), cell('A').replace('</w:p>', `${drawn}</w:p>`)), task(cell('2'), cell('B'), '<w:del/>'), task(cell('2'), cell('C'), '<w:ins/>'),
      task(cell('3'), `<w:sdt><w:sdtContent>${cell('D')}</w:sdtContent></w:sdt>`),
    )).toEqual([['1', 'A'], ['2', 'C'], ['3', 'D']])
  })

  test('keeps raised figures raised', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
    expect(await tasksOf(task(cell('1'), cell('Đạt 60%').replace('</w:p>', `${raised}</w:p>`)))).toEqual([['1', 'Đạt 60%¹']])
  })

  test('knows a row that begins in a later column', async () => {
    const rest = row(cell('phần tiếp')).replace('<w:trPr/>', '<w:trPr><w:gridBefore w:val="1"/></w:trPr>')
    expect(await tasksOf(task(cell('1'), cell('A')), rest, task(cell('2'), cell('B')))).toEqual([['1', 'A phần tiếp'], ['2', 'B']])
  })

  test('may have its table in a text box, and its parts under other names', async () => {
    const box = `<w:p><w:r><w:drawing><w:txbxContent><w:tbl>${HEAD}${task(cell('1'), cell('A'))}</w:tbl></w:txbxContent></w:drawing></w:r></w:p>`
    const bytes = zipSync({ 'word\\document2.xml': unzipSync(document(box))['word/document.xml']! })
    expect(shownRows(await importFile('khung.docx', bytes))).toMatchObject([{ 'Nội dung công việc': 'A' }])
  })

  test.each([
    ['cũ', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'là bản Word cũ (.doc) hoặc có mật khẩu'],
    ['trống', new Uint8Array(0), 'trống (0 byte)'],
    ['bom', zipSync({ 'word/document.xml': new Uint8Array(70e6) }), 'quá lớn khi mở ra (70 MB)'],
  ])('that is %s is refused with what to do', async (name, bytes, sentence) => {
    await expect(importFile(`${name}.docx`, bytes)).rejects.toThrow(sentence)
  })

  test.each([['hỏng', new Uint8Array([80, 75, 3, 4, 0])], ['rỗng', zipSync({ 'a.txt': strToU8('a') })]])('that is %s is refused with a sentence', async (name, bytes) => {
    await expect(importFile(`${name}.docx`, bytes)).rejects.toThrow('không phải văn bản Word (.docx), bị hỏng hoặc có mật khẩu.')
  })
})

test('a file of another kind, or of another encoding, is refused with a sentence', async () => {
  await expect(importFile('a.png', 'x')).rejects.toThrow('Không nhập được «a.png»')
  await expect(importFile('a.md', new Uint8Array([0xff, 0xfe, 0xfd]))).rejects.toThrow('không phải văn bản UTF-8')
  await expect(readImportInput(join(folder, 'không có.csv'))).rejects.toThrow('không tìm thấy')
})
