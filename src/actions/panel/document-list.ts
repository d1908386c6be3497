// The documents that can be made, as their actions declare them, and those that were, the latest first.
import { MADE_DOCUMENTS } from '../../tables/made-documents.ts'
import type { RowOf } from '../../tables/table.ts'
import type { Period } from '../../vietnamese/period.ts'
import { action, type Choices, type LetterId, type MenuItem } from '../action.ts'
import { inTime, webAddress } from '../made-documents.ts'
import { makeAppendix, otherPlans } from '../make-appendix.ts'
import { LETTERS } from '../make-letters.ts'
import { makeReport } from '../make-report.ts'
import { periodsOf, withShown } from '../periods.ts'
import { openWorkbook, periodOf, type Workbook } from '../workbook.ts'

/** A document that can be made, with the values of an option that the panel offers. */
export interface ListedKind {
  readonly action: 'makeAppendix' | 'makeReport' | LetterId
  /** What `previewDocument` calls it. */
  readonly document: string
  readonly title: string
  /** The words of the menu. */
  readonly label: string
  readonly choices: Choices | null
  /** Whether what will be in it is looked at only when asked. */
  readonly isLazy: boolean
}

export interface DocumentList {
  readonly kinds: readonly ListedKind[]
  readonly documents: readonly ListedDocument[]
}

export interface ListedDocument {
  readonly kind: string
  readonly period: string
  readonly madeAt: string
  readonly fingerprint: string
  /** Blank where the cell holds no address of a document. */
  readonly url: string
}

/** So many of the periods after the year are half-years. */
const HALVES = 2

/** So many plans are offered. */
const MOST_PLANS = 50

/** The tasks that another document gave. */
const OF_ANOTHER = { title: 'Phụ lục của văn bản giao khác', label: 'Tạo phụ lục của văn bản giao' }

export const documentList = action<DocumentList>({
  id: 'documentList',
  menu: [],
  options: ['period'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, {})
    const kinds = kindsOf(workbook, periodOf(options, workbook.settings))
    const documents = inTime(workbook.registers.readNamed(MADE_DOCUMENTS)).map(listed)
    documents.reverse()
    return { kinds, documents }
  },
  summary: ({ documents }) => `${documents.length} văn bản đã lập.`,
})

/** `shown`: the period that the panel shows, days of one's own among them. */
function kindsOf(workbook: Workbook, shown: Period): ListedKind[] {
  const known = periodsOf(workbook.settings)
  const [year, ...parts] = known
  const [halfYear, , annual, other] = makeReport.menu
  const named = ({ label }: MenuItem): Pick<ListedKind, 'title' | 'label'> =>
    ({ label, title: label.replace(/^Tạo ./, (opening) => opening.slice(-1).toUpperCase()) })
  const report = (item: MenuItem, values: Choices['values'], isLazy = false): ListedKind =>
    ({ ...named(item), action: 'makeReport', document: 'report', choices: { option: 'period', values }, isLazy })
  const plans = otherPlans(workbook).slice(0, MOST_PLANS).map((plan) => ({ value: plan, label: plan }))
  const appendix = { action: 'makeAppendix', document: 'appendix' } as const
  return [
    { ...named(makeAppendix.menu[0]!), ...appendix, choices: null, isLazy: false },
    report(halfYear!, parts.slice(0, HALVES)),
    report(annual!, [year!]),
    ...LETTERS.map(({ id, menu, choices }): ListedKind => (
      { ...named(menu[0]!), action: id as LetterId, document: id, choices: choices(workbook), isLazy: true })),
    report(other!, [...withShown(known, shown).slice(0, -known.length), ...parts.slice(HALVES)], true),
    ...(plans.length > 0 ? [{ ...appendix, ...OF_ANOTHER, choices: { option: 'plan', values: plans }, isLazy: true }] : []),
  ]
}

function listed({ kind, period, madeAt, fingerprint, link }: RowOf<typeof MADE_DOCUMENTS>): ListedDocument {
  return { kind: textOf(kind), period: textOf(period), madeAt: textOf(madeAt), fingerprint: textOf(fingerprint), url: webAddress(link) }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}
