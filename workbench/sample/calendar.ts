// The months of the sample and their working days.
import { dayOf, lastDayOfMonth, weekdayOf, type Day } from '../../src/vietnamese/date.ts'

export interface SampleMonth {
  readonly year: number
  readonly month: number
}

/** July 2025, when the commune began, to December 2026. */
export const MONTHS: readonly SampleMonth[] = Array.from({ length: 18 }, (_, index) => ({
  year: 2025 + Math.floor((index + 6) / 12),
  month: ((index + 6) % 12) + 1,
}))

const FIXED_HOLIDAYS = ['1/1', '30/4', '1/5', '2/9']

/** Days on which the office works. */
export function workingDays({ year, month }: SampleMonth): Day[] {
  const first = dayOf(year, month, 1)!
  const days = Array.from({ length: lastDayOfMonth(year, month) - first + 1 }, (_, index) => first + index)
  return days.filter((day) => {
    const weekday = weekdayOf(day)
    return weekday !== 0 && weekday !== 6 && !FIXED_HOLIDAYS.includes(`${day - first + 1}/${month}`)
  })
}

/** The working day so many working days before a day. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at--
    const weekday = weekdayOf(at)
    if (weekday !== 0 && weekday !== 6) left--
  }
  return at
}

/** The part of a day that a time of the clock is. */
export function timeOf(hours: number, minutes = 0): number {
  return (hours * 60 + minutes) / 1440
}
