// The text of a Word document as a sheet: paragraphs in the first column, tables in their columns with merged cells.
import { unzipSync } from 'fflate'
import { boxesOf, isDrawn } from '../docx/drawings.ts'
import { Numbering } from '../docx/numbering.ts'
import { Styles } from '../docx/styles.ts'
import { switchOf, valueOf } from '../docx/xml-looks.ts'
import type { RangeData, SheetData } from '../workbook-data.ts'
import { FileError } from './file-error.ts'
import { textSheet } from './text-sheet.ts'
import { childOf, children, parseXml, type XmlNode } from './xml.ts'

/** So much unpacked text is no document of a commune: one of 5,000 tasks has 12 MB. */
const MOST_BYTES = 64e6

/** Reads the body of a document. Throws FileError with a Vietnamese sentence. */
export function readDocx(bytes: Uint8Array, path: string): SheetData {
  const parts = docxParts(bytes, path, (name) => name === NUMBERING || name === STYLES)
  const body = bodyOf(parts, path)
  const sheet = new TextSheet(parts)
  for (const node of blocksOf(body)) sheet.block(node)
  return textSheet(path, sheet.rows, sheet.merges)
}

const MAIN = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'

/** Parts that some programs number: «word/document2.xml», «word\\styles2.xml». */
const NUMBERED = /^(word\/(?:_rels\/)?(?:document|styles|settings|numbering))\d*(\.xml(?:\.rels)?)$/
const partName = (name: string): string => name.replace(/\\/g, '/').replace(NUMBERED, '$1$2')

/** The texts of a document's parts by their usual names, the body among them. Throws FileError with a Vietnamese sentence. */
export function docxParts(bytes: Uint8Array, path: string, isWanted: (name: string) => boolean): ReadonlyMap<string, string> {
  let size = 0
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => {
      const isOurs = partName(name) === MAIN || isWanted(partName(name))
      if (isOurs) size += originalSize
      return isOurs && size < MOST_BYTES
    } })
    const parts = new Map(Object.entries(files).map(([name, part]) => [partName(name), new TextDecoder().decode(part)]))
    if (size < MOST_BYTES && parts.has(MAIN)) return parts
  } catch (error) {
    throw unreadable(bytes, path, error)
  }
  throw size < MOST_BYTES ? unreadable(bytes, path) : new FileError(path, `Tệp «${path}» quá lớn khi mở ra (${Math.round(size / 1e6)} MB), không phải một văn bản. Xuất lại từ Word rồi thử lại.`)
}

/** The body of a document's main part. Throws FileError with a Vietnamese sentence. */
export function bodyOf(parts: ReadonlyMap<string, string>, path: string): XmlNode {
  try {
    const body = childOf(childOf(parseXml(parts.get(MAIN)!), 'document'), 'body')
    if (body) return body
  } catch (error) {
    throw damaged(path, error)
  }
  throw damaged(path)
}

/** What files begin with that hold a document of another kind. */
const OLDER = [0xd0, 0xcf, 0x11, 0xe0]

function unreadable(bytes: Uint8Array, path: string, cause?: unknown): FileError {
  if (bytes.length === 0) return new FileError(path, `Tệp «${path}» trống (0 byte). Chép hoặc tải lại tệp rồi thử lại.`)
  if (OLDER.every((byte, index) => bytes[index] === byte)) {
    return new FileError(path, `Tệp «${path}» là bản Word cũ (.doc) hoặc có mật khẩu. Mở bằng Word, lưu lại dạng .docx không mật khẩu rồi thử lại.`)
  }
  return damaged(path, cause)
}

function damaged(path: string, cause?: unknown): FileError {
  return new FileError(path, `Tệp «${path}» không phải văn bản Word (.docx), bị hỏng hoặc có mật khẩu.`, { cause })
}

/** Elements that only stand around blocks, rows and cells: content controls, changes that are accepted. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])

function within(node: XmlNode, names: readonly string[]): XmlNode[] {
  return children(node).flatMap((child) => (names.includes(child.name) ? [child] : AROUND.has(child.name) ? within(child, names) : []))
}

/** Paragraphs and tables in their order, also those inside of content controls. */
export function blocksOf(node: XmlNode): XmlNode[] {
  return within(node, ['p', 'tbl'])
}

/** The rows of a table in their order; one that was deleted is none. */
export function rowsOf(node: XmlNode): XmlNode[] {
  return within(node, ['tr']).filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
}

/** The cells of a row in their order. */
export function cellsOf(row: XmlNode): XmlNode[] {
  return within(row, ['tc'])
}

/** Raised figures stay raised: «60%¹» is no «60%1». */
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** The text of a paragraph; what was deleted, is hidden or stands in a drawing is none of it. */
export function textOf(node: XmlNode): string {
  if (node.name === 't') return node.text
  if (node.name === 'tab') return '\t'
  if (node.name === 'br' || node.name === 'cr') return '\n'
  if (node.name === 'noBreakHyphen') return '-'
  if (/^(?:del|moveFrom|instrText|pPr|rPr)$/.test(node.name) || isDrawn(node)) return ''
  if (node.name !== 'r') return children(node).map(textOf).join('')
  const looks = childOf(node, 'rPr')
  if (switchOf(looks, 'vanish') === true) return ''
  const text = children(node).map(textOf).join('')
  return valueOf(looks, 'vertAlign') === 'superscript' ? text.replace(/\d/g, (digit) => RAISED[Number(digit)]!) : text
}

class TextSheet {
  readonly rows: string[][] = []
  readonly merges: RangeData[] = []
  private readonly styles: Styles
  private readonly numbering: Numbering

  constructor(parts: ReadonlyMap<string, string>) {
    this.styles = new Styles(parts.get(STYLES), undefined)
    this.numbering = new Numbering(parts.get(NUMBERING))
  }

  /** A table, or a paragraph with the text boxes that are drawn at it. */
  block(node: XmlNode): void {
    if (node.name === 'tbl') return this.table(node)
    for (const line of this.blockText(node).split('\n')) this.rows.push([line.trim()])
    for (const box of boxesOf(node)) for (const inner of blocksOf(box)) this.block(inner)
  }

  private table(node: XmlNode): void {
    const top = this.rows.length
    const open = new Map<number, { row: number; columns: number }>()
    rowsOf(node).forEach((row, index) => this.tableRow(row, top + index, open))
    for (const [column, { row, columns }] of open) this.close(column, { row, columns, end: this.rows.length })
  }

  private tableRow(node: XmlNode, row: number, open: Map<number, { row: number; columns: number }>): void {
    const cells = blanks(countOf(childOf(node, 'trPr'), 'gridBefore'))
    const here = new Set<number>()
    for (const cell of cellsOf(node)) {
      const column = cells.length
      const { columns, continues } = cellShape(cell)
      here.add(column)
      if (!continues) {
        const before = open.get(column)
        if (before) this.close(column, { ...before, end: row })
        open.set(column, { row, columns })
      }
      cells.push(continues ? '' : blocksOf(cell).map((block) => this.blockText(block)).join('\n').trim(), ...blanks(columns - 1))
    }
    this.rows.push(cells)
    // A cell over several columns ends what was open in them.
    for (const [column, block] of open) {
      if (here.has(column)) continue
      this.close(column, { ...block, end: row })
      open.delete(column)
    }
  }

  /** A block of cells that is no longer continued: merged, if it is more than one cell. */
  private close(column: number, { row, columns, end }: { row: number; columns: number; end: number }): void {
    if (columns > 1 || end - row > 1) this.merges.push({ row, column, rows: end - row, columns })
  }

  /** The text of a paragraph with the number that Word puts before it; a table within a cell is its text, row by row. */
  private blockText(node: XmlNode): string {
    if (node.name === 'p') return this.numbering.label(this.styles.paragraph(childOf(node, 'pPr'), undefined, () => ({}))) + textOf(node)
    const textOfCell = (cell: XmlNode): string => blocksOf(cell).map((block) => this.blockText(block)).join(' ')
    return rowsOf(node).map((row) => cellsOf(row).map(textOfCell).join('\t')).join('\n')
  }
}

const MOST_COLUMNS = 100
const blanks = (count: number): string[] => new Array<string>(count).fill('')

/** The number that a child says, of columns; 0 where there is none. */
function countOf(properties: XmlNode | undefined, name: string): number {
  const count = Number(valueOf(properties, name) ?? 0)
  return count >= 0 && count <= MOST_COLUMNS ? count : 0
}

function cellShape(cell: XmlNode): { columns: number; continues: boolean } {
  const properties = childOf(cell, 'tcPr')
  const merge = childOf(properties, 'vMerge')
  return { columns: Math.max(1, countOf(properties, 'gridSpan')), continues: merge !== undefined && merge.attributes['val'] !== 'restart' }
}
