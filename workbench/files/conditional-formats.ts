// Conditional formats between a spreadsheet file and Google's boolean criteria. Colour scales, bars and icons
// are not carried.
import type { CellStyle, ConditionalRule } from 'hucre/xlsx'
import type { ConditionalFormatData } from '../workbook-data.ts'
import { rangeText } from './a1.ts'
import { fromHex, toHex } from './colours.ts'
import { DATE_CRITERIA, fromOperand, NUMBER_CRITERIA, operandText, operatorOf } from './criteria.ts'
import { fromFileFormula, literal } from './formula.ts'

type Condition = Pick<ConditionalFormatData, 'criteria' | 'values'>
type Draft = Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'>
type Operator = NonNullable<ConditionalRule['operator']>

const TEXT_TYPES: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
}

/** Google's criteria and values of a file's rule; null for the kinds that are not carried. */
export function readCondition(rule: ConditionalRule): Condition | null {
  const formulas = Array.isArray(rule.formula) ? rule.formula : rule.formula === undefined ? [] : [rule.formula]
  const first = formulas[0] ?? ''
  const criteria = TEXT_TYPES[rule.type]
  if (criteria) {
    // Some programs leave the text in the formula alone.
    const text = rule.text ?? /"((?:[^"]|"")*)"/.exec(first)?.[1]?.replace(/""/g, '"')
    return text === undefined ? null : { criteria, values: [text] }
  }
  switch (rule.type) {
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] }
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] }
    case 'expression':
      return customFormula(first)
    case 'cellIs':
      return readComparison(rule.operator ?? 'equal', formulas)
    default:
      return null
  }
}

/** How LibreOffice writes «is blank» and «is not blank». */
const BLANK_TEST = /^LEN\(TRIM\([A-Z]+\d+\)\)([=>])0$/

function customFormula(text: string): Condition | null {
  const blank = BLANK_TEST.exec(text)
  if (blank) return { criteria: blank[1] === '=' ? 'CELL_EMPTY' : 'CELL_NOT_EMPTY', values: [] }
  const { formula } = fromFileFormula(text)
  return formula === null || text === '' ? null : { criteria: 'CUSTOM_FORMULA', values: [formula] }
}

const DATE_CALL = /^DATE\((\d+),(\d+),(\d+)\)$/

/** A day is told from a number by the way in which it is written: `DATE(2026,6,4)`, `TODAY()`. */
function readComparison(operator: string, formulas: readonly string[]): Condition | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')
  if (quoted && operator === 'equal')
    return { criteria: 'TEXT_EQUAL_TO', values: [(quoted[1] ?? '').replace(/""/g, '"')] }
  const days = formulas.map((formula) => DATE_CALL.exec(formula))
  if (days.length > 0 && days.every((day) => day !== null) && DATE_CRITERIA[operator]) {
    return {
      criteria: DATE_CRITERIA[operator],
      values: days.map((day) => serialOf(Number(day[1]), Number(day[2]), Number(day[3]))),
    }
  }
  const criteria = NUMBER_CRITERIA[operator]
  return criteria ? { criteria, values: formulas.map(fromOperand) } : null
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 864e5 + 25569
}

/** How a cell looks where the rule holds. */
export function readLook(style: CellStyle | undefined, theme: readonly string[]): Partial<ConditionalFormatData> {
  if (!style) return {}
  const { font, fill } = style
  const background = fill?.type === 'pattern' ? toHex(fill.bgColor ?? fill.fgColor, theme) : null
  const fontColor = toHex(font?.color, theme)
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
  }
}

/** A rule as a file holds it, `priority` from 1 on; null when no form of it exists there. */
export function toFileRule(
  format: ConditionalFormatData,
  priority: number,
  toFile: (formula: string) => string,
): ConditionalRule | null {
  const corner = format.ranges[0] ? rangeText({ ...format.ranges[0], rows: 1, columns: 1 }) : 'A1'
  const draft = textCondition(format, corner) ?? otherCondition(format, corner, toFile)
  if (!draft) return null
  return {
    ...draft,
    priority,
    style: toFileLook(format),
    range: format.ranges.map((range) => rangeText(range)).join(' '),
  }
}

function textCondition({ criteria, values }: ConditionalFormatData, cell: string): Draft | null {
  const text = String(values[0] ?? '')
  const quoted = literal(text)
  const length = `LEN(${quoted})`
  // The formula repeats what the type says: programs follow either.
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return textDraft('containsText', text, `NOT(ISERROR(SEARCH(${quoted},${cell})))`)
    case 'TEXT_DOES_NOT_CONTAIN':
      return textDraft('notContainsText', text, `ISERROR(SEARCH(${quoted},${cell}))`)
    case 'TEXT_STARTS_WITH':
      return textDraft('beginsWith', text, `LEFT(${cell},${length})=${quoted}`)
    case 'TEXT_ENDS_WITH':
      return textDraft('endsWith', text, `RIGHT(${cell},${length})=${quoted}`)
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: quoted }
    default:
      return null
  }
}

function textDraft(type: ConditionalRule['type'], text: string, formula: string): Draft {
  const operator = type === 'notContainsText' ? 'notContains' : type
  // The library's type lists the operators of comparisons alone, the format these too.
  return { type, text, formula, operator: operator as Operator }
}

function otherCondition(
  { criteria, values }: ConditionalFormatData,
  cell: string,
  toFile: (formula: string) => string,
): Draft | null {
  const number = operatorOf(NUMBER_CRITERIA, criteria)
  if (number) return { type: 'cellIs', operator: number as Operator, formula: values.map(operandText) }
  const date = operatorOf(DATE_CRITERIA, criteria)
  if (date) return { type: 'cellIs', operator: date as Operator, formula: values.map(dayText) }
  switch (criteria) {
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` }
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` }
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: toFile(String(values[0] ?? '')) }
    default:
      return null
  }
}

function dayText(serial: unknown): string {
  const day = new Date((Number(serial) - 25569) * 864e5)
  return Number.isNaN(day.getTime())
    ? operandText(serial)
    : `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`
}

function toFileLook({ background, fontColor, bold, italic, strikethrough }: ConditionalFormatData): CellStyle {
  const font: NonNullable<CellStyle['font']> = {}
  if (bold) font.bold = true
  if (italic) font.italic = true
  if (strikethrough) font.strikethrough = true
  if (fontColor) font.color = fromHex(fontColor)
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // A conditional fill shows its background colour.
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: fromHex(background) } } : {}),
  }
}
