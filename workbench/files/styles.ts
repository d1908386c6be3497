// How cells look, between a spreadsheet file and plain data. Borders, underlines and the like are not carried.
import type { CellStyle } from 'hucre/xlsx'
import type { CellStyleData } from '../workbook-data.ts'
import { fromHex, toHex } from './colours.ts'

/** The font that Google Sheets gives to a cell until told otherwise. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 }

type Font = NonNullable<CellStyle['font']>
type Draft = { -readonly [K in keyof CellStyleData]: CellStyleData[K] }

/** Reads the styles of one file; equal styles come out as one object. `theme` is the file's palette. */
export function styleReader(
  theme: readonly string[],
  defaultFont: Font | undefined,
): (style: CellStyle) => CellStyleData | undefined {
  const seen = new WeakMap<object, Map<object | undefined, Map<object | undefined, CellStyleData | undefined>>>()
  const none = {}
  return (style) => {
    if (!style.font && !style.fill && !style.alignment) return undefined
    const byFill = entry(
      seen,
      style.font ?? none,
      () => new Map<object | undefined, Map<object | undefined, CellStyleData | undefined>>(),
    )
    const byAlignment = entry(byFill, style.fill, () => new Map<object | undefined, CellStyleData | undefined>())
    return entry(byAlignment, style.alignment, () => readStyle(style, theme, defaultFont))
  }
}

interface Store<K, V> {
  has(key: K): boolean
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

function entry<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  if (store.has(key)) return store.get(key) as V
  const value = make()
  store.set(key, value)
  return value
}

function readStyle(
  style: CellStyle,
  theme: readonly string[],
  defaultFont: Font | undefined,
): CellStyleData | undefined {
  const draft: Draft = {}
  if (style.font) readFont(draft, style.font, defaultFont, theme)
  const fill = style.fill
  if (fill?.type === 'pattern' && fill.pattern === 'solid') {
    const background = toHex(fill.fgColor, theme)
    if (background) draft.background = background
  }
  readAlignment(draft, style)
  return Object.keys(draft).length > 0 ? draft : undefined
}

function readFont(draft: Draft, font: Font, defaultFont: Font | undefined, theme: readonly string[]): void {
  if (font.bold) draft.bold = true
  if (font.italic) draft.italic = true
  if (font.size !== undefined && font.size !== defaultFont?.size) draft.fontSize = font.size
  if (font.name !== undefined && font.name !== defaultFont?.name) draft.fontFamily = font.name
  const color = toHex(font.color, theme)
  // The theme's own text colour is what a cell has without any.
  if (color && !(color === '#000000' && font.color?.theme !== undefined)) draft.fontColor = color
}

function readAlignment(draft: Draft, style: CellStyle): void {
  const { horizontal, vertical, wrapText } = style.alignment ?? {}
  if (wrapText) draft.wrap = true
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') draft.horizontalAlignment = horizontal
  if (vertical === 'top') draft.verticalAlignment = 'top'
  // «bottom» is where text stands anyway: files say it of every cell.
  if (vertical === 'center') draft.verticalAlignment = 'middle'
}

/** The file's style of a cell, undefined when there is nothing to say. */
export function toFileStyle(style: CellStyleData | undefined, numberFormat: string | undefined): CellStyle | undefined {
  const file: CellStyle = {}
  const format = toFileFormat(numberFormat)
  if (format) file.numFmt = format
  const font = style && toFileFont(style)
  if (font) file.font = font
  if (style?.background) file.fill = { type: 'pattern', pattern: 'solid', fgColor: fromHex(style.background) }
  const alignment = style && toFileAlignment(style)
  if (alignment) file.alignment = alignment
  return Object.keys(file).length > 0 ? file : undefined
}

function toFileFont(style: CellStyleData): Font | undefined {
  const { bold, italic, fontSize, fontFamily, fontColor } = style
  if (!bold && !italic && fontSize === undefined && fontFamily === undefined && fontColor === undefined)
    return undefined
  const font: Font = { name: fontFamily ?? DEFAULT_FONT.name, size: fontSize ?? DEFAULT_FONT.size }
  if (bold) font.bold = true
  if (italic) font.italic = true
  if (fontColor) font.color = fromHex(fontColor)
  return font
}

function toFileAlignment(style: CellStyleData): CellStyle['alignment'] {
  const { horizontalAlignment, verticalAlignment, wrap } = style
  if (!horizontalAlignment && !verticalAlignment && !wrap) return undefined
  return {
    ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment } : {}),
    ...(wrap ? { wrapText: true } : {}),
  }
}

/** Formats that a file means «as this computer writes dates»: here, the Vietnamese way. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
}

/** The number format of a file as Google writes it; undefined for the plain one. */
export function fromFileFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === '' || /^general$/i.test(format)) return undefined
  const local = LOCAL_FORMATS[format]
  if (local) return local
  // `[$-42A]` names a language, `;@` how to show text: neither is needed to tell a date.
  const plain = format
    .replace(/\[\$-[0-9A-Fa-f,]+\]/g, '')
    .replace(/;@$/, '')
    .replace(/\\([-/ .,:])/g, '$1')
  return LOCAL_FORMATS[plain] ?? (plain === '' || /^general$/i.test(plain) ? undefined : plain)
}

function toFileFormat(format: string | undefined): string | undefined {
  return format === undefined || format === '0.###############' || /^general$/i.test(format) ? undefined : format
}
