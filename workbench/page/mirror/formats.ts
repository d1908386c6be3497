// Conditional formats as Univer shows them: those with a formula, which is what set-up makes.
import { BooleanNumber, type IStyleBase } from '@univerjs/core'
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting'
import { type ConditionalFormat, contentSize, gridOf, sheetState, unitId } from '../../engine/book.ts'
import { injectorOf } from '../../engine/univer.ts'
import { toEngine } from '../../formula.ts'
import type { RangeData } from '../../workbook-data.ts'
import type { Target } from './mirror.ts'
import { univerRange } from './sheets.ts'

/** Rows below the content for which formats are computed too: one types there next. */
const SPARE_ROWS = 50

/** Shows the formats of the active sheet; Univer computes each for every cell of its range, so only where content is. */
export function pushFormats({ book, univer, run, hasChanged }: Target): void {
  const id = book.active
  const rows = Math.ceil(contentSize(book, id).rows / SPARE_ROWS + 1) * SPARE_ROWS
  const shown = sheetState(book, id).conditionalFormats
    .filter(({ criteria }) => criteria === 'CUSTOM_FORMULA')
    .map((format) => ({ ...format, ranges: format.ranges.flatMap((range) => clipped(range, rows)) }))
    .filter(({ ranges }) => ranges.length > 0)
  if (!hasChanged(`formats ${id}`, shown)) return
  const old = injectorOf(univer).get(ConditionalFormattingRuleModel).getSubunitRules(unitId(book), id) ?? []
  for (const cfId of old.map((rule) => rule.cfId)) run(DeleteConditionalRuleMutation.id, { subUnitId: id, cfId })
  // Each new rule goes above the one before it; the first of the book wins.
  shown.toReversed().forEach((format, index) => {
    const formula = toEngine(String(format.values[0]), gridOf(book, id), 'neutral')
    if (formula.kind !== 'formula') return
    const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula.text, style: styleOf(format) }
    run(AddConditionalRuleMutation.id, {
      subUnitId: id, rule: { cfId: `format${index}`, ranges: format.ranges.map(univerRange), stopIfTrue: false, rule },
    })
  })
}

function clipped(range: RangeData, rows: number): RangeData[] {
  return range.row >= rows ? [] : [{ ...range, rows: Math.min(range.rows, rows - range.row) }]
}

function styleOf({ format }: ConditionalFormat): IStyleBase {
  const { background, fontColor, bold, italic, strikethrough } = format
  return {
    ...(background ? { bg: { rgb: String(background) } } : {}),
    ...(fontColor ? { cl: { rgb: String(fontColor) } } : {}),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  }
}
