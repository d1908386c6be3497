// How a range looks: one table of attributes gives the getters and setters, single and plural.
import type { EnumMember } from '../services/enumeration.ts'
import { memberName } from '../services/enumeration.ts'
import type { Methods } from '../service-class.ts'
import { hexColour } from './colours.ts'
import { ENUMS } from './enums.ts'
import { areaOf, type RangeState, type SheetServices } from './model.ts'
import { checkShape } from './shape.ts'

type Stored = string | number | boolean | null

interface Attribute {
  /** The engine's name. */
  readonly key: string
  /** Singular and plural as method names carry them: `Background`, `Backgrounds`. */
  readonly names: readonly [singular: string, plural: string]
  readonly fallback: unknown
  /** A script's value as it is stored; throws for what Google refuses. */
  readonly accept?: (value: unknown, services: SheetServices) => Stored
  /** A stored value as a script gets it. */
  readonly show?: (stored: Stored) => unknown
}

const colour = (value: unknown, services: SheetServices): Stored => {
  if (value === null || value === undefined || value === '') return null
  const hex = hexColour(String(value))
  if (hex === null) throw services.runtime.exception(`Invalid color: ${String(value)}`)
  return hex
}

/** One of the words that Google knows; null resets. */
const oneOf = (...words: readonly string[]) => (value: unknown, services: SheetServices): Stored => {
  if (value === null || value === undefined) return null
  const word = String(value).toLowerCase()
  if (!words.includes(word)) throw services.runtime.exception(`Invalid argument: ${String(value)}`)
  return word
}

const strategyOf = (value: unknown, services: SheetServices): Stored => {
  const name = memberName(ENUMS.WrapStrategy, value)
  if (name === null && value !== null) throw services.runtime.exception('Invalid argument: strategy')
  return name
}

const ATTRIBUTES: readonly Attribute[] = [
  { key: 'background', names: ['Background', 'Backgrounds'], fallback: '#ffffff', accept: colour },
  { key: 'fontColor', names: ['FontColor', 'FontColors'], fallback: '#000000', accept: colour },
  { key: 'fontFamily', names: ['FontFamily', 'FontFamilies'], fallback: 'Arial' },
  { key: 'fontSize', names: ['FontSize', 'FontSizes'], fallback: 10 },
  { key: 'fontWeight', names: ['FontWeight', 'FontWeights'], fallback: 'normal', accept: oneOf('bold', 'normal') },
  { key: 'fontStyle', names: ['FontStyle', 'FontStyles'], fallback: 'normal', accept: oneOf('italic', 'normal') },
  { key: 'fontLine', names: ['FontLine', 'FontLines'], fallback: 'none', accept: oneOf('underline', 'line-through', 'none') },
  {
    key: 'verticalAlignment', names: ['VerticalAlignment', 'VerticalAlignments'], fallback: 'bottom',
    accept: oneOf('top', 'middle', 'bottom'),
  },
  { key: 'numberFormat', names: ['NumberFormat', 'NumberFormats'], fallback: '0.###############' },
  {
    key: 'wrapStrategy', names: ['WrapStrategy', 'WrapStrategies'], fallback: ENUMS.WrapStrategy.OVERFLOW, accept: strategyOf,
    show: (name) => (ENUMS.WrapStrategy as Record<string, EnumMember>)[String(name)],
  },
  {
    key: 'wrapStrategy', names: ['Wrap', 'Wraps'], fallback: true,
    accept: (value) => (value === null ? null : value ? 'WRAP' : 'OVERFLOW'), show: (name) => name === 'WRAP',
  },
]

const SINGLE_SETTERS = [
  'setBackground', 'setFontColor', 'setFontFamily', 'setFontSize', 'setFontWeight', 'setFontStyle', 'setFontLine',
  'setVerticalAlignment', 'setHorizontalAlignment', 'setNumberFormat', 'setWrapStrategy', 'setWrap', 'setTextRotation',
]

export const formatSignatures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SINGLE_SETTERS.map((name) => [name, '*'])),
  ...Object.fromEntries(ATTRIBUTES.map(({ names }) => [`set${names[1]}`, 'a'])),
  setHorizontalAlignments: 'a',
  setBackgroundRGB: 'nnn',
  setFontSize: 'n',
  setWrap: 'b',
  setBorder: '******|********',
}

export function formatMethods(services: SheetServices): Methods<RangeState> {
  const methods: Record<string, Methods<RangeState>[string]> = {}
  for (const attribute of ATTRIBUTES) Object.assign(methods, attributeMethods(services, attribute))
  Object.assign(methods, alignmentMethods(services))
  methods['setBackgroundRGB'] = (state, red: number, green: number, blue: number) => {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    return setAll(services, state, { key: 'background', value: `#${hex}` })
  }
  methods['setTextRotation'] = (state, degrees: number) => setAll(services, state, { key: 'textRotation', value: degrees })
  methods['setBorder'] = (state, ...edges: [unknown, unknown, unknown, unknown, unknown, unknown, unknown?, unknown?]) =>
    setBorder(services, state, edges)
  methods['clearFormat'] = (state) => {
    services.call('cells.clearStyles!', areaOf(state))
    return state
  }
  return methods
}

function setAll(services: SheetServices, state: RangeState, { key, value }: { key: string; value: unknown }): RangeState {
  services.call('cells.style!', areaOf(state), key, value)
  return state
}

function stored(services: SheetServices, state: RangeState, key: string): Stored[][] {
  return services.call('cells.styles', areaOf(state), key) as Stored[][]
}

const topLeft = (state: RangeState): RangeState => ({ ...state, rows: 1, columns: 1 })

function attributeMethods(services: SheetServices, attribute: Attribute): Methods<RangeState> {
  const { key, names: [singular, plural], fallback } = attribute
  const accept = (value: unknown): Stored => (attribute.accept ? attribute.accept(value, services) : (value as Stored)) ?? null
  const show = (value: Stored): unknown => (value === null ? fallback : attribute.show ? attribute.show(value) : value)
  const method = `set${plural}`
  return {
    [`get${singular}`]: (state) => show(stored(services, topLeft(state), key)[0]?.[0] ?? null),
    [`get${plural}`]: (state) => stored(services, state, key).map((row) => row.map(show)),
    [`set${singular}`]: (state, value: unknown) => setAll(services, state, { key, value: accept(value) }),
    [method]: (state, rows: unknown[][]) =>
      setAll(services, state, { key, value: checkShape(services, { state, rows, method }).map((row) => row.map(accept)) }),
  }
}

const ALIGNMENTS = oneOf('left', 'center', 'right', 'normal')

/** Alignment that is not set reads by content: text left, numbers right. */
function alignmentMethods(services: SheetServices): Methods<RangeState> {
  const key = 'horizontalAlignment'
  const accept = (value: unknown): Stored => {
    const word = ALIGNMENTS(value, services)
    return word === 'normal' ? null : word
  }
  const read = (state: RangeState): string[][] => {
    const { rows } = services.call('cells.values', areaOf(state)) as { rows: unknown[][] }
    return stored(services, state, key).map((line, r) => line.map((value, c) => String(value ?? generalAlignment(rows[r]?.[c]))))
  }
  return {
    getHorizontalAlignment: (state) => read(topLeft(state))[0]?.[0],
    getHorizontalAlignments: read,
    setHorizontalAlignment: (state, value: unknown) => setAll(services, state, { key, value: accept(value) }),
    setHorizontalAlignments: (state, rows: unknown[][]) =>
      setAll(services, state, {
        key, value: checkShape(services, { state, rows, method: 'setHorizontalAlignments' }).map((row) => row.map(accept)),
      }),
  }
}

function generalAlignment(value: unknown): string {
  if (typeof value === 'number') return 'general-right'
  return typeof value === 'string' && value !== '' ? 'general-left' : 'general'
}

type Edges = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown?, unknown?]
type Borders = Record<string, { s: number; cl: { rgb: string } }>

/** Univer's number for a border style. */
const BORDER_STYLES: Readonly<Record<string, number>> = {
  SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13,
}

/** Sets (true), takes away (false) or leaves (null) the edges of a range and the lines inside it. */
function setBorder(services: SheetServices, state: RangeState, edges: Edges): RangeState {
  const [top, left, bottom, right, vertical, horizontal, color = null, style = null] = edges
  const line = {
    s: BORDER_STYLES[memberName(ENUMS.BorderStyle, style) ?? 'SOLID'] ?? 1,
    cl: { rgb: String(colour(color, services) ?? '#000000') },
  }
  const value = stored(services, state, 'borders').map((row, r) =>
    row.map((json, c) => {
      const borders = (json === null ? {} : JSON.parse(String(json))) as Borders
      const isLast = { row: r === state.rows - 1, column: c === state.columns - 1 }
      const sides = { t: r === 0 ? top : horizontal, b: isLast.row ? bottom : horizontal, l: c === 0 ? left : vertical, r: isLast.column ? right : vertical }
      for (const [side, wanted] of Object.entries(sides)) {
        if (wanted === true) borders[side] = line
        else if (wanted === false) delete borders[side]
      }
      return Object.keys(borders).length === 0 ? null : JSON.stringify(borders)
    }),
  )
  return setAll(services, state, { key: 'borders', value })
}
