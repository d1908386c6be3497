import { describe, expect, test } from 'vitest'
import { MEND_RULES } from '../../src/checks/mends.ts'
import { RULES } from '../../src/checks/rules.ts'
import { RULE_IDS, ruleMessage, sentenceOf } from '../../src/checks/sentences.ts'
import { columnLetters, shownText } from '../../src/checks/finding.ts'

const PARAMS = new Proxy({}, { get: (_target, key) => (key === 'days' ? '02' : 'X'), has: () => true }) as Readonly<Record<string, string>>

describe('every rule', () => {
  test.each(RULE_IDS)('%s says what is wrong and ends as a sentence', (rule) => {
    const sentence = sentenceOf(rule, PARAMS)
    expect(sentence).toMatch(/^[A-ZĐ«].*[^ ]\.$/)
    expect(sentence.normalize('NFC')).toBe(sentence)
    expect(sentence).not.toMatch(/!|Lỗi:|bạn|vi phạm thời gian|undefined|Uỷ ban|tỉ lệ/)
    expect(['error', 'warning', 'notice']).toContain(ruleMessage(rule).severity)
  })

  test('is looked for by the whole check, or belongs to entry and set-up', () => {
    const elsewhere = ['base-missing', 'date-out-of-year', 'task-no-lead', 'unplanned-meeting', 'paste-pending', 'dropdown-lost']
    const looked = new Set<string>([...RULES.map(({ id }) => id), ...MEND_RULES, ...elsewhere])
    expect(RULE_IDS.filter((id) => !looked.has(id))).toEqual([])
  })

  test('reads columns that its table has', () => {
    expect(RULES.length).toBeGreaterThan(40)
    for (const { table, needs } of RULES) for (const id of needs) expect(Object.keys(table.columns)).toContain(id)
  })
})

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters)
})

test.each([
  ['  hai   khoảng ', undefined, 'hai khoảng'],
  [new Date(2026, 5, 4), undefined, '04/6/2026'],
  [new Date(Number.NaN), undefined, ''],
  [46177, 'day', '04/6/2026'],
  [0.3125, 'time', '07:30'],
  [new Date(1899, 11, 30, 7, 30), 'time', '07:30'],
  [12.5, 'count', '12,5'],
  [true, 'list', 'true'],
  [null, undefined, ''],
] as const)('%s is shown as a person reads it', (cell, format, expected) => {
  expect(shownText(cell, format)).toBe(expected)
})
