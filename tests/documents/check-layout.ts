// Every row of the layout that Nghị định 30/2020/NĐ-CP, Phụ lục I, sets for an official document, checked on the file.
// Components are found by what they say, never by the style that our writer gives them.
import { boldWidthPt } from '../../src/documents/text-width.ts'
import { readDocx, type ReadDocx, type ReadParagraph, type ReadSection } from './docx-reader.ts'
import { child, descendants, valueOf, type XmlElement } from './xml-tree.ts'

type Report = (complaint: string) => void

/** What breaks the layout, one complaint a line; empty when the document keeps every row of it. */
export function checkLayout(docx: Uint8Array): string[] {
  const complaints: string[] = []
  const report: Report = (complaint) => complaints.push(complaint)
  const read = readDocx(docx)
  checkFonts(read, report)
  checkHeads(read, report)
  for (const section of read.sections) {
    checkPage(section.properties, report)
    for (const table of section.tables) checkTable(table, report)
    checkSection(section, report)
  }
  return complaints
}

const isWithin = (value: number, least: number, most: number): boolean => value >= least - 0.05 && value <= most + 0.05
const mm = (twips: string | undefined): number => (Number(twips ?? NaN) * 25.4) / 1440

function checkPage(section: XmlElement, report: Report): void {
  const size = child(section, 'w:pgSz')!.attributes
  const sides = [mm(size['w:w']), mm(size['w:h'])]
  const isLandscape = size['w:orient'] === 'landscape'
  if (!isWithin(Math.min(...sides), 210, 210) || !isWithin(Math.max(...sides), 297, 297)) report('page: not A4')
  if (isLandscape !== sides[0]! > sides[1]!) report('page: orientation and sides disagree')
  const margins = child(section, 'w:pgMar')!.attributes
  const bounds = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const
  for (const [side, [least, most]] of Object.entries(bounds)) {
    if (!isWithin(mm(margins[`w:${side}`]), least, most)) report(`page: ${side} margin ${mm(margins[`w:${side}`])} mm`)
  }
  if (mm(margins['w:header']) >= mm(margins['w:top'])) report('page: no room for the head in the top margin')
  if (valueOf(section, 'w:pgNumType', 'w:start') !== '1') report('page: numbers do not restart')
  if (!child(section, 'w:titlePg')) report('page: the first page bears a number')
  if (section.children.some(({ name }) => name === 'w:footerReference')) report('page: a footer')
  const uses = section.children.filter(({ name }) => name === 'w:headerReference').map((each) => each.attributes['w:type'])
  if (uses.join() !== 'default,first') report(`page: heads ${uses.join()}`)
}

function checkFonts({ parts, sections }: ReadDocx, report: Report): void {
  const names = Object.values(parts).flatMap((part) => descendants(part, 'w:rFonts')).flatMap((each) => Object.values(each.attributes))
  const colours = Object.values(parts).flatMap((part) => descendants(part, 'w:color')).map((each) => each.attributes['w:val'])
  if (names.length === 0 || names.some((name) => name !== 'Times New Roman')) report(`font: ${names.join()}`)
  if (colours.length === 0 || colours.some((colour) => colour !== '000000')) report(`font: colours ${colours.join()}`)
  for (const { text } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    if (text !== text.normalize('NFC')) report(`font: not NFC «${text}»`)
  }
}

/** The number: a PAGE field, upright, centred, 13–14 pt, in the default head; never in the first one. */
function checkHeads({ headers }: ReadDocx, report: Report): void {
  const fieldOf = (head: XmlElement): XmlElement | undefined => head.children
    .find((each) => descendants(each, 'w:instrText').some(({ text }) => text.trim() === 'PAGE'))
  const numbered = fieldOf(headers['default']!)
  if (!numbered) return report('page number: none')
  if (fieldOf(headers['first']!)) report('page number: on the first page')
  if (valueOf(child(numbered, 'w:pPr'), 'w:jc') !== 'center') report('page number: not centred')
  const fields = descendants(numbered, 'w:fldChar').map((each) => each.attributes['w:fldCharType'])
  if (fields.join() !== 'begin,separate,end') report(`page number: field ${fields.join()}`)
  for (const looks of descendants(numbered, 'w:rPr')) {
    if (!isWithin(Number(valueOf(looks, 'w:sz')) / 2, 13, 14)) report('page number: size')
    if (child(looks, 'w:b') ?? child(looks, 'w:i')) report('page number: not upright')
  }
}

function checkTable(table: XmlElement, report: Report): void {
  const properties = child(table, 'w:tblPr')
  const grid = child(table, 'w:tblGrid')!.children.map((column) => Number(column.attributes['w:w']))
  const width = grid.reduce((sum, own) => sum + own, 0)
  if (valueOf(properties, 'w:tblLayout', 'w:type') !== 'fixed') report('table: not fixed')
  if (valueOf(properties, 'w:tblW', 'w:type') !== 'dxa' || Number(valueOf(properties, 'w:tblW', 'w:w')) !== width) {
    report('table: its width is not that of its columns')
  }
  if (grid.some((own) => own < 440)) report('table: a column under 22 pt')
  if (descendants(table, 'w:tbl').length > 0) report('table: nested')
  const rows = descendants(table, 'w:tr')
  for (const row of rows) checkRow(row, { width, report })
  const isHead = rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined)
  if (isHead.includes(true) && isHead.lastIndexOf(true) !== isHead.filter(Boolean).length - 1) report('table: a head below a row')
}

function checkRow(row: XmlElement, { width, report }: { width: number; report: Report }): void {
  const widths = descendants(row, 'w:tc').map((cell) => {
    const own = child(child(cell, 'w:tcPr'), 'w:tcW')!
    if (own.attributes['w:type'] !== 'dxa') report('table: a cell not in dxa')
    if (cell.children[cell.children.length - 1]!.name !== 'w:p') report('table: a cell without a last paragraph')
    return Number(own.attributes['w:w'])
  })
  if (widths.reduce((sum, own) => sum + own, 0) !== width) report('table: a row of another width')
}

interface Looks {
  readonly sizes: readonly [least: number, most: number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: string
  readonly capitals?: boolean
}

interface Component {
  readonly name: string
  readonly finds: (paragraph: ReadParagraph, index: number, all: readonly ReadParagraph[]) => boolean
  readonly looks: Looks
  /** What must hold besides its looks. */
  readonly also?: (paragraph: ReadParagraph, context: Context) => string | null
}

interface Context {
  readonly next: ReadParagraph | undefined
  readonly all: readonly ReadParagraph[]
}

const says = (pattern: RegExp) => ({ text }: ReadParagraph): boolean => pattern.test(text)
const follows = (pattern: RegExp) => (_: ReadParagraph, index: number, all: readonly ReadParagraph[]): boolean =>
  pattern.test(all[index - 1]?.text ?? '')
const KINDS = /^(NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|BIÊN BẢN|GIẤY MỜI)$/
const AUTHORITY = /^((TM|KT|TL|TUQ)\. |(PHÓ )?(CHỦ TỊCH|TRƯỞNG PHÒNG|GIÁM ĐỐC)|CHÁNH VĂN PHÒNG)/
const PLACE_AND_DATE = /, ngày (\d\d|\s+) tháng (0[12]|[3-9]|1[0-2]|\s+) năm \d{4}$/

const isRuled = (length: (text: string, size: number) => readonly [number, number]) =>
  ({ text, sizesPt }: ReadParagraph, { next }: Context): string | null => {
    const [least, most] = length(text, sizesPt[0]!)
    const rule = next?.rulePt ?? NaN
    return isWithin(rule, least, most) ? null : `rule ${rule} pt, not ${least}–${most}`
  }
const thirdToHalf = (text: string, size: number): [number, number] => {
  const width = boldWidthPt(text, size)
  return [width / 3, width / 2]
}
const isOneLine = ({ text, sizesPt, boxPt }: ReadParagraph): boolean => boldWidthPt(text, sizesPt[0]!) <= boxPt

/** Where a component is found it has these looks. Only the first that finds a paragraph judges it. */
const COMPONENTS: readonly Component[] = [
  { name: 'rule', finds: ({ rulePt }) => rulePt !== null, looks: { sizes: [0, 99] } },
  { name: 'blank', finds: ({ text }) => text === '', looks: { sizes: [0, 99] } },
  {
    name: 'nation', finds: says(/^cộng hòa xã hội chủ nghĩa việt nam$/i),
    looks: { sizes: [12, 13], bold: true, align: 'center', capitals: true },
    also: (paragraph) => (isOneLine(paragraph) ? null : 'more than one line'),
  },
  {
    name: 'motto', finds: says(/^Độc lập - Tự do - Hạnh phúc$/), looks: { sizes: [13, 14], bold: true, align: 'center' },
    also: isRuled((text, size) => [boldWidthPt(text, size) * 0.97, boldWidthPt(text, size) * 1.03]),
  },
  {
    name: 'chairman', finds: ({ text }, index, all) => text === 'CHỦ TỊCH' && /^ỦY BAN NHÂN DÂN\s/.test(all[index + 1]?.text ?? ''),
    looks: { sizes: [12, 13], bold: true, align: 'center', capitals: true },
  },
  { name: 'committee', finds: says(/^ủy ban nhân dân$/i), looks: { sizes: [12, 13], bold: true, align: 'center', capitals: true } },
  { name: 'committee above a division', finds: says(/^UBND (XÃ|PHƯỜNG|ĐẶC KHU) /), looks: { sizes: [12, 13], bold: false, align: 'center' } },
  {
    name: 'agency',
    finds: (paragraph, index, all) => follows(/^(ỦY BAN NHÂN DÂN$|Ủy ban nhân dân$|UBND (XÃ|PHƯỜNG|ĐẶC KHU) )/)(paragraph, index, all)
      || (all[index - 1]?.text === 'CHỦ TỊCH' && /^ỦY BAN NHÂN DÂN\s/.test(paragraph.text)),
    looks: { sizes: [12, 13], bold: true, align: 'center', capitals: true },
    also: (paragraph, context) => {
      const above = context.all[context.all.indexOf(paragraph) - 1]!
      const name = above.isBold ? `${above.text}\n${paragraph.text}` : paragraph.text
      return isRuled((_, size) => thirdToHalf(name, size))(paragraph, context)
    },
  },
  {
    name: 'number', finds: says(/^Số: /), looks: { sizes: [13, 13], bold: false, italic: false, align: 'center' },
    also: ({ text }) => (/^Số: (\d\d+|\s+)\/[\p{Lu}\p{Ll}]+(-[\p{Lu}-]+)?$/u.test(text) ? null : text),
  },
  { name: 'about', finds: says(/^V\/v /), looks: { sizes: [12, 13], bold: false, italic: false, align: 'center' } },
  {
    name: 'place and date', finds: ({ text, isInTable }) => isInTable && /, ngày .* năm /.test(text),
    looks: { sizes: [13, 14], italic: true, bold: false, align: 'center' },
    also: ({ text }) => (PLACE_AND_DATE.test(text) ? null : text),
  },
  { name: 'kind', finds: says(KINDS), looks: { sizes: [13, 14], bold: true, align: 'center', capitals: true } },
  {
    name: 'subject', finds: follows(KINDS), looks: { sizes: [13, 14], bold: true, align: 'center' },
    also: (paragraph, context) => isRuled((text, size) =>
      thirdToHalf(text, size).map((length) => Math.min(length, paragraph.boxPt / 2)) as [number, number])(paragraph, context),
  },
  {
    name: 'addressee', finds: says(/^Kính gửi:/), looks: { sizes: [13, 14], bold: false, italic: false },
    also: (_, { all }) => (all.some(({ text }) => text === '- Như trên;') ? null : 'Nơi nhận does not begin «- Như trên;»'),
  },
  {
    name: 'basis', finds: ({ text, isInTable }) => !isInTable && text.startsWith('Căn cứ ') && /[;.]$/.test(text),
    looks: { sizes: [13, 14], italic: true },
    also: ({ text }, { next }) => ((next?.text ?? '').startsWith('Căn cứ ') === text.endsWith(';') ? null : `ends «${text.slice(-1)}»`),
  },
  { name: 'recipients', finds: says(/^Nơi nhận:$/), looks: { sizes: [12, 12], bold: true, italic: true, align: 'left' } },
  {
    name: 'recipient', finds: ({ text, isInTable, hasBorders }) => isInTable && !hasBorders && text.startsWith('- '),
    looks: { sizes: [11, 11], bold: false, italic: false, align: 'left' },
    also: ({ text }) => (text.startsWith('- Lưu:') === text.endsWith('.') && /[.;]$/.test(text) ? null : text),
  },
  { name: 'authority', finds: ({ text, isInTable, hasBorders }) => isInTable && !hasBorders && AUTHORITY.test(text), looks: { sizes: [13, 14], bold: true, align: 'center', capitals: true } },
  { name: 'signer', finds: ({ isInTable, hasBorders }) => isInTable && !hasBorders, looks: { sizes: [13, 14], bold: true, align: 'center' } },
  { name: 'appendix', finds: says(/^phụ lục( [IVX]+)?$/i), looks: { sizes: [14, 14], bold: true, align: 'center' }, also: ({ text }) => (text.startsWith('Phụ lục') ? null : text) },
  { name: 'appendix title', finds: follows(/^Phụ lục( [IVX]+)?$/), looks: { sizes: [13, 14], bold: true, align: 'center', capitals: true } },
  { name: 'appendix note', finds: says(/^\(Kèm theo .*\)$/), looks: { sizes: [13, 14], italic: true, bold: false, align: 'center' } },
  { name: 'table head', finds: ({ isHeaderRow }) => isHeaderRow, looks: { sizes: [11, 14], bold: true, align: 'center' } },
  { name: 'table cell', finds: ({ isInTable }) => isInTable, looks: { sizes: [11, 14] } },
  { name: 'caption', finds: ({ align, isBold }) => align === 'center' && isBold, looks: { sizes: [13, 14] } },
  { name: 'addressee line', finds: ({ text, align }) => align === 'left' && text.startsWith('- '), looks: { sizes: [13, 14], bold: false } },
  { name: 'first-level heading', finds: says(/^[IVX]+\. /), looks: { sizes: [13, 14], bold: true, capitals: true } },
  { name: 'second-level heading', finds: ({ text, isBold }) => /^\d+\. /.test(text) && isBold, looks: { sizes: [13, 14], bold: true, capitals: false } },
  {
    name: 'body', finds: () => true, looks: { sizes: [13, 14], align: 'both' },
    also: ({ firstLineMm, afterPt, beforePt, lines }) => (
      (isWithin(firstLineMm, 10, 10) || isWithin(firstLineMm, 12.7, 12.7)) && afterPt + beforePt >= 6 && isWithin(lines, 1, 1.5)
        ? null : `first line ${firstLineMm} mm, ${afterPt} pt after, ${lines} lines`
    ),
  },
]

function checkSection({ paragraphs }: ReadSection, report: Report): void {
  const found = paragraphs.map((paragraph, index) => {
    const component = COMPONENTS.find(({ finds }) => finds(paragraph, index, paragraphs))!
    const context: Context = { next: paragraphs[index + 1], all: paragraphs }
    const complaint = looksComplaint(paragraph, component.looks) ?? component.also?.(paragraph, context) ?? null
    if (complaint !== null) report(`${component.name}: ${complaint} («${paragraph.text.slice(0, 60)}»)`)
    return component.name
  })
  checkOrder(found, report)
  const isLetter = found.includes('nation')
  const last = paragraphs.filter((_, index) => found[index] === 'body').pop()
  if (isLetter && !last?.text.endsWith('./.')) report(`body: ends «${last?.text.slice(-20)}»`)
}

function looksComplaint({ text, sizesPt, isBold, isItalic, align }: ReadParagraph, looks: Looks): string | null {
  if (!sizesPt.every((size) => isWithin(size, ...looks.sizes))) return `${sizesPt.join()} pt`
  if (looks.bold !== undefined && looks.bold !== isBold) return looks.bold ? 'not bold' : 'bold'
  if (looks.italic !== undefined && looks.italic !== isItalic) return looks.italic ? 'not italic' : 'italic'
  if (looks.align !== undefined && looks.align !== align) return `aligned ${align}`
  if (looks.capitals !== undefined && looks.capitals !== (text === text.toUpperCase())) return 'capitals'
  return null
}

const ORDER = ['committee', 'agency', 'nation', 'motto', 'number', 'place and date', 'kind', 'subject', 'addressee', 'basis', 'body', 'recipients', 'authority']

/** Components that a section has stand in the order of the layout. */
function checkOrder(found: readonly string[], report: Report): void {
  const firsts = ORDER.filter((name) => found.includes(name)).map((name) => found.indexOf(name))
  if (firsts.some((first, index) => index > 0 && first < firsts[index - 1]!)) {
    report(`order: ${ORDER.filter((name) => found.includes(name)).map((name) => `${name} ${found.indexOf(name)}`).join(', ')}`)
  }
}
