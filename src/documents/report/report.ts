// The periodic report (six months, year, or any period): facts from the registers, then a document in five parts.
import type { Indicator, Scope } from '../../indicators/indicator.ts'
import { CONCLUSION_226 } from '../../plan/bases.ts'
import { communeName } from '../../plan/settings.ts'
import { STAFF } from '../../tables/staff.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { MOST_TASKS } from '../limits.ts'
import { paragraph, type Block, type DocumentModel } from '../model.ts'
import { addresseeLines, letterhead, pageMarks, signatureBlock, titleLines } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { spellOutFirstUses } from './abbreviations.ts'
import { aheadOf } from './ahead.ts'
import { appendixSections, issueYear } from './appendices.ts'
import { prose, TO_FILL_IN } from './blocks.ts'
import { gatherFacts, type ReportFacts } from './facts/facts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { isUsed, keptIn, withKept, type Kept, type PreviousReport } from './kept.ts'
import { marksOf } from './own-words.ts'
import { assessmentSection } from './sections/assessment.ts'
import { difficultiesSection } from './sections/difficulties.ts'
import { directionSection } from './sections/direction.ts'
import { outlookSection } from './sections/outlook.ts'
import { resultsSection } from './sections/results.ts'
import { wordsOf, type Words } from './words.ts'

/** What a report is made from. */
export interface ReportInput extends Scope {
  /** Whether findings that must be mended are left: the report is a draft then. */
  readonly hasErrors?: boolean
  /** Whether the workbook is sample data: every page says so. */
  readonly isSample?: boolean
  /** The report made before, in which people may have written. */
  readonly previous?: PreviousReport | null
  /** Whether what they wrote is used again, as far as it may be. */
  readonly isKeeping?: boolean
}

/** A report, with the mark of the data that it was made from. */
export interface Report {
  readonly model: DocumentModel
  readonly fingerprint: string
  readonly facts: ReportFacts
  /** What people wrote into the report made before, used or not. */
  readonly kept: readonly Kept[]
}

/** The report of a period, or why it cannot be one document. Equal data give an equal report. */
export function makeReport(input: ReportInput): Report | Refusal {
  const words = wordsOf(input.settings, input.period, input.asOf)
  const facts = gatherFacts(input)
  const tasks = facts.tasks.lines.length
  if (tasks > MOST_TASKS) return new Refusal('report-too-long', { count: formatCount(tasks), limit: formatCount(MOST_TASKS) })
  const own = spellOutFirstUses(bodyBlocks(facts, words))
  const kept = input.previous ? keptIn(input.previous, { body: own, names: staffNames(input) }) : []
  const isKept = input.isKeeping === true && kept.some(isUsed)
  const body = isKept ? withKept(own, kept) : own
  const fingerprint = fingerprintOf(dataText(input, facts)) + (isKept ? `-${fingerprintOf(JSON.stringify(body)).slice(0, 9)}` : '')
  return { model: modelOf(input, { facts, words, fingerprint, body, own }), fingerprint, facts, kept }
}

function staffNames({ registers }: ReportInput): string[] {
  const staff = registers.read(STAFF)
  return staff instanceof Issue ? [] : staff.rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}

/** The report as a document, or why it cannot be one. */
export function reportModel(input: ReportInput): DocumentModel | Refusal {
  const report = makeReport(input)
  return report instanceof Refusal ? report : report.model
}

/** The data that a report was made from, as text: facts, settings and period; of an indicator only its name. */
function dataText({ settings, period }: ReportInput, facts: ReportFacts): string {
  return JSON.stringify([period, settings, facts], (key, value: unknown) => (key === 'indicator' ? (value as Indicator).name : value))
}

interface Content {
  readonly facts: ReportFacts
  readonly words: Words
  /** That of the data; where kept sentences stand in the body, that of the body after it. */
  readonly fingerprint: string
  readonly body: readonly Block[]
  /** The body without kept sentences: of it alone marks are kept. */
  readonly own: readonly Block[]
}

function modelOf({ settings, hasErrors = false, isSample = false }: ReportInput, content: Content): DocumentModel {
  const { words, body, own } = content
  const year = issueYear(words)
  const isDraft = hasErrors || words.isProvisional || hasBlanksToFill(body)
  const front = [...titleLines('Báo cáo', subjectOf(words)), ...addresseeLines(settings)]
  return {
    title: `Báo cáo ${subjectOf(words).replace('\n', ' ')}`,
    marks: pageMarks(settings, { isDraft, isSample }),
    wording: marksOf([...front, ...own]),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          letterhead({ settings, symbol: 'BC-UBND', year }),
          ...front,
          ...body,
          signatureBlock(settings),
        ],
      },
      ...appendixSections(content),
    ],
  }
}

function bodyBlocks(facts: ReportFacts, words: Words): Block[] {
  return [
    ...prose(opening(words)),
    ...directionSection(facts, words),
    ...resultsSection(facts, words),
    ...assessmentSection(facts, words),
    ...difficultiesSection(facts.difficulties, words),
    ...outlookSection(facts, aheadOf(words.period), words),
    // Never parted from the signature, which must not stand on a page of its own.
    paragraph('closing', closing(words)),
  ]
}

/** «Kết quả thực hiện Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư», and the period on a line of its own. */
function subjectOf({ period }: Words): string {
  const { title, issuedOn, issuer } = CONCLUSION_226
  return `Kết quả thực hiện ${title} ngày ${formatDay(issuedOn)} của ${issuer}\n${period.label}`
}

function opening(words: Words): string {
  const { settings, period, asOf, committee } = words
  const { title, issuedOn, issuer, subject } = CONCLUSION_226
  const plan = `Kế hoạch số ${settings.planNumber} ngày ${formatDay(settings.planDate)} của ${committee}`
  const conclusion = `${title} ngày ${formatDay(issuedOn)} của ${issuer} ${subject}`
  const until = formatDay(Math.min(period.to, asOf))
  const provisional = words.isProvisional ? ', số liệu tạm tính' : ''
  // A range of days has said them already.
  const days = period.kind === 'range' && period.index === 0 && provisional === '' ? ''
    : ` (số liệu từ ngày ${formatDay(period.from)} đến hết ngày ${until}${provisional})`
  return `Thực hiện ${plan} về thực hiện ${conclusion}, UBND ${communeName(settings)} báo cáo kết quả thực hiện ${period.label}${days} như sau:`
}

function closing({ settings, period }: Words): string {
  return `Trên đây là báo cáo kết quả thực hiện ${CONCLUSION_226.title} ${period.label} của UBND ${communeName(settings)}./.`
}

/** Whether something is left for people to fill in: the report is not complete then. */
function hasBlanksToFill(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && block.runs.some(({ text }) => text.includes(TO_FILL_IN)))
}
