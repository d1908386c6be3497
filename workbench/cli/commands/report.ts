// nenep report: the periodic report as a .docx.
import type { Command } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { AS_OF, FORCE, INPUT, NEEDED_PERIOD, OUT, SET } from '../options.ts'

export const report: Command = {
  name: 'report',
  summary: 'Tạo báo cáo kết quả thực hiện (.docx) của một kỳ.',
  argument: INPUT,
  options: { period: NEEDED_PERIOD, out: OUT, 'as-of': AS_OF, set: SET, force: FORCE },
  examples: ['so-theo-doi.xlsx --period 6T/2026 --out bao-cao-6-thang.docx'],
  run: (given, terminal) => makeDocument('makeReport', { given, terminal, names: ['period', 'as-of'], preview: 'report' }),
}
