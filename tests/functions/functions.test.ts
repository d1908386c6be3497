import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as functions from '../../src/functions.ts'
import { INDICATORS } from '../../src/indicators/index.ts'

const SOURCE = readFileSync(new URL('../../src/functions.ts', import.meta.url), 'utf8')

/** The help of the functions that are no indicators. */
const OTHERS: Readonly<Record<string, string>> = {
  KPI_TABLE: 'Bảng tất cả chỉ tiêu trong kỳ.',
  KPI_STATUS: 'Kết quả đánh giá của một chỉ tiêu.',
  KPI_EXPLAIN: 'Các dòng được tính, không được tính và lý do.',
  DEADLINE: 'Ngày đến hạn hiểu từ cụm từ thời hạn, ví dụ «Quý IV», «Trước ngày 15/6».',
}
const HELP: Readonly<Record<string, string>> = { ...Object.fromEntries(INDICATORS.map(({ name, help }) => [name, help])), ...OTHERS }
const RANGE_NAMES = new Set(INDICATORS.flatMap(({ reads }) => reads.map(({ table }) => table.rangeName)))

interface Stub {
  readonly block: readonly string[]
  readonly parameters: readonly string[]
}

function stubOf(name: string): Stub {
  const found = new RegExp(`/\\*\\*\\n((?: \\*[^\\n]*\\n)+) \\*/\\nexport function ${name}\\(([^)]*)\\)`).exec(SOURCE)
  if (!found) throw new Error(`${name} has no block above it`)
  const parameters = found[2]!.split(',').map((part) => /[a-z_]+/.exec(part)?.[0] ?? '').filter((parameter) => parameter !== '')
  return { block: found[1]!.trim().split('\n').map((line) => line.replace(/^ ?\* ?/, '')), parameters }
}

test('the functions of the contract are exported, and nothing else', () => {
  expect(Object.keys(functions).toSorted()).toEqual(Object.keys(HELP).toSorted())
})

describe.each(Object.keys(HELP))('%s', (name) => {
  const { block, parameters } = stubOf(name)

  test('shows the help of its declaration and an example that parts arguments by «;»', () => {
    const [summary = ''] = block
    expect(summary.startsWith(`${HELP[name]} Ví dụ: =${name}(`)).toBe(true)
    const example = summary.slice(HELP[name]!.length + ' Ví dụ: '.length)
    expect(example).not.toMatch(/,/)
    for (const [word] of example.replace(/"[^"]*"/g, '').matchAll(/[A-Z_]{3,}/g)) expect(word === name || RANGE_NAMES.has(word)).toBe(true)
  })

  test('names each parameter with a description, in its order', () => {
    const described = block.filter((line) => line.startsWith('@param'))
    expect(described.map((line) => /^@param \{[^}]+\} (\w+) \S.*\.$/.exec(line)?.[1])).toEqual(parameters)
  })

  test('is marked for Sheets and is one paragraph', () => {
    expect(block.at(-1)).toBe('@customfunction')
    expect(block.filter((line) => !line.startsWith('@'))).toHaveLength(1)
  })
})
