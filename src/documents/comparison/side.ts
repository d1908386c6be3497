// The two sides of a comparison: every figure of each, and the rows that it counts.
import { evaluate } from '../../indicators/evaluate.ts'
import { explain, type ExplainedRow } from '../../indicators/explain.ts'
import { INDICATORS } from '../../indicators/index.ts'
import type { Figure, Indicator, Scope } from '../../indicators/indicator.ts'
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
  readonly figures: readonly SideFigure[]
}

export interface SideFigure extends Pick<Figure, 'numerator' | 'denominator' | 'value'> {
  /** «30/50 (60,0%)» */
  readonly text: string
  readonly verdict: string
  readonly rows: readonly CountedRow[]
}

/** A row that a figure counts. `key`: what stands in it, so that it is the same row wherever others have moved it. */
export type CountedRow = ExplainedRow & { readonly key: string }

/** A side of the comparison: the figures of a scope, or those given, and the rows that they count. */
export function sideOf(scope: Scope, label: string, figures: readonly Figure[] = evaluate(INDICATORS, scope)): Side {
  const words = wordsOf(scope.settings, scope.period, scope.asOf)
  const keyOf = rowKeys(scope)
  return {
    label,
    figures: figures.map((figure): SideFigure => {
      const { indicator, numerator, denominator, value, reason } = figure
      const rows = value === null ? [] : explain(indicator, scope).filter((row) => isCounted(indicator, row))
      // What is left out, not missing, has no reason and no verdict.
      const verdict = value === null && reason === null ? NOTHING : verdictWord(figure, words)
      return {
        numerator, denominator, value, text: textOf(figure, words), verdict,
        rows: rows.map((row) => ({ ...row, key: keyOf(indicator, row) })),
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

type KeyOf = (indicator: Indicator, row: Pick<ExplainedRow, 'sheet' | 'row'>) => string

/** The mark of what stands in a row, each made once. */
function rowKeys({ registers }: Pick<Scope, 'registers'>): KeyOf {
  const known = new Map<string, string>()
  return ({ reads }, { sheet, row }) => {
    const place = `${sheet} ${row}`
    let key = known.get(place)
    if (key === undefined) {
      const reading = reads.map(({ table }) => registers.read(table)).find((each) => !(each instanceof Issue) && each.sheet.name === sheet)
      const cells = reading instanceof Issue ? undefined : reading?.sheet.cells[row - (reading.sheet.firstRow ?? 1)]
      known.set(place, (key = fingerprintOf(JSON.stringify(cells ?? place))))
    }
    return key
  }
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
}

/** The indicators, each with its two figures. */
export function linesOf({ before, now }: Comparison, words: Words): Line[] {
  return INDICATORS.map((indicator, index): Line => {
    const [old, own] = [before.figures[index]!, now.figures[index]!]
    return { number: String(index + 1), indicator, old, own, change: changeOf(indicator, { old, own }, words) }
  })
}

function changeOf({ sense }: Indicator, { old, own }: Pick<Line, 'old' | 'own'>, words: Words): string {
  if (old.value === null || own.value === null) return NOTHING
  return sense === 'tally' ? tallyChange(own.numerator - old.numerator) : pointsChange(own, old, words)
}

/** How many figures differ. */
export function countChanges(lines: readonly Line[]): number {
  return lines.filter(({ old, own }) => old.value !== null && own.value !== null && old.text !== own.text).length
}

/** The rows of one that the other does not count the same. */
export function onlyIn({ rows }: SideFigure, other: SideFigure): CountedRow[] {
  const there = new Map<string, number>()
  for (const row of other.rows) there.set(markOf(row), (there.get(markOf(row)) ?? 0) + 1)
  return rows.filter((row) => {
    const left = there.get(markOf(row)) ?? 0
    if (left > 0) there.set(markOf(row), left - 1)
    return left === 0
  })
}

function markOf({ sheet, key, numerator, denominator }: CountedRow): string {
  return `${sheet} ${key} ${numerator} ${denominator}`
}
