import { describe, expect, test } from 'vitest'
import { type Command, valueOf } from '../../workbench/cli/command.ts'
import { inColumns } from '../../workbench/cli/columns.ts'
import { commandHelp } from '../../workbench/cli/help.ts'
import { parseGiven, settingsOf } from '../../workbench/cli/parse.ts'

const COMMAND: Command = {
  name: 'kpi',
  summary: 'Tính các chỉ tiêu.',
  argument: { name: 'TỆP', help: 'tệp .xlsx' },
  options: {
    period: { value: 'KỲ', help: 'Kỳ.' },
    set: { value: 'TÊN=GIÁ TRỊ', help: 'Thiết lập.', repeated: true },
    json: { help: 'JSON.' },
  },
  examples: ['a.xlsx'],
  run: async () => 0,
}

describe('the words behind a command', () => {
  test('options may stand before and behind the input, with a space or an equals sign', () => {
    const given = parseGiven(COMMAND, ['--period', '6T/2026', 'a.xlsx', '--json', '--set=hybrid=online'])
    expect(given.argument).toBe('a.xlsx')
    expect(valueOf(given, 'period')).toBe('6T/2026')
    expect(given.flags.has('json')).toBe(true)
    expect(settingsOf(given)).toEqual({ hybrid: 'online' })
  })

  test('settings may be given several times', () => {
    const given = parseGiven(COMMAND, ['a.xlsx', '--set', 'hybrid=online', '--set', 'before=lenient'])
    expect(settingsOf(given)).toEqual({ hybrid: 'online', before: 'lenient' })
  })

  test('what follows -- is never an option', () => {
    expect(parseGiven(COMMAND, ['--', '--json']).argument).toBe('--json')
  })

  test.each([
    [['a.xlsx', '--perod', '2026'], 'Lệnh kpi không có tùy chọn --perod. Tên gần nhất: --period.'],
    [['a.xlsx', '--constructor'], 'Lệnh kpi không có tùy chọn --constructor.'],
    [['a.xlsx', '--period'], 'Tùy chọn --period thiếu giá trị KỲ.'],
    [['a.xlsx', '--json=1'], 'Tùy chọn --json không nhận giá trị.'],
    [['a.xlsx', '--period', '2026', '--period', '2025'], 'Tùy chọn --period chỉ được ghi một lần.'],
    [[], 'Lệnh kpi thiếu TỆP (tệp .xlsx).'],
    [['a.xlsx', 'b.xlsx'], 'Lệnh kpi không hiểu «b.xlsx». Đặt cụm từ có dấu cách trong ngoặc kép.'],
  ])('%j is refused with a sentence', (words, sentence) => {
    expect(() => parseGiven(COMMAND, words)).toThrow(sentence)
  })

  test.each(['hybrid', '=online'])('the setting «%s» is refused with its form', (word) => {
    const given = parseGiven(COMMAND, ['a.xlsx', '--set', word])
    expect(() => settingsOf(given)).toThrow('Tùy chọn --set cần dạng TÊN=GIÁ TRỊ')
  })
})

test('the help of a command names its input, its options and an example', () => {
  const help = commandHelp(COMMAND)
  for (const words of ['nenep kpi TỆP [TÙY CHỌN]', '--period KỲ', '--set TÊN=GIÁ TRỊ', '--json', 'nenep kpi a.xlsx']) {
    expect(help).toContain(words)
  }
})

test('columns line up by letters, decomposed Vietnamese included', () => {
  expect(inColumns([['Tỷ lệ', '1'], ['Tỷ lệ'.normalize('NFD'), '2'], ['a', '3']])).toEqual([
    'Tỷ lệ  1', `${'Tỷ lệ'.normalize('NFD')}  2`, 'a      3',
  ])
})
