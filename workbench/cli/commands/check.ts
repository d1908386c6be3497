// nenep check: everything in the registers that is wrong or doubtful.
import type { CheckResult } from '../../../src/actions/check.ts'
import type { Severity } from '../../../src/vietnamese/messages.ts'
import type { Command } from '../command.ts'
import { actionOptions, AS_OF, INPUT, JSON_OUTPUT, SET } from '../options.ts'
import { onWorkbook } from '../session.ts'

type Finding = CheckResult['findings'][number]

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Phải sửa', warning: 'Cần kiểm tra', notice: 'Lưu ý' }

export const check: Command = {
  name: 'check',
  summary: 'Rà soát toàn bộ các sổ; mã kết thúc là 1 khi có nội dung phải sửa.',
  argument: INPUT,
  options: { 'as-of': AS_OF, set: SET, json: JSON_OUTPUT },
  examples: ['so-theo-doi.xlsx', 'so-theo-doi.xlsx --json'],
  async run(given, terminal) {
    const { findings } = await onWorkbook(given.argument!, terminal, (host) => {
      terminal.stage('Đang rà soát…')
      return host.run('runAction', 'check', actionOptions(given, ['as-of'])) as CheckResult
    })
    if (given.flags.has('json')) terminal.print(JSON.stringify({ findings }))
    else for (const line of linesOf(findings)) terminal.print(line)
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

/** Counts first, then the findings, the most serious first; the three kinds are never mixed. */
export function linesOf(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Không có nội dung cần sửa.']
  const groups = (Object.keys(SEVERITIES) as Severity[]).map((severity) => ({
    title: SEVERITIES[severity],
    found: findings.filter((finding) => finding.severity === severity),
  }))
  const counts = groups.map(({ title, found }) => `${title}: ${found.length}`).join('. ')
  const lists = groups.filter(({ found }) => found.length > 0).flatMap(({ title, found }) => ['', title.toUpperCase(), ...found.map(lineOf)])
  return [`${counts}.`, ...lists]
}

function lineOf({ sheet, cell, message }: Finding): string {
  return `  ${sheet}${cell ? ` ${cell}` : ''}: ${message}`
}
