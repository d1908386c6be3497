// nenep appendix: the assignment appendix as a .docx.
import type { Command } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { FORCE, INPUT, OUT, SET } from '../options.ts'

export const appendix: Command = {
  name: 'appendix',
  summary: 'Tạo phụ lục phân công nhiệm vụ (.docx) từ bảng Nhiệm vụ.',
  argument: INPUT,
  options: { out: OUT, set: SET, force: FORCE },
  examples: ['so-theo-doi.xlsx --out phu-luc.docx'],
  run: (given, terminal) => makeDocument('makeAppendix', { given, terminal, names: [] }),
}
