import { describe, expect, test } from 'vitest'
import { toDocx } from '../../src/documents/docx/to-docx.ts'
import { lintDocx } from '../../workbench/lint/lint.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { reportLike, SIGNED } from '../documents/letter.ts'
import { indentRule, mutated, onParagraph, paragraphLook, runLook, swap, without, withoutRule, type Mutation } from './mutant.ts'

const GOOD = toDocx(reportLike(SIGNED, { number: 5, day: dayOf(2026, 6, 4)! }))
const BLANK = toDocx(reportLike(SIGNED))
const ANNEX = '<w:pgSz w:w="16838"'

/** A change behind the beginning of the appendix's page. */
const inAnnex = (change: Mutation): Mutation => (xml) => xml.slice(0, xml.indexOf(ANNEX)) + change(xml.slice(xml.indexOf(ANNEX)))

/** The rules that a document breaks, each once. */
const rulesOf = (docx: Uint8Array): string[] => [...new Set(lintDocx(docx, 'a.docx').map(({ rule }) => rule))]

test('the good document breaks none, its number and day blank or filled in', () => {
  expect([rulesOf(GOOD), rulesOf(BLANK)]).toEqual([[], []])
})

/** Each part of the layout: a text of it, a size that it may not have, what its style may not be, how it may not be aligned. */
const LOOKS: readonly (readonly [name: string, text: string, size: number, style: string, align: string | null])[] = [
  ['issuer', 'XÃ VŨ DƯƠNG', 14, '<w:b w:val="0"/>', 'left'],
  ['nation', 'CỘNG HÒA', 11.5, '<w:b w:val="0"/>', 'left'],
  ['motto', 'Độc lập', 14.5, '<w:i/>', 'right'],
  ['number', 'Số: 05', 12, '<w:i/>', 'left'],
  ['date', 'Vũ Dương, ngày', 12, '<w:i w:val="0"/>', 'left'],
  ['kind', 'BÁO CÁO', 15, '<w:b w:val="0"/>', 'left'],
  ['subject', 'Kết quả thực hiện', 15, '<w:b w:val="0"/>', 'both'],
  ['addressee', 'Kính gửi', 12, '<w:b/>', null],
  ['basis', 'Căn cứ Quyết định', 15, '<w:i w:val="0"/>', null],
  ['body', 'UBND xã tổ chức', 12, '', 'left'],
  ['heading', 'I. KẾT QUẢ', 15, '<w:b w:val="0"/>', null],
  ['subheading', '1. Chế độ', 15, '<w:b w:val="0"/>', null],
  ['recipients', 'Nơi nhận:', 13, '<w:i w:val="0"/>', 'center'],
  ['recipient', '- Như trên', 12, '<w:i/>', 'right'],
  ['authority', 'KT. CHỦ TỊCH', 12, '<w:b w:val="0"/>', 'left'],
  ['signer', 'Nguyễn Văn Mẫu', 12, '<w:b w:val="0"/>', 'left'],
  ['appendix', 'Phụ lục I', 13, '<w:b w:val="0"/>', 'left'],
  ['appendix-title', 'CÁC CHỈ TIÊU', 15, '<w:b w:val="0"/>', 'left'],
  ['appendix-note', '(Kèm theo', 12, '<w:i w:val="0"/>', 'left'],
]

const LOOK_MUTANTS = LOOKS.flatMap(([name, text, size, style, align]): (readonly [string, Mutation])[] => [
  [`${name}-size`, runLook(text, `<w:sz w:val="${size * 2}"/>`)],
  ...(style === '' ? [] : [[`${name}-style`, runLook(text, style)] as const]),
  ...(align === null ? [] : [[`${name}-align`, paragraphLook(text, `<w:jc w:val="${align}"/>`)] as const]),
])

const MUTANTS: readonly (readonly [rule: string, mutation: Mutation])[] = [
  ['font-name', runLook('UBND xã tổ chức', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
  ['font-color', runLook('UBND xã tổ chức', '<w:color w:val="FF0000"/>')],
  ['font-color', runLook('UBND xã tổ chức', '<w:color w:themeColor="accent2"/>')],
  ['font-color', runLook('UBND xã tổ chức', '<w:color w:val="7F7F7F" w:themeColor="text1" w:themeTint="80"/>')],
  ['text-nfc', swap('UBND xã tổ chức', 'UBND xã tổ chức'.normalize('NFD'))],
  ['page-size', swap(/<w:pgSz w:w="11906" w:h="16838"\/>/, '<w:pgSz w:w="12240" w:h="15840"/>')],
  ['page-orientation', swap(`${ANNEX} w:h="11906" w:orient="landscape"`, `${ANNEX} w:h="11906"`)],
  ['page-margin-top', swap(/w:top="\d+"/, 'w:top="850"')],
  ['page-margin-bottom', swap(/w:bottom="\d+"/, 'w:bottom="1700"')],
  ['page-margin-left', inAnnex(swap(/w:left="1701"/, 'w:left="1134"'))],
  ['page-margin-right', inAnnex(swap(/w:right="850"/, 'w:right="1300"'))],
  ['page-head-room', swap(/w:header="\d+"/, 'w:header="1300"')],
  ['page-number-first', swap('<w:titlePg/>', '')],
  ['page-number-restart', inAnnex(swap('<w:pgNumType w:start="1"/>', ''))],
  ['page-number-restart', swap('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="3"/>')],
  ['page-number-format', swap('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="1" w:fmt="upperRoman"/>')],
  ['nation-one-line', paragraphLook('CỘNG HÒA', '<w:ind w:left="900" w:right="900"/>')],
  ['nation-text', swap('CỘNG HÒA XÃ HỘI', 'Cộng hòa xã hội')],
  ['nation-missing', without('CỘNG HÒA')],
  ['motto-text', swap('Độc lập - Tự do - Hạnh phúc', 'Độc lập- Tự do - Hạnh phúc')],
  ['motto-rule', withoutRule('Độc lập')],
  ['motto-rule', indentRule('Độc lập', 2500)],
  ['motto-missing', without('Độc lập')],
  ['issuer-caps', swap('XÃ VŨ DƯƠNG', 'Xã Vũ Dương')],
  ['issuer-superior', onParagraph('ỦY BAN NHÂN DÂN', (own) => own.replace('ỦY BAN NHÂN DÂN', 'UBND TỈNH NINH BÌNH').replace('<w:r>', '<w:r><w:rPr><w:b w:val="0"/></w:rPr>') + own)],
  ['issuer-short', (xml) => indentRule('XÃ VŨ DƯƠNG', 800)(swap('XÃ VŨ DƯƠNG', 'UBND XÃ VŨ DƯƠNG')(without('ỦY BAN NHÂN DÂN')(xml)))],
  ['issuer-rule', withoutRule('XÃ VŨ DƯƠNG')],
  ['issuer-rule', indentRule('XÃ VŨ DƯƠNG', 100)],
  ['number-form', swap('Số: 05/BC-UBND', 'Số 05/BC-UBND')],
  ['number-form', swap('Số: 05/BC-UBND', 'Số: 05/2026/BC-UBND')],
  ['number-zero', swap('Số: 05/', 'Số: 5/')],
  ['number-room', swap('Số: 05/', 'Số: /')],
  ['number-symbol', swap('/BC-UBND', '/KH-UBND')],
  ['number-missing', without('Số: 05')],
  ['date-form', swap('ngày 04 tháng', 'ngày 4 tháng')],
  ['date-form', swap('tháng 6 năm', 'tháng 06 năm')],
  ['date-form', swap('ngày 04 tháng 6', 'ngày 15 tháng 2')],
  ['date-form', swap('ngày 04 tháng 6', 'ngày 31 tháng 6')],
  ['date-form', swap('ngày 04 tháng 6 năm 2026', 'ngày 04/6/2026')],
  ['date-missing', without('Vũ Dương, ngày')],
  ['kind-caps', swap('BÁO CÁO', 'Báo cáo')],
  ['subject-case', (xml) => indentRule('BÁO CÁO', 3200)(onParagraph('Kết quả thực hiện', (own) => own.replaceAll(/<w:t>[^<]*/g, (text) => `<w:t>${text.slice(5).toUpperCase()}`))(xml))],
  ['subject-paragraph', onParagraph('Kết quả thực hiện', (own) => own + own.replace(/<w:r>.*<\/w:r>/, '<w:r><w:t>năm 2026</w:t></w:r>'))],
  ['subject-rule', withoutRule('Kết quả thực hiện')],
  ['subject-rule', indentRule('Kết quả thực hiện', 400)],
  ['basis-end', swap('226-KL/TW;', '226-KL/TW,')],
  ['basis-end', swap('534/QĐ-TTg.', '534/QĐ-TTg;')],
  ['body-first-line', paragraphLook('UBND xã tổ chức', '<w:ind w:firstLine="0"/>')],
  ['body-spacing', paragraphLook('UBND xã tổ chức', '<w:spacing w:before="0" w:after="60" w:line="264" w:lineRule="auto"/>')],
  ['body-spacing', onParagraph('UBND xã tổ chức', (own) => (own + own).replaceAll('</w:pPr>', '<w:contextualSpacing/></w:pPr>'))],
  ['body-lines', paragraphLook('UBND xã tổ chức', '<w:spacing w:after="120" w:line="480" w:lineRule="auto"/>')],
  ['body-end', swap('Vũ Dương./.', 'Vũ Dương.')],
  ['heading-caps', swap('I. KẾT QUẢ THỰC HIỆN', 'I. Kết quả thực hiện')],
  ['subheading-case', swap('1. Chế độ hội nghị, cuộc họp', '1. CHẾ ĐỘ HỘI NGHỊ, CUỘC HỌP')],
  ['recipients-text', swap('Nơi nhận:', 'Nơi Nhận:')],
  ['recipients-missing', without('Nơi nhận:')],
  ['recipient-form', swap('- Thường trực Đảng ủy xã;', '- Thường trực Đảng ủy xã,')],
  ['recipient-form', swap('- Lưu: VT, VHXH.', '- Lưu: VT, VHXH;')],
  ['recipient-form', swap('- Lưu: VT, VHXH.', '- Lưu VT, VHXH.')],
  ['recipient-as-above', swap('- Như trên;', '- Sở Nội vụ;')],
  ['recipient-as-above', without('Kính gửi')],
  ['recipient-archive', swap('- Lưu: VT, VHXH.', '- Văn phòng;')],
  ['authority-caps', swap('KT. CHỦ TỊCH', 'KT. Chủ tịch')],
  ['authority-form', swap('TM. ỦY BAN NHÂN DÂN', 'TM. CHỦ TỊCH')],
  ['authority-form', swap('TM. ỦY BAN NHÂN DÂN', 'TM. UBND XÃ')],
  ['authority-form', swap('TM. ỦY BAN NHÂN DÂN', 'TL. ỦY BAN NHÂN DÂN')],
  ['authority-form', swap('TM. ỦY BAN NHÂN DÂN', 'TM ỦY BAN NHÂN DÂN')],
  ['authority-form', swap('PHÓ CHỦ TỊCH', 'CHỦ TỊCH')],
  ['authority-form', without('PHÓ CHỦ TỊCH')],
  ['signer-case', swap('Nguyễn Văn Mẫu', 'NGUYỄN VĂN MẪU')],
  ['signer-title', swap('Nguyễn Văn Mẫu', 'ThS. Nguyễn Văn Mẫu')],
  ['signer-title', swap('Nguyễn Văn Mẫu', 'Ths Nguyễn Văn Mẫu')],
  ['appendix-case', swap('Phụ lục I', 'PHỤ LỤC I')],
  ['appendix-title-caps', swap('CÁC CHỈ TIÊU', 'Các chỉ tiêu')],
  ['appendix-title-missing', without('CÁC CHỈ TIÊU')],
  ['appendix-note-form', swap('(Kèm theo Báo cáo', 'Kèm theo Báo cáo')],
  ['appendix-note-missing', without('(Kèm theo')],
  ['appendix-note-number', swap('(Kèm theo Báo cáo số 5', '(Kèm theo Báo cáo số 6')],
  ['order', (xml) => {
    const number = /<w:p>(?:(?!<w:p>).)*Số: 05.*?<\/w:p>/.exec(xml)![0]
    return xml.replace(number, '<w:p/>').replace(/<w:p>(?:(?!<w:p>).)*ỦY BAN NHÂN DÂN/, (name) => number + name)
  }],
  ['order', (xml) => {
    const end = xml.indexOf('</w:tbl>') + '</w:tbl>'.length
    const head = xml.slice(xml.indexOf('<w:tbl>'), end)
    return xml.replace(head, '').replace('<w:p><w:pPr><w:pStyle w:val="ND30Basis"', `${head}<w:p><w:pPr><w:pStyle w:val="ND30Basis"`)
  }],
  ['citation-kind', swap('UBND xã tổ chức', 'Thực hiện Kết luận số 226-KL/TW và Kế hoạch số 534/QĐ-TTg, UBND xã tổ chức')],
  ['citation-date', swap('UBND xã tổ chức', 'Quyết định số 534/QĐ-TTg ngày 31/3/2026, Quyết định số 534/QĐ-TTg ngày 30/3/2026, UBND xã tổ chức')],
  ['citation-kind', swap('UBND xã tổ chức', 'Thực hiện Kết luận số 226-KL/TW theo kế hoạch số 534/QĐ-TTg, UBND xã tổ chức')],
  ['citation-date', swap('Căn cứ Quyết định số 534/QĐ-TTg', 'Căn cứ Quyết định số 534/QĐ-TTg ngày 31/6/2026')],
  ['citation-date', swap('Căn cứ Quyết định số 534/QĐ-TTg', 'Căn cứ Luật Đầu tư công số 58/2024/QH15 ngày 29/11/2024, Luật số 58/2024/QH15 ngày 28/11/2024, Quyết định số 534/QĐ-TTg')],
  ['citation-spacing', swap('UBND xã tổ chức', 'Kết luận số 226- KL/TW, UBND xã tổ chức')],
  ['citation-number', swap('Căn cứ Quyết định số 534/QĐ-TTg', 'Căn cứ Quyết định số 534/QĐ-TTg ngày 31/3/2026, Quyết định số 543/QĐ-TTg ngày 31/3/2026')],
  ['citation-number', swap('Căn cứ Kết luận số 226-KL/TW', 'Căn cứ Kết luận số 226-KL/TW, Kết luận số 226/KLTW')],
  ['citation-form', swap('Căn cứ Quyết định số 534/QĐ-TTg', 'Căn cứ Kế hoạch số 104-KH/UBND, Quyết định số 534/QĐ-TTg')],
  ['citation-form', swap('Căn cứ Kết luận số 226-KL/TW', 'Căn cứ Quyết định số 178/QĐ-TW, Kết luận số 226-KL/TW')],
  ['citation-basis', swap('UBND xã tổ chức', 'Nghị định số 42/2022/NĐ-CP; UBND xã tổ chức')],
  ['google-vml', swap('UBND xã tổ chức', '</w:t><w:pict><v:rect/></w:pict><w:t>UBND xã tổ chức')],
  ['google-nested-table', swap('>Trực tuyến</w:t></w:r></w:p>', '>Trực tuyến</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="900" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>')],
  ['google-exact-lines', paragraphLook('UBND xã tổ chức', '<w:spacing w:after="120" w:line="340" w:lineRule="exact"/>')],
  ['google-table-width', swap('<w:tblLayout w:type="fixed"/>', '')],
  ['google-alt-chunk', swap('<w:sectPr>', '<w:altChunk r:id="rId9"/><w:sectPr>')],
]

describe('a document with one thing changed is caught by the one rule for it', () => {
  test.each([...LOOK_MUTANTS, ...MUTANTS])('%s', (rule, mutation) => {
    expect(rulesOf(mutated(GOOD, mutation))).toEqual([rule])
  })

  test.each<[string, Mutation]>([
    ['page-number-missing', swap(/ PAGE /, ' DATE ')],
    ['page-number-font', swap(/<w:rPr><w:sz/g, '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz')],
    ['page-number-form', swap(/ PAGE /, ' PAGE \\* ROMAN ')],
    ['page-number-form', swap('<w:r>', '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Trang </w:t></w:r><w:r>')],
    ['page-number-size', swap(/<w:sz w:val="28"\/>/g, '<w:sz w:val="22"/>')],
    ['page-number-style', swap(/<w:rPr><w:sz/g, '<w:rPr><w:b/><w:sz')],
    ['page-number-align', swap('<w:jc w:val="center"/>', '<w:jc w:val="right"/>')],
  ])('%s', (rule, mutation) => {
    expect(rulesOf(mutated(GOOD, mutation, 'word/header1.xml'))).toEqual([rule])
  })
})

describe('a table style', () => {
  const style = (formats: string): Mutation => swap('</w:styles>', `<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Luoi"/>${formats}</w:style></w:styles>`)
  const format = (type: string, look: string): string => `<w:tblStylePr w:type="${type}"><w:rPr>${look}</w:rPr></w:tblStylePr>`
  const RED = '<w:color w:val="FF0000"/>'
  const styled = (formats: string, look: string): Uint8Array => mutated(
    mutated(GOOD, (xml) => {
      const at = xml.lastIndexOf('<w:tblPr>', xml.indexOf('Chỉ tiêu</w:t>'))
      return `${xml.slice(0, at)}<w:tblPr><w:tblStyle w:val="Luoi"/>${xml.slice(at + '<w:tblPr>'.length).replace('</w:tblPr>', `${look}</w:tblPr>`)}`
    }),
    style(formats), 'word/styles.xml',
  )
  const rowsOf = (docx: Uint8Array): (number | undefined)[] => lintDocx(docx, 'a.docx').map(({ rule, where }) => (rule === 'font-color' ? where.row : -1))

  test('counts with its conditional formats, where the table asks for them', () => {
    expect(rulesOf(styled(format('firstRow', RED), '<w:tblLook w:val="0620"/>'))).toEqual(['font-color'])
    expect(rowsOf(styled(format('firstRow', RED), '<w:tblLook w:firstRow="1" w:noHBand="1"/>'))).toEqual([1, 1, 1])
    expect(rowsOf(styled(format('band1Horz', RED), '<w:tblLook w:firstRow="1" w:noHBand="0" w:noVBand="1"/>'))).toEqual([2, 2, 2])
    expect(rowsOf(styled(format('seCell', RED), '<w:tblLook w:lastRow="1" w:lastColumn="1"/>'))).toEqual([2])
    expect(rulesOf(styled(format('wholeTable', '<w:rFonts w:ascii="Arial"/>'), ''))).toEqual(['font-name'])
  })

  test('does not, where the table does not ask, or a stronger format says otherwise', () => {
    expect(rulesOf(styled(format('firstRow', RED), '<w:tblLook w:val="0600"/>'))).toEqual([])
    expect(rulesOf(styled(format('firstRow', RED), ''))).toEqual([])
    expect(rulesOf(styled(format('firstRow', RED) + format('nwCell', '<w:color w:val="000000"/>') + format('firstCol', '<w:color w:val="000000"/>'), '<w:tblLook w:val="06A0"/>'))).toEqual(['font-color'])
    expect(rulesOf(styled(format('wholeTable', RED) + format('band1Horz', '<w:color w:val="000000"/>') + format('firstRow', '<w:color w:val="auto"/>'), '<w:tblLook w:val="0420"/>'))).toEqual([])
  })
})

test.each([
  '<w:color w:val="0D0D0D" w:themeColor="text1" w:themeTint="F2"/>', '<w:color w:val="auto"/>', '<w:rFonts w:ascii="Times New Roman;serif" w:hAnsi="Times New Roman;serif" w:cs="Arial" w:eastAsia="SimSun"/>',
])('a look that only another program writes so is none to mend: %s', (look) => {
  expect(rulesOf(mutated(GOOD, runLook('UBND xã tổ chức', look)))).toEqual([])
})

test('what two styles switch on is off again', () => {
  const strong: Mutation = swap('</w:styles>', '<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style></w:styles>')
  const styled = (text: string): string[] => rulesOf(mutated(mutated(GOOD, runLook(text, '<w:rStyle w:val="Dam"/>')), strong, 'word/styles.xml'))
  expect([styled('I. KẾT QUẢ'), styled('Số: 05')]).toEqual([['heading-style'], ['number-style']])
})

describe('a text box', () => {
  const inShape = (content: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>`
    + `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const inVml = (content: string): string => `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const beside = (drawn: string): Mutation => onParagraph('UBND xã tổ chức', (paragraph) => paragraph.replace('</w:p>', `${drawn}</w:p>`))
  const text = (words: string, look = ''): string => `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r></w:p>`

  test('is read as a part of the document, in either form once', () => {
    expect(rulesOf(mutated(GOOD, beside(inShape(text('Khung chữ')))))).toEqual(['google-shape'])
    const red = lintDocx(mutated(GOOD, beside(inShape(text('Khung chữ', '<w:color w:val="FF0000"/>')))), 'a.docx')
    expect(red.map(({ rule }) => rule)).toEqual(['google-shape', 'font-color'])
    expect(rulesOf(mutated(GOOD, beside(inVml(text('Tổ chức'.normalize('NFD'))))))).toEqual(['google-vml', 'text-nfc'])
    expect(rulesOf(mutated(GOOD, beside(inVml(text('Thực hiện Kế hoạch số 534/QĐ-TTg.')))))).toEqual(['google-vml', 'citation-kind'])
  })

  test('does not move the numbers of the paragraphs below it', () => {
    const last = (docx: Uint8Array): number | undefined => lintDocx(mutated(docx, runLook('Nội dung phụ lục', '<w:color w:val="FF0000"/>')), 'a.docx').at(-1)!.where.paragraph
    expect(last(mutated(GOOD, beside(inShape(text('Khung chữ') + text('hai dòng')))))).toBe(last(GOOD))
  })

  test('may hold a part of the letterhead', () => {
    expect(rulesOf(mutated(GOOD, onParagraph('CỘNG HÒA', (paragraph) => `<w:p>${inShape(paragraph)}</w:p>`)))).toEqual(['google-shape'])
    expect(rulesOf(mutated(GOOD, onParagraph('CỘNG HÒA', (paragraph) => `<w:p>${inShape(paragraph.replace('CỘNG HÒA', 'Cộng hòa'))}</w:p>`)))).toEqual(['google-shape', 'nation-text'])
  })
})

describe('page numbers', () => {
  const even = (docx: Uint8Array): Uint8Array => mutated(docx, swap('<w:compat>', '<w:evenAndOddHeaders/><w:compat>'), 'word/settings.xml')
  const main = (xml: string): string => /<w:sectPr>.*?<\/w:sectPr>/.exec(xml)![0]
  /** The closing words in a section of their own, whose properties are those of the document's main part, changed. */
  const parted = (change: (properties: string) => string): Uint8Array => mutated(GOOD, (xml) => {
    const at = xml.lastIndexOf('<w:p>', xml.indexOf('>Trên đây là báo cáo'))
    const own = main(xml)
    return `${xml.slice(0, at)}<w:p><w:pPr>${own}</w:pPr></w:p>${xml.slice(at).replace(own, change(own))}`
  })

  test('stand on even pages too, where these have heads of their own', () => {
    expect(rulesOf(even(GOOD))).toEqual(['page-number-even'])
    const both = mutated(GOOD, (xml) => xml.replace(/(<w:headerReference w:type=")default(" r:id="[^"]+"\/>)/g, '$1default$2$1even$2'))
    expect(rulesOf(even(both))).toEqual([])
    expect(rulesOf(mutated(even(both), swap('<w:jc w:val="center"/>', '<w:jc w:val="right"/>'), 'word/header1.xml'))).toEqual(['page-number-align'])
  })

  test('stand on the first page of a section that goes on', () => {
    expect(rulesOf(parted((properties) => properties))).toEqual(['page-number-section'])
    expect(rulesOf(parted((properties) => properties.replace('<w:titlePg/>', '')))).toEqual([])
    expect(rulesOf(parted((properties) => properties.replace('nextPage', 'continuous')))).toEqual([])
  })
})
