// The text of a Word document as a sheet: paragraphs in the first column, tables in their columns with merged cells.
import { unzipSync } from 'fflate'
import type { RangeData, SheetData } from '../workbook-data.ts'
import { FileError } from './file-error.ts'
import { textSheet } from './text-sheet.ts'
import { children, parseXml, type XmlNode } from './xml.ts'

/** So much unpacked text is no register of a commune. */
const MOST_BYTES = 200e6

/** Reads the body of a document. Throws FileError with a Vietnamese sentence. */
export function readDocx(bytes: Uint8Array, path: string): SheetData {
  const body = find(parseXml(documentXml(bytes, path)), 'body')
  if (!body) throw damaged(path)
  const sheet = new TextSheet()
  for (const node of blocksOf(body)) {
    if (node.name === 'p') sheet.paragraph(textOf(node))
    else sheet.table(node)
  }
  return textSheet(path, sheet.rows, sheet.merges)
}

function documentXml(bytes: Uint8Array, path: string): string {
  return docxParts(bytes, path, (name) => name === MAIN).get(MAIN)!
}

const MAIN = 'word/document.xml'

/** The texts of a document's parts, the body among them. Throws FileError with a Vietnamese sentence. */
export function docxParts(bytes: Uint8Array, path: string, isWanted: (name: string) => boolean): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => (name === MAIN || isWanted(name)) && originalSize < MOST_BYTES })
    if (files[MAIN]) return new Map(Object.entries(files).map(([name, part]) => [name, new TextDecoder().decode(part)]))
  } catch (error) {
    throw damaged(path, error)
  }
  throw damaged(path)
}

function damaged(path: string, cause?: unknown): FileError {
  return new FileError(path, `Tệp «${path}» không phải văn bản Word (.docx), bị hỏng hoặc có mật khẩu.`, { cause })
}

/** Paragraphs and tables in their order, also those inside of content controls. */
export function blocksOf(node: XmlNode): XmlNode[] {
  return children(node).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child]
    return child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'ins' ? blocksOf(child) : []
  })
}

/** The text of a paragraph; deleted text is none. */
export function textOf(node: XmlNode): string {
  if (node.name === 't') return node.text
  if (node.name === 'tab') return '\t'
  if (node.name === 'br' || node.name === 'cr') return '\n'
  if (node.name === 'noBreakHyphen') return '-'
  if (/^(?:del|moveFrom|instrText|pPr|rPr)$/.test(node.name)) return ''
  return children(node).map(textOf).join('')
}

class TextSheet {
  readonly rows: string[][] = []
  readonly merges: RangeData[] = []

  paragraph(text: string): void {
    for (const line of text.split('\n')) this.rows.push([line.trim()])
  }

  table(node: XmlNode): void {
    const top = this.rows.length
    const open = new Map<number, { row: number; columns: number }>()
    rowsOf(node).forEach((row, index) => this.tableRow(row, top + index, open))
    for (const [column, { row, columns }] of open) this.close(column, { row, columns, end: this.rows.length })
  }

  private tableRow(node: XmlNode, row: number, open: Map<number, { row: number; columns: number }>): void {
    const cells: string[] = []
    const here = new Set<number>()
    for (const cell of children(node).filter(({ name }) => name === 'tc')) {
      const column = cells.length
      const { columns, continues } = cellShape(cell)
      here.add(column)
      if (!continues) {
        const before = open.get(column)
        if (before) this.close(column, { ...before, end: row })
        open.set(column, { row, columns })
      }
      cells.push(continues ? '' : blocksOf(cell).map(blockText).join('\n').trim(), ...Array.from({ length: columns - 1 }, () => ''))
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
}

/** The rows of a table in their order. */
export function rowsOf(node: XmlNode): XmlNode[] {
  return children(node).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'ins' ? rowsOf(child) : []
  })
}

/** A table within a cell is its text, row by row. */
function blockText(node: XmlNode): string {
  if (node.name === 'p') return textOf(node)
  return rowsOf(node).map((row) => children(row).map((cell) => blocksOf(cell).map(blockText).join(' ')).join('\t')).join('\n')
}

function cellShape(cell: XmlNode): { columns: number; continues: boolean } {
  const properties = children(cell).find(({ name }) => name === 'tcPr')
  const span = properties && children(properties).find(({ name }) => name === 'gridSpan')
  const merge = properties && children(properties).find(({ name }) => name === 'vMerge')
  const columns = Number(span?.attributes['val'] ?? 1)
  return { columns: columns >= 1 && columns <= 100 ? columns : 1, continues: merge !== undefined && merge.attributes['val'] !== 'restart' }
}

function find(node: XmlNode, name: string): XmlNode | null {
  if (node.name === name) return node
  for (const child of children(node)) {
    const found = find(child, name)
    if (found) return found
  }
  return null
}
