// The settings of «Cấu hình» in the panel: what each means, what another value would change, writing one.
import { cellName } from '../../checks/finding.ts'
import { evaluate } from '../../indicators/evaluate.ts'
import { INDICATORS } from '../../indicators/index.ts'
import type { Figure, Scope } from '../../indicators/indicator.ts'
import { verdictWords } from '../../indicators/wording.ts'
import { SETTING_HELP } from '../../plan/settings-help.ts'
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS, settingText, type SettingKey } from '../../plan/settings.ts'
import { CONFIG } from '../../tables/config.ts'
import type { Reading } from '../../tables/reading.ts'
import type { Table } from '../../tables/table.ts'
import { Issue, type Parsed } from '../../vietnamese/issue.ts'
import { nearest } from '../../vietnamese/nearest.ts'
import { foldText } from '../../vietnamese/text.ts'
import { action, type Options, type Ports } from '../action.ts'
import { writeTable } from '../import/write.ts'
import { writeJournal } from '../journal.ts'
import { textOption } from '../options.ts'
import { orRefuse, UserError } from '../user-error.ts'
import { openWorkbook, periodOf } from '../workbook.ts'

export interface SettingList {
  readonly settings: readonly ListedSetting[]
}

export interface ListedSetting {
  readonly key: SettingKey
  readonly name: string
  readonly value: string
  /** Empty where anything of the kind may be typed. */
  readonly choices: readonly string[]
  readonly explanation: string
  readonly clause: string
  readonly isDefault: boolean
}

export const settingList = action<SettingList>({
  id: 'settingList',
  menu: [],
  options: [],
  run: (ports) => {
    const { settings } = openWorkbook(ports, {})
    return {
      settings: SETTING_KEYS.map((key) => ({
        key,
        name: SETTINGS[key].name,
        value: settingText(settings, key),
        choices: SETTINGS[key].choices.map(({ label }) => label),
        ...SETTING_HELP[key],
        isDefault: settingText(settings, key) === settingText(DEFAULT_SETTINGS, key),
      })),
    }
  },
  summary: ({ settings }) => `${settings.length} thiết lập.`,
})

export interface SettingEffect {
  readonly changes: readonly FigureChange[]
}

/** A figure that another value of a setting changes. */
export interface FigureChange {
  readonly label: string
  readonly before: string
  readonly after: string
  /** Whether the verdict changes as well. */
  readonly flips: boolean
}

export const settingEffect = action<SettingEffect>({
  id: 'settingEffect',
  menu: [],
  options: ['key', 'value', 'period'],
  run: (ports, options) => {
    const key = keyOf(options)
    const value = textOption(options, 'value') ?? ''
    ports.progress('Đang tính ảnh hưởng…')
    const figures = (set: Readonly<Record<string, string>>): readonly [Figure[], Scope] => {
      const workbook = openWorkbook(ports, { set })
      const scope = { ...workbook, period: periodOf(options, workbook.settings) }
      return [evaluate(INDICATORS, scope), scope]
    }
    const [before, scope] = figures({})
    const [after, changed] = figures({ [key]: value })
    return {
      changes: before.flatMap((one, index) => {
        const other = after[index]!
        if (one.numerator === other.numerator && one.denominator === other.denominator && one.verdict === other.verdict) return []
        const { label } = one.indicator
        return [{ label, before: figureWords(one, scope), after: figureWords(other, changed), flips: one.verdict !== other.verdict }]
      }),
    }
  },
  summary: ({ changes }) => (changes.length === 0 ? 'Không làm đổi số liệu.' : `Làm đổi ${changes.length} chỉ tiêu.`),
})

function figureWords(figure: Figure, { settings }: Scope): string {
  const verdict = verdictWords(figure, figure.indicator.target, settings).toLowerCase()
  return figure.display === '' ? verdict : `${figure.display}, ${verdict}`
}

export interface SavedSetting {
  readonly name: string
  readonly value: string
}

export const saveSetting = action<SavedSetting>({
  id: 'saveSetting',
  menu: [],
  options: ['key', 'value'],
  run: (ports, options) => ports.exclusively(() => save(ports, options)),
  summary: ({ name, value }) => (value === '' ? `Đã để trống «${name}».` : `Đã đặt «${name}» là «${value}».`),
})

function keyOf(options: Options): SettingKey {
  const key = textOption(options, 'key') ?? ''
  const found = SETTING_KEYS.find((each) => each === key)
  if (found) return found
  throw new UserError(new Issue('setting-unknown', { key, nearest: nearest(key, SETTING_KEYS) ?? '' }))
}

/** Writes the value beside the name of the setting; a line is added where the sheet has none. */
function save(ports: Ports, options: Options): SavedSetting {
  const key = keyOf(options)
  const { name } = SETTINGS[key]
  const value = standardText(key, textOption(options, 'value') ?? '')
  const { registers } = openWorkbook(ports, {})
  const reading = orRefuse(registers.read(CONFIG)) as unknown as Reading
  const { sheet, layout } = reading
  const row = reading.rows.findIndex((each) => typeof each['name'] === 'string' && foldText(each['name']) === foldText(name))
  if (row < 0) {
    writeTable({ table: CONFIG as unknown as Table, reading, rows: [{ name, value }], isWhole: false }, ports)
    return { name, value }
  }
  const gridRow = reading.gridRows[row]!
  const column = layout.indexes.get('value')
  if (column === undefined) throw new UserError(new Issue('header-missing', { header: CONFIG.columns.value.header, sheet: sheet.name }))
  const before = reading.column('value')[row]
  const entry = { sheet: sheet.name, cell: cellName(sheet, gridRow, column), before: typeof before === 'string' ? before : '', after: value }
  writeJournal({ action: 'Thiết lập', entries: [entry] }, { ports, registers })
  ports.cells.write(sheet.name, [{ row: gridRow, column, value }])
  return { name, value }
}

/** The value in the words of the sheet; blank is the default. */
function standardText(key: SettingKey, typed: string): string {
  const setting = SETTINGS[key] as { readonly read: (cell: unknown) => Parsed<unknown>; readonly format: (value: unknown) => string }
  const value = orRefuse(setting.read(typed))
  return value === null ? '' : setting.format(value)
}
