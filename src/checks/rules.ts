// Every rule over rows, by table.
import { DOCUMENT_RULES } from './documents.ts'
import { MEETING_CLASH_RULES } from './meeting-clashes.ts'
import { MEETING_RULES } from './meetings.ts'
import { MONTH_RULES } from './months.ts'
import { NAME_RULES } from './names.ts'
import { PEOPLE_RULES } from './people.ts'
import { PERIODIC_REPORT_RULES } from './periodic-reports.ts'
import type { Rule } from './rule.ts'
import { SETTING_RULES } from './settings.ts'
import { TASK_RULES } from './tasks.ts'

export const RULES: readonly Rule[] = [
  ...MEETING_RULES, ...MEETING_CLASH_RULES, ...DOCUMENT_RULES, ...MONTH_RULES, ...TASK_RULES, ...PEOPLE_RULES,
  ...PERIODIC_REPORT_RULES, ...NAME_RULES, ...SETTING_RULES,
]
