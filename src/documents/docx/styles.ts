// How each kind of paragraph looks, by Nghị định 30/2020/NĐ-CP, Phụ lục I, and the part «styles» that says so.
import type { ParagraphStyle } from '../model.ts'
import { element, wrapped } from './xml.ts'

type Alignment = 'left' | 'center' | 'right' | 'both'

interface Look {
  readonly align: Alignment
  readonly sizePt: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly firstLineMm?: number
  readonly leftMm?: number
  readonly beforePt?: number
  readonly afterPt?: number
  /** in lines */
  readonly spacing?: number
  readonly keepNext?: boolean
  /** 0 is a first-level heading */
  readonly outline?: number
}

const BODY: Look = { align: 'both', sizePt: 14, firstLineMm: 12.7, afterPt: 6, spacing: 1.1 }
const CENTERED: Look = { align: 'center', sizePt: 14 }
const CELL: Look = { align: 'left', sizePt: 13, beforePt: 2, afterPt: 2 }

const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  parentIssuer: { ...CENTERED, sizePt: 13 },
  issuer: { ...CENTERED, sizePt: 13, bold: true },
  nation: { ...CENTERED, sizePt: 13, bold: true },
  motto: { ...CENTERED, bold: true },
  number: { ...CENTERED, sizePt: 13, beforePt: 6 },
  about: { ...CENTERED, sizePt: 13 },
  placeAndDate: { ...CENTERED, italic: true, beforePt: 6 },
  documentKind: { ...CENTERED, bold: true, beforePt: 18, keepNext: true },
  documentSubject: { ...CENTERED, bold: true, keepNext: true },
  addressee: { ...CENTERED, beforePt: 12, afterPt: 8 },
  addresseeLine: { ...CENTERED, align: 'left', leftMm: 50, afterPt: 6 },
  basis: { ...BODY, italic: true },
  body: BODY,
  closing: { ...BODY, keepNext: true },
  heading: { ...BODY, bold: true, beforePt: 6, keepNext: true, outline: 0 },
  subheading: { ...BODY, bold: true, keepNext: true, outline: 1 },
  recipientsHead: { align: 'left', sizePt: 12, bold: true, italic: true },
  recipient: { align: 'left', sizePt: 11 },
  authority: { ...CENTERED, bold: true },
  signer: { ...CENTERED, bold: true },
  appendix: { ...CENTERED, bold: true, keepNext: true },
  appendixTitle: { ...CENTERED, bold: true, keepNext: true },
  appendixNote: { ...CENTERED, italic: true, keepNext: true },
  tableCaption: { ...CENTERED, bold: true, beforePt: 6, afterPt: 6, keepNext: true },
  tableHead: { ...CELL, align: 'center', bold: true, keepNext: true },
  tableGroup: { ...CELL, bold: true, keepNext: true },
  tableCenter: { ...CELL, align: 'center' },
  tableLeft: CELL,
  tableRight: { ...CELL, align: 'right' },
  tableJustified: { ...CELL, align: 'both' },
  tableBar: { align: 'left', sizePt: 13 },
  // LibreOffice hears the size of a document's last paragraph from its style alone.
  gap: { align: 'left', sizePt: 1 },
}

/** Points of the page number and of the marks above it. */
export const PAGE_NUMBER_PT = 14
export const MARK_PT = 10

/** Twips, the unit of page and paragraph measures: a twentieth of a point. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4)
export const twipsOfPt = (pt: number): number => Math.round(pt * 20)

/** The id by which a paragraph names its style. */
export const styleId = (style: ParagraphStyle): string => (style === 'heading' ? 'Heading1'
  : style === 'subheading' ? 'Heading2' : `ND30${style[0]!.toUpperCase()}${style.slice(1)}`)

/** The name of the style: that of the built-in one for headings, so that readers build an outline from them. */
const styleName = (style: ParagraphStyle): string => styleId(style)
  .replace(/^Heading/, 'heading ')
  .replace(/^ND30/, 'ND30 ')

const spacingXml = ({ beforePt = 0, afterPt = 0, spacing = 1 }: Look): string => element('w:spacing', {
  'w:before': twipsOfPt(beforePt), 'w:after': twipsOfPt(afterPt), 'w:line': Math.round(spacing * 240), 'w:lineRule': 'auto',
})

const indentXml = ({ firstLineMm, leftMm }: Look): string => (firstLineMm === undefined && leftMm === undefined ? ''
  : element('w:ind', { 'w:left': twipsOfMm(leftMm ?? 0), 'w:firstLine': twipsOfMm(firstLineMm ?? 0) }))

/** The looks of characters, in the order of the schema. */
export function characterXml({ bold, italic, sizePt }: { bold?: boolean; italic?: boolean; sizePt?: number }): string {
  return (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '')
    + (sizePt === undefined ? '' : `<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/>`)
}

function styleXml(style: ParagraphStyle): string {
  const look = LOOKS[style]
  const properties = (look.keepNext ? '<w:keepNext/>' : '') + spacingXml(look) + indentXml(look)
    + element('w:jc', { 'w:val': look.align })
    + (look.outline === undefined ? '' : element('w:outlineLvl', { 'w:val': look.outline }))
  return `<w:style w:type="paragraph"${look.outline === undefined ? ' w:customStyle="1"' : ''} w:styleId="${styleId(style)}">`
    + `<w:name w:val="${styleName(style)}"/><w:basedOn w:val="Normal"/><w:qFormat/>`
    + `${wrapped('w:pPr', properties)}${wrapped('w:rPr', characterXml(look))}</w:style>`
}

const FONT = 'Times New Roman'

/** The content of the part «styles». */
export function stylesXml(): string {
  const fonts = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT })
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>`
    + '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + (Object.keys(LOOKS) as ParagraphStyle[]).map(styleXml).join('')
}
