// The appendices of a report: the figures with their settings and fingerprint, the tasks, the meetings over time.
import { communeName } from '../../plan/settings.ts'
import { formatDay } from '../../vietnamese/date.ts'
import { paragraph, type Block, type Section, type Table } from '../model.ts'
import { appendixHead } from '../parts.ts'
import { annexesOf, annexLabel, type Annex } from './annexes.ts'
import { prose } from './blocks.ts'
import type { ReportFacts } from './facts/facts.ts'
import type { Reduction } from './facts/reduction.ts'
import { monthBars, shareBars } from './tables/bar-table.ts'
import { choiceTable } from './tables/choice-table.ts'
import { dataTable } from './tables/data-table.ts'
import { kindTable } from './tables/kind-table.ts'
import { missedTable } from './tables/missed-table.ts'
import { overrunTable } from './tables/overrun-table.ts'
import { taskTable } from './tables/task-table.ts'
import { unitTable } from './tables/unit-table.ts'
import { upperFirst, type Words } from './words.ts'

export interface AppendixInput {
  readonly facts: ReportFacts
  readonly words: Words
  /** the mark of the data */
  readonly fingerprint: string
}

/** The appendices that a report has. */
export function appendixSections(input: AppendixInput): Section[] {
  const { facts, words } = input
  return annexesOf(facts).map((annex): Section => {
    const [title, ...blocks] = CONTENTS[annex](input)
    return { orientation: 'landscape', blocks: [...annexHead(annexLabel(annex, facts), `${title} ${words.period.label}`, words), ...blocks] }
  })
}

type Content = readonly [title: string, ...blocks: Block[]]

const CONTENTS: Readonly<Record<Annex, (input: AppendixInput) => Content>> = {
  figures: (input) => ['Số liệu các chỉ tiêu', ...figureBlocks(input)],
  tasks: ({ facts, words }) => ['Kết quả thực hiện nhiệm vụ', taskTable(facts.tasks.lines, words)],
  overruns: ({ facts, words }) => [
    `${words.meetings} vượt thời gian quy định`, overrunTable(facts.overruns, words.settings.duration === 'minutes' ? 'phút' : 'buổi'),
  ],
  missed: ({ facts, words }) => ['Các nội dung chưa bảo đảm của chỉ tiêu chưa đạt', missedTable(facts.missed, words)],
  units: ({ facts }) => ['Kết quả của các cơ quan, đơn vị', unitTable(facts.unitLines)],
}

function figureBlocks({ facts, words, fingerprint }: AppendixInput): Block[] {
  const { meetings } = words
  return [
    ...prose(
      `Thời gian lấy số liệu: từ ngày ${formatDay(words.period.from)} đến hết ngày ${formatDay(Math.min(words.period.to, words.asOf))}.`,
      `Dấu vết dữ liệu: ${fingerprint}.`,
    ),
    dataTable(facts, words),
    ...captioned('Biểu đồ các tỷ lệ (toàn thanh là 100%; phần nhạt là phần còn thiếu so với chỉ tiêu)', shareBars(facts.figures, words)),
    ...monthChart(`Số ${meetings}`, facts.meetingReduction, words),
    ...monthChart('Số văn bản hành chính ban hành', facts.documentReduction, words),
    ...captioned(`${upperFirst(meetings)} theo loại`, facts.kinds.length === 0 ? null : kindTable(facts.kinds)),
    ...captioned('Cách tính', choiceTable(facts.choices, words)),
  ]
}

function monthChart(subject: string, reduction: Reduction, words: Words): Block[] {
  const light = reduction.previous === null ? '' : ` (phần nhạt là số giảm so với cùng tháng năm ${words.period.year - 1})`
  return captioned(`${subject} theo tháng${light}`, monthBars(reduction, words))
}

function captioned(caption: string, table: Table | null): Block[] {
  return table === null ? [] : [paragraph('tableCaption', caption), table]
}

/** The report has no number and day yet: the clerk fills them in. */
export function annexHead(label: string, title: string, words: Words): Block[] {
  const room = '\u00a0'.repeat(6)
  const note = `(Kèm theo Báo cáo số ${room}/BC-UBND ngày ${room} tháng ${room} năm ${issueYear(words)} của UBND ${communeName(words.settings)})`
  return appendixHead({ label, title, note })
}

/** The year in which a report is issued: that of its as-of date. */
export function issueYear({ asOf }: Pick<Words, 'asOf'>): number {
  return Number(formatDay(asOf).slice(-4))
}
