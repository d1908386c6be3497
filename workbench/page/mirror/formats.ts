// Conditional formats as Univer shows them: those with a formula, which is what set-up makes.
import { BooleanNumber, type IStyleBase } from '@univerjs/core'
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting'
import { type ConditionalFormat, gridOf, unitId } from '../../engine/book.ts'
import { injectorOf } from '../../engine/univer.ts'
import { toEngine } from '../../formula.ts'
import type { Target } from './mirror.ts'
import { univerRange } from './sheets.ts'

export function pushFormats({ book, univer, run, hasChanged }: Target): void {
  const model = injectorOf(univer).get(ConditionalFormattingRuleModel)
  for (const { id, conditionalFormats } of book.sheets) {
    const shown = conditionalFormats.filter(({ criteria }) => criteria === 'CUSTOM_FORMULA')
    if (!hasChanged(`formats ${id}`, shown)) continue
    for (const { cfId } of model.getSubunitRules(unitId(book), id) ?? []) run(DeleteConditionalRuleMutation.id, { subUnitId: id, cfId })
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
