// Which conditional formats of a table's style hold for a cell: its first row, its bands, its corners.
import type { XmlNode } from '../files/xml.ts'

/** The style of a table as it holds for one of its cells. */
export interface CellStyle {
  readonly id: string
  /** Conditional formats by their types, the stronger after the weaker. */
  readonly formats: readonly string[]
}

export interface CellPlace {
  /** Indexes from 0, and how many there are. */
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** How many rows and columns a band of the style has. */
export interface Bands {
  readonly rows: number
  readonly columns: number
}

/** Bits of `w:val`, each with the attribute that says the same. */
const SWITCHES = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 } as const

function isOn({ attributes }: XmlNode, name: keyof typeof SWITCHES): boolean {
  const own = attributes[name]
  return own === undefined ? (parseInt(attributes['val'] ?? '0', 16) & SWITCHES[name]) > 0 : ['1', 'true', 'on'].includes(own)
}

/** The first or the second of the bands in turn; what is apart at the head belongs to none. */
function bandOf(index: number, hasHead: boolean, size: number): number {
  return 1 + (Math.floor((hasHead ? index - 1 : index) / size) % 2)
}

/** The formats that hold for a cell, in the order of ECMA-376, 17.7.6; without a `tblLook` only those of the whole table. */
export function formatsOf(look: XmlNode | undefined, { row, rows, column, columns }: CellPlace, bands: Bands): string[] {
  if (!look) return ['wholeTable']
  const at = {
    top: row === 0 && isOn(look, 'firstRow'),
    bottom: row === rows - 1 && isOn(look, 'lastRow'),
    left: column === 0 && isOn(look, 'firstColumn'),
    right: column === columns - 1 && isOn(look, 'lastColumn'),
  }
  const formats: readonly (readonly [holds: boolean, type: string])[] = [
    [true, 'wholeTable'],
    [!isOn(look, 'noVBand') && !at.left && !at.right, `band${bandOf(column, isOn(look, 'firstColumn'), bands.columns)}Vert`],
    [!isOn(look, 'noHBand') && !at.top && !at.bottom, `band${bandOf(row, isOn(look, 'firstRow'), bands.rows)}Horz`],
    [at.top, 'firstRow'], [at.bottom, 'lastRow'], [at.left, 'firstCol'], [at.right, 'lastCol'],
    [at.top && at.right, 'neCell'], [at.top && at.left, 'nwCell'], [at.bottom && at.right, 'seCell'], [at.bottom && at.left, 'swCell'],
  ]
  return formats.flatMap(([holds, type]) => (holds ? [type] : []))
}
