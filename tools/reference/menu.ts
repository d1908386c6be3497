// The page of the menu: its items, and how each thing that the panel does is done where the panel does not open.
import type { ActionId, MenuItem } from '../../src/actions/action.ts'
import { ACTIONS, actionOf } from '../../src/actions/index.ts'
import { CONFIG } from '../../src/tables/config.ts'
import { FINDINGS } from '../../src/tables/findings.ts'
import { JOURNAL } from '../../src/tables/journal.ts'
import { MADE_DOCUMENTS } from '../../src/tables/made-documents.ts'
import { MEETINGS } from '../../src/tables/meetings.ts'
import { TASKS } from '../../src/tables/tasks.ts'
import { GENERATED } from './generated.ts'

/** A thing that one does in the panel, and how one does it without. */
export interface Twin {
  /** Tab and words. */
  readonly inPanel: string
  /** What the panel calls for it. */
  readonly calls: readonly ActionId[]
  /** Actions whose menu items do it. */
  readonly byMenu: readonly ActionId[]
  /** The sheet in which it is done or seen, and how. */
  readonly inSheet?: { readonly sheet: string; readonly how: string }
}

/** All that the panel calls, in the order of its tabs. */
export const TWINS: readonly Twin[] = [
  {
    inPanel: 'Tổng quan: chỉ tiêu của một kỳ', calls: ['overview'], byMenu: ['overview'],
    inSheet: { sheet: 'Tổng quan', how: 'chỉ tiêu cả năm; kỳ khác: nhập `=KPI_TABLE("Quý 3/2026")` vào một ô trống' },
  },
  {
    inPanel: 'Tổng quan: Xem cách tính', calls: ['explainIndicator'], byMenu: ['explainIndicator'],
    inSheet: { sheet: 'Tổng quan', how: 'từng dòng: nhập `=KPI_EXPLAIN("ONLINE_RATIO")` vào một ô trống' },
  },
  { inPanel: 'Cập nhật số liệu', calls: ['refresh'], byMenu: ['refresh'] },
  {
    inPanel: 'Kiểm tra: nội dung phải sửa, đến ô', calls: ['check', 'goTo'], byMenu: ['check'],
    inSheet: { sheet: FINDINGS.sheet, how: 'mỗi dòng có bảng, ô, cách sửa; gõ địa chỉ ô vào hộp tên ở góc trái để đến ô' },
  },
  {
    inPanel: 'Kiểm tra: Sửa giúp, chọn từng ô', calls: ['mend'], byMenu: ['mend'],
    inSheet: { sheet: FINDINGS.sheet, how: 'chỉ sửa một ô: tự gõ giá trị đúng vào ô đó; cột Sửa giúp ghi ô nào máy tính sửa được' },
  },
  { inPanel: 'Kiểm tra: Hoàn tác', calls: ['undo'], byMenu: ['undo'], inSheet: { sheet: JOURNAL.sheet, how: 'ghi lại từng ô trước và sau' } },
  { inPanel: 'Nhiệm vụ: quá hạn, sắp đến hạn', calls: ['taskList'], byMenu: ['taskList'], inSheet: { sheet: TASKS.sheet, how: 'dòng quá hạn được tô màu' } },
  {
    inPanel: 'Nhiệm vụ: Cập nhật tiến độ', calls: ['markTask'], byMenu: [],
    inSheet: { sheet: TASKS.sheet, how: 'chọn ở cột Trạng thái, nhập cột Tiến độ (%), Ngày hoàn thành' },
  },
  {
    inPanel: 'Cuộc họp: nhập cuộc họp', calls: ['meetingForm', 'meetingDraft', 'saveMeeting'], byMenu: [],
    inSheet: { sheet: MEETINGS.sheet, how: 'nhập một dòng mới; ô sai, cuộc trùng lịch được ghi chú ngay khi nhập' },
  },
  {
    inPanel: 'Văn bản: xem có gì, còn thiếu gì, tạo',
    calls: [
      'previewDocument', 'makeAppendix', 'makeReport',
      'makeReminder', 'makeOverrunNotice', 'makeMeetingPlan', 'makeWeekly', 'makeInvitation', 'makeConclusion', 'makeComparison',
    ],
    byMenu: ['makeAppendix', 'makeReport', 'makeReminder', 'makeOverrunNotice', 'makeMeetingPlan', 'makeWeekly', 'makeInvitation', 'makeConclusion', 'makeComparison'],
  },
  { inPanel: 'Văn bản: Kiểm tra thể thức văn bản', calls: ['lintDocument'], byMenu: ['lintDocument'] },
  { inPanel: 'Văn bản: danh sách đã lập', calls: ['documentList'], byMenu: [], inSheet: { sheet: MADE_DOCUMENTS.sheet, how: 'mở bằng liên kết ở từng dòng' } },
  { inPanel: 'Thiết lập: Tạo các bảng', calls: ['setUp'], byMenu: ['setUp'] },
  { inPanel: 'Thiết lập: Thêm, Xóa dữ liệu mẫu', calls: ['sampleData', 'removeSample'], byMenu: ['sampleData', 'removeSample'] },
  { inPanel: 'Thiết lập: Nhập từ sổ có sẵn', calls: ['importRegister'], byMenu: ['importRegister'] },
  {
    inPanel: 'Thiết lập: Nhập phụ lục giao việc', calls: ['importAppendix'], byMenu: ['importAppendix'],
    inSheet: { sheet: TASKS.sheet, how: 'dán bảng chép từ Word vào một trang tính mới rồi chọn trong trình đơn' },
  },
  { inPanel: 'Thiết lập: Kiểm tra tình trạng', calls: ['health'], byMenu: ['health'] },
  { inPanel: 'Thiết lập: Khôi phục định dạng và danh sách chọn', calls: ['repair'], byMenu: ['repair'] },
  {
    inPanel: 'Thiết lập: xem, đổi thiết lập', calls: ['settingList', 'saveSetting'], byMenu: [],
    inSheet: { sheet: CONFIG.sheet, how: 'chọn hoặc nhập ở cột Giá trị; cột Ghi chú giải thích' },
  },
  {
    inPanel: 'Thiết lập: giá trị khác làm đổi chỉ tiêu nào', calls: ['settingEffect'], byMenu: ['explainIndicator'],
    inSheet: { sheet: CONFIG.sheet, how: 'đổi giá trị rồi xem bảng Tổng quan; Ctrl+Z trả lại' },
  },
]

/** The page, as Markdown. */
export function menuPage(): string {
  const items = ACTIONS.flatMap(({ menu, question }) => menu.map((item) => ({ item, isShownBefore: question !== undefined })))
  return `${GENERATED}# Trình đơn Nề nếp

Không mở được bảng điều khiển (trình duyệt đăng nhập nhiều tài khoản Google, mạng cơ quan chặn) thì vẫn làm đủ mọi việc bằng trình đơn
**Nề nếp** và ngay trong các bảng.

| Trình đơn | Trước khi làm |
|---|---|
| Mở bảng điều khiển |  |
${items.map(({ item, isShownBefore }) => `| ${pathOf(item)} | ${beforeOf(item, isShownBefore)} |`).join('\n')}

«Hỏi chọn»: kỳ, cơ quan, tuần, trang tính hoặc chỉ tiêu nào, khi có nhiều hơn một; nhập số dòng hoặc gõ kỳ. Báo cáo còn hỏi có dùng lại
câu chữ đã sửa ở bản trước không, khi có. «Cho xem trước»: sẽ có gì, đổi gì, còn thiếu gì. Bấm **Hủy** hoặc **Không** thì không có gì thay đổi.

## Việc của bảng điều khiển khi không có bảng điều khiển

| Trong bảng điều khiển | Bằng trình đơn | Ngay trong bảng tính |
|---|---|---|
${TWINS.map(twinRow).join('\n')}
`
}

function pathOf({ group, label }: MenuItem): string {
  return group === undefined ? label : `${group} › ${label}`
}

function beforeOf({ asks }: MenuItem, isShownBefore: boolean): string {
  return [asks ? 'hỏi chọn' : '', isShownBefore ? 'cho xem trước' : ''].filter((words) => words !== '').join('; ')
}

/** More items than these are named together. */
const MOST_NAMED = 4

function twinRow({ inPanel, byMenu, inSheet }: Twin): string {
  const labels = byMenu.flatMap((id) => actionOf(id).menu.map(pathOf))
  return `| ${inPanel} | ${labels.length > MOST_NAMED ? 'mọi mục «Tạo …»' : labels.join('; ')} | ${inSheet ? `${inSheet.sheet}: ${inSheet.how}` : ''} |`
}
