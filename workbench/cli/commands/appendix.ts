// nenep appendix: the assignment appendix as a .docx.
import type { Command } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { FORCE, INPUT, OUT, SET } from '../options.ts'

const PLAN = { value: 'SỐ', help: 'Chỉ các nhiệm vụ ghi số, ký hiệu này ở cột Văn bản giao, ví dụ 15/KH-UBND. Không ghi: nhiệm vụ của kế hoạch ở Cấu hình.' }

export const appendix: Command = {
  name: 'appendix',
  summary: 'Tạo phụ lục phân công nhiệm vụ (.docx) từ bảng Nhiệm vụ.',
  argument: INPUT,
  options: { plan: PLAN, out: OUT, set: SET, force: FORCE },
  examples: ['so-theo-doi.xlsx --out phu-luc.docx', 'so-theo-doi.xlsx --plan 15/KH-UBND --set appendixPages=dọc --out phu-luc.docx'],
  run: (given, terminal) => makeDocument('makeAppendix', { given, terminal, names: ['plan'], preview: 'appendix' }),
}
