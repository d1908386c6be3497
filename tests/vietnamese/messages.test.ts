import { describe, expect, test } from 'vitest'
import { Issue } from '../../src/vietnamese/issue.ts'
import { messageOf, MESSAGES, type IssueCode } from '../../src/vietnamese/messages.ts'

const CODES = Object.keys(MESSAGES) as IssueCode[]
/** Parameters that are sentences themselves. */
const SENTENCES = new Set<unknown>(['how', 'problems'])
const PARAMS = new Proxy({}, { get: (_target, key) => (SENTENCES.has(key) ? 'Chọn.' : 'X') }) as Readonly<Record<string, string>>

describe.each(CODES)('%s', (code) => {
  test('has a sentence in our words, with nothing left to fill in', () => {
    const sentence = messageOf(Object.assign(new Issue(code), { params: PARAMS }))
    expect(sentence).toMatch(/^[A-ZĐÔ«].*\.$/)
    expect(sentence.normalize('NFC')).toBe(sentence)
    expect(sentence).not.toMatch(/undefined|Lỗi:|vui lòng|!(?=\s|$)|Uỷ ban|tỉ lệ| KPI/)
  })

  test('has a severity', () => {
    expect(['error', 'warning', 'notice']).toContain(MESSAGES[code].severity)
  })
})

test('a required cell says how to fill it in', () => {
  expect(messageOf(new Issue('required-missing', { header: 'Hình thức', how: 'Chọn một giá trị trong danh sách.' }))).toBe(
    'Chưa nhập «Hình thức». Chọn một giá trị trong danh sách.',
  )
})
