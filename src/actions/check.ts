// The whole check: every rule over every sheet, as data.
import { checkWorkbook, type Finding } from '../checks/index.ts'
import { action } from './action.ts'
import { openWorkbook } from './workbook.ts'

export interface CheckResult {
  readonly findings: readonly Finding[]
}

export const check = action<CheckResult>({
  id: 'check',
  menu: [{ label: 'Rà soát toàn bộ', handler: 'menuCheck' }],
  options: ['asOf', 'set'],
  run: (ports, options) => ({ findings: checkWorkbook(openWorkbook(ports, options)) }),
  summary: ({ findings }) => {
    if (findings.length === 0) return 'Không có nội dung cần sửa.'
    const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length
    return `Phải sửa: ${count('error')}. Cần kiểm tra: ${count('warning')}. Lưu ý: ${count('notice')}.`
  },
})
