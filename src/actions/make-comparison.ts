// Two periods side by side, or two versions of the registers, as an annex to a report.
import { countErrors } from '../checks/index.ts'
import { comparisonModel } from '../documents/comparison/model.ts'
import { countChanges, linesOf, sideOf, type Comparison, type Side } from '../documents/comparison/side.ts'
import { Refusal } from '../documents/refusal.ts'
import { figuresBefore } from '../documents/report/facts/figures.ts'
import { wordsOf } from '../documents/report/words.ts'
import { INDICATORS } from '../indicators/index.ts'
import { Issue } from '../vietnamese/issue.ts'
import { parsePeriod, periodOf as namedPeriod, type Period } from '../vietnamese/period.ts'
import { action, GROUPS, type Choices, type Options, type Ports } from './action.ts'
import { documentAction, draftWords, type DraftDocument } from './document-action.ts'
import type { LetterAction } from './make-letters.ts'
import { textOption } from './options.ts'
import { periodChoice } from './periods.ts'
import { orRefuse, UserError } from './user-error.ts'
import { isSampleData, openWorkbook, periodOf, type Workbook } from './workbook.ts'

const BETWEEN = '; '

/** Halves of the year, each half and the year with those before. */
function pairChoices({ settings: { year, periodRule: rule } }: Workbook): Choices {
  const half = (index: number, of = year): Period => namedPeriod('half', { rule, year: of, index })
  const whole = (of: number): Period => namedPeriod('year', { rule, year: of })
  const pairs = [[half(1), half(2)], [half(1, year - 1), half(1)], [half(2, year - 1), half(2)], [whole(year - 1), whole(year)]]
  return {
    option: 'periods',
    values: pairs.map(([before, now]) => ({
      value: [before!, now!].map((each) => periodChoice(each).value).join(BETWEEN), label: `${periodChoice(now!).label} so với ${before!.label}`,
    })),
    orTyped: `hai kỳ khác, ví dụ: Q2/${year}; Q3/${year}`,
  }
}

/** Two periods that differ, the earlier first. */
function pairOf(options: Options, workbook: Workbook): [before: Period, now: Period] {
  const { periodRule: rule, year } = workbook.settings
  const text = textOption(options, 'periods') ?? pairChoices(workbook).values[0]!.value
  const periods = text.split(';').filter((part) => part.trim() !== '').map((part) => orRefuse(parsePeriod(part, { rule, year })))
  periods.sort((one, other) => one.from - other.from || one.to - other.to)
  const [before, now] = periods
  if (periods.length !== 2 || before!.label === now!.label) throw new UserError(new Refusal('two-periods', { value: text, year }))
  return [before!, now!]
}

interface Drafted extends Comparison {
  readonly title: string
  readonly period: Period
  readonly name: string
}

/** Of two periods of this workbook, or of one in it and in another («old»). */
function compared(workbook: Workbook, options: Options): Drafted {
  const old = options['old']
  if (old !== undefined) {
    const period = periodOf(options, workbook.settings)
    return {
      before: givenSide(old), now: sideOf({ ...workbook, period }, 'bản này'), period,
      title: `So sánh hai bản số liệu ${period.label}`, name: `${period.label}, bản trước và bản này`,
    }
  }
  const [before, now] = pairOf(options, workbook)
  const earlier = { ...workbook, period: before }
  return {
    before: sideOf(earlier, before.label, figuresBefore(earlier)), now: sideOf({ ...workbook, period: now }, now.label), period: now,
    title: `So sánh kết quả thực hiện ${now.label} với ${before.label}`, name: `${now.label} và ${before.label}`,
  }
}

function givenSide(given: unknown): Side {
  const { label, settings, figures } = Object(given) as Partial<Side>
  const isGood = typeof label === 'string' && Array.isArray(settings) && Array.isArray(figures) && figures.length === INDICATORS.length
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'old' }))
  return given as Side
}

function draft(ports: Ports, options: Options): DraftDocument {
  ports.progress('Đang đọc các sổ…')
  const workbook = openWorkbook(ports, options)
  const { settings, asOf, registers } = workbook
  const { title, name, period, ...sides } = compared(workbook, options)
  const words = wordsOf(settings, period, asOf)
  const lines = linesOf(sides, words)
  const provisional = words.isProvisional ? 'Kỳ sau chưa kết thúc nên số liệu là tạm tính' : null
  const reasons = draftWords({ errors: countErrors(workbook), provisional })
  return {
    workbook,
    kind: 'Bảng so sánh',
    period: name,
    name: `Bảng so sánh (${name})`,
    model: comparisonModel({ ...sides, title, words, isDraft: reasons.length > 0, isSample: isSampleData(registers) }),
    contents: `${lines.length} chỉ tiêu, ${countChanges(lines)} chỉ tiêu khác nhau`,
    missing: reasons,
    facts: lines.map(({ indicator: { label }, old, own }) => [label, `${old.text}, ${own.text}`]),
  }
}

export const makeComparison: LetterAction = {
  ...documentAction({
    id: 'makeComparison',
    menu: [{
      label: 'Tạo bảng so sánh hai kỳ', handler: 'menuComparison', group: GROUPS.documents, asks: (ports) => pairChoices(openWorkbook(ports, {})),
    }],
    options: ['periods', 'period', 'asOf', 'old'],
    draft,
  }),
  draft,
  choices: pairChoices,
}

/** This workbook as the earlier side of a comparison with a later version of it. */
export const comparisonSide = action<Side>({
  id: 'comparisonSide',
  menu: [],
  options: ['period', 'asOf', 'set'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    return sideOf({ ...workbook, period: periodOf(options, workbook.settings) }, 'bản trước')
  },
  summary: ({ figures }) => `${figures.length} chỉ tiêu.`,
})
