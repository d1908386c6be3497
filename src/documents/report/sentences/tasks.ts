// What the report says of tasks (K9): those of the plan's appendix, then those that other documents assigned.
import type { TaskCounts, TaskLine, Tasks } from '../facts/tasks.ts'
import { amount, percent, type Words } from '../words.ts'

/** The sentences of the tasks by their state, with those overdue. */
export function taskSentences(facts: Tasks, words: Words): string[] {
  if (facts.total === null) return ['Chưa có số liệu về nhiệm vụ tại Phụ lục.']
  if (facts.total === 0) return ['Trong kỳ không có nhiệm vụ được giao.']
  const { ofPlan, ofOthers } = facts
  const sentences = [
    ...countSentence('Trong', ofPlan, 'tại Phụ lục', words),
    ...countSentence(ofPlan.total > 0 ? 'Ngoài ra, trong' : 'Trong', ofOthers, 'do văn bản khác giao', words),
  ]
  return facts.hasDue || facts.overdue.length > 0 ? sentences : [...sentences, 'Chưa có nhiệm vụ nào đến hạn trong kỳ.']
}

function countSentence(lead: string, tasks: TaskCounts, which: string, words: Words): string[] {
  return tasks.total === 0 ? [] : [`${lead} ${amount(tasks.total, 'nhiệm vụ')} ${which}: ${stateParts(tasks, words).join('; ')}.`]
}

function stateParts({ counts, doneLate, overdue }: TaskCounts, words: Words): string[] {
  const parts: string[] = []
  const add = (label: string, count: number, rest = ''): void => {
    if (count > 0) parts.push(`${label} ${amount(count, 'nhiệm vụ')}${rest}`)
  }
  add('hoàn thành', counts.done, doneLate > 0 ? ` (chậm hạn ${amount(doneLate, 'nhiệm vụ')})` : '')
  add('đang thực hiện', counts.inProgress)
  add('chưa thực hiện', counts.notStarted)
  add('thực hiện thường xuyên', counts.continuous)
  add('chưa đến thời điểm thực hiện', counts.waiting, ` (${waitingWords(words)})`)
  add('tạm dừng', counts.paused)
  parts.push(overdueWords(overdue))
  return parts
}

/** So many overdue tasks are named; of more, the appendix tells. */
const MOST_NAMED = 10

function overdueWords(overdue: readonly TaskLine[]): string {
  if (overdue.length === 0) return 'không có nhiệm vụ quá hạn'
  const named = overdue.length > MOST_NAMED ? '' : ` (${overdue.map(overdueTask).join('; ')})`
  return `quá hạn ${amount(overdue.length, 'nhiệm vụ')}${named}`
}

function overdueTask({ ordinal, lateDays, leadUnit, assignedBy }: TaskLine): string {
  const number = ordinal === null ? '' : `số thứ tự ${ordinal}, `
  const lead = leadUnit === null ? '' : `; cơ quan chủ trì: ${leadUnit}`
  const assigner = assignedBy === null ? '' : `; ${assignerWords(assignedBy)}`
  return `${number}quá hạn ${amount(lateDays, 'ngày')}${lead}${assigner}`
}

function assignerWords(number: string): string {
  return `văn bản giao: ${number}`
}

/** A text on a task, with the document that assigned it where that is not the plan. */
export function withAssigner(text: string, { assignedBy }: Pick<TaskLine, 'assignedBy'>): string {
  return assignedBy === null ? text : `${text} (${assignerWords(assignedBy)})`
}

function waitingWords({ provinceKind }: Words): string {
  return `chờ văn bản chỉ đạo của ${provinceKind}`
}

/** The state of one task, as the list of tasks has it. */
export function taskStateWords(task: TaskLine, words: Words): string {
  const { state, lateDays, due, progress } = task
  const inTime = due === null ? '' : ' (trong hạn)'
  switch (state) {
    case 'done':
      return doneWords(task)
    case 'overdue':
      return `Quá hạn ${amount(lateDays, 'ngày')}, chưa hoàn thành`
    case 'inProgress':
      return `Đang thực hiện${inTime}${progress === null || progress === 0 ? '' : `, tiến độ ${percent(Math.round(progress * 1000), 1000, words)}`}`
    case 'notStarted':
      return `Chưa thực hiện${inTime}`
    case 'continuous':
      return 'Thực hiện thường xuyên'
    case 'waiting':
      return `Chưa đến thời điểm thực hiện (${waitingWords(words)})`
    case 'paused':
      return 'Tạm dừng'
    case 'cancelled':
      return 'Không thực hiện'
  }
}

function doneWords({ completion, lateDays }: TaskLine): string {
  switch (completion) {
    case 'early':
      return 'Hoàn thành trước hạn'
    case 'onTime':
      return 'Hoàn thành đúng hạn'
    case 'late':
      return `Hoàn thành nhưng chậm hạn (quá hạn ${amount(lateDays, 'ngày')})`
    case 'unknown':
      return 'Hoàn thành'
  }
}
