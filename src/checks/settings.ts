// Settings of the sheet Cấu hình whose value cannot be read: their defaults hold meanwhile.
import { readSettings } from '../plan/settings.ts'
import { CONFIG } from '../tables/config.ts'
import { rowRule, type Rule } from './rule.ts'

/** What reading a setting can say of its value. */
const CODES = ['list-unknown', 'number-bad', 'date-impossible', 'date-unreadable'] as const

export const SETTING_RULES: readonly Rule[] = CODES.map((code) =>
  rowRule({
    id: code,
    table: CONFIG,
    column: 'value',
    test: ({ name, value }) => {
      if (typeof name !== 'string' || typeof value !== 'string') return null
      return readSettings([{ name, value }]).issues.find(({ issue }) => issue.code === code)?.issue.params ?? null
    },
  }),
)
