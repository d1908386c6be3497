// The whole check: every rule over every sheet, as data.
import { checkWorkbook, type Finding } from '../checks/index.ts'
import { FINDINGS } from '../tables/findings.ts'
import { FINDING_SEVERITY } from '../tables/lists/work-lists.ts'
import { action, type Ports } from './action.ts'
import { registerSheet, rowOf } from './set-up/register-sheet.ts'
import { openWorkbook } from './workbook.ts'

export interface CheckResult {
  readonly findings: readonly Finding[]
}

export const check = action<CheckResult>({
  id: 'check',
  menu: [{ label: 'Rà soát toàn bộ', handler: 'menuCheck', options: { keep: true } }],
  options: ['asOf', 'set', 'keep'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const findings = checkWorkbook(workbook)
    if (options['keep'] === true) keepFindings(findings, ports)
    return { findings }
  },
  summary: ({ findings }) => {
    if (findings.length === 0) return 'Không có nội dung cần sửa.'
    const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length
    return `Phải sửa: ${count('error')}. Cần kiểm tra: ${count('warning')}. Lưu ý: ${count('notice')}.`
  },
})

/** Keeps the findings in «Kết quả rà soát», in place of those of the check before. */
function keepFindings(findings: readonly Finding[], { source, spreadsheet, exclusively }: Ports): void {
  const rows = findings.map(({ severity, sheet, cell, value, rule, clause, message }) =>
    rowOf(FINDINGS, { severity: FINDING_SEVERITY.label(severity), sheet, cell, value: asData(value), rule, clause, message }))
  exclusively(() => {
    const names = source.sheetNames()
    if (!names.includes(FINDINGS.sheet)) spreadsheet.createSheets([{ plan: registerSheet(FINDINGS), index: names.length }])
    spreadsheet.replaceRows(FINDINGS.sheet, rows)
  })
}

/** A text that a spreadsheet would take for a formula is kept as text. */
function asData(text: string): string {
  return /^[=+@'-]/.test(text) ? ` ${text}` : text
}
