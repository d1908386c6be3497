// What people wrote into the report made before: where it is found, and how it is offered.
import { quoted } from '../documents/lint/line.ts'
import { fateWords, isRewritten, isUsed, type Kept, type PreviousReport } from '../documents/report/kept.ts'
import { MADE_DOCUMENTS } from '../tables/made-documents.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Choices, Options, Ports } from './action.ts'
import { UserError } from './user-error.ts'
import type { Workbook } from './workbook.ts'

/** Options of a report: whether what people wrote is used again, and the report itself where it is no document of the record. */
export const KEEPING = ['keep', 'previous']

const KEEP = 'true'

export function isAsked({ keep }: Options): boolean {
  return String(keep) === KEEP
}

interface Found {
  readonly previous: PreviousReport | null
  /** Why it is not known what people wrote; blank where it is, and where there is no report before. */
  readonly note: string
}

export const NOTHING: Found = { previous: null, note: '' }

interface Asked {
  readonly workbook: Workbook
  readonly period: string
  readonly options: Options
}

/** So many documents are opened to find one into which somebody has written. */
const MOST_OPENED = 3

/** The newest report into which somebody has written, those of the same period first. */
export function previousReport({ documents }: Pick<Ports, 'documents'>, { workbook, period, options }: Asked): Found {
  const given = options['previous']
  if (given !== undefined) return { previous: givenReport(given), note: '' }
  const reading = workbook.registers.readNamed(MADE_DOCUMENTS)
  const reports = reading instanceof Issue ? [] : reading.rows.filter(({ kind }) => String(kind).startsWith('Báo cáo'))
  const lastOnes = [false, true].flatMap((isSame) => reports.filter((row) => (row.period === period) === isSame)).slice(-MOST_OPENED)
  let note: string | null = null
  for (let row = lastOnes.pop(); row; row = lastOnes.pop()) {
    const { wording: marks, link } = row
    const lines = typeof marks === 'string' && typeof link === 'string' ? documents.read(link) : null
    const previous = lines && { marks: marks as string, lines }
    if (previous && isRewritten(previous)) return { previous, note: '' }
    // What cannot be known of the last one is worth telling; of those before it, it is not.
    note ??= previous ? '' : `${typeof marks === 'string' ? GONE : UNMARKED} nên không rõ đoạn nào do người viết.`
  }
  return { previous: null, note: note ?? '' }
}

const GONE = 'Không mở được bản trước (đã xóa hoặc của tài khoản khác)'
const UNMARKED = 'Bản trước không ghi dấu vết câu chữ'

function givenReport(given: unknown): PreviousReport {
  const { marks, lines } = Object(given) as Partial<PreviousReport>
  const isGood = typeof marks === 'string' && Array.isArray(lines) && lines.every((line) => typeof Object(line).text === 'string')
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'previous' }))
  return { marks, lines: lines! }
}

/** What the menu lets a person choose: to use what may be used again, or not. */
export function offerOf(kept: readonly Kept[]): Choices | null {
  if (!kept.some(isUsed)) return null
  const lines = kept.map((each) => `- «${quoted(each.text)}» (mục ${each.heading}; ${fateWords(each)})`)
  return {
    option: 'keep',
    values: [
      { value: '', label: 'Không dùng lại câu chữ của bản trước' },
      { value: KEEP, label: ['Dùng lại các đoạn đã sửa ở bản trước:', ...lines.slice(0, MOST_TOLD)].join('\n') },
    ],
  }
}

/** More than fit in a message box. */
const MOST_TOLD = 12
