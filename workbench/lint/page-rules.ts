// Pages and page numbers by Nghị định 30/2020/NĐ-CP, and what Google Docs loses of a file.
import { DECREE, MAIN_PART, type LintFinding } from '../../src/documents/lint/finding.ts'
import { foldText } from '../../src/vietnamese/text.ts'
import type { ConstructId, PageNumber, ReadDocument, ReadSection } from './document.ts'
import type { Part } from './parts.ts'
import { isKind } from './words.ts'

type Complaint = readonly [rule: string, is: string, shouldBe: string]

const isWithin = (value: number, least: number, most: number): boolean => value >= least - 0.1 && value <= most + 0.1
const number = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')
const MARGINS = { top: ['trên', 20, 25], bottom: ['dưới', 20, 25], left: ['trái', 30, 35], right: ['phải', 15, 20] } as const

/** Every finding about the pages of a document. */
export function lintPages(document: ReadDocument, parts: readonly Part[]): LintFinding[] {
  return document.sections.flatMap((section, index) => {
    const own = parts.filter((part) => part.section === index)
    if (own.every(({ text }) => text === '')) return []
    const first = own.find(({ component }) => component !== null) ?? own[0]!
    const { part } = first.where
    // What a decision issues is a part of its own, with numbers of its own.
    const opens = index === 0 || first.component === 'appendix' || (part !== MAIN_PART && isKind(foldText(first.text)))
    const complaints = [...pageComplaints(section), ...numberComplaints(section, { opens, isFirst: index === 0, hasOnePage: document.pages === 1 || ((index > 0 || document.pages === null) && isOnePage(section)) })]
    return [...complaints.map((complaint) => finding(part, complaint)), ...hiddenAppendices(own, index)]
  })
}

/** Letters are half as wide as they are high, lines a sixth higher. */
const LETTER = 0.5
const LINE = 1.2
/** Above it, what is estimated may need a second page. */
const SURELY = 0.8

/** Whether a section surely fits on one page; rows of tables are as high as their highest cell. */
function isOnePage({ page, paragraphs }: ReadSection): boolean {
  const rows = new Map<string, Map<number, number>>()
  for (const { runs, text, boxPt, spacePt, lines, place: { paragraph, cell } } of paragraphs) {
    const size = Math.max(11, ...runs.map(({ sizePt }) => sizePt))
    const height = Math.max(1, Math.ceil((text.length * size * LETTER) / Math.max(boxPt, size))) * size * LINE * lines + spacePt
    const row = rows.get(cell ? `${cell.table} ${cell.row}` : String(paragraph)) ?? new Map<number, number>()
    rows.set(cell ? `${cell.table} ${cell.row}` : String(paragraph), row.set(cell?.column ?? 0, (row.get(cell?.column ?? 0) ?? 0) + height))
  }
  const heightPt = [...rows.values()].reduce((sum, cells) => sum + Math.max(...cells.values()), 0)
  return heightPt < ((page.heightMm - page.marginsMm.top - page.marginsMm.bottom) / 25.4) * 72 * SURELY
}

function finding(part: string, [rule, is, shouldBe]: Complaint): LintFinding {
  return { severity: 'error', rule, where: { part }, text: '', is, shouldBe, clause: DECREE }
}

function pageComplaints({ page }: ReadSection): Complaint[] {
  const { widthMm, heightMm, isLandscape, marginsMm } = page
  const isA4 = isWithin(Math.min(widthMm, heightMm), 209.5, 210.5) && isWithin(Math.max(widthMm, heightMm), 296.5, 297.5)
  const margins = (Object.keys(MARGINS) as (keyof typeof MARGINS)[]).flatMap((side): Complaint[] => {
    const [name, least, most] = MARGINS[side]
    return isWithin(marginsMm[side], least, most) ? [] : [[`page-margin-${side}`, `lề ${name} ${number(marginsMm[side])} mm`, `lề ${name} ${least}–${most} mm`]]
  })
  return [
    ...(isA4 ? [] : [['page-size', `khổ giấy ${number(widthMm)} × ${number(heightMm)} mm`, 'khổ A4 (210 × 297 mm)'] as const]),
    ...(isLandscape === widthMm > heightMm ? [] : [['page-orientation', 'chiều giấy không khớp khai báo ngang, dọc', 'chiều rộng và chiều cao theo hướng giấy'] as const]),
    ...margins,
    ...(marginsMm.header < marginsMm.top ? [] : [['page-head-room', `đầu trang cách mép ${number(marginsMm.header)} mm`, 'nằm trong lề trên'] as const]),
  ]
}

interface Opening {
  /** Whether the document or an appendix begins with the section. */
  readonly opens: boolean
  readonly isFirst: boolean
  readonly hasOnePage: boolean
}

function numberComplaints({ heads, page }: ReadSection, { opens, isFirst, hasOnePage }: Opening): Complaint[] {
  const { numberInHead, numberInFirstHead, isFirstApart, hasNumberInFoot } = heads
  if (!numberInHead) {
    if (hasNumberInFoot) return [['page-number-place', 'số trang ở cuối trang', 'canh giữa ở lề trên']]
    return hasOnePage ? [] : [['page-number-missing', 'không có số trang', 'số trang canh giữa ở lề trên, từ trang thứ hai']]
  }
  const showsFirst = opens && (!isFirstApart || numberInFirstHead !== null)
  const isRestarted = isFirst ? page.startsAt === null || page.startsAt === 1 : page.startsAt === 1
  return [
    ...(hasNumberInFoot ? [['page-number-place', 'có thêm số trang ở cuối trang', 'chỉ canh giữa ở lề trên'] as const] : []),
    ...(showsFirst ? [['page-number-first', 'số trang hiện ở trang thứ nhất', 'không hiện ở trang thứ nhất'] as const] : []),
    ...(opens && !isRestarted ? [['page-number-restart', isFirst ? `trang đầu mang số ${page.startsAt}` : 'số trang đánh tiếp phần trước', 'đánh số từ 1'] as const] : []),
    ...(page.numberFormat === 'decimal' ? [] : [['page-number-format', 'số trang không phải chữ số Ả Rập', 'chữ số Ả Rập'] as const]),
    ...apartComplaints({ heads, page }, { opens, hasOnePage }),
    ...numberLooks(numberInHead),
  ]
}

/** Pages with heads of their own bear their number as well: even ones, and the first of a section that goes on. */
function apartComplaints({ heads, page }: Pick<ReadSection, 'heads' | 'page'>, { opens, hasOnePage }: Pick<Opening, 'opens' | 'hasOnePage'>): Complaint[] {
  const { numberInFirstHead, numberInEvenHead, isFirstApart, isEvenApart } = heads
  const everyPage = 'mọi trang từ trang thứ hai có số trang'
  const lacksEven = isEvenApart && numberInEvenHead === null && !hasOnePage
  // A section may also begin within a page.
  const lacksFirst = !opens && isFirstApart && numberInFirstHead === null && !page.isContinuous
  return [
    ...(lacksEven ? [['page-number-even', 'trang chẵn không có số trang', everyPage] as const] : []),
    ...(lacksFirst ? [['page-number-section', 'trang đầu của phần (section) tiếp theo không có số trang', everyPage] as const] : []),
    ...(numberInEvenHead ? numberLooks(numberInEvenHead) : []),
  ]
}

function numberLooks({ isCentred, isBare, runs }: PageNumber): Complaint[] {
  const font = runs.flatMap(({ fonts }) => fonts).find((each) => each !== 'Times New Roman')
  const size = runs.find(({ sizePt }) => !isWithin(sizePt, 13, 14))
  return [
    ...(font === undefined ? [] : [['page-number-font', `số trang phông ${font}`, 'Times New Roman'] as const]),
    ...(isBare ? [] : [['page-number-form', 'số trang có thêm chữ, dấu hoặc không phải chữ số Ả Rập', 'chỉ chữ số Ả Rập'] as const]),
    ...(isCentred ? [] : [['page-number-align', 'số trang không ở giữa', 'canh giữa'] as const]),
    ...(size ? [['page-number-size', `số trang cỡ ${number(size.sizePt)}`, 'cỡ 13–14'] as const] : []),
    ...(runs.some(({ bold, italic }) => bold || italic) ? [['page-number-style', 'số trang đậm hoặc nghiêng', 'kiểu đứng'] as const] : []),
  ]
}

/** An appendix in the middle of a section has no page numbers of its own. */
function hiddenAppendices(parts: readonly Part[], section: number): LintFinding[] {
  const first = parts.find(({ component }) => component !== null)
  return parts.filter((part) => part.component === 'appendix' && part !== first && part.section === section)
    .map(({ where }) => finding(where.part, ['page-number-restart', 'phụ lục không bắt đầu phần (section) mới nên số trang đánh tiếp', 'đánh số trang riêng từ 1']))
}

const CONSTRUCTS: Readonly<Record<ConstructId, readonly [is: string, shouldBe: string]>> = {
  vml: ['hình vẽ kiểu cũ (VML)', 'ảnh PNG chèn cùng dòng chữ, hoặc đường viền của đoạn'],
  shape: ['hình vẽ, khung chữ', 'đường viền của đoạn văn hoặc của ô'],
  chart: ['biểu đồ', 'bảng có ô tô màu'],
  svg: ['ảnh SVG', 'ảnh PNG'],
  frame: ['khung đoạn văn (frame)', 'bảng không viền hoặc căn giữa'],
  'alt-chunk': ['nội dung nhúng từ tệp khác (altChunk)', 'nội dung nằm trong văn bản'],
  'nested-table': ['bảng lồng trong bảng', 'một bảng'],
  'exact-lines': ['giãn dòng cố định (Exactly)', 'giãn dòng theo số dòng (Multiple)'],
  'table-width': ['bảng không ghi đủ độ rộng cố định của cột', 'bảng và cột có độ rộng cố định'],
  'narrow-column': ['cột hẹp dưới 22 pt', 'cột từ 22 pt trở lên'],
  'header-row': ['dòng lặp lại ở đầu trang nằm dưới dòng khác', 'chỉ các dòng đầu của bảng'],
}

/** What may be lost when Google Docs takes the file over: notices, one for each construct. */
export function lintConstructs({ constructs }: ReadDocument): LintFinding[] {
  return constructs.map(({ id, count }) => {
    const [is, shouldBe] = CONSTRUCTS[id]
    return { severity: 'notice', rule: `google-${id}`, where: { part: MAIN_PART }, text: '', is: `${is} (${count} chỗ), Google Tài liệu có thể làm mất hoặc đổi khi mở`, shouldBe, clause: 'Giữ được khi mở bằng Google Tài liệu' }
  })
}
