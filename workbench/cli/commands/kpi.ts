// nenep kpi: the indicators of a period.
import type { KpiFigure, KpiResult } from '../../../src/actions/kpi.ts'
import type { ExplainedRow } from '../../../src/indicators/explain.ts'
import { INDICATORS } from '../../../src/indicators/index.ts'
import type { Verdict } from '../../../src/indicators/indicator.ts'
import { wordsOfReason } from '../../../src/indicators/reasons.ts'
import { targetWords, verdictWords } from '../../../src/indicators/wording.ts'
import { nearest } from '../../../src/vietnamese/nearest.ts'
import { formatCount } from '../../../src/vietnamese/number.ts'
import { inColumns } from '../columns.ts'
import { type Command, type Given, UsageError } from '../command.ts'
import { actionOptions, AS_OF, INPUT, JSON_OUTPUT, PERIOD, SET } from '../options.ts'
import { onWorkbook } from '../session.ts'

const VERDICTS: readonly Verdict[] = ['met', 'exceeded', 'notYetMet', 'notMet', 'none']

export const kpi: Command = {
  name: 'kpi',
  summary: 'Tính các chỉ tiêu của một kỳ.',
  argument: INPUT,
  options: {
    period: PERIOD,
    'as-of': AS_OF,
    set: SET,
    explain: { value: 'HÀM', help: 'Liệt kê các dòng được tính, không được tính của một chỉ tiêu, ví dụ ONLINE_RATIO.' },
    'fail-on': { value: 'ĐÁNH_GIÁ', help: `Kết thúc với mã 1 khi có chỉ tiêu: ${VERDICTS.join(', ')}. Ghi được nhiều lần.`, repeated: true },
    json: JSON_OUTPUT,
  },
  examples: ['so-theo-doi.xlsx', 'so-theo-doi.xlsx --period 6T/2026 --fail-on notMet --json'],
  async run(given, terminal) {
    const unwanted = unwantedVerdicts(given)
    const result = await onWorkbook(given.argument!, terminal, (host) => {
      terminal.stage('Đang tính chỉ tiêu…')
      return host.run('runAction', 'kpi', actionOptions(given, ['period', 'as-of', 'explain'])) as KpiResult
    })
    if (given.flags.has('json')) terminal.print(JSON.stringify({ ...result, doubts: undefined }))
    else for (const line of linesOf(result)) terminal.print(line)
    return result.indicators.some(({ verdict }) => unwanted.has(verdict)) ? 1 : 0
  },
}

function unwantedVerdicts({ values }: Given): ReadonlySet<string> {
  const wanted = (values.get('fail-on') ?? []).flatMap((value) => value.split(','))
  const unknown = wanted.find((verdict) => !VERDICTS.some((each) => each === verdict))
  if (unknown !== undefined) {
    throw new UsageError(`Không có đánh giá «${unknown}». Tên gần nhất: ${nearest(unknown, VERDICTS) ?? VERDICTS.join(', ')}.`)
  }
  return new Set(wanted)
}

/** The result as a person reads it. */
export function linesOf({ period, asOf, indicators, doubts, settings, rows }: KpiResult): string[] {
  const heading = `Chỉ tiêu ${period.label} (${dayWords(period.from)} - ${dayWords(period.to)}), số liệu đến hết ngày ${dayWords(asOf)}`
  const word = settings['notMetWord'] === 'notYetMet' ? 'notYetMet' : 'notMet'
  const table = indicators.map((figure) => rowOf(figure, word))
  return [
    heading, '', ...inColumns([['Chỉ tiêu', 'Kết quả', 'Chỉ tiêu giao', 'Đánh giá'], ...table]),
    ...(doubts.length > 0 ? ['', 'Cần xem lại:', ...doubts.map(([label, words]) => `- ${label}: ${words}`)] : []), ...(rows ? ['', ...explanation(rows)] : []),
  ]
}

function rowOf(figure: KpiFigure, notMetWord: 'notMet' | 'notYetMet'): string[] {
  const indicator = INDICATORS.find(({ name }) => name === figure.function)!
  const verdict = figure.value === null ? (figure.reason ?? '') : verdictWords(figure, indicator.target, { notMetWord })
  const provisional = figure.provisional && figure.value !== null && figure.target !== null ? ' (tạm tính)' : ''
  return [figure.label, resultWords(figure, indicator.sense), targetWords(indicator), verdict + provisional]
}

/** «95/150 (63,3%)», «giảm 15% (400 → 340)», «3». */
function resultWords({ value, numerator, denominator, display }: KpiFigure, sense: string): string {
  if (value === null) return '-'
  if (sense === 'reduction') return `${display} (${formatCount(denominator)} → ${formatCount(denominator - numerator)})`
  return sense === 'share' ? `${formatCount(numerator)}/${formatCount(denominator)} (${display})` : display
}

function explanation(rows: readonly ExplainedRow[]): string[] {
  const table = rows.map(({ sheet, row, numerator, denominator, reason }) => [sheet, String(row), String(numerator), String(denominator), wordsOfReason(reason)])
  return inColumns([['Bảng', 'Dòng', 'Tử số', 'Mẫu số', 'Lý do'], ...table])
}

function dayWords(iso: string): string {
  return iso.split('-').toReversed().join('/')
}
