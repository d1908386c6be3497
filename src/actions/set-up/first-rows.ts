// What the sheets of a new workbook begin with: settings, the plan's tasks and units, the days off that have a fixed date.
import { DEFAULT_SETTINGS, SETTINGS, SETTING_KEYS, settingText, type SettingKey } from '../../plan/settings.ts'
import { SETTING_HELP } from '../../plan/settings-help.ts'
import { PLAN } from '../../plan/plan.ts'
import { PLAN_TASKS } from '../../plan/tasks.ts'
import { standardUnits } from '../../plan/units.ts'
import { TASK_STATUS } from '../../tables/lists/task-lists.ts'
import { dayOf } from '../../vietnamese/date.ts'
import { parseDeadline, type Deadline } from '../../vietnamese/deadline.ts'
import { foldText } from '../../vietnamese/text.ts'
import type { Cells } from './register-sheet.ts'
import type { EntryRule } from './sheet-plan.ts'

/** Version of the workbook's layout, kept in «Cấu hình»: a newer build knows what to bring up to date. */
export const TEMPLATE_VERSION = '1'
export const TEMPLATE_VERSION_NAME = 'Phiên bản mẫu'

/** Left blank, since their default follows another setting. */
const FOLLOWING: readonly SettingKey[] = ['recipients', 'kinhGui', 'signerTitle']

/** What a register begins with. */
export interface Beginning {
  readonly rows: readonly Cells[]
  readonly cellRule?: CellRule
}

/** What single cells of a column accept, where its rows differ: told by what else stands in the row. */
export interface CellRule {
  readonly column: string
  readonly ruleOf: (row: Readonly<Record<string, unknown>>) => EntryRule | null
}

/** By the identifier of the table; the others begin without rows. */
export const BEGINNINGS: Readonly<Partial<Record<string, () => Beginning>>> = {
  config: () => ({ rows: settingRows(), cellRule: { column: 'value', ruleOf: settingRule } }),
  tasks: () => ({ rows: taskRows() }),
  units: () => ({ rows: unitRows() }),
  holidays: () => ({ rows: holidayRows(DEFAULT_SETTINGS.year) }),
}

/** A dropdown for every setting that takes one of a few values. */
function settingRule({ name }: Readonly<Record<string, unknown>>): EntryRule | null {
  const key = SETTING_KEYS.find((each) => foldText(SETTINGS[each].name) === foldText(String(name)))
  const values = key ? SETTINGS[key].choices.map(({ label }) => label) : []
  return key && values.length > 0 ? { kind: 'list', values, help: SETTING_HELP[key].explanation } : null
}

/** Rows of «Cấu hình»: every setting with its default. */
export function settingRows(): Cells[] {
  const rows = SETTING_KEYS.map((key): Cells => ({
    name: SETTINGS[key].name,
    value: FOLLOWING.includes(key) ? null : settingText(DEFAULT_SETTINGS, key),
    note: [SETTING_HELP[key].explanation, SETTING_HELP[key].clause].filter(Boolean).join(' Căn cứ: '),
  }))
  return [...rows, { name: TEMPLATE_VERSION_NAME, value: TEMPLATE_VERSION, note: 'Do tiện ích ghi; không sửa.' }]
}

/** Rows of «Nhiệm vụ»: the tasks of the plan's appendix, each with its due day where the plan names one. */
export function taskRows(): Cells[] {
  return PLAN_TASKS.map((task): Cells => {
    const deadline = parseDeadline(task.deadline, { base: PLAN.issuedOn, before: 'strict', year: DEFAULT_SETTINGS.year })
    return {
      ordinal: String(task.ordinal),
      content: task.content,
      leadUnit: task.leadUnits.join('; '),
      coordinatingUnits: task.coordinatingUnits.join('; '),
      product: task.product,
      deadline: task.deadline,
      assignedOn: PLAN.issuedOn,
      dueDate: deadline.due,
      status: TASK_STATUS.label(firstStatus(deadline)),
      assigningDocument: `Kế hoạch số ${PLAN.number}`,
    }
  })
}

/** A task that waits for a condition is not late before it. */
function firstStatus({ kind, condition }: Pick<Deadline, 'kind' | 'condition'>): 'continuous' | 'waiting' | 'notStarted' {
  if (condition !== null) return 'waiting'
  return kind === 'continuous' || kind === 'recurring' ? 'continuous' : 'notStarted'
}

/** Rows of «Đơn vị». */
export function unitRows(): Cells[] {
  return standardUnits(settingText(DEFAULT_SETTINGS, 'unitKind')).map(({ name, aliases }) => ({ name, aliases: aliases.join('; ') }))
}

/** Rows of «Ngày nghỉ»: public holidays of a fixed date; those of the lunar calendar are for the office to add. */
function holidayRows(year: number): Cells[] {
  const fixed: readonly [date: number, month: number, name: string][] = [
    [1, 1, 'Tết Dương lịch'],
    [30, 4, 'Ngày Chiến thắng'],
    [1, 5, 'Ngày Quốc tế lao động'],
    [2, 9, 'Quốc khánh'],
  ]
  return fixed.map(([date, month, name]) => ({ date: dayOf(year, month, date), name }))
}
