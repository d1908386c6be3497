// The kinds of setting: how the value of one is declared, read from a cell and written.
// Which settings there are is in settings.ts.
import { formatDay, parseDay, type Day } from '../vietnamese/date.ts'
import { Issue, type Parsed } from '../vietnamese/issue.ts'
import { cleanText, foldText } from '../vietnamese/text.ts'

export interface Choice<T> {
  /** as in `--set key=id` */
  readonly id: string
  /** as in the sheet Cấu hình */
  readonly label: string
  readonly value: T
  readonly aliases: readonly string[]
}

export interface Setting<T> {
  /** «Mục» in the sheet Cấu hình. */
  readonly name: string
  readonly initial: T
  /** Empty where any value of the kind may be given. */
  readonly choices: readonly Choice<T>[]
  /** Reads a cell or a word of the command line; `null` is blank: the default stays. */
  readonly read: (value: unknown) => Parsed<T>
  /** The value as a person writes it in the sheet. */
  readonly format: (value: T) => string
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : cleanText(String(value)))

/** A setting that takes one of a few values; the first is the default. Rows: id, label, further spellings. */
export function choice<const T extends string>(
  name: string,
  rows: readonly (readonly [id: T, label: string, ...aliases: string[]])[],
): Setting<T> {
  return oneOf(name, rows.map(([id, label, ...aliases]) => ({ id, label, value: id, aliases })))
}

/** A setting that takes one of a few whole numbers; the first is the default. */
export function numberChoice<const T extends number>(name: string, values: readonly T[]): Setting<T> {
  return oneOf(name, values.map((value) => ({ id: String(value), label: String(value), value, aliases: [] })))
}

function oneOf<T>(name: string, choices: readonly Choice<T>[]): Setting<T> {
  const read = (cell: unknown): Parsed<T> => {
    const text = foldText(textOf(cell))
    if (text === '') return null
    const found = choices.find(({ id, label, aliases }) => [id, label, ...aliases].some((each) => foldText(each) === text))
    return found
      ? found.value
      : new Issue('list-unknown', { value: textOf(cell), choices: choices.map(({ label }) => label).join('; ') })
  }
  const format = (value: T): string => choices.find((each) => each.value === value)?.label ?? ''
  return { name, choices, initial: choices[0]!.value, read, format }
}

/** A setting that takes any text. */
export function freeText(name: string, initial: string): Setting<string> {
  return { name, initial, choices: [], read: (cell) => textOf(cell) || null, format: (value) => value }
}

/** A setting that takes a list: one entry a line, or parted by «;». A leading «-» and a closing mark are dropped. */
export function textList(name: string, initial: readonly string[]): Setting<readonly string[]> {
  const read = (cell: unknown): Parsed<readonly string[]> => {
    const entries = String(cell ?? '').split(/[;\n\r]/).map(listEntry).filter((entry) => entry !== '')
    return entries.length > 0 ? entries : null
  }
  return { name, initial, choices: [], read, format: (value) => value.join('; ') }
}

const listEntry = (line: string): string => cleanText(line).replace(/^[-–+]\s*/, '').replace(/\s*[.,]$/, '')

/** A setting that takes a whole number within bounds (both included). */
export function wholeNumber(name: string, initial: number, bounds: { min: number; max: number }): Setting<number> {
  const read = (cell: unknown): Parsed<number> => {
    const text = textOf(cell)
    if (text === '') return null
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    return value >= bounds.min && value <= bounds.max ? value : new Issue('number-bad', { value: text })
  }
  return { name, initial, choices: [], read, format: String }
}

/** A setting that takes a day. */
export function dayOrBlank<T extends Day | null>(name: string, initial: T): Setting<T | Day> {
  return { name, initial, choices: [], read: parseDay, format: (value) => (value === null ? '' : formatDay(value)) }
}
