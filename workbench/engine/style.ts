// A cell's look, attribute by attribute: Google's names and values over Univer's style records. Styles live in the
// cells and move along with them; writing one does not recalculate anything.
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type ICellData, type IStyleData } from '@univerjs/core'
import { type Area, type Book, cellAt, ensureCell, styleOf, workbookOf, worksheet } from './book.ts'

export type StyleValue = string | number | boolean | null

interface Attribute {
  /** The value, or null when the style says nothing. */
  readonly read: (style: IStyleData) => StyleValue
  /** A copy of the style with the value; null takes it away. */
  readonly write: (style: IStyleData, value: StyleValue) => IStyleData
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
}
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
}
const WRAP: Readonly<Record<string, WrapStrategy>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined): string | null {
  return Object.keys(table).find((name) => table[name] === value) ?? null
}

function without(style: IStyleData, key: keyof IStyleData): IStyleData {
  const copy = { ...style }
  delete copy[key]
  return copy
}

type Present<T> = Exclude<NonNullable<T>, void>

/** An attribute that is one field of Univer's style. */
function field<K extends keyof IStyleData>(
  key: K,
  read: (value: Present<IStyleData[K]>) => StyleValue,
  write: (value: NonNullable<StyleValue>) => IStyleData[K],
): Attribute {
  return {
    read: (style) => (style[key] === undefined || style[key] === null ? null : read(style[key] as Present<IStyleData[K]>)),
    write: (style, value) => (value === null ? without(style, key) : { ...style, [key]: write(value) }),
  }
}

const isOn = (line: { s: BooleanNumber } | null | undefined): boolean => line?.s === BooleanNumber.TRUE

/** All attributes by the name that the shim uses. */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  numberFormat: field('n', (format) => format.pattern, (value) => ({ pattern: String(value) })),
  background: field('bg', (colour) => colour.rgb ?? null, (value) => ({ rgb: String(value) })),
  fontColor: field('cl', (colour) => colour.rgb ?? null, (value) => ({ rgb: String(value) })),
  fontFamily: field('ff', (family) => family, (value) => String(value)),
  fontSize: field('fs', (size) => size, (value) => Number(value)),
  fontWeight: field('bl', (bold) => (bold ? 'bold' : 'normal'), (value) => (value === 'bold' ? 1 : 0)),
  fontStyle: field('it', (italic) => (italic ? 'italic' : 'normal'), (value) => (value === 'italic' ? 1 : 0)),
  fontLine: {
    read: ({ ul, st }) => (isOn(ul) ? 'underline' : isOn(st) ? 'line-through' : ul || st ? 'none' : null),
    write: (style, value) => ({
      ...without(without(style, 'ul'), 'st'),
      ...(value === 'underline' ? { ul: { s: 1 } } : value === 'line-through' ? { st: { s: 1 } } : {}),
    }),
  },
  horizontalAlignment: field('ht', (align) => nameOf(HORIZONTAL, align), (value) => HORIZONTAL[String(value)] ?? null),
  verticalAlignment: field('vt', (align) => nameOf(VERTICAL, align), (value) => VERTICAL[String(value)] ?? null),
  wrapStrategy: field('tb', (strategy) => nameOf(WRAP, strategy), (value) => WRAP[String(value)] ?? null),
  textRotation: field('tr', (rotation) => rotation.a, (value) => ({ a: Number(value), v: 0 })),
  /** Borders as the shim gives them: JSON of `{top: {style, color}…}`. */
  borders: field('bd', (borders) => JSON.stringify(borders), (value) => JSON.parse(String(value)) as IStyleData['bd']),
}

/** The attribute of a style, null when unset. */
export function readAttribute(style: IStyleData | null, name: string): StyleValue {
  return style ? (ATTRIBUTES[name]?.read(style) ?? null) : null
}

/** Finds or adds a style; null for one that says nothing. */
export function internStyle(book: Book, style: IStyleData): string | null {
  if (Object.keys(style).length === 0) return null
  return workbookOf(book).getStyles().setValue(style) ?? null
}

/** An attribute over an area, rows × columns. */
export function readStyles(book: Book, [id, row, column, rows, columns]: Area, name: string): StyleValue[][] {
  const sheet = worksheet(book, id)
  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => readAttribute(styleOf(book, cellAt(sheet, row + r, column + c)), name)),
  )
}

/** Sets an attribute: one value for all, or rows × columns of values. */
export function writeStyles(
  book: Book,
  [id, row, column, rows, columns]: Area,
  { name, values }: { name: string; values: StyleValue | StyleValue[][] },
): void {
  const sheet = worksheet(book, id)
  const restyle = styleChanger(book, name)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = Array.isArray(values) ? (values[r]?.[c] ?? null) : values
      if (value === null && !cellAt(sheet, row + r, column + c)) continue
      const cell = ensureCell(sheet, row + r, column + c)
      cell.s = restyle(cell.s, value)
    }
  }
}

/** Takes every attribute away. */
export function clearStyles(book: Book, [id, row, column, rows, columns]: Area): void {
  const sheet = worksheet(book, id)
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = cellAt(sheet, r, c)
      if (cell) cell.s = null
    }
  }
}

/** A function from a cell's style and a value to its new style, remembering what it has made. */
export function styleChanger(book: Book, name: string): (style: ICellData['s'], value: StyleValue) => string | null {
  const made = new Map<string, string | null>()
  const attribute = ATTRIBUTES[name]
  return (style, value) => {
    const key = `${typeof style === 'string' ? style : JSON.stringify(style ?? null)}|${value}`
    let id = made.get(key)
    if (id === undefined) {
      const base = styleOf(book, { s: style ?? null }) ?? {}
      id = internStyle(book, attribute ? attribute.write(base, value) : base)
      made.set(key, id)
    }
    return id
  }
}

