// The whole check: every rule over every sheet, as data; kept in the workbook when it is asked for there.
import { sweepNotes } from '../checks/entry/notes.ts'
import { checkSheets, findingsOf, type CheckedSheet, type Finding } from '../checks/index.ts'
import { mendFindings } from '../checks/mends.ts'
import { ruleMessage } from '../checks/sentences.ts'
import { addTo } from '../tables/add-to.ts'
import { FINDINGS } from '../tables/findings.ts'
import { FINDING_SEVERITY } from '../tables/lists/work-lists.ts'
import { formatDay } from '../vietnamese/date.ts'
import type { Severity } from '../vietnamese/messages.ts'
import { formatTime } from '../vietnamese/time.ts'
import { action, type CellValue, type Ports } from './action.ts'
import { mendableCells } from './mend.ts'
import { isSetUp } from './repair.ts'
import { lostDropdowns } from './repair/lost.ts'
import { registerSheet, rowOf } from './set-up/register-sheet.ts'
import { hasSheet, openWorkbook } from './workbook.ts'

export interface CheckResult {
  readonly findings: readonly Finding[]
}

/** What the panel shows of a check: the counts whole, of the findings the first ones. */
export interface ShownFindings extends CheckResult {
  readonly counts: readonly FindingCount[]
}

export interface FindingCount extends Pick<Finding, 'severity' | 'sheet'> {
  readonly count: number
}

export const check = action<CheckResult, ShownFindings>({
  id: 'check',
  menu: [{ label: 'Rà soát toàn bộ', handler: 'menuCheck', options: { keep: true } }],
  options: ['asOf', 'set', 'keep'],
  run: (ports, options) => {
    const workbook = openWorkbook(ports, options)
    const sheets = checkSheets(workbook, (sheet, part) => ports.progress(`Đang rà soát sổ ${sheet}`, part))
    const findings = findingsOf(sheets, workbook)
    if (options['keep'] !== true) return { findings }
    const all = [...findings, ...mendFindings(mendableCells(workbook, { ports, chosen: null })), ...dropdownFindings(sheets, ports)]
    ports.progress('Đang ghi kết quả rà soát…')
    ports.exclusively(() => {
      keepFindings(all, ports)
      noteFindings(sheets, ports)
    })
    return { findings: all }
  },
  summary: ({ findings }) => {
    if (findings.length === 0) return 'Không có nội dung cần sửa.'
    const mendable = findings.some((finding) => finding.mendable) ? ' Có nội dung chọn Sửa giúp là sửa được.' : ''
    return `Phải sửa: ${countOf(findings, 'error')}. Cần kiểm tra: ${countOf(findings, 'warning')}. Lưu ý: ${countOf(findings, 'notice')}.${mendable}`
  },
  forPanel: shownFindings,
})

/** So many findings of a severity go to the panel: 20,000 wrong rows are 8 MB. */
const SHOWN_FINDINGS = 500

/** How many of each group are shown; what the small ones leave goes to the large. */
function sharesOf(groups: readonly (readonly Finding[])[]): [readonly Finding[], number][] {
  const bySize = groups.slice()
  bySize.sort((a, b) => a.length - b.length)
  let room = SHOWN_FINDINGS
  return bySize.map((group, index) => {
    const share = Math.min(group.length, Math.floor(room / (bySize.length - index)))
    room -= share
    return [group, share]
  })
}

/** Each sheet has its share, so that one that is full of them does not hide the others. */
function shownFindings({ findings }: CheckResult): ShownFindings {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    addTo(groups, `${finding.severity}|${finding.sheet}`, finding)
  }
  const all = [...groups.values()]
  const shares = new Map(SEVERITIES.flatMap((severity) => sharesOf(all.filter(([first]) => first!.severity === severity))))
  return {
    findings: all.flatMap((group) => group.slice(0, shares.get(group))),
    counts: all.map((group) => ({ severity: group[0]!.severity, sheet: group[0]!.sheet, count: group.length })),
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** So many rows tell whether a column has lost its dropdown; repair looks at all of them. */
const RULED_ROWS = 5000

/** Columns whose dropdown is gone, as after a paste. */
function dropdownFindings(sheets: readonly CheckedSheet[], { cells }: Ports): Finding[] {
  return sheets.flatMap(({ reading }) => {
    if (!reading || reading.rows.length === 0 || !isSetUp(reading)) return []
    const { layout, gridRows, sheet } = reading
    const rows = Math.min(gridRows[gridRows.length - 1]! - layout.headerRow, RULED_ROWS)
    const size = { headerRow: layout.headerRow + 1, columns: sheet.cells[0]!.length, rows }
    return lostDropdowns(reading, cells.rules(sheet.name, size)).map((header): Finding => {
      const { severity, sentence } = ruleMessage('dropdown-lost')
      const message = sentence({ header })
      return { severity, sheet: sheet.name, cell: '', value: '', rule: 'dropdown-lost', clause: null, message, mendable: true }
    })
  })
}

/** Keeps the findings in «Kết quả rà soát», in place of those of the check before: counts first, severities apart. */
function keepFindings(findings: readonly Finding[], ports: Ports): void {
  const { source, spreadsheet, today, minutes } = ports
  const at = `rà soát lúc ${formatTime(minutes)} ngày ${formatDay(today)}`
  const counts = SEVERITIES.map((severity) =>
    rowOf(FINDINGS, { severity: FINDING_SEVERITY.label(severity), sheet: 'Tất cả', message: `${countOf(findings, severity)} nội dung, ${at}.` }))
  const rows = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map(findingRow))
  if (!hasSheet(ports, FINDINGS.sheet)) spreadsheet.createSheets([{ plan: registerSheet(FINDINGS), index: source.sheetNames().length }])
  spreadsheet.replaceRows(FINDINGS.sheet, [...counts, ...rows])
}

function findingRow({ severity, sheet, cell, value, rule, clause, message, mendable }: Finding): CellValue[] {
  const mend = mendable ? 'Có' : null
  return rowOf(FINDINGS, { severity: FINDING_SEVERITY.label(severity), sheet, cell, value: asData(value), rule, clause, message, mend })
}

/** Puts notes on the cells that were found and takes those away that are right now. */
function noteFindings(sheets: readonly CheckedSheet[], { cells, progress }: Ports): void {
  for (const [index, { reading, found }] of sheets.entries()) {
    if (!reading) continue
    progress(`Đang ghi chú vào bảng ${reading.sheet.name}`, { index, count: sheets.length, isWritten: true })
    const notes = cells.notes(reading.sheet.name)
    cells.setNotes(reading.sheet.name, sweepNotes(found, notes), notes)
  }
  cells.forgetPendingPaste()
}

/** A text that a spreadsheet would take for a formula is kept as text. */
function asData(text: string): string {
  return /^[=+@'-]/.test(text) ? ` ${text}` : text
}
