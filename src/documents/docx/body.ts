// The part «document»: sections, paragraphs, rules and tables as WordprocessingML, children in the schema's order.
import type { Block, Cell, Paragraph, ParagraphStyle, Row, Rule, Run, Section, Table } from '../model.ts'
import { sectionXml, textWidth } from './page.ts'
import { characterXml, styleId, twipsOfPt } from './styles.ts'
import { escapeXml, wrapped } from './xml.ts'

const CELL_PADDING = 57
const KEEP_NEXT = '<w:keepNext/>'
/** A paragraph that must be there and says nothing: after a table, at the end of a section. */
const gapXml = (afterPt: number, { properties = '', isKept = false } = {}): string => openingOf('gap')
  .replace('</w:pPr>', `${isKept ? KEEP_NEXT : ''}${afterPt > 0 ? `<w:spacing w:after="${twipsOfPt(afterPt)}"/>` : ''}${properties}</w:pPr></w:p>`)

/** The content of the document's body, in pieces. */
export function bodyXml(sections: readonly Section[]): string[] {
  const pieces: string[] = []
  sections.forEach((section, index) => {
    const isLast = index === sections.length - 1
    // After a table that begins a section, LibreOffice keeps no heading of that page with its text.
    if (section.blocks[0]?.kind === 'table') pieces.push(gapXml(0))
    pushBlocks(pieces, section.blocks, textWidth(section.orientation))
    const properties = sectionXml(section.orientation)
    // What ends the section takes no room after a table, or a full last page would be followed by a blank one.
    if (!isLast || section.blocks[section.blocks.length - 1]?.kind === 'table') pieces.push(gapXml(0, isLast ? {} : { properties }))
    if (isLast) pieces.push(properties)
  })
  return pieces
}

function pushBlocks(pieces: string[], blocks: readonly Block[], width: number): void {
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    // The last sentence is one line often: the signature has what stands before it on its page too.
    const isKept = next?.kind === 'paragraph' && next.style === 'closing'
    if (block.kind !== 'table') return pieces.push(lineXml(block, width, isKept))
    pushTable(pieces, block, { width, isKept })
    // A table must not touch the next one.
    if (next) pieces.push(gapXml(block.borders === 'all' ? 6 : 0, { isKept }))
  })
}

const lineXml = (block: Paragraph | Rule, width: number, isKept = false): string =>
  (block.kind === 'rule' ? ruleXml(block, width) : paragraphXml(block, isKept))

// The opening of a paragraph of each style, made once: a long table has one for every cell.
const OPENINGS = new Map<ParagraphStyle, string>()

function openingOf(style: ParagraphStyle): string {
  let opening = OPENINGS.get(style)
  if (opening === undefined) {
    opening = `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>`
    OPENINGS.set(style, opening)
  }
  return opening
}

function paragraphXml({ style, runs }: Paragraph, isKept: boolean): string {
  let xml = openingOf(style)
  // «… như sau:» stays with the list or table that it leads to.
  if (isKept || (style === 'body' && runs[runs.length - 1]?.text.endsWith(':'))) xml = xml.replace('</w:pPr>', `${KEEP_NEXT}</w:pPr>`)
  for (const run of runs) if (run.text !== '') xml += runXml(run)
  return `${xml}</w:p>`
}

function runXml(run: Run): string {
  const looks = run.bold || run.italic ? wrapped('w:rPr', characterXml(run)) : ''
  return `<w:r>${looks}${/[\n\r\t]/.test(run.text) ? brokenText(run.text) : textXml(run.text)}</w:r>`
}

// A reader drops a space at either end, and folds several, unless told not to.
const textXml = (text: string): string =>
  `${/^\s|\s$|\s\s/.test(text) ? '<w:t xml:space="preserve">' : '<w:t>'}${escapeXml(text)}</w:t>`

function brokenText(text: string): string {
  return text.split(/(\r\n?|\n|\t)/)
    .map((piece) => (piece === '' ? '' : piece === '\t' ? '<w:tab/>' : /[\r\n]/.test(piece) ? '<w:br/>' : textXml(piece)))
    .join('')
}

/** An empty paragraph with a border on top, indented so that the border is as long as asked. Not a shape: shapes get lost. */
function ruleXml({ lengthPt, spaceAfterPt = 0 }: Rule, width: number): string {
  const indent = Math.max(0, Math.round((width - twipsOfPt(lengthPt)) / 2))
  return '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
    + `<w:spacing w:before="80" w:after="${twipsOfPt(spaceAfterPt)}" w:line="240" w:lineRule="auto"/>`
    + `<w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/><w:jc w:val="center"/>`
    + '<w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:pPr></w:p>'
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
const bordersXml = (value: 'single' | 'nil', sides: readonly string[]): string => sides
  .map((side) => `<w:${side} w:val="${value}"${value === 'nil' ? '' : ' w:sz="4" w:space="0" w:color="000000"'}/>`)
  .join('')
const NO_CELL_BORDERS = `<w:tcBorders>${bordersXml('nil', SIDES.slice(0, 4))}</w:tcBorders>`

/** Whole twips in proportion to the shares, adding up to the width. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let covered = 0
  let before = 0
  return shares.map((share) => {
    covered += share
    const end = Math.round((width * covered) / total)
    const own = end - before
    before = end
    return own
  })
}

function pushTable(pieces: string[], table: Table, { width, isKept }: { readonly width: number; readonly isKept: boolean }): void {
  const widths = columnWidths(table.columns, width)
  const hasBorders = table.borders === 'all'
  const padding = hasBorders ? CELL_PADDING : 0
  pieces.push(
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>`
    + `<w:tblBorders>${bordersXml(hasBorders ? 'single' : 'nil', SIDES)}</w:tblBorders><w:tblLayout w:type="fixed"/>`
    + `<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
    + `<w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>`,
  )
  table.rows.forEach((row, index) => {
    const isLast = index === table.rows.length - 1
    pieces.push(rowXml(row, { widths, hasBorders, padding, isKept: isLast ? isKept : row.isKept === true }))
  })
  pieces.push('</w:tbl>')
}

interface Grid {
  readonly widths: readonly number[]
  readonly hasBorders: boolean
  readonly padding: number
  readonly isKept: boolean
}

function rowXml({ cells, isHeader, isWhole }: Row, grid: Grid): string {
  let xml = `<w:tr>${wrapped('w:trPr', (isWhole ? '<w:cantSplit/>' : '') + (isHeader ? '<w:tblHeader/>' : ''))}`
  let column = 0
  for (const cell of cells) {
    const next = column + (cell.span ?? 1)
    let width = 0
    while (column < next) width += grid.widths[column++]!
    xml += cellXml(cell, width, grid)
  }
  return `${xml}</w:tr>`
}

function cellXml(cell: Cell, width: number, { hasBorders, padding, isKept }: Grid): string {
  const { blocks, span, shade, merge, vertical } = cell
  const isPlain = hasBorders && span === undefined && shade === undefined && merge === undefined
  let xml = isPlain ? plainCellOpening(width, vertical === 'center') : cellOpening(cell, width, hasBorders)
  for (const block of blocks) xml += lineXml(block, width - 2 * padding, isKept)
  return `${xml}${blocks.length === 0 ? '<w:p/>' : ''}</w:tc>`
}

function cellOpening({ span, shade, merge, vertical }: Omit<Cell, 'blocks'>, width: number, hasBorders: boolean): string {
  let xml = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`
  if (span !== undefined && span > 1) xml += `<w:gridSpan w:val="${span}"/>`
  if (merge !== undefined) xml += merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  if (!hasBorders) xml += NO_CELL_BORDERS
  if (shade !== undefined) xml += `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`
  if (vertical === 'center') xml += '<w:vAlign w:val="center"/>'
  return `${xml}</w:tcPr>`
}

// The opening of a cell of each width, made once: a long table has one for every cell of a column.
const PLAIN_OPENINGS = new Map<number, string>()

function plainCellOpening(width: number, isCentred: boolean): string {
  const key = isCentred ? width : -width
  let opening = PLAIN_OPENINGS.get(key)
  if (opening === undefined) {
    opening = cellOpening(isCentred ? { vertical: 'center' } : {}, width, true)
    PLAIN_OPENINGS.set(key, opening)
  }
  return opening
}
