// How far the plan's eleven tasks have come in the sample; their words are the plan's.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { taskRows } from '../../src/actions/set-up/first-rows.ts'
import { dayOf } from '../../src/vietnamese/date.ts'
import { UNITS } from './people.ts'

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

/** Two tasks of another plan of the sample, late on its last day: what a reminder is about. */
export function overdueTasks(): Cells[] {
  const given = { assigningDocument: '21/KH-UBND', assignedOn: dayOf(2026, 11, 16) }
  return [
    {
      ...given, ordinal: '12', content: 'Số hóa hồ sơ đất đai đang lưu giữ bằng giấy tại xã', leadUnit: UNITS.economy, coordinatingUnits: UNITS.service,
      product: 'Danh mục hồ sơ đã số hóa', deadline: 'Trước ngày 10/12/2026', dueDate: dayOf(2026, 12, 9), status: 'Đang thực hiện', progress: 0.6,
    },
    {
      ...given, ordinal: '13', content: 'Niêm yết danh mục thủ tục hành chính thực hiện toàn trình tại nhà văn hóa các thôn', leadUnit: UNITS.service,
      coordinatingUnits: UNITS.culture, product: 'Báo cáo kết quả niêm yết', deadline: '15/12/2026', dueDate: dayOf(2026, 12, 15), status: 'Chưa thực hiện',
    },
  ]
}

export function tasks(): Cells[] {
  return taskRows().map((row) => ({ ...row, ...PROGRESS[String(row['ordinal'])] }))
}
