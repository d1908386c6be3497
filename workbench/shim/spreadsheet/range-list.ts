// SpreadsheetApp.RangeList: does to each of its ranges what a Range does; a value goes into all of them in one go.
import { type Methods, serviceClass } from '../service-class.ts'
import { areaOf, type RangeState, type SheetServices } from './model.ts'
import { written } from './range-values.ts'

interface ListState {
  readonly ranges: readonly RangeState[]
}

/** Methods of Range that a list passes on to each range. */
const PASSED_ON = [
  'activate', 'breakApart', 'check', 'clear', 'clearContent', 'clearDataValidations', 'clearFormat', 'clearNote', 'insertCheckboxes',
  'removeCheckboxes', 'setBackground', 'setBackgroundRGB', 'setBorder', 'setFontColor', 'setFontFamily', 'setFontLine', 'setFontSize',
  'setFontStyle', 'setFontWeight', 'setFormula', 'setHorizontalAlignment', 'setNote', 'setNumberFormat', 'setTextRotation', 'setVerticalAlignment',
  'setWrap', 'setWrapStrategy', 'uncheck',
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
      setValue: (state, value: unknown) => {
        services.call('cells.fill!', state.ranges.map(areaOf), written(value, services))
        return state
      },
      getRanges: ({ ranges }) => ranges.map((range) => services.range(range)),
    },
    signatures: { ...Object.fromEntries(PASSED_ON.map((name) => [name, ANY])), setValue: '*' },
  })
}

/** Arguments are checked by the ranges. */
const ANY = '|*|**|***|******|********'
