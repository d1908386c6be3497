// The commands that make a letter, a notice, a plan or an invitation as a .docx.
import type { Command, OptionDeclaration } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { AS_OF, FORCE, INPUT, OUT, PERIOD, SET, type ActionOption } from '../options.ts'

interface Letter {
  readonly name: string
  readonly action: string
  readonly summary: string
  readonly options: Readonly<Partial<Record<ActionOption, OptionDeclaration>>>
  readonly example: string
}

const ROW: OptionDeclaration = { value: 'DÒNG', help: 'Số dòng của cuộc họp trong bảng Cuộc họp.', required: true }

const LETTERS: readonly Letter[] = [
  {
    name: 'reminder',
    action: 'makeReminder',
    summary: 'Tạo công văn đôn đốc các nhiệm vụ quá hạn, theo từng cơ quan, đơn vị (.docx).',
    options: {
      unit: { value: 'ĐƠN VỊ', help: 'Chỉ các nhiệm vụ do đơn vị này chủ trì.' },
      due: { value: 'NGÀY', help: 'Ngày phải gửi kết quả. Không ghi: để trống chờ điền.' },
    },
    example: 'so-theo-doi.xlsx --due 15/12/2026 --out don-doc.docx',
  },
  {
    name: 'overrun-notice',
    action: 'makeOverrunNotice',
    summary: 'Tạo thông báo các cuộc họp vượt thời gian quy định (.docx).',
    options: { period: PERIOD },
    example: 'so-theo-doi.xlsx --period 6T/2026 --out vuot-gio.docx',
  },
  {
    name: 'meeting-plan',
    action: 'makeMeetingPlan',
    summary: 'Tạo kế hoạch hội nghị, cuộc họp của năm (.docx).',
    options: { period: PERIOD },
    example: 'so-theo-doi.xlsx --period 2027 --out ke-hoach-hop.docx',
  },
  {
    name: 'schedule',
    action: 'makeWeekly',
    summary: 'Tạo lịch công tác tuần (.docx) từ bảng Cuộc họp.',
    options: { week: { value: 'NGÀY', help: 'Một ngày trong tuần. Không ghi: tuần này, từ thứ Sáu là tuần sau.' } },
    example: 'so-theo-doi.xlsx --week 23/11/2026 --out lich-tuan.docx',
  },
  {
    name: 'invitation',
    action: 'makeInvitation',
    summary: 'Tạo giấy mời một cuộc họp (.docx).',
    options: { row: ROW },
    example: 'so-theo-doi.xlsx --row 12 --out giay-moi.docx',
  },
  {
    name: 'conclusion',
    action: 'makeConclusion',
    summary: 'Tạo thông báo kết luận một cuộc họp (.docx).',
    options: { row: ROW },
    example: 'so-theo-doi.xlsx --row 12 --out ket-luan.docx',
  },
]

export const LETTER_COMMANDS: readonly Command[] = LETTERS.map(({ name, action, summary, options, example }) => ({
  name,
  summary,
  argument: INPUT,
  options: { ...options, out: OUT, 'as-of': AS_OF, set: SET, force: FORCE },
  examples: [example],
  run: (given, terminal) => makeDocument(action, { given, terminal, names: [...(Object.keys(options) as ActionOption[]), 'as-of'], preview: action }),
}))
