// What the report says of the tasks of the plan's appendix (K9).
import type { OverdueTask, Tasks } from '../facts/tasks.ts'
import { amount, type Words } from '../words.ts'

/** The sentences of the tasks by their state, with those overdue. */
export function taskSentences(facts: Tasks, words: Words): string[] {
  if (facts.total === null) return ['Chưa có số liệu về nhiệm vụ tại Phụ lục.']
  if (facts.total === 0) return ['Trong kỳ không có nhiệm vụ được giao.']
  const sentence = `Trong ${amount(facts.total, 'nhiệm vụ')} tại Phụ lục: ${stateParts(facts).join('; ')}.`
  return facts.hasDue ? [sentence] : [sentence, 'Chưa có nhiệm vụ nào đến hạn trong kỳ.']
}

function stateParts({ done, doneLate, inProgress, continuous, waiting, paused, overdue }: Tasks): string[] {
  const parts: string[] = []
  const add = (label: string, count: number, rest = ''): void => {
    if (count > 0) parts.push(`${label} ${amount(count, 'nhiệm vụ')}${rest}`)
  }
  add('hoàn thành', done, doneLate > 0 ? ` (chậm hạn ${amount(doneLate, 'nhiệm vụ')})` : '')
  add('đang thực hiện', inProgress)
  add('thực hiện thường xuyên', continuous)
  add('chưa đến thời điểm thực hiện', waiting, ' (chờ văn bản chỉ đạo của tỉnh)')
  add('tạm dừng', paused)
  parts.push(overdueWords(overdue))
  return parts
}

function overdueWords(overdue: readonly OverdueTask[]): string {
  if (overdue.length === 0) return 'không có nhiệm vụ quá hạn'
  return `quá hạn ${amount(overdue.length, 'nhiệm vụ')} (${overdue.map(overdueTask).join('; ')})`
}

function overdueTask({ ordinal, days, leadUnit }: OverdueTask): string {
  const number = ordinal === null ? '' : `số thứ tự ${ordinal}, `
  const lead = leadUnit === null ? '' : `; cơ quan chủ trì: ${leadUnit}`
  return `${number}quá hạn ${amount(days, 'ngày')}${lead}`
}
