// The letters, notices, plans and invitations, each as an action that makes one document.
import type { Finding } from '../checks/index.ts'
import type { DraftLetter, LetterContext } from '../documents/letters/letter.ts'
import { isToFillIn, letterModel } from '../documents/letters/letter.ts'
import { draftConclusion, draftInvitation, type MeetingInput } from '../documents/letters/invitation.ts'
import { draftMeetingPlan } from '../documents/letters/meeting-plan.ts'
import { draftOverrunNotice } from '../documents/letters/overrun-notice.ts'
import { draftReminder, overdueUnits } from '../documents/letters/reminder.ts'
import { draftWeekSchedule, mondayOf } from '../documents/letters/week-schedule.ts'
import { issuerOf, type Issuer } from '../documents/issuer.ts'
import { Refusal } from '../documents/refusal.ts'
import type { Scope } from '../indicators/indicator.ts'
import { MEETINGS } from '../tables/meetings.ts'
import { TASKS } from '../tables/tasks.ts'
import { calendarOf, formatDay, type Day } from '../vietnamese/date.ts'
import { periodOf as namedPeriod } from '../vietnamese/period.ts'
import { GROUPS, type Action, type Choices, type Options, type Ports } from './action.ts'
import { documentAction, draftWords, refuseBadSignature, rowFindings, type DraftDocument } from './document-action.ts'
import type { MadeDocument } from './made-documents.ts'
import { makeComparison } from './make-comparison.ts'
import { dayOption, textOption } from './options.ts'
import { orRefuse } from './user-error.ts'
import { isSampleData, openWorkbook, periodOf, type Workbook } from './workbook.ts'

/** What a letter is drafted from. */
interface LetterScope extends Scope {
  readonly workbook: Workbook
  readonly issuer: Issuer
  readonly context: LetterContext
  readonly ports: Ports
  readonly options: Options
}

interface LetterDeclaration {
  readonly id: Action['id']
  readonly label: string
  readonly handler: string
  readonly options: readonly string[]
  /** Values that the panel offers for an option, the first chosen. */
  readonly choices?: (workbook: Workbook) => Choices | null
  readonly draft: (scope: LetterScope) => DraftLetter | Refusal
}

export interface LetterAction extends Action<MadeDocument> {
  readonly choices: (workbook: Workbook) => Choices | null
  /** The letter before it is made. */
  readonly draft: (ports: Ports, options: Options) => DraftDocument
}

function letterAction({ id, label, handler, options, choices = () => null, draft: draftLetter }: LetterDeclaration): LetterAction {
  const draft = (ports: Ports, given: Options): DraftDocument => {
    ports.progress('Đang đọc các sổ…')
    const scope = letterScope(ports, given)
    const { letter, kind, period, contents, missing, printed = {}, provisional = null, facts = [['Nội dung', contents]] } = orRefuse(draftLetter(scope))
    const { workbook, context } = scope
    const meetings = rowFindings(MEETINGS, printed.meetings ?? [], { workbook, isTold: isToMendInRow })
    const tasks = rowFindings(TASKS, printed.tasks ?? [], { workbook, isTold: ({ severity }) => severity === 'error' })
    const reasons = draftWords({ errors: meetings.errors + tasks.errors, provisional, isToFillIn: isToFillIn(letter) })
    const model = letterModel(letter, { ...context, isDraft: reasons.length > 0 })
    const sentences = [...meetings.sentences, ...tasks.sentences.map(ofTasks)]
    return {
      workbook, kind, period, name: `${kind} (${period})`, model, contents, missing: [...reasons, ...missing, ...sentences], facts,
    }
  }
  const menu = [{ label, handler, group: GROUPS.documents, asks: (ports: Ports) => choices(openWorkbook(ports, {})) }]
  return { ...documentAction({ id, menu, options: [...options, 'asOf'], draft }), draft, choices }
}

/** «Dòng 4: …» of another register than that of meetings. */
const ofTasks = (sentence: string): string => `Bảng ${TASKS.sheet}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

/** What is left blank the letter itself says, as something to fill in. */
const isToMendInRow = ({ rule, severity }: Finding): boolean => severity === 'error' && rule !== 'required-missing'

function letterScope(ports: Ports, options: Options): LetterScope {
  const workbook = openWorkbook(ports, options)
  const { settings, asOf, registers } = workbook
  const issuer = orRefuse(issuerOf(settings))
  refuseBadSignature(workbook, issuer)
  const context = { settings, issuer, year: calendarOf(asOf).year, isSample: isSampleData(registers) }
  return { ...workbook, workbook, issuer, context, ports, options, period: periodOf(options, settings) }
}

/** From Friday on, the schedule that is made is next week's. */
const FRIDAY = 4

const weekToMake = (today: Day): Day => (today - mondayOf(today) >= FRIDAY ? today + 7 : today)

/** The meeting of a row of the register: the one asked for, else the one that is selected. */
function meetingInput(scope: LetterScope): MeetingInput | Refusal {
  const { registers, options, ports } = scope
  const reading = orRefuse(registers.read(MEETINGS))
  const wanted = textOption(options, 'row')
  const row = wanted === null ? ports.selectedRow(reading.sheet.name) : Number(wanted)
  const meeting = reading.rows.find(({ rowNumber }) => rowNumber === row)
  return meeting ? { ...scope, meeting } : new Refusal('row-not-meeting')
}

/** Of a meeting: refused before it is drafted where none is meant. */
const ofMeeting = (draft: (input: MeetingInput) => DraftLetter | Refusal) => (scope: LetterScope): DraftLetter | Refusal => {
  const input = meetingInput(scope)
  return input instanceof Refusal ? input : draft(input)
}

function yearOf({ asOf, settings }: Pick<Scope, 'asOf' | 'settings'>): Scope['period'] {
  return namedPeriod('year', { rule: settings.periodRule, year: calendarOf(asOf).year })
}

/** All units that have overdue tasks, or one of them. */
function unitChoices({ settings, ...workbook }: Workbook): Choices | null {
  const issuer = issuerOf(settings)
  if (issuer instanceof Refusal) return null
  const units = overdueUnits({ ...workbook, settings, issuer, period: yearOf({ ...workbook, settings }) })
  if (units.length < 2) return null
  return { option: 'unit', values: [{ value: '', label: 'mọi cơ quan, đơn vị' }, ...units.map((unit) => ({ value: unit, label: unit }))] }
}

export const makeReminder = letterAction({
  id: 'makeReminder',
  label: 'Tạo công văn đôn đốc',
  handler: 'menuReminder',
  options: ['unit', 'due'],
  choices: unitChoices,
  draft: (scope) => draftReminder({
    ...scope, period: yearOf(scope), unit: textOption(scope.options, 'unit'), replyBy: dayOption(scope.options, 'due'),
  }),
})

export const makeOverrunNotice = letterAction({
  id: 'makeOverrunNotice',
  label: 'Tạo thông báo cuộc họp vượt thời gian',
  handler: 'menuOverrunNotice',
  options: ['period'],
  choices: ({ settings: { year } }) => ({
    option: 'period',
    values: [`6 tháng đầu năm ${year}`, `6 tháng cuối năm ${year}`, `năm ${year}`].map((label) => ({ value: label, label })),
  }),
  draft: draftOverrunNotice,
})

export const makeMeetingPlan = letterAction({
  id: 'makeMeetingPlan',
  label: 'Tạo kế hoạch hội nghị, cuộc họp năm',
  handler: 'menuMeetingPlan',
  options: ['period'],
  choices: ({ settings: { year } }) => ({
    option: 'period', values: [year, year + 1].map((each) => ({ value: String(each), label: `năm ${each}` })),
  }),
  // A plan of meetings goes by the calendar, whenever reports are closed.
  draft: (scope) => draftMeetingPlan({ ...scope, period: namedPeriod('year', { rule: 'calendar', year: scope.period.year }) }),
})

export const makeWeekly = letterAction({
  id: 'makeWeekly',
  label: 'Tạo lịch công tác tuần',
  handler: 'menuWeekly',
  options: ['week'],
  choices: ({ asOf }) => ({
    option: 'week',
    values: [weekToMake(asOf), weekToMake(asOf) + 7].map((day) => ({ value: formatDay(day), label: `tuần từ ${formatDay(mondayOf(day))}` })),
  }),
  draft: (scope) => draftWeekSchedule({ ...scope, day: dayOption(scope.options, 'week') ?? weekToMake(scope.asOf) }),
})

export const makeInvitation = letterAction({
  id: 'makeInvitation',
  label: 'Tạo giấy mời',
  handler: 'menuInvitation',
  options: ['row'],
  draft: ofMeeting(draftInvitation),
})

export const makeConclusion = letterAction({
  id: 'makeConclusion',
  label: 'Tạo thông báo kết luận',
  handler: 'menuConclusion',
  options: ['row'],
  draft: ofMeeting(draftConclusion),
})

export const LETTERS: readonly LetterAction[] = [
  makeReminder, makeOverrunNotice, makeMeetingPlan, makeWeekly, makeInvitation, makeConclusion, makeComparison,
]
