// What a script may not write: a value that a rule refuses. Rules that only warn let everything through.
import { type Area, type Book, type Cell, type Rule, sheetByName } from './book.ts'
import { type CellValue, readDisplay, readValues } from './cells.ts'
import { columnName, columnNumber } from '../formula.ts'
import { refuse } from './refusal.ts'
import { ruleOf } from './rules.ts'

type Judge = (value: CellValue, rule: Rule, book: Book) => boolean

const number = (value: unknown): number => Number(value)
const isNumber = (value: CellValue): value is number => typeof value === 'number'

/** A comparison of numbers or dates with the rule's own. */
const compare = (test: (value: number, first: number, second: number) => boolean): Judge => (value, { values }) =>
  isNumber(value) && test(value, number(values[0]), number(values[1]))

const textTest = (test: (text: string, part: string) => boolean): Judge => (value, { values }) =>
  test(String(value).toLowerCase(), String(values[0]).toLowerCase())

const between = compare((value, first, second) => value >= first && value <= second)
const notBetween = compare((value, first, second) => value < first || value > second)

/** Criteria that can be judged from the value alone; the others let everything through. */
const JUDGES: Readonly<Record<string, Judge>> = {
  VALUE_IN_LIST: (value, { values }) => (values[0] as readonly unknown[]).some((item) => String(item) === String(value)),
  VALUE_IN_RANGE: (value, { values }, book) => listOfRange(book, String(values[0])).has(String(value)),
  CHECKBOX: (value, { values }) =>
    values.length === 0 ? typeof value === 'boolean' : values.some((allowed) => String(allowed) === String(value)),
  NUMBER_BETWEEN: between,
  NUMBER_NOT_BETWEEN: notBetween,
  NUMBER_EQUAL_TO: compare((value, first) => value === first),
  NUMBER_NOT_EQUAL_TO: compare((value, first) => value !== first),
  NUMBER_GREATER_THAN: compare((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compare((value, first) => value >= first),
  NUMBER_LESS_THAN: compare((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compare((value, first) => value <= first),
  DATE_IS_VALID_DATE: (value) => isNumber(value),
  DATE_BETWEEN: between,
  DATE_NOT_BETWEEN: notBetween,
  DATE_EQUAL_TO: compare((value, first) => Math.floor(value) === first),
  DATE_AFTER: compare((value, first) => value > first),
  DATE_ON_OR_AFTER: compare((value, first) => value >= first),
  DATE_BEFORE: compare((value, first) => value < first),
  DATE_ON_OR_BEFORE: compare((value, first) => value <= first),
  TEXT_CONTAINS: textTest((text, part) => text.includes(part)),
  TEXT_DOES_NOT_CONTAIN: textTest((text, part) => !text.includes(part)),
  TEXT_EQUAL_TO: textTest((text, part) => text === part),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(String(value)),
}

function listOfRange(book: Book, text: string): ReadonlySet<string> {
  const match = /^(?:'((?:[^']|'')*)'|([^!]*))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text)
  const sheet = sheetByName(book, match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '')
  if (!sheet || match?.[3] === undefined || match[4] === undefined) return new Set()
  const [column, row] = [columnNumber(match[3]) - 1, Number(match[4]) - 1]
  const area: Area = [
    sheet.id, row, column, Number(match[6] ?? match[4]) - row, columnNumber(match[5] ?? match[3]) - column,
  ]
  const shown = [...readDisplay(book, area).flat(), ...readValues(book, area).rows.flat().map(String)]
  return new Set(shown.filter((item) => item !== ''))
}

/** Throws Google's message when a rule of the cell refuses the value. */
export function enforceRule(book: Book, cell: Cell | null, { value, row, column }: { value: CellValue; row: number; column: number }): void {
  const rule = ruleOf(book, cell)
  if (!rule || rule.allowInvalid || value === '') return
  const judge = JUDGES[rule.criteria]
  if (!judge || judge(value, rule, book)) return
  const place = `${columnName(column)}${row + 1}`
  throw refuse(`The data you entered in cell ${place} violates the data validation rules set on this cell.${advice(rule)}`)
}

function advice({ criteria, values }: Rule): string {
  if (criteria !== 'VALUE_IN_LIST') return ''
  return ` Please enter one of the following values: ${(values[0] as readonly unknown[]).join(', ')}.`
}
