// The appendices of a report: the figures with their settings and fingerprint, the tasks, the meetings over time.
import { communeName } from '../../plan/settings.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { paragraph, type Block, type Section } from '../model.ts'
import { appendixHead } from '../parts.ts'
import { prose } from './blocks.ts'
import type { ReportFacts } from './facts/facts.ts'
import { choiceTable } from './tables/choice-table.ts'
import { barTable, dataTable } from './tables/data-table.ts'
import { overrunTable } from './tables/overrun-table.ts'
import { taskTable } from './tables/task-table.ts'
import type { Words } from './words.ts'

export interface AppendixInput {
  readonly facts: ReportFacts
  readonly words: Words
  /** the mark of the data */
  readonly fingerprint: string
}

/** The appendices that a report has; the third only where there is something in it. */
export function appendixSections(input: AppendixInput): Section[] {
  const { facts, words } = input
  const sections = [landscape(dataAppendix(input))]
  if (facts.tasks.lines.length > 0) sections.push(landscape(taskAppendix(facts, words)))
  if (facts.overruns.length > 0) sections.push(landscape(overrunAppendix(facts, words)))
  return sections
}

function landscape(blocks: readonly Block[]): Section {
  return { orientation: 'landscape', blocks }
}

function dataAppendix({ facts, words, fingerprint }: AppendixInput): Block[] {
  const bars = barTable(facts.figures, words)
  return [
    ...head('Phụ lục I', `Số liệu các chỉ tiêu ${words.period.label}`, words),
    dataTable(facts, words),
    ...(bars.rows.length === 0 ? [] : [paragraph('tableCaption', 'Biểu đồ các tỷ lệ (phần tô màu trên toàn ô là 100%)'), bars]),
    paragraph('tableCaption', 'Cách tính'),
    choiceTable(facts.choices, words),
    ...prose(
      `Thời gian lấy số liệu: từ ngày ${formatDay(words.period.from)} đến hết ngày ${formatDay(Math.min(words.period.to, words.asOf))}.`,
      `Dấu vết dữ liệu: ${fingerprint}.`,
    ),
  ]
}

function taskAppendix({ tasks }: ReportFacts, words: Words): Block[] {
  return [...head('Phụ lục II', `Kết quả thực hiện nhiệm vụ ${words.period.label}`, words), taskTable(tasks.lines, words)]
}

function overrunAppendix({ overruns }: ReportFacts, words: Words): Block[] {
  const unit = words.settings.duration === 'minutes' ? 'phút' : 'buổi'
  return [...head('Phụ lục III', `${words.meetings} vượt thời gian quy định ${words.period.label}`, words), overrunTable(overruns, unit)]
}

/** The report has no number and day yet: the clerk fills them in. */
function head(label: string, title: string, words: Words): Block[] {
  const room = '\u00a0'.repeat(6)
  const note = `(Kèm theo Báo cáo số ${room}/BC-UBND ngày ${room} tháng ${room} năm ${issueYear(words)} của UBND ${communeName(words.settings)})`
  return appendixHead({ label, title, note })
}

/** The year in which a report is issued: that of its as-of date. */
export function issueYear({ asOf }: Pick<Words, 'asOf'>): number {
  return Number(formatDay(asOf).slice(-4))
}
