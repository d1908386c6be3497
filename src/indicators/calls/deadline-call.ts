// What `DEADLINE` answers: the due day of a phrase, or words where it has none.
import { Registers } from '../../tables/registers.ts'
import { formulaErrorOf, isBlank, isDate } from '../../vietnamese/cell.ts'
import { calendarOf, parseDay, type Day } from '../../vietnamese/date.ts'
import { parseDeadline, type Deadline, type DeadlineOptions, type Frequency } from '../../vietnamese/deadline.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { holidaysOf } from '../facts/working-days.ts'
import { refuse, settingsOf, type CallHost } from './call.ts'

/** A day as a cell holds it, or words. */
export type DeadlineAnswer = Date | string

const EVERY: Readonly<Record<Frequency, string>> = {
  day: 'Hằng ngày', week: 'Hằng tuần', month: 'Hằng tháng', quarter: 'Hằng quý', half: '6 tháng một lần', year: 'Hằng năm',
}

/**
 * The due day of a phrase, or of each phrase of a range (rows × columns, blank for blank).
 *
 * @param base the day from which a relative deadline counts; the plan's day of issue when blank
 */
export function callDeadline(phrases: unknown, base: unknown, host: CallHost): DeadlineAnswer | DeadlineAnswer[][] {
  const options = optionsOf(base, new Registers(host.source))
  if (!Array.isArray(phrases)) return answer(phrases, options)
  return phrases.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((phrase: unknown) => answer(phrase, options)))
}

function optionsOf(base: unknown, registers: Registers): DeadlineOptions {
  const { planDate, before, year } = settingsOf(registers)
  const day = parseDay(Array.isArray(base) ? base[0]?.[0] : base)
  if (day instanceof Issue) refuse(day)
  return { base: day ?? planDate, before, year, isDayOff: (each) => holidaysOf(registers).has(each) }
}

function answer(phrase: unknown, options: DeadlineOptions): DeadlineAnswer {
  if (isBlank(phrase)) return ''
  const error = formulaErrorOf(phrase)
  if (error) refuse(error)
  if (isDate(phrase) || typeof phrase === 'number') return answerDay(parseDay(phrase))
  const deadline = parseDeadline(String(phrase), options)
  return deadline.due === null ? wordsOf(deadline) : dateOf(deadline.due)
}

function answerDay(day: Day | Issue | null): DeadlineAnswer {
  return day === null ? '' : day instanceof Issue ? refuse(day) : dateOf(day)
}

function dateOf(day: Day): Date {
  const { year, month, date } = calendarOf(day)
  return new Date(year, month - 1, date)
}

function wordsOf({ kind, every, condition }: Deadline): string {
  if (kind === 'continuous') return 'Thường xuyên'
  if (kind === 'recurring') return every === null ? 'Định kỳ' : EVERY[every]
  return condition === null ? 'Chưa xác định' : `Khi ${condition}`
}
