// What an action works on: the registers of the open spreadsheet, the settings, the day up to which facts are seen.
import { readSettings, type SettingIssue, type Settings, type SettingRow } from '../plan/settings.ts'
import { CONFIG, SAMPLE_NAME } from '../tables/config.ts'
import { isBlankSheet } from '../tables/reading.ts'
import { Registers } from '../tables/registers.ts'
import type { Day } from '../vietnamese/date.ts'
import { Issue } from '../vietnamese/issue.ts'
import { parsePeriod, type Period } from '../vietnamese/period.ts'
import { foldText } from '../vietnamese/text.ts'
import type { Options, Ports } from './action.ts'
import { dayOption, refuseBadSettings, settingOptions, textOption } from './options.ts'
import { orRefuse } from './user-error.ts'

export interface Workbook {
  readonly registers: Registers
  readonly settings: Settings
  /** `--as-of`, else «Ngày chốt số liệu», else today. */
  readonly asOf: Day
  /** Settings of the sheet that could not be read: their defaults hold. */
  readonly settingIssues: readonly SettingIssue[]
}

/** Opens the workbook under the options of a call; refuses a setting or a day that cannot be read. */
export function openWorkbook(ports: Pick<Ports, 'source' | 'today'>, options: Options): Workbook {
  const registers = new Registers(ports.source)
  const overrides = settingOptions(options)
  const { settings, issues } = readSettings(settingRowsOf(registers), overrides)
  refuseBadSettings(overrides, issues)
  return { registers, settings, asOf: dayOption(options, 'asOf') ?? settings.asOf ?? ports.today, settingIssues: issues }
}

/** The period asked for; without one, the year of «Cấu hình». */
export function periodOf(options: Options, settings: Settings): Period {
  const wanted = textOption(options, 'period') ?? settings.year
  return orRefuse(parsePeriod(wanted, { rule: settings.periodRule, year: settings.year }))
}

/** Whether a sheet is there with something on it: a blank one, as a run that was cut off leaves it, has yet to be made. */
export function hasSheet({ source }: Pick<Ports, 'source'>, name: string): boolean {
  const grid = source.read(name)
  return grid !== null && !isBlankSheet(grid)
}

/** Whether the workbook says of itself that its figures are made up. */
export function isSampleData(registers: Registers): boolean {
  return settingRowsOf(registers).some(({ name, value }) => foldText(name) === foldText(SAMPLE_NAME) && value !== null)
}

/** Rows of «Cấu hình»; none where the sheet is missing: the defaults hold. */
function settingRowsOf(registers: Registers): SettingRow[] {
  const reading = registers.read(CONFIG)
  if (reading instanceof Issue) return []
  return reading.rows.flatMap(({ name, value }) => (typeof name === 'string' && typeof value !== 'symbol' ? [{ name, value }] : []))
}
