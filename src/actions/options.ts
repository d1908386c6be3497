// Reads the options of an action: a few words, each by the parser of its domain.
import type { SettingIssue } from '../plan/settings.ts'
import { parseDayText, type Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import type { Action, Options } from './action.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { orRefuse, UserError } from './user-error.ts'

/** Refuses options that the action does not take: a misspelt one must not be lost in silence. */
export function checkOptions(action: Pick<Action, 'options'>, options: Options): void {
  for (const name of Object.keys(options)) {
    if (!action.options.includes(name)) {
      throw new UserError(new Issue('option-unknown', { option: name, nearest: nearest(name, action.options) ?? '' }))
    }
  }
}

/** An option that is a text, or null when it is not given. */
export function textOption(options: Options, name: string): string | null {
  const value = options[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new UserError(new Issue('option-bad', { option: name }))
}

/** An option that is a day: 2026-06-04 or 04/6/2026; null when it is not given. */
export function dayOption(options: Options, name: string): Day | null {
  const text = textOption(options, name)
  return text === null ? null : orRefuse(parseDayText(text))
}

/** Settings given with the call, by key. */
export function settingOptions(options: Options): Readonly<Record<string, string>> {
  const given = options['set']
  if (given === undefined || given === null) return {}
  if (typeof given !== 'object' || !Object.values(given).every((value) => typeof value === 'string')) {
    throw new UserError(new Issue('option-bad', { option: 'set' }))
  }
  return given as Record<string, string>
}

/** Refuses the first setting of the call that cannot be read; those of the sheet are findings, no refusals. */
export function refuseBadSettings(overrides: Readonly<Record<string, string>>, issues: readonly SettingIssue[]): void {
  const bad = issues.find(({ name }) => Object.prototype.hasOwnProperty.call(overrides, name))
  if (bad) throw new UserError(bad.issue)
}
