// What the custom functions of indicators answer: a number, a word, a table, an explanation. Each throws a sentence
// where it has no answer.
import { headerNames, type Grid } from '../../tables/header.ts'
import { UNREADABLE } from '../../tables/column.ts'
import { Registers } from '../../tables/registers.ts'
import { isBlank } from '../../vietnamese/cell.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { messageOf } from '../../vietnamese/messages.ts'
import { nearest } from '../../vietnamese/nearest.ts'
import { foldText } from '../../vietnamese/text.ts'
import { doubtsAbout } from '../doubts.ts'
import { evaluate, valueIn } from '../evaluate.ts'
import { explain } from '../explain.ts'
import { INDICATORS } from '../index.ts'
import type { Figure, Indicator, IndicatorName, Scope, SingleColumn } from '../indicator.ts'
import { whyUnreadable } from '../readable.ts'
import { wordsOfReason } from '../reasons.ts'
import { targetWords, verdictWords } from '../wording.ts'
import { refuse, scopeOf, settingsOf, sortArguments, type CallHost, type SortedArguments } from './call.ts'

/** A table that spills from the formula's cell, its header first. */
export type Spill = (string | number)[][]

const TABLE_HEADER = ['Chỉ tiêu', 'Kết quả', 'Chỉ tiêu giao', 'Đánh giá', 'Ghi chú']
const EXPLAIN_HEADER = ['Bảng', 'Dòng', 'Tử số', 'Mẫu số', 'Lý do']

/** The value of an indicator over the workbook, over ranges with their header rows, or over one column of values. */
export function callIndicator(name: IndicatorName, args: readonly unknown[], host: CallHost): number {
  const indicator = INDICATORS.find((each) => each.name === name)
  if (!indicator) throw new RangeError(`No indicator ${name}`)
  const sorted = sortArguments(args)
  const column = singleColumnIn(sorted)
  if (column && indicator.singleColumn) return callColumn(indicator, indicator.singleColumn, sorted, host)
  const value = valueIn(scopeOf(sorted, [indicator], host), indicator)
  return value instanceof Issue ? refuse(value) : value
}

/** All indicators as a table: label, value, target, verdict, note. Each register is read once. */
export function callTable(args: readonly unknown[], host: CallHost): Spill {
  const scope = scopeOf(sortArguments(args), INDICATORS, host)
  const rows = evaluate(INDICATORS, scope).map((figure) => tableRow(figure, scope))
  return [TABLE_HEADER, ...rows]
}

/** The verdict of an indicator in words: «Đạt», «Chưa đạt». */
export function callStatus(name: unknown, args: readonly unknown[], host: CallHost): string {
  const indicator = indicatorNamed(name)
  const scope = scopeOf(sortArguments(args), [indicator], host)
  return verdictWords(figureIn(scope, indicator), indicator.target, scope.settings)
}

/** The rows that an indicator counted and did not count, with what each added and why. */
export function callExplain(name: unknown, args: readonly unknown[], host: CallHost): Spill {
  const indicator = indicatorNamed(name)
  const scope = scopeOf(sortArguments(args), [indicator], host)
  const issue = whyUnreadable(indicator, scope.registers)
  if (issue) refuse(issue)
  const rows = explain(indicator, scope).map(({ sheet, row, numerator, denominator, reason }) => [
    sheet, row, numerator, denominator, wordsOfReason(reason),
  ])
  return [EXPLAIN_HEADER, ...rows]
}

function figureIn(scope: Scope, indicator: Indicator): Figure {
  return evaluate([indicator], scope)[0]!
}

function tableRow(figure: Figure, scope: Scope): (string | number)[] {
  const { indicator, value } = figure
  return [indicator.label, value ?? '', targetWords(indicator), verdictWords(figure, indicator.target, scope.settings), noteOn(figure, scope)]
}

/** «26/50; Tạm tính», or why there is no figure, then what to doubt. */
function noteOn(figure: Figure, scope: Scope): string {
  const { indicator, reason, numerator, denominator, provisional } = figure
  const doubts = doubtsAbout(figure, scope)
  if (reason) return `${messageOf(reason)}${doubts === '' ? '' : ` ${doubts}`}`
  const parts = indicator.sense === 'tally' ? '' : `${numerator}/${denominator}`
  return [parts, provisional ? 'Tạm tính' : '', doubts].filter((each) => each !== '').join('; ')
}

function indicatorNamed(name: unknown): Indicator {
  const wanted = foldText(String(name ?? ''))
  const found = INDICATORS.find((each) => foldText(each.name) === wanted || foldText(each.label) === wanted)
  if (found) return found
  const names = INDICATORS.map((each) => each.name)
  return refuse(new Issue('function-unknown', { name: String(name ?? ''), nearest: nearest(wanted, names) ?? names.join(', ') }))
}

/** The one range that is a single column. */
function singleColumnIn({ ranges }: SortedArguments): Grid | null {
  const range = ranges.length === 1 ? ranges[0]! : []
  return range.length > 0 && range.every((row) => row.length === 1) ? range : null
}

/** Counts the values of one column; blank cells and the column's header are passed over. */
function callColumn(indicator: Indicator, single: SingleColumn, { ranges, values }: SortedArguments, host: CallHost): number {
  const { table } = indicator.reads[0]!
  const column = table.columns[single.column]!
  if (values.length > 0) refuse(new Issue('column-with-period', { header: column.header }))
  const settings = settingsOf(new Registers(host.source))
  let numerator = 0
  let denominator = 0
  let isFirst = true
  for (const [cell] of ranges[0]!) {
    if (isBlank(cell)) continue
    const isHeader = isFirst && typeof cell === 'string' && headerNames(table).get(foldText(cell))?.id === single.column
    isFirst = false
    if (isHeader) continue
    const parsed = column.parse(cell)
    if (parsed === null || (parsed instanceof Issue && parsed.code === 'formula-error')) continue
    const added = single.classify(parsed instanceof Issue ? UNREADABLE : parsed, settings)
    numerator += added.numerator
    denominator += added.denominator
  }
  if (denominator === 0) refuse(new Issue('column-empty', { header: column.header }))
  return numerator / denominator
}
