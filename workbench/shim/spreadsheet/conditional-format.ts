// SpreadsheetApp.ConditionalFormatRule, its condition and its builder.
import type { Rectangle } from '../a1.ts'
import { type Methods, serviceClass, stateOf } from '../service-class.ts'
import { memberName } from '../services/enumeration.ts'
import { hexColour } from './colours.ts'
import { keptValue, memberOf, shownValues } from './criteria.ts'
import { ENUMS } from './enums.ts'
import type { FormatRuleState as RuleState, RangeState, SheetServices } from './model.ts'

type Builder = { -readonly [K in keyof RuleState]: RuleState[K] }

/** A rule as the engine keeps it, beside its sheet. */
export interface FormatRuleData {
  readonly ranges: readonly Rectangle[]
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly format: RuleState['format']
}

const CONDITIONS: Readonly<Record<string, readonly [criteria: string, signature: string]>> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenDateAfter: ['DATE_AFTER', '*'],
  whenDateBefore: ['DATE_BEFORE', '*'],
  whenDateEqualTo: ['DATE_EQUAL_TO', '*'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 's'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'nn'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'n'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'n'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'n'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'n'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'n'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'nn'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'n'],
  whenTextContains: ['TEXT_CONTAINS', 's'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 's'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 's'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 's'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 's'],
}

const FLAGS = ['Bold', 'Italic', 'Strikethrough', 'Underline'] as const

/** The rule behind a script's object, or null. */
export function formatRuleOf(object: unknown): FormatRuleData | null {
  const state = stateOf<RuleState>(object, 'ConditionalFormatRule')
  if (!state) return null
  const ranges = state.ranges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))
  return { ...state, ranges }
}

/** Gives the classes. */
export function defineConditionalFormat(services: SheetServices): SheetServices['conditionalFormat'] {
  const makeCondition = serviceClass<RuleState>(services.runtime, {
    fullName: 'SpreadsheetApp.BooleanCondition', methods: conditionMethods(services), signatures: {},
  })
  const readers: Methods<RuleState> = {
    getRanges: ({ ranges }) => ranges.map((range) => services.range(range)),
    getBooleanCondition: (rule) => (rule.criteria === '' ? null : makeCondition(rule)),
    getGradientCondition: () => null,
    copy: (rule) => classes.builder(rule),
  }
  const makeRule = serviceClass<RuleState>(services.runtime, {
    fullName: 'SpreadsheetApp.ConditionalFormatRule', methods: readers, signatures: {},
  })
  const makeBuilder = serviceClass<Builder>(services.runtime, {
    fullName: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
    methods: { ...readers, ...builderMethods(services, makeRule) },
    signatures: {
      ...Object.fromEntries(Object.entries(CONDITIONS).map(([name, [, signature]]) => [name, signature])),
      ...Object.fromEntries(FLAGS.map((flag) => [`set${flag}`, '*'])),
      setRanges: 'a', setBackground: '*', setFontColor: '*', withCriteria: 'oa',
    },
  })
  const classes: SheetServices['conditionalFormat'] = {
    rule: makeRule,
    builder: (rule) => makeBuilder(rule ? { ...rule } : { ranges: [], criteria: '', values: [], format: {} }),
  }
  return classes
}

function conditionMethods(services: SheetServices): Methods<RuleState> {
  const read = (key: string) => ({ format }: RuleState) => format[key] ?? null
  return {
    getCriteriaType: ({ criteria }) => memberOf(ENUMS.BooleanCriteria, criteria),
    getCriteriaValues: ({ criteria, values }) => shownValues(services, criteria, values),
    getBackground: read('background'),
    getFontColor: read('fontColor'),
    ...(Object.fromEntries(FLAGS.map((flag) => [`get${flag}`, read(flag.toLowerCase())])) as Methods<RuleState>),
  }
}

function builderMethods(services: SheetServices, makeRule: (rule: RuleState) => object): Methods<Builder> {
  const { exception } = services.runtime
  const when = (state: Builder, criteria: string, values: readonly unknown[]): Builder => {
    state.criteria = criteria
    state.values = values.map((value) => keptValue(services, value))
    return state
  }
  const look = (key: string, toStored: (value: unknown) => string | boolean) => (state: Builder, value: unknown): Builder => {
    const rest = { ...state.format }
    delete rest[key]
    state.format = value === null || value === undefined ? rest : { ...rest, [key]: toStored(value) }
    return state
  }
  const colour = (value: unknown): string => {
    const hex = hexColour(String(value))
    if (hex === null) throw exception(`Invalid color: ${String(value)}`)
    return hex
  }
  const conditions = Object.entries(CONDITIONS).map(([name, [criteria]]) => [
    name, (state: Builder, ...args: unknown[]) => when(state, criteria, args),
  ])
  return {
    ...(Object.fromEntries(conditions) as Methods<Builder>),
    ...(Object.fromEntries(FLAGS.map((flag) => [`set${flag}`, look(flag.toLowerCase(), Boolean)])) as Methods<Builder>),
    withCriteria: (state, criteria: unknown, args: unknown[]) => when(state, memberName(ENUMS.BooleanCriteria, criteria) ?? '', args),
    setBackground: look('background', colour),
    setFontColor: look('fontColor', colour),
    setRanges: (state, ranges: unknown[]) => {
      state.ranges = ranges.map((range) => {
        const found = stateOf<RangeState>(range, 'Range')
        if (!found) throw exception('Invalid argument: ranges')
        return found
      })
      return state
    },
    build: (state) => {
      if (state.ranges.length === 0) throw exception('Conditional format rules must have at least one range.')
      if (state.criteria === '') throw exception('Conditional format rules must have a condition.')
      return makeRule({ ...state })
    },
  }
}
