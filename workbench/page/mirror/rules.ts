// Data validation as Univer shows it: the lists of dropdowns, and marks at values that a rule does not take. What may
// be entered is judged by the book's own rules (typing.ts), so Univer's only ever warn.
import {
  DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule,
} from '@univerjs/core'
import { AddDataValidationMutation, DataValidationModel, RemoveDataValidationMutation } from '@univerjs/data-validation'
import { serializeListOptions } from '@univerjs/sheets'
import { type Rule, unitId, worksheet } from '../../engine/book.ts'
import { joinColumns, ruleRanges } from '../../engine/rules.ts'
import { injectorOf } from '../../engine/univer.ts'
import type { RangeData } from '../../workbook-data.ts'
import type { Target } from './mirror.ts'
import { univerRange } from './sheets.ts'

type Settings = Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'operator'>
type Translate = (values: readonly unknown[]) => Settings

const number = (operator: DataValidationOperator): Translate => ([first, second]) => ({
  type: DataValidationType.DECIMAL, operator, formula1: String(first ?? ''), ...(second === undefined ? {} : { formula2: String(second) }),
})

/** Criteria that Univer can show; the others are kept and judged, without a sign in the cell. */
const CRITERIA: Readonly<Record<string, Translate>> = {
  VALUE_IN_LIST: ([items]) => ({ type: DataValidationType.LIST, formula1: serializeListOptions((items as unknown[]).map(String)) }),
  VALUE_IN_RANGE: ([range]) => ({ type: DataValidationType.LIST, formula1: `=${String(range)}` }),
  CHECKBOX: ([checked, unchecked]) => ({
    type: DataValidationType.CHECKBOX,
    ...(checked === undefined ? {} : { formula1: String(checked) }),
    ...(unchecked === undefined ? {} : { formula2: String(unchecked) }),
  }),
  NUMBER_BETWEEN: number(DataValidationOperator.BETWEEN),
  NUMBER_NOT_BETWEEN: number(DataValidationOperator.NOT_BETWEEN),
  NUMBER_EQUAL_TO: number(DataValidationOperator.EQUAL),
  NUMBER_NOT_EQUAL_TO: number(DataValidationOperator.NOT_EQUAL),
  NUMBER_GREATER_THAN: number(DataValidationOperator.GREATER_THAN),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number(DataValidationOperator.GREATER_THAN_OR_EQUAL),
  NUMBER_LESS_THAN: number(DataValidationOperator.LESS_THAN),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number(DataValidationOperator.LESS_THAN_OR_EQUAL),
}

/** Shows the rules of the active sheet. */
export function pushRules({ book, univer, run, hasChanged }: Target): void {
  const id = book.active
  const sheet = worksheet(book, id)
  const rules = ruleRanges(book, id).flatMap(({ rule, ranges }, index) => {
    const settings = CRITERIA[rule.criteria]?.(rule.values)
    const shown = ranges.flatMap((range) => visibleParts(range, (column) => sheet.getColVisible(column)))
    return settings && shown.length > 0 ? [{ uid: `rule${index}`, ranges: shown.map(univerRange), ...settings, ...manner(rule) }] : []
  })
  if (!hasChanged(`rules ${id}`, rules)) return
  const old = injectorOf(univer).get(DataValidationModel).getRules(unitId(book), id).map(({ uid }) => uid)
  if (old.length > 0) run(RemoveDataValidationMutation.id, { subUnitId: id, ruleId: old })
  if (rules.length > 0) run(AddDataValidationMutation.id, { subUnitId: id, rule: rules })
}

/** Univer would lay the list of a hidden column out in no width at all, and make its row as high as that takes. */
function visibleParts(range: RangeData, isVisible: (column: number) => boolean): RangeData[] {
  const columns = Array.from({ length: range.columns }, (_none, offset) => range.column + offset)
  return joinColumns(columns.filter(isVisible).map((column) => ({ ...range, column, columns: 1 })))
}

function manner({ helpText }: Rule): Partial<ISheetDataValidationRule> {
  return {
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    renderMode: DataValidationRenderMode.ARROW,
    ...(helpText === null ? {} : { error: helpText }),
  }
}
