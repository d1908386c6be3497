// SpreadsheetApp.RangeList: does to each of its ranges what a Range does.
import { type Methods, serviceClass } from '../service-class.ts'
import type { RangeState, SheetServices } from './model.ts'

interface ListState {
  readonly ranges: readonly RangeState[]
}

/** Methods of Range that a list passes on to each range. */
const PASSED_ON = [
  'activate', 'breakApart', 'check', 'clear', 'clearContent', 'clearDataValidations', 'clearFormat', 'clearNote', 'insertCheckboxes',
  'removeCheckboxes', 'setBackground', 'setBackgroundRGB', 'setBorder', 'setFontColor', 'setFontFamily', 'setFontLine', 'setFontSize',
  'setFontStyle', 'setFontWeight', 'setFormula', 'setHorizontalAlignment', 'setNote', 'setNumberFormat', 'setTextRotation', 'setValue',
  'setVerticalAlignment', 'setWrap', 'setWrapStrategy', 'uncheck',
]

type Callable = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** The class's factory. */
export function defineRangeList(services: SheetServices): (state: ListState) => object {
  const passOn = PASSED_ON.map((name) => [
    name,
    (state: ListState, ...args: unknown[]) => {
      for (const range of state.ranges) (services.range(range) as Callable)[name]?.(...args)
      return state
    },
  ])
  return serviceClass<ListState>(services.runtime, {
    fullName: 'SpreadsheetApp.RangeList',
    methods: {
      ...(Object.fromEntries(passOn) as Methods<ListState>),
      getRanges: ({ ranges }) => ranges.map((range) => services.range(range)),
    },
    signatures: Object.fromEntries(PASSED_ON.map((name) => [name, ANY])),
  })
}

/** Arguments are checked by the ranges. */
const ANY = '|*|**|***|******|********'
