// Tasks filtered and put into words: pure, so that it is tested without a page.
import type { ListedTask } from '../src/actions/panel/task-list.ts'

/** Those of a lead unit, or all; the most overdue first. */
export function filterTasks(tasks: readonly ListedTask[], unit: string): readonly ListedTask[] {
  const own = tasks.filter((task) => unit === '' || task.unit === unit)
  own.sort((a, b) => (b.lateDays ?? -Infinity) - (a.lateDays ?? -Infinity) || a.row - b.row)
  return own
}

/** «Quá hạn 12 ngày (hạn 13/11/2026)», «Còn 05 ngày (hạn 30/11/2026)», «Thời hạn: Thường xuyên». */
export function dueWords({ group, lateDays, due, deadline }: Pick<ListedTask, 'group' | 'lateDays' | 'due' | 'deadline'>): string {
  const day = due === '' ? '' : ` (hạn ${due})`
  if (group === 'overdue' && lateDays !== null) return `Quá hạn ${twoDigits(lateDays)} ngày${day}`
  if (group === 'dueSoon' && lateDays !== null) return lateDays === 0 ? `Đến hạn hôm nay${day}` : `Còn ${twoDigits(-lateDays)} ngày${day}`
  return deadline === '' ? `Chưa có thời hạn${day}` : `Thời hạn: ${deadline}${day}`
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count)
}
