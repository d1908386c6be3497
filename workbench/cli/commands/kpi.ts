// nenep kpi: the indicators of a period.
import type { ExplainedRow, KpiFigure, KpiResult } from '../../../src/actions/kpi.ts'
import { nearest } from '../../../src/vietnamese/nearest.ts'
import { inColumns } from '../columns.ts'
import { type Command, type Given, UsageError } from '../command.ts'
import { actionOptions, AS_OF, INPUT, JSON_OUTPUT, PERIOD, SET } from '../options.ts'
import { onWorkbook } from '../session.ts'

const VERDICTS: Readonly<Record<KpiFigure['verdict'], string>> = {
  met: 'Đạt',
  exceeded: 'Vượt',
  notYetMet: 'Chưa đạt',
  notMet: 'Không đạt',
  none: 'Không đặt chỉ tiêu',
}

export const kpi: Command = {
  name: 'kpi',
  summary: 'Tính các chỉ tiêu của một kỳ.',
  argument: INPUT,
  options: {
    period: PERIOD,
    'as-of': AS_OF,
    set: SET,
    explain: { value: 'HÀM', help: 'Liệt kê các dòng được tính, không được tính của một chỉ tiêu, ví dụ ONLINE_RATIO.' },
    'fail-on': { value: 'ĐÁNH_GIÁ', help: `Kết thúc với mã 1 khi có chỉ tiêu: ${Object.keys(VERDICTS).join(', ')}. Ghi được nhiều lần.`, repeated: true },
    json: JSON_OUTPUT,
  },
  examples: ['so-theo-doi.xlsx', 'so-theo-doi.xlsx --period 6T/2026 --fail-on notMet --json'],
  async run(given, terminal) {
    const unwanted = unwantedVerdicts(given)
    const result = await onWorkbook(given.argument!, terminal, (host) => {
      terminal.stage('Đang tính chỉ tiêu…')
      return host.run('runAction', 'kpi', actionOptions(given, ['period', 'as-of', 'explain'])) as KpiResult
    })
    if (given.flags.has('json')) terminal.print(JSON.stringify(result))
    else for (const line of linesOf(result)) terminal.print(line)
    return result.indicators.some(({ verdict }) => unwanted.has(verdict)) ? 1 : 0
  },
}

function unwantedVerdicts({ values }: Given): ReadonlySet<string> {
  const wanted = (values.get('fail-on') ?? []).flatMap((value) => value.split(','))
  for (const verdict of wanted) {
    if (Object.hasOwn(VERDICTS, verdict)) continue
    const names = Object.keys(VERDICTS)
    throw new UsageError(`Không có đánh giá «${verdict}». Tên gần nhất: ${nearest(verdict, names) ?? names.join(', ')}.`)
  }
  return new Set(wanted)
}

/** The result as a person reads it. */
export function linesOf({ period, asOf, indicators, rows }: KpiResult): string[] {
  const heading = `Chỉ tiêu ${period.label} (${dayWords(period.from)} - ${dayWords(period.to)}), số liệu đến hết ngày ${dayWords(asOf)}`
  const table = [['Chỉ tiêu', 'Kết quả', 'Chỉ tiêu giao', 'Đánh giá'], ...indicators.map(rowOf)]
  return [heading, '', ...inColumns(table), ...(rows ? ['', ...explanation(rows)] : [])]
}

function rowOf(figure: KpiFigure): string[] {
  const { label, display, numerator, denominator, unit, value, target, reason } = figure
  if (value === null) return [label, '-', targetWords(figure), reason ?? 'Chưa có số liệu']
  const shown = unit === 'ratio' ? `${numerator}/${denominator} (${display})` : display
  return [label, shown, target === null ? '' : targetWords(figure), verdictWords(figure)]
}

function targetWords({ target, function: name }: KpiFigure): string {
  if (target === null) return ''
  const percent = `${String(Math.round(target * 1000) / 10).replace('.', ',')}%`
  return name.endsWith('_REDUCTION') ? `giảm ≥ ${percent}` : target === 1 ? percent : `≥ ${percent}`
}

function verdictWords({ verdict, provisional }: KpiFigure): string {
  return VERDICTS[verdict] + (provisional && verdict !== 'none' ? ' (tạm tính)' : '')
}

function explanation(rows: readonly ExplainedRow[]): string[] {
  const table = rows.map(({ sheet, row, numerator, denominator, reason }) => [sheet, String(row), String(numerator), String(denominator), reason])
  return inColumns([['Bảng', 'Dòng', 'Tử số', 'Mẫu số', 'Lý do'], ...table])
}

function dayWords(iso: string): string {
  return iso.split('-').reverse().join('/')
}
