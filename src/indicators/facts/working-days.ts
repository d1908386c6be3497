// Working days: neither a weekend nor a day of the register of days off.
import { HOLIDAYS } from '../../tables/holidays.ts'
import type { Registers } from '../../tables/registers.ts'
import { weekdayOf, type Day } from '../../vietnamese/date.ts'
import { Issue } from '../../vietnamese/issue.ts'
import { remember } from '../memo.ts'

/** No run of days off is longer; a register of holidays gone wrong ends no loop. */
const LONGEST_BREAK = 60

/** The days off of the workbook; none where the register is missing. */
export const holidaysOf: (registers: Registers) => ReadonlySet<Day> = remember((registers: Registers) => {
  const reading = registers.readNamed(HOLIDAYS)
  const days = new Set<Day>()
  if (reading instanceof Issue) return days
  for (const day of reading.column('date')) if (typeof day === 'number') days.add(day)
  return days
})

export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The day itself when work is done on it, else the next such day. */
export function nextWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  for (let next = day; next < day + LONGEST_BREAK; next++) if (isWorkingDay(next, holidays)) return next
  return day
}

/**
 * Working days from one day (included) to another (not included): those that an invitation leaves before the
 * meeting. At most `enough` of them are counted.
 *
 * @example workingDaysBetween(monday, thursday, holidays, 3) //=> 3
 */
export function workingDaysBetween(from: Day, to: Day, holidays: ReadonlySet<Day>, enough = 366): number {
  let days = 0
  for (let day = from; day < to && days < enough; day++) if (isWorkingDay(day, holidays)) days++
  return days
}
