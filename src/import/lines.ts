// What the lines below a header are: rows, or titles, totals, headers again, numbers of columns, signatures.
import { isTotal, isVisible, type Merge } from '../tables/reading.ts'
import { plainText } from '../vietnamese/text.ts'
import { namesOf, type HeaderBlock } from './header-block.ts'
import { headerKey } from './header-key.ts'

export type LineKind = 'blank' | 'row' | 'header' | 'numbers' | 'total' | 'caption' | 'signature'

export interface Line {
  readonly kind: LineKind
  /** The text of a caption. */
  readonly text: string
}

/** So many columns under one merged cell make a caption. */
const WIDE = 3

const TOTAL = /^(?:tong (?:cong|so|hop)|tong ?[:(]|tong$|cong (?:thang|quy|nam|luy ke|don|nhom|muc|phan)|cong ?[:(]|cong$|luy ke)/
const CAPTION = /^(?:(?:tuan|thang|quy|nam|ngay|phan|muc|lich)(?: thu| cong tac)?(?: tuan)? (?:\d|[ivx]+\b)|thu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|chu nhat\b|danh sach\b|phu luc\b|(?:[ivx]+|[a-h])(?:[.)/-]|$))/
const SIGNATURE = /^(?:nguoi (?:lap|tong hop|ghi|bao cao)|thu truong|nguoi dung dau|t[mlu]q?\. ?|kt\. ?|noi nhan ?:|xac nhan cua|.{2,40}, ngay .{1,4} thang .{1,4} nam \d{4}$)/
/** «II», «A.» before the words of a section. */
export const SECTION_NUMBER = /^(?:[IVX]+|[A-ZĐ])\s*[.)/-]?$/
const NUMBERED = /^\(?\d{1,2}\)?$/

export interface LineContext {
  readonly block: HeaderBlock
  /** Columns of the source that are mapped to text of ours: a lone text there is a row. */
  readonly textColumns: ReadonlySet<number>
  /** Columns in which the table itself knows the words of a total. */
  readonly totalColumns: readonly number[]
  /** Merged blocks by the row in which they begin. */
  readonly mergesAt: ReadonlyMap<number, readonly Merge[]>
}

/** Tells what a line is. */
export function lineOf(cells: readonly unknown[], row: number, context: LineContext): Line {
  const visible = visibleIn(cells)
  if (visible.length === 0) return { kind: 'blank', text: '' }
  if (visible.every((index) => /^[.…\s]+$/.test(String(cells[index])))) return { kind: 'blank', text: '' }
  const first = cells[visible[0]!]
  const text = typeof first === 'string' ? first : ''
  if (isHeaderAgain(cells, visible, context.block)) return { kind: 'header', text }
  if (visible.length > 2 && isNumbering(cells, visible)) return { kind: 'numbers', text }
  const plain = text.length < 200 ? plainText(text) : ''
  const isSum = TOTAL.test(plain) && hasOnlyNumbersBeside(cells, visible)
  if (isSum || isTotalOf(cells, context)) return { kind: 'total', text }
  if (visible.length <= 3 && visible.some((index) => isSignature(cells[index]))) return { kind: 'signature', text }
  const section = sectionOf(cells, visible)
  if (section !== null) return { kind: 'caption', text: section }
  return { kind: isCaption({ plain, row, visible }, context) ? 'caption' : 'row', text }
}

function visibleIn(cells: readonly unknown[]): number[] {
  const visible: number[] = []
  for (let index = 0; index < cells.length; index++) if (isVisible(cells[index])) visible.push(index)
  return visible
}

/** The words behind «II» or «A.» alone on a line; null for any other line. */
function sectionOf(cells: readonly unknown[], visible: readonly number[]): string | null {
  const [number, words] = visible.map((index) => cells[index])
  const isSection = visible.length === 2 && typeof number === 'string' && SECTION_NUMBER.test(number.trim())
  return isSection && typeof words === 'string' ? words : null
}

/** As `lineOf`, in a sheet that the add-in has made: titles and signatures have no place there, every text is data. */
export function ownLineOf(cells: readonly unknown[], context: LineContext): Line {
  const visible = visibleIn(cells)
  if (visible.length === 0) return { kind: 'blank', text: '' }
  return { kind: isHeaderAgain(cells, visible, context.block) ? 'header' : isTotalOf(cells, context) ? 'total' : 'row', text: '' }
}

/** What the register would skip as a total is none of its rows: written, it would not be known again. */
function isTotalOf(cells: readonly unknown[], { totalColumns }: LineContext): boolean {
  return totalColumns.some((index) => isTotal(cells[index]))
}

function isHeaderAgain(cells: readonly unknown[], visible: readonly number[], { paths }: HeaderBlock): boolean {
  let same = 0
  for (const index of visible) {
    const cell = cells[index]
    if (typeof cell === 'string' && cell.length < 100 && paths[index]?.length && namesOf(paths[index]!).includes(headerKey(cell))) same++
  }
  return same >= 2 && same * 2 >= visible.length
}

/** «(1) (2) (3)» under a header. */
function isNumbering(cells: readonly unknown[], visible: readonly number[]): boolean {
  return visible.every((index, order) => {
    const text = String(cells[index]).trim()
    return NUMBERED.test(text) && Number(text.replace(/\D/g, '')) === order + 1
  })
}

function hasOnlyNumbersBeside(cells: readonly unknown[], visible: readonly number[]): boolean {
  return visible.slice(1).every((index) => typeof cells[index] !== 'string' || /^[\d.,%\s()-]+\D{0,12}$/.test(cells[index]))
}

function isSignature(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 120 && SIGNATURE.test(plainText(cell))
}

function isCaption(
  { plain, row, visible }: { plain: string; row: number; visible: readonly number[] },
  { textColumns, mergesAt }: LineContext,
): boolean {
  if (visible.length > 1 || !/[a-z]/.test(plain)) return false
  const merge = mergesAt.get(row)?.find(({ column, columns }) => column <= visible[0]! && visible[0]! < column + columns)
  if (merge && merge.columns >= WIDE) return true
  return !textColumns.has(visible[0]!) || CAPTION.test(plain)
}

/** How many rows a total says there are: «Tổng cộng: 11 nhiệm vụ», «Tổng số nhiệm vụ: 11»; null where it counts nothing of the kind. */
export function declaredCount(text: string, rowNoun: string): number | null {
  const noun = `(?:${plainText(rowNoun)}|muc|viec|dong)`
  const found = new RegExp(`(\\d{1,5}) ${noun}\\b|\\b${noun} ?:? ?(\\d{1,5})`).exec(plainText(text))
  return found ? Number(found[1] ?? found[2]) : null
}
