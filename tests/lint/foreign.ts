// A plan as another hand makes it in Word: theme fonts, direct formatting, a letterhead in one row, a drawn line, dashes
// by numbering, the page number in a frame, several letters in one table cell by line breaks.
import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:wp="wp" xmlns:a="a" xmlns:wps="wps" xmlns:mc="mc" xmlns:v="v"'

interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: string
  /** Further properties of the paragraph, in XML. */
  readonly more?: string
  /** Further content of the paragraph, in XML. */
  readonly drawn?: string
}

const run = (text: string, { size = 14, bold = false, italic = false }: Look): string => {
  const looks = `${bold ? '<w:b/>' : ''}${italic ? '<w:i w:val="true"/>' : ''}<w:sz w:val="${size * 2}"/>`
  return text.split('\n').map((line, index) => `<w:r><w:rPr>${looks}</w:rPr>${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${line}</w:t></w:r>`).join('')
}

export const paragraph = (text: string, look: Look = {}): string =>
  `<w:p><w:pPr>${look.more ?? ''}<w:jc w:val="${look.align ?? 'center'}"/></w:pPr>${run(text, look)}${look.drawn ?? ''}</w:p>`

const BODY = '<w:spacing w:before="120" w:after="0" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="567"/>'
export const body = (text: string, look: Look = {}): string => paragraph(text, { align: 'both', more: BODY, ...look })

/** A line as Word draws it, in the newer form and in the older one beside. */
export const line = (pt: number): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${Math.round(pt * 12700)}" cy="0"/><a:graphic><a:graphicData>`
  + '<wps:cNvCnPr/><a:prstGeom prst="line"/></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
  + '<mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'

const cell = (width: number, ...blocks: string[]): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${blocks.join('')}</w:tc>`
const table = (...cells: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9356" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3600"/><w:gridCol w:w="5756"/></w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`

const dash = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

/** The parts of its body, by name, so that a test can put another in place of one. */
export const PLAN_BLOCKS = {
  head: table(
    cell(3600, paragraph('ỦY BAN NHÂN DÂN\nXÃ VŨ DƯƠNG', { size: 13, bold: true, drawn: line(60) }), paragraph('Số: 104/KH-UBND', { size: 13 })),
    cell(
      5756, paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }), paragraph('Độc lập - Tự do - Hạnh phúc', { bold: true, drawn: line(170) }),
      paragraph('Vũ Dương, ngày 04 tháng 6 năm 2026', { italic: true }),
    ),
  ),
  title: paragraph('KẾ HOẠCH', { bold: true }) + paragraph('Thực hiện Kết luận số 226-KL/TW', { bold: true }) + paragraph('', { drawn: line(95) }),
  bases: body('Căn cứ Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư;', { italic: true }) + body('Căn cứ Quyết định số 534/QĐ-TTg ngày 31 tháng 3 năm 2026 của Thủ tướng Chính phủ.', { italic: true }),
  text: body('Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:') + body('I. MỤC ĐÍCH, YÊU CẦU', { bold: true }) + body('1. Mục đích', { bold: true })
    + body('Triển khai Kết luận 226-KL/TW.') + body('Căn cứ Kế hoạch này, các đơn vị tổ chức thực hiện./.'),
  foot: table(
    cell(
      3600, paragraph('Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }), paragraph('Sở Nội vụ;', { size: 11, align: 'left', more: dash }),
      paragraph('Lưu: VT, VHXH.', { size: 11, align: 'left', more: dash }),
    ),
    cell(5756, paragraph('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', { bold: true }), paragraph('(Đã ký)', { italic: true }), paragraph('Nguyễn Văn Mẫu', { bold: true })),
  ),
} as const

export type PlanBlocks = Record<keyof typeof PLAN_BLOCKS, string>

const NUMBER = '<w:p><w:pPr><w:framePr w:wrap="around" w:xAlign="center"/></w:pPr><w:sdt><w:sdtContent><w:fldSimple w:instr=" PAGE  \\* MERGEFORMAT "><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:sdtContent></w:sdt></w:p>'

/** The bytes of the plan, with blocks or parts of its own. */
export function foreignPlan(blocks: Partial<PlanBlocks> = {}, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { ...PLAN_BLOCKS, ...blocks }
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11907" w:h="16840"/>'
    + '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720"/><w:titlePg/></w:sectPr>'
  const texts: Record<string, string> = {
    'word/document.xml': `<w:document ${W}><w:body>${all.head}${all.title}${all.bases}${all.text}${all.foot}${section}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>`
      + '<w:style w:type="paragraph" w:default="1" w:styleId="Binhthuong"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style></w:styles>',
    'word/theme/theme1.xml': '<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>`
      + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    'word/header3.xml': `<w:hdr ${W}>${NUMBER}</w:hdr>`,
    'word/_rels/document.xml.rels': '<Relationships><Relationship Id="rId8" Target="header3.xml"/></Relationships>',
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), { level: 1 })
}
