// nenep compare: two periods of a workbook, or two versions of it, side by side as a .docx.
import type { Side } from '../../../src/documents/comparison/side.ts'
import { valueOf, type Command, type OptionDeclaration } from '../command.ts'
import { makeDocument } from '../make-document.ts'
import { actionOptions, AS_OF, FORCE, INPUT, OUT, PERIOD, SET } from '../options.ts'
import { onWorkbook } from '../session.ts'

const PERIODS: OptionDeclaration = { value: 'KỲ; KỲ', help: 'Hai kỳ cách nhau bằng dấu «;». Không ghi: hai nửa năm của năm ở Cấu hình.' }
const OLD: OptionDeclaration = { value: 'TỆP', help: 'Bản trước của bảng tính: so sánh cùng một kỳ (--period) ở hai bản.' }

export const compare: Command = {
  name: 'compare',
  summary: 'So sánh hai kỳ, hoặc hai bản của bảng tính: chỉ tiêu nào thay đổi, do dòng nào (.docx).',
  argument: INPUT,
  options: { periods: PERIODS, old: OLD, period: PERIOD, out: OUT, 'as-of': AS_OF, set: SET, force: FORCE },
  examples: [
    'so-theo-doi.xlsx --periods "6T/2026; 6T-cuoi/2026" --out so-sanh.docx',
    'so-theo-doi.xlsx --old so-theo-doi-thang-6.xlsx --period 6T/2026 --out so-sanh.docx',
  ],
  async run(given, terminal) {
    const path = valueOf(given, 'old')
    const names = path === null ? (['periods', 'as-of'] as const) : (['period', 'as-of'] as const)
    const more = path === null ? {} : {
      old: await onWorkbook(path, terminal, (host) => host.run('runAction', 'comparisonSide', actionOptions(given, names)) as Side),
    }
    return makeDocument('makeComparison', { given, terminal, names, preview: 'makeComparison', more })
  },
}
