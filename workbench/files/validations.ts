// Data validation between a spreadsheet file and Google's criteria. What a file can't say is written as the
// nearest custom formula; rules of a file that Google has no criteria for are read as custom formulas too.
import type { DataValidation } from 'hucre/xlsx'
import type { RangeData, ValidationData } from '../workbook-data.ts'
import { parseReference, quoteSheet, rangeText } from './a1.ts'
import { DATE_CRITERIA, fromOperand, NUMBER_CRITERIA, operandText, operatorOf } from './criteria.ts'
import { fromFileFormula, literal } from './formula.ts'

/** Excel refuses a file with longer texts. */
const LONGEST_PROMPT = 255
const LONGEST_INLINE_LIST = 255

type Rule = Pick<ValidationData, 'criteria' | 'values'>
type Draft = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>

export interface ReadContext {
  /** The sheet that has the rule. */
  readonly sheet: string
  readonly namedRange: (name: string) => { sheet: string; range: RangeData } | undefined
}

/** Google's criteria and values of a file's rule; null for a rule that restricts nothing. */
export function readCriteria(rule: DataValidation, context: ReadContext): Rule | null {
  const { type, formula1: first = '' } = rule
  if (type === 'list') return readList(rule, context)
  if (first === '') return null
  if (type === 'custom') return textRule(first) ?? custom(first)
  const corner = (rule.range.split(' ')[0] ?? 'A1').split(':')[0] ?? 'A1'
  if (type === 'textLength') return custom(comparison(`LEN(${corner})`, rule))
  return readComparison(rule, corner)
}

function readComparison(rule: DataValidation, corner: string): Rule | null {
  const { operator = 'between', formula1 = '', formula2 = '' } = rule
  const values = (operator.endsWith('etween') ? [formula1, formula2] : [formula1]).map(fromOperand)
  if (rule.type !== 'date') return { criteria: NUMBER_CRITERIA[operator] ?? 'NUMBER_BETWEEN', values }
  if (operator === 'greaterThanOrEqual' && values[0] === 0) return { criteria: 'DATE_IS_VALID_DATE', values: [] }
  const criteria = DATE_CRITERIA[operator]
  return criteria ? { criteria, values } : custom(comparison(corner, rule))
}

function custom(fileFormula: string): Rule | null {
  const { formula } = fromFileFormula(fileFormula)
  return formula === null ? null : { criteria: 'CUSTOM_FORMULA', values: [formula] }
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
}

function comparison(subject: string, { operator = 'between', formula1 = '', formula2 = '' }: DataValidation): string {
  if (operator === 'between') return `AND(${subject}>=${formula1},${subject}<=${formula2})`
  if (operator === 'notBetween') return `OR(${subject}<${formula1},${subject}>${formula2})`
  return `${subject}${SIGNS[operator] ?? '='}${formula1}`
}

function readList({ values, formula1 = '' }: DataValidation, { sheet, namedRange }: ReadContext): Rule | null {
  if (values) {
    const items = values.map((value) => value.trim().replace(/""/g, '"')).filter((value) => value !== '')
    if (items.length === 2 && items[0] === 'TRUE' && items[1] === 'FALSE') return { criteria: 'CHECKBOX', values: [] }
    return items.length > 0 ? { criteria: 'VALUE_IN_LIST', values: [items, true] } : null
  }
  const text = formula1.replace(/^=/, '').trim()
  const reference = parseReference(text)
  const target = reference ? { sheet: reference.sheet ?? sheet, range: reference.range } : namedRange(text)
  if (!target) return null
  return { criteria: 'VALUE_IN_RANGE', values: [`${quoteSheet(target.sheet)}!${rangeText(target.range)}`, true] }
}

const TEXT_RULES: ReadonlyArray<{
  readonly criteria: string
  readonly form: (cell: string, text: string) => string
  readonly read: RegExp
}> = [
  {
    criteria: 'TEXT_CONTAINS',
    form: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
    read: /^ISNUMBER\(SEARCH\("((?:[^"]|"")*)",[A-Z]+\d+\)\)$/,
  },
  {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    form: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
    read: /^ISERROR\(SEARCH\("((?:[^"]|"")*)",[A-Z]+\d+\)\)$/,
  },
  {
    criteria: 'TEXT_EQUAL_TO',
    form: (cell, text) => `EXACT(${cell},${text})`,
    read: /^EXACT\([A-Z]+\d+,"((?:[^"]|"")*)"\)$/,
  },
]

function textRule(formula: string): Rule | null {
  for (const { criteria, read } of TEXT_RULES) {
    const match = read.exec(formula)
    if (match) return { criteria, values: [(match[1] ?? '').replace(/""/g, '"')] }
  }
  return null
}

export interface WriteContext {
  /** A range of the file that holds these items, for a list that does not fit into a rule. */
  readonly listRange: (items: readonly string[]) => string
  readonly toFile: (formula: string) => string
  readonly sheetName: (sheet: string) => string
}

/** A rule as a file holds it; null when no form of it exists there. */
export function toFileValidation(rule: ValidationData, context: WriteContext): DataValidation | null {
  const draft = toFileCriteria(rule, context)
  if (!draft) return null
  const prompt = shorten(rule.helpText ?? '')
  return {
    ...draft,
    range: rule.ranges.map((range) => rangeText(range)).join(' '),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(prompt ? { showInputMessage: true, inputMessage: prompt, errorMessage: prompt } : {}),
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : text.slice(0, LONGEST_PROMPT - 1) + '…'
}

type Operator = NonNullable<Draft['operator']>

function toFileCriteria(rule: ValidationData, context: WriteContext): Draft | null {
  return comparisonDraft(rule) ?? textDraft(rule) ?? otherDraft(rule, context)
}

function comparisonDraft({ criteria, values: [first, second] }: ValidationData): Draft | null {
  const number = operatorOf(NUMBER_CRITERIA, criteria)
  const operator = number ?? operatorOf(DATE_CRITERIA, criteria)
  if (operator === undefined) return null
  const operands = { formula1: operandText(first), ...(second === undefined ? {} : { formula2: operandText(second) }) }
  return { type: number ? 'decimal' : 'date', operator: operator as Operator, ...operands }
}

function textDraft({ criteria, values, ranges }: ValidationData): Draft | null {
  const form = TEXT_RULES.find((rule) => rule.criteria === criteria)?.form
  const corner = ranges[0] ? rangeText({ ...ranges[0], rows: 1, columns: 1 }) : 'A1'
  return form ? { type: 'custom', formula1: form(corner, literal(String(values[0] ?? ''))) } : null
}

function otherDraft({ criteria, values }: ValidationData, context: WriteContext): Draft | null {
  const [first] = values
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return listRule(Array.isArray(first) ? first.map(String) : [], context)
    case 'VALUE_IN_RANGE':
      return rangeRule(String(first ?? ''), context)
    case 'CHECKBOX':
      return { type: 'list', values: values.length > 0 ? values.map(String) : ['TRUE', 'FALSE'] }
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' }
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: context.toFile(String(first ?? '')) }
    default:
      return null
  }
}

function listRule(items: readonly string[], context: WriteContext): Draft | null {
  if (items.length === 0) return null
  const isPlain =
    items.every((item) => !/[,"\n]/.test(item) && item === item.trim()) && items.join(',').length <= LONGEST_INLINE_LIST
  return isPlain ? { type: 'list', values: [...items] } : { type: 'list', formula1: context.listRange(items) }
}

function rangeRule(text: string, { sheetName }: WriteContext): Draft | null {
  const reference = parseReference(text.replace(/^=/, ''))
  if (!reference) return null
  const sheet = reference.sheet === null ? '' : quoteSheet(sheetName(reference.sheet)) + '!'
  return { type: 'list', formula1: sheet + rangeText(reference.range, { absolute: true }) }
}
