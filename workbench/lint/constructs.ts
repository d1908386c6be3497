// Constructs that Google Docs loses or changes when it takes a .docx over.
import { children, type XmlNode } from '../files/xml.ts'
import type { ConstructId, ReadDocument } from './document.ts'
import { childOf, descendants, valueOf } from '../docx/xml-looks.ts'

/** Columns under it melt into their neighbour. */
const LEAST_COLUMN = 440

/** Counts each construct of a body. */
export function constructsOf(body: XmlNode): ReadDocument['constructs'] {
  const tables = descendants(body, 'tbl')
  const count = (name: string): number => descendants(body, name).length
  const counts: Record<ConstructId, number> = {
    // A picture in the older form beside its newer one is no construct of its own.
    vml: count('pict') - descendants(body, 'Fallback').reduce((sum, fallback) => sum + descendants(fallback, 'pict').length, 0),
    shape: count('wsp') + count('wgp'),
    chart: count('chart'),
    svg: count('svgBlip'),
    frame: count('framePr'),
    'alt-chunk': count('altChunk'),
    'nested-table': tables.reduce((sum, table) => sum + descendants(table, 'tbl').length, 0),
    'exact-lines': descendants(body, 'spacing').filter(({ attributes }) => attributes['lineRule'] === 'exact').length,
    'table-width': tables.filter((table) => !isFixed(table)).length,
    'narrow-column': tables.filter((table) => gridOf(table).some((width) => width < LEAST_COLUMN)).length,
    'header-row': tables.filter(hasLateHeader).length,
  }
  return (Object.keys(counts) as ConstructId[]).filter((id) => counts[id] > 0).map((id) => ({ id, count: counts[id] }))
}

const gridOf = (table: XmlNode): number[] => children(childOf(table, 'tblGrid') ?? table).filter(({ name }) => name === 'gridCol').map(({ attributes }) => Number(attributes['w']))

/** Fixed layout, and every width in twips, those of a row as wide as the table. */
function isFixed(table: XmlNode): boolean {
  const properties = childOf(table, 'tblPr')
  const width = gridOf(table).reduce((sum, own) => sum + own, 0)
  const isOwn = valueOf(properties, 'tblLayout', 'type') === 'fixed' && valueOf(properties, 'tblW', 'type') === 'dxa' && Number(valueOf(properties, 'tblW', 'w')) === width
  return isOwn && children(table).filter(({ name }) => name === 'tr').every((row) => {
    const cells = children(row).filter(({ name }) => name === 'tc').map((cell) => childOf(childOf(cell, 'tcPr'), 'tcW')?.attributes ?? {})
    return cells.every(({ type }) => type === 'dxa') && cells.reduce((sum, { w }) => sum + Number(w), 0) === width
  })
}

/** Header rows are repeated only where they come first. */
function hasLateHeader(table: XmlNode): boolean {
  const isHead = children(table).filter(({ name }) => name === 'tr').map((row) => childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined)
  return isHead.includes(true) && isHead.lastIndexOf(true) !== isHead.filter(Boolean).length - 1
}
