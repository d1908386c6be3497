// Lists of the register of tasks.
import { list } from '../list.ts'

/** «Quá hạn» and the like follow from the dates: they are read, never offered, and always a finding. */
export const TASK_STATUS = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'notStarted', label: 'Chưa thực hiện', aliases: ['mới giao', 'chưa làm', 'chưa triển khai'] },
    { id: 'inProgress', label: 'Đang thực hiện', aliases: ['đang làm', 'đang triển khai', 'đang xử lý'] },
    { id: 'done', label: 'Hoàn thành', aliases: ['xong', 'đã HT', '100%', 'đã hoàn thành', 'đã xong', 'HT'] },
    { id: 'continuous', label: 'Thực hiện thường xuyên', aliases: ['thường xuyên', 'TX'] },
    {
      id: 'waiting',
      label: 'Chưa đến thời điểm thực hiện',
      aliases: ['chờ tỉnh', 'chờ hướng dẫn', 'chờ văn bản', 'chờ văn bản cấp trên', 'chưa đến thời điểm', 'chưa đến hạn'],
    },
    { id: 'paused', label: 'Tạm dừng', aliases: ['hoãn', 'tạm hoãn'] },
    { id: 'cancelled', label: 'Không thực hiện', aliases: ['hủy', 'rút', 'không làm'] },
    { id: 'computed', label: 'Quá hạn', aliases: ['đúng hạn', 'chậm', 'chậm hạn', 'trễ hạn', 'trước hạn'], retired: true },
  ],
}))

/** A superior's answer to a difficulty may come from any of these. */
export const DIFFICULTY_LEVEL = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'commune', label: 'UBND xã', aliases: ['cấp xã', 'xã', 'UBND phường', 'UBND đặc khu', 'phường', 'đặc khu'] },
    { id: 'department', label: 'Sở, ngành tỉnh', aliases: ['sở', 'sở, ngành', 'sở ngành'] },
    { id: 'province', label: 'UBND tỉnh', aliases: ['tỉnh', 'cấp tỉnh', 'UBND thành phố'] },
    { id: 'central', label: 'Bộ, ngành Trung ương', aliases: ['TW', 'trung ương', 'chính phủ', 'bộ', 'bộ, ngành'] },
  ],
  recognise: (folded) => (folded.startsWith('sở ') ? 'department' : folded.startsWith('bộ ') ? 'central' : null),
}))

export const DIFFICULTY_STATUS = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'new', label: 'Mới tiếp nhận', aliases: ['mới'] },
    { id: 'considering', label: 'Đang xem xét', aliases: ['đang xử lý', 'đang giải quyết'] },
    { id: 'resolved', label: 'Đã giải quyết', aliases: ['xong', 'đã xong'] },
    { id: 'answered', label: 'Đã trả lời' },
    { id: 'forwarded', label: 'Đã chuyển cấp trên', aliases: ['đã kiến nghị', 'đã chuyển'] },
  ],
}))

export const DIFFICULTY_SOURCE = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'unit', label: 'Đơn vị', aliases: ['cơ quan', 'cơ quan, đơn vị', 'nội bộ'] },
    { id: 'citizen', label: 'Người dân, doanh nghiệp', aliases: ['người dân', 'doanh nghiệp', 'công dân'] },
  ],
}))
