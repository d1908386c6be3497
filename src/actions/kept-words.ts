// What people wrote into the report made before: where it is found, and how it is offered.
import { quoted } from '../documents/lint/line.ts'
import { fateWords, isUsed, seenIn, type Kept, type PreviousReport } from '../documents/report/kept.ts'
import { communeName } from '../plan/settings.ts'
import { MADE_DOCUMENTS } from '../tables/made-documents.ts'
import { Issue } from '../vietnamese/issue.ts'
import { foldText } from '../vietnamese/text.ts'
import type { Choices, Options, Ports } from './action.ts'
import { inTime } from './made-documents.ts'
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
  /** What is not known of what people wrote; blank where all is, and where there is no report before. */
  readonly note: string
}

export const NOTHING: Found = { previous: null, note: '' }

interface Asked {
  readonly workbook: Workbook
  readonly period: string
  readonly options: Options
}

/** So many documents of the period, and of others, are opened to find one into which somebody has written. */
const MOST_OPENED = 2

const GONE = 'Không mở được bản trước (đã xóa hoặc của tài khoản khác)'
const UNMARKED = 'Bản trước không ghi dấu vết câu chữ'
const UNKNOWN = ' nên không rõ đoạn nào do người viết.'
const TABLES = 'Không xét bảng và phụ lục của bản trước.'

/** The newest report into which somebody has written, those of the same period first. */
export function previousReport({ documents }: Pick<Ports, 'documents'>, { workbook, period, options }: Asked): Found {
  const given = options['previous']
  if (given !== undefined) return seen(givenReport(given), workbook)
  const reports = inTime(workbook.registers.read(MADE_DOCUMENTS)).filter(({ kind }) => String(kind).startsWith('Báo cáo'))
  const lastOnes = [false, true].flatMap((isSame) => reports.filter((row) => (row.period === period) === isSame).slice(-MOST_OPENED))
  // Of those that cannot be known the last one is told.
  const notes: string[] = []
  for (let row = lastOnes.pop(); row; row = lastOnes.pop()) {
    const { wording: marks, link } = row
    const lines = typeof marks === 'string' && typeof link === 'string' ? documents.read(link) : null
    const { previous, note } = lines ? seen({ marks: marks as string, lines }, workbook) : { previous: null, note: (marks === null ? UNMARKED : GONE) + UNKNOWN }
    if (previous && seenIn(previous).isRewritten) return { previous, note: [...notes.slice(0, 1), note].join(' ') }
    if (!previous) notes.push(note)
  }
  return { previous: null, note: notes[0] ?? '' }
}

/** A report as far as it is one of this commune, whose marks were not lost. */
function seen(previous: PreviousReport, { settings }: Workbook): Found {
  if (!seenIn(previous).isMarked) return { previous: null, note: UNMARKED + UNKNOWN }
  const commune = communeName(settings)
  if (previous.lines.some(({ text }) => foldText(text).includes(foldText(commune)))) return { previous, note: TABLES }
  return { previous: null, note: `Bản trước không nêu tên ${commune} nên không dùng lại.` }
}

function givenReport(given: unknown): PreviousReport {
  const { marks, lines } = Object(given) as Partial<PreviousReport>
  const isGood = typeof marks === 'string' && Array.isArray(lines) && lines.every((line) => typeof Object(line).text === 'string')
  if (!isGood) throw new UserError(new Issue('option-bad', { option: 'previous' }))
  return { marks, lines: lines! }
}

/** What the menu lets a person choose: to use what may be used again, or not; what may not be, and what is not known, is told. */
export function offerOf(kept: readonly Kept[], note: string): Choices | null {
  if (kept.length === 0 && note === '') return null
  const used = kept.filter(isUsed)
  const sorted = [...used, ...kept.filter((each) => !isUsed(each))]
  const lines = sorted.slice(0, MOST_TOLD).map((each) => `- «${quoted(each.text)}» (mục ${each.heading}; ${fateWords(each)})`)
  const more = sorted.length - MOST_TOLD
  const told = [...lines, ...(more > 0 ? [`- … và ${more} đoạn khác.`] : []), ...(note === '' ? [] : [note])].join('\n')
  const none = 'Không dùng lại câu chữ của bản trước'
  return {
    option: 'keep',
    values: used.length === 0 ? [{ value: '', label: `${none}:\n${told}` }] : [
      { value: '', label: none }, { value: KEEP, label: `Dùng lại các đoạn đã sửa ở bản trước:\n${told}` },
    ],
  }
}

/** More than fit in a message box. */
const MOST_TOLD = 12
