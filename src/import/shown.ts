// Cells as a person reads them, and which ways of writing are one and the same.
import type { Format } from '../tables/column.ts'
import { isDate } from '../vietnamese/cell.ts'
import { calendarOf, dayOfDate, formatDay } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { formatTime, parseTime } from '../vietnamese/time.ts'
import type { ImportedValue } from './result.ts'

const MINUTES = 1440
const INVISIBLE_ENDS = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g

/** A text composed (NFC), without blanks around it and soft hyphens; line breaks within stay. */
export function tidy(text: string): string {
  return text.replace(/\u00ad/g, '').normalize('NFC').replace(INVISIBLE_ENDS, '')
}

/** A cell of the source as it was typed. */
export function typedText(cell: unknown, format: Format): string {
  if (cell === null || cell === undefined) return ''
  if (isDate(cell)) return dateText(cell, format)
  if (typeof cell === 'number') return valueText(cell, format)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}

/** A value of ours as its column shows it. */
export function valueText(value: ImportedValue, format: Format): string {
  if (typeof value !== 'number') return value === null ? '' : typedText(value, 'text')
  if (format === 'day' && value >= 1) return formatDay(Math.floor(value))
  if (format === 'time' && value >= 0 && value < 1) return formatTime(Math.round(value * MINUTES) % MINUTES)
  if (format === 'month' && value >= 1) return monthText(value)
  if (format === 'percent') return `${decimal(Number((value * 100).toPrecision(12)))}%`
  return decimal(value)
}

function monthText(serial: number): string {
  const { year, month } = calendarOf(Math.floor(serial))
  return `${month}/${year}`
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}

function dateText(cell: Date, format: Format): string {
  if (format === 'time') {
    const time = parseTime(cell)
    return time === null || time instanceof Issue ? '' : formatTime(time.start)
  }
  const day = dayOfDate(cell)
  if (day !== day) return ''
  if (format === 'month') return monthText(day)
  const hasTime = cell.getHours() + cell.getMinutes() > 0
  return hasTime ? `${formatDay(day)} ${formatTime(cell.getHours() * 60 + cell.getMinutes())}` : formatDay(day)
}

/** Ways of writing that a spreadsheet itself turns into the value when they are typed. */
const AS_TYPED: Readonly<Partial<Record<Format, RegExp>>> = {
  day: /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/,
  time: /^\d{1,2}:\d\d(?::00)?$/,
  month: /^\d{1,2}\/\d{4}$/,
  count: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)$/,
  percent: /^\d+(?:[.,]\d+)?%$/,
}

/** Whether a value only says what was typed: no change that a person would have to know of. */
export function saysTheSame(typed: unknown, value: ImportedValue, format: Format): boolean {
  if (typeof typed === 'string') return typed === value || typed === valueText(value, format) || isPlain(typed, value, format)
  if (typeof typed === 'number' && typeof value === 'number') return Math.abs(typed - value) < 1e-6
  return typedText(typed, format) === valueText(value, format)
}

function isPlain(typed: string, value: ImportedValue, format: Format): boolean {
  return typeof value === 'number' && AS_TYPED[format]?.test(typed) === true
}
