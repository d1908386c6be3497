// How far the plan's eleven tasks have come in the sample; their words are the plan's.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { taskRows } from '../../src/actions/set-up/first-rows.ts'
import { dayOf } from '../../src/vietnamese/date.ts'

const PROGRESS: Readonly<Record<string, Cells>> = {
  1: { result: 'Rà soát 04 văn bản' },
  2: { result: 'Báo cáo số 310/BC-UBND' },
  3: { result: 'Báo cáo số 311/BC-UBND' },
  4: { result: 'Quy chế làm việc sửa đổi' },
  6: { result: '04 cuộc kiểm tra' },
  8: { status: 'Hoàn thành', progress: 1, completedOn: dayOf(2026, 12, 18), result: 'Báo cáo số 305/BC-UBND' },
  9: { result: 'Gửi báo cáo qua hệ thống' },
  10: { result: '03 khóa tập huấn' },
  11: { result: 'Quyết định số 95/QĐ-UBND' },
}

export function tasks(): Cells[] {
  return taskRows().map((row) => ({ ...row, ...PROGRESS[String(row['ordinal'])] }))
}
