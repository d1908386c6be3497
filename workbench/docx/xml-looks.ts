// What one `w:rPr` or `w:pPr` says of itself; what it does not say is left out, so that looks can be laid over each other.
import { childOf, children, type XmlNode } from '../files/xml.ts'

export { childOf }

export interface RunLook {
  readonly fonts?: readonly string[]
  readonly sizePt?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly underlined?: boolean
  /** Six hexadecimal digits, or «auto». */
  readonly colour?: string
}

export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly beforePt?: number
  readonly afterPt?: number
  /** Line spacing: so many lines, or so many points. */
  readonly line?: { readonly lines: number } | { readonly pt: number; readonly isExact: boolean }
  readonly leftPt?: number
  readonly rightPt?: number
  readonly firstLinePt?: number
  readonly numbering?: { readonly id: string; readonly level: number }
  /** The level of a heading, from 0. */
  readonly outline?: number
  /** Whether a line is drawn above or below. */
  readonly isRuled?: boolean
  /** Whether the space between it and a neighbour of its style is left out. */
  readonly isContextual?: boolean
}

/** The value of a child: `valueOf(rPr, 'sz')` is its `w:val`. */
export function valueOf(node: XmlNode | undefined, name: string, attribute = 'val'): string | undefined {
  return childOf(node, name)?.attributes[attribute]
}

/** Every element of a name below this one, in the document's order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = []
  collect(node, name, found)
  return found
}

function collect(node: XmlNode, name: string, found: XmlNode[]): void {
  for (const each of children(node)) {
    if (each.name === name) found.push(each)
    collect(each, name, found)
  }
}

/** Whether a switch like `w:b` is on; undefined where it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['val'] ?? '')
}

export const ptOfTwips = (twips: string | undefined): number | undefined => (twips === undefined || Number.isNaN(Number(twips)) ? undefined : Number(twips) / 20)

/** Fonts of the theme: `minorHAnsi` → «Calibri». */
export type ThemeFonts = Readonly<Record<'major' | 'minor', string | undefined>>

export function runLook(node: XmlNode | undefined, theme: ThemeFonts): RunLook {
  if (!node) return {}
  const size = valueOf(node, 'sz')
  return defined({
    fonts: fontsOf(childOf(node, 'rFonts'), theme),
    sizePt: size === undefined || !(Number(size) > 0) ? undefined : Number(size) / 2,
    bold: switchOf(node, 'b'),
    italic: switchOf(node, 'i'),
    caps: switchOf(node, 'caps'),
    hidden: switchOf(node, 'vanish'),
    underlined: switchOf(node, 'u'),
    colour: colourOf(childOf(node, 'color')),
  })
}

function fontsOf(node: XmlNode | undefined, theme: ThemeFonts): string[] | undefined {
  if (!node) return undefined
  const named = (side: string): string | undefined => {
    const themed = node.attributes[`${side}Theme`]
    return themed === undefined ? node.attributes[side] : theme[themed.startsWith('major') ? 'major' : 'minor']
  }
  // «Times New Roman;serif» is the first with another in its stead.
  const fonts = [...new Set([named('ascii'), named('hAnsi')].flatMap((font) => font?.split(';')[0]!.trim() ?? []))]
  return fonts.length === 0 ? undefined : fonts
}

/** Black that is lighter by no more than a sixth is black to the eye. */
const LEAST_TINT = 0xd9

function colourOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined
  const { val, themeColor, themeTint = 'FF' } = node.attributes
  const isBlack = (themeColor === 'text1' || themeColor === 'dark1') && parseInt(themeTint, 16) >= LEAST_TINT
  if (themeColor !== undefined) return isBlack ? '000000' : (val ?? themeColor).toUpperCase()
  return val === 'auto' ? val : val?.toUpperCase()
}

export function paragraphLook(node: XmlNode | undefined): ParagraphLook {
  if (!node) return {}
  const spacing = childOf(node, 'spacing')?.attributes ?? {}
  const numbers = childOf(node, 'numPr')
  const borders = childOf(node, 'pBdr')
  const outline = valueOf(node, 'outlineLvl')
  return defined({
    align: alignOf(valueOf(node, 'jc')),
    beforePt: spaceOf(spacing, 'before'),
    afterPt: spaceOf(spacing, 'after'),
    isContextual: switchOf(node, 'contextualSpacing'),
    line: lineOf(spacing),
    ...indentsOf(childOf(node, 'ind')),
    numbering: numbers && { id: valueOf(numbers, 'numId') ?? '', level: Number(valueOf(numbers, 'ilvl') ?? 0) },
    outline: outline === undefined ? undefined : Number(outline),
    isRuled: borders && ['top', 'bottom', 'between'].some((side) => !['nil', 'none', undefined].includes(valueOf(borders, side))),
  })
}

/** What Word takes for the space of a web page's paragraphs. */
const AUTO_SPACE = 14

function spaceOf(spacing: Readonly<Record<string, string>>, side: 'before' | 'after'): number | undefined {
  return ['1', 'true', 'on'].includes(spacing[`${side}Autospacing`] ?? '') ? AUTO_SPACE : ptOfTwips(spacing[side])
}

const ALIGNS: Readonly<Record<string, ParagraphLook['align']>> = { start: 'left', left: 'left', end: 'right', right: 'right', center: 'center', both: 'both', distribute: 'both' }
const alignOf = (value: string | undefined): ParagraphLook['align'] | undefined => ALIGNS[value ?? '']

function lineOf({ line, lineRule = 'auto' }: Readonly<Record<string, string>>): ParagraphLook['line'] | undefined {
  if (line === undefined) return undefined
  return lineRule === 'auto' ? { lines: Number(line) / 240 } : { pt: Number(line) / 20, isExact: lineRule === 'exact' }
}

function indentsOf(node: XmlNode | undefined): Pick<ParagraphLook, 'leftPt' | 'rightPt' | 'firstLinePt'> {
  if (!node) return {}
  const { left, start, right, end, firstLine, hanging } = node.attributes
  const hung = ptOfTwips(hanging)
  return defined({ leftPt: ptOfTwips(left ?? start), rightPt: ptOfTwips(right ?? end), firstLinePt: hung === undefined ? ptOfTwips(firstLine) : -hung })
}

/** An object without the keys that are undefined. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}
