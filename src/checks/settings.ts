// Settings of the sheet Cấu hình whose value cannot be read: their defaults hold meanwhile.
import { readSettings } from '../plan/settings.ts'
import { CONFIG, SAMPLE_NAME } from '../tables/config.ts'
import { foldText } from '../vietnamese/text.ts'
import { PLAIN, rowRule, type Rule } from './rule.ts'

/** What reading a setting can say of its value. */
const CODES = ['list-unknown', 'number-bad', 'date-impossible', 'date-unreadable'] as const

const unreadable = CODES.map((code) =>
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

/** Figures of made-up rows are never silent. */
const sampleData = rowRule({
  id: 'sample-data',
  table: CONFIG,
  column: 'value',
  test: ({ name, value }) => (typeof name === 'string' && value !== null && foldText(name) === foldText(SAMPLE_NAME) ? PLAIN : null),
})

export const SETTING_RULES: readonly Rule[] = [...unreadable, sampleData]
