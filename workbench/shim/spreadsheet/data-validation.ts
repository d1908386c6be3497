// SpreadsheetApp.DataValidation and its builder.
import { type Methods, serviceClass, stateOf } from '../service-class.ts'
import { memberName } from '../services/enumeration.ts'
import { keptValue, memberOf, shownValues } from './criteria.ts'
import { ENUMS } from './enums.ts'
import type { RuleData, SheetServices } from './model.ts'

type Builder = { -readonly [K in keyof RuleData]: RuleData[K] }

/** Most items of a list rule. */
const MOST_ITEMS = 500

/** Builder methods that only name a criterion and its arguments, with their signatures. */
const REQUIREMENTS: Readonly<Record<string, readonly [criteria: string, signature: string]>> = {
  requireDate: ['DATE_IS_VALID_DATE', ''],
  requireDateAfter: ['DATE_AFTER', 'd'],
  requireDateBefore: ['DATE_BEFORE', 'd'],
  requireDateBetween: ['DATE_BETWEEN', 'dd'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'd'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'dd'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'd'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'd'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 's'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'nn'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'n'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'n'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'n'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'n'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'n'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'nn'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'n'],
  requireTextContains: ['TEXT_CONTAINS', 's'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 's'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 's'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  requireTextIsUrl: ['TEXT_IS_VALID_URL', ''],
  requireCheckbox: ['CHECKBOX', '|*|**'],
}

/** The rule behind a script's object, or null. */
export function ruleOf(object: unknown): RuleData | null {
  return stateOf<RuleData>(object, 'DataValidation')
}

/** Gives the two classes. */
export function defineDataValidation(services: SheetServices): SheetServices['validation'] {
  const readers: Methods<RuleData> = {
    getAllowInvalid: ({ allowInvalid }) => allowInvalid,
    getCriteriaType: ({ criteria }) => memberOf(ENUMS.DataValidationCriteria, criteria),
    getCriteriaValues: ({ criteria, values }) => shownValues(services, criteria, values),
    getHelpText: ({ helpText }) => helpText,
    copy: (rule) => classes.builder(rule),
  }
  const makeRule = serviceClass<RuleData>(services.runtime, {
    fullName: 'SpreadsheetApp.DataValidation', methods: readers, signatures: {},
  })
  const makeBuilder = serviceClass<Builder>(services.runtime, {
    fullName: 'SpreadsheetApp.DataValidationBuilder',
    methods: { ...readers, ...builderMethods(services, (rule) => makeRule(rule)) },
    signatures: {
      ...Object.fromEntries(Object.entries(REQUIREMENTS).map(([name, [, signature]]) => [name, signature])),
      requireValueInList: 'a|ab', requireValueInRange: '<Range>|<Range>b', setAllowInvalid: 'b', setHelpText: '*', withCriteria: 'oa',
    },
  })
  const classes: SheetServices['validation'] = {
    rule: makeRule,
    builder: (rule) => makeBuilder(rule ? { ...rule } : { criteria: '', values: [], allowInvalid: true, helpText: null }),
  }
  return classes
}

function builderMethods(services: SheetServices, makeRule: (rule: RuleData) => object): Methods<Builder> {
  const { exception } = services.runtime
  const set = (state: Builder, criteria: string, values: readonly unknown[]): Builder => {
    state.criteria = criteria
    state.values = values.map((value) => keptValue(services, value))
    return state
  }
  const requirements = Object.entries(REQUIREMENTS).map(([name, [criteria]]) => [
    name, (state: Builder, ...args: unknown[]) => set(state, criteria, args),
  ])
  return {
    ...(Object.fromEntries(requirements) as Methods<Builder>),
    requireValueInList: (state, items: unknown[], showDropdown = true) => {
      if (items.length > MOST_ITEMS) {
        throw exception(
          `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the "List from a range" criteria instead.`,
        )
      }
      return set(state, 'VALUE_IN_LIST', [items.map(String), showDropdown])
    },
    requireValueInRange: (state, range: unknown, showDropdown = true) => set(state, 'VALUE_IN_RANGE', [range, showDropdown]),
    withCriteria: (state, criteria: unknown, args: unknown[]) =>
      set(state, memberName(ENUMS.DataValidationCriteria, criteria) ?? '', args),
    setAllowInvalid: (state, allowInvalid: boolean) => {
      state.allowInvalid = allowInvalid
      return state
    },
    setHelpText: (state, text: unknown) => {
      state.helpText = text === null || text === undefined ? null : String(text)
      return state
    },
    build: (state) => {
      if (state.criteria === '') throw exception('Cannot build a data validation rule without a criteria.')
      return makeRule({ ...state })
    },
  }
}
