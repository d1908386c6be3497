// What deadline phrases mean, as data.
import { holidaysOf } from '../indicators/facts/working-days.ts'
import { parseDeadline, type Deadline } from '../vietnamese/deadline.ts'
import { isoDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { action, type Options } from './action.ts'
import { dayOption } from './options.ts'
import { UserError } from './user-error.ts'
import { openWorkbook } from './workbook.ts'

export interface DeadlineResult {
  readonly kind: Deadline['kind']
  /** 2026-12-31, or null where a phrase names no day. */
  readonly due: string | null
  readonly condition: string | null
  readonly every: string | null
  readonly yearInferred: boolean
}

export const deadline = action<readonly DeadlineResult[]>({
  id: 'deadline',
  menu: [],
  options: ['phrases', 'base', 'set'],
  run: (ports, options) => {
    const { settings, registers } = openWorkbook(ports, options)
    const holidays = holidaysOf(registers)
    const base = dayOption(options, 'base') ?? settings.planDate
    return phrasesOf(options).map((phrase) => {
      const { kind, due, condition, every, yearInferred } = parseDeadline(phrase, {
        base, before: settings.before, year: settings.year, isDayOff: (day) => holidays.has(day),
      })
      return { kind, due: due === null ? null : isoDay(due), condition, every, yearInferred }
    })
  },
  summary: (results) => `${results.length} thời hạn.`,
})

function phrasesOf(options: Options): readonly string[] {
  const { phrases } = options
  if (Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === 'string')) return phrases
  throw new UserError(new Issue('option-bad', { option: 'phrases' }))
}
