// nenep report: the periodic report as a .docx.
import type { PreviousReport } from '../../../src/documents/report/kept.ts'
import { readReport } from '../../files/docx-lines.ts'
import { FileError } from '../../files/file-error.ts'
import { bytesOf } from '../../files/import-input.ts'
import { valueOf, type Command, type OptionDeclaration } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { AS_OF, FORCE, INPUT, JSON_OUTPUT, NEEDED_PERIOD, OUT, SET } from '../options.ts'

const PREVIOUS: OptionDeclaration = {
  value: 'TỆP',
  help: 'Báo cáo trước (.docx do Nề nếp tạo, đã sửa): dùng lại các đoạn người viết, trừ đoạn có số liệu.',
}

export const report: Command = {
  name: 'report',
  summary: 'Tạo báo cáo kết quả thực hiện (.docx) của một kỳ.',
  argument: INPUT,
  options: { period: NEEDED_PERIOD, out: OUT, 'as-of': AS_OF, set: SET, previous: PREVIOUS, force: FORCE, json: JSON_OUTPUT },
  examples: [
    'so-theo-doi.xlsx --period 6T/2026 --out bao-cao-6-thang.docx',
    'so-theo-doi.xlsx --period 2026 --previous bao-cao-6-thang.docx --out bao-cao-nam.docx',
  ],
  async run(given, terminal) {
    const path = valueOf(given, 'previous')
    const more = path === null ? {} : { keep: true, previous: await previousReport(path) }
    return makeDocument('makeReport', { given, terminal, names: ['period', 'as-of'], preview: 'report', more })
  },
}

async function previousReport(path: string): Promise<PreviousReport> {
  const previous = readReport(await bytesOf(path), path)
  if (previous.marks !== '') return previous
  throw new FileError(path, `Tệp «${path}» không phải báo cáo do Nề nếp tạo, hoặc đã mất dấu vết câu chữ, nên không rõ đoạn nào do người viết. Bỏ --previous.`)
}
