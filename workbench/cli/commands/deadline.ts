// nenep deadline: what a deadline phrase means; phrases may come one a line on stdin.
import type { DeadlineResult } from '../../../src/actions/deadline.ts'
import { type Command, UsageError } from '../command.ts'
import { actionOptions, JSON_OUTPUT, SET } from '../options.ts'
import { onHost } from '../session.ts'

const KINDS: Readonly<Record<DeadlineResult['kind'], string>> = {
  date: 'ngày',
  period: 'kỳ',
  recurring: 'định kỳ',
  continuous: 'thường xuyên',
  event: 'chờ sự kiện',
  relative: 'tính từ một mốc',
  unspecified: 'chưa rõ',
}

export const deadline: Command = {
  name: 'deadline',
  summary: 'Đọc cụm từ thời hạn thành ngày đến hạn.',
  argument: { name: 'CỤM_TỪ', help: 'cụm từ thời hạn; không ghi thì đọc từ đầu vào, mỗi dòng một cụm từ', optional: true },
  options: {
    base: { value: 'NGÀY', help: 'Ngày tính thời hạn tương đối; không ghi: ngày ban hành kế hoạch.' },
    set: SET,
    json: JSON_OUTPUT,
  },
  examples: ['"Quý IV"', '"Trước ngày 15/6" --set before=lenient --json'],
  async run(given, terminal) {
    const phrases = given.argument === null ? await terminal.lines() : [given.argument]
    if (phrases === null) throw new UsageError('Lệnh deadline thiếu CỤM_TỪ.')
    const results = await onHost(null, (host) =>
      host.run('runAction', 'deadline', { ...actionOptions(given, ['base']), phrases }) as readonly DeadlineResult[])
    for (const [index, result] of results.entries()) {
      terminal.print(given.flags.has('json') ? JSON.stringify(result) : `${phrases[index]}: ${wordsOf(result)}`)
    }
    return 0
  },
}

function wordsOf({ kind, due, condition, every, yearInferred }: DeadlineResult): string {
  const parts = [KINDS[kind]]
  if (due !== null) parts.push(`hạn ${due.split('-').toReversed().join('/')}${yearInferred ? ' (năm suy ra từ kế hoạch)' : ''}`)
  if (every !== null) parts.push(`lặp lại: ${every}`)
  if (condition !== null) parts.push(`khi: ${condition}`)
  return parts.join('; ')
}
