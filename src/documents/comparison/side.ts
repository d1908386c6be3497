// The two sides of a comparison: every figure of each, and the rows that it counts.
import { evaluate } from '../../indicators/evaluate.ts'
import { explain, type ExplainedRow } from '../../indicators/explain.ts'
import { INDICATORS } from '../../indicators/index.ts'
import type { Figure, Indicator, Scope } from '../../indicators/indicator.ts'
import { SETTING_KEYS, SETTINGS, settingText } from '../../plan/settings.ts'
import type { Presence } from '../../tables/column.ts'
import type { Reading } from '../../tables/reading.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { fingerprintOf } from '../report/fingerprint.ts'
import { pointsChange } from '../report/sentences/compared.ts'
import { NOTHING, tallyChange, valueText } from '../report/tables/indicator-table.ts'
import { verdictWord } from '../report/tables/verdict-word.ts'
import { plain, wordsOf, type Words } from '../report/words.ts'

/** One of the two. Plain data in the order of the indicators: a side of another workbook arrives as it was sent. */
export interface Side {
  /** «6 tháng đầu năm 2026», «bản trước» */
  readonly label: string
  /** In their order, as the sheet shows them. */
  readonly settings: readonly string[]
  readonly figures: readonly SideFigure[]
}

export interface SideFigure extends Pick<Figure, 'numerator' | 'denominator' | 'value'> {
  /** «30/50 (60,0%)» */
  readonly text: string
  readonly verdict: string
  readonly rows: readonly CountedRow[]
}

/** A row that a figure counts, wherever others have moved it. */
export type CountedRow = ExplainedRow & RowKeys

interface RowKeys {
  /** What stands in it. */
  readonly key: string
  /** What stands in the columns that it needs: its notes may have been written anew. */
  readonly core: string
}

/** A side of the comparison: the figures of a scope, or those given, and the rows that they count. */
export function sideOf(scope: Scope, label: string, figures: readonly Figure[] = evaluate(INDICATORS, scope)): Side {
  const words = wordsOf(scope.settings, scope.period, scope.asOf)
  const keysOf = rowKeys(scope)
  return {
    label,
    settings: SETTING_KEYS.map((key) => settingText(scope.settings, key)),
    figures: figures.map((figure): SideFigure => {
      const { indicator, numerator, denominator, value, reason } = figure
      // What is left out, not missing, has no reason and no verdict. What is missing may have rows: a reduction without a base.
      const isOut = value === null && reason === null
      const rows = isOut ? [] : explain(indicator, scope).filter((row) => isCounted(indicator, row))
      return {
        numerator, denominator, value, text: textOf(figure, words), verdict: isOut ? NOTHING : verdictWord(figure, words),
        rows: rows.map((row) => ({ ...row, ...keysOf(indicator, row) })),
      }
    }),
  }
}

/** Of a mere number, the rows that raise it. */
function isCounted({ sense }: Indicator, { numerator, denominator }: ExplainedRow): boolean {
  return numerator !== 0 || (denominator !== 0 && sense !== 'tally')
}

function textOf(figure: Figure, words: Words): string {
  const { indicator: { sense }, value, display, numerator, denominator } = figure
  return sense === 'reduction' && value !== null ? `${display} (${plain(denominator)} → ${plain(denominator - numerator)})` : valueText(figure, words)
}

type KeysOf = (indicator: Indicator, row: Pick<ExplainedRow, 'sheet' | 'row'>) => RowKeys

/** The marks of what stands in the columns of a row that are ours, wherever these are; each made once. */
function rowKeys({ registers }: Pick<Scope, 'registers'>): KeysOf {
  const known = new Map<string, RowKeys>()
  return ({ reads }, { sheet, row }) => {
    const place = `${sheet} ${row}`
    let keys = known.get(place)
    if (!keys) {
      const readings = reads.map(({ table }) => registers.read(table))
      const reading = readings.find((each): each is Reading => !(each instanceof Issue) && each.sheet.name === sheet)
      keys = reading ? { key: rowMark(reading, row), core: rowMark(reading, row, 'required') } : { key: place, core: place }
      known.set(place, keys)
    }
    return keys
  }
}

function rowMark({ table: { columns }, layout: { indexes }, sheet: { cells, firstRow = 1 } }: Reading, row: number, presence?: Presence): string {
  const ids = Object.keys(columns).filter((id) => !presence || columns[id]!.presence === presence)
  return fingerprintOf(JSON.stringify(ids.map((id) => cells[row - firstRow]![indexes.get(id) ?? -1] ?? '')))
}

export interface Comparison {
  readonly before: Side
  readonly now: Side
}

/** An indicator with its two figures. */
export interface Line {
  readonly number: string
  readonly indicator: Indicator
  readonly old: SideFigure
  readonly own: SideFigure
  /** «tăng 2,5 điểm phần trăm», «giảm 1», «không đổi»; «-» where one of the two is not known */
  readonly change: string
  /** The rows that each counts and the other does not count the same; they make the difference, whole and alone. */
  readonly gone: readonly CountedRow[]
  readonly added: readonly CountedRow[]
}

/** The indicators, each with its two figures. */
export function linesOf({ before, now }: Comparison, words: Words): Line[] {
  return INDICATORS.map((indicator, index): Line => {
    const [old, own] = [before.figures[index]!, now.figures[index]!]
    const isUnknown = isLeftOut(old) || (old.value === null && own.value === null)
    // Edited to no effect, as by a note, a row is no difference.
    const [gone, added] = isUnknown ? [[], []] : apart(...apart(...apart(old.rows, own.rows, 'key'), 'core'), 'row')
    return { number: String(index + 1), indicator, old, own, change: changeOf(indicator, { old, own }, words), gone, added }
  })
}

function isLeftOut({ verdict }: SideFigure): boolean {
  return verdict === NOTHING
}

function changeOf({ sense }: Indicator, { old, own }: Pick<Line, 'old' | 'own'>, words: Words): string {
  if (old.value === null || own.value === null) return NOTHING
  return sense === 'tally' ? tallyChange(own.numerator - old.numerator) : pointsChange(own, old, words)
}

/** How many figures differ, those that are known on one side alone among them. */
export function countChanges(lines: readonly Line[]): number {
  return lines.filter(({ old, own }) => !isLeftOut(old) && old.text !== own.text).length
}

type Rows = readonly CountedRow[]

/** Of two lists, what is not in the other as well. */
function apart(one: Rows, other: Rows, by: keyof RowKeys | 'row'): [Rows, Rows] {
  const markOf = (row: CountedRow): string => `${row.sheet} ${row[by]} ${row.numerator} ${row.denominator}`
  const without = (rows: Rows, others: Rows): Rows => {
    const there = new Map<string, number>()
    for (const mark of others.map(markOf)) there.set(mark, (there.get(mark) ?? 0) + 1)
    return rows.filter((row) => {
      const left = there.get(markOf(row)) ?? 0
      if (left > 0) there.set(markOf(row), left - 1)
      return left === 0
    })
  }
  return [without(one, other), without(other, one)]
}

/** The settings that differ: name, value before and now. */
export function settingChanges({ before, now }: Comparison): string[][] {
  return SETTING_KEYS.flatMap((key, index) => {
    const values = [before, now].map(({ settings }) => settings[index] ?? '')
    return values[0] === values[1] ? [] : [[SETTINGS[key].name, ...values]]
  })
}
