// Part III: what was achieved and what was not, only as figures show it; causes only as people entered them.
import type { Figure } from '../../../indicators/indicator.ts'
import type { Block } from '../../model.ts'
import { annexLabel } from '../annexes.ts'
import { dashes, heading, prose, subheading, TO_FILL_IN } from '../blocks.ts'
import { compareFractions } from '../../../indicators/verdict.ts'
import { beforeOf, reductionOf, type ReportFacts } from '../facts/facts.ts'
import { absenceOf, isMissed, isReached } from '../facts/figures.ts'
import { isOpen } from '../facts/tasks.ts'
import { amount, fraction, lowerFirst, upperFirst, type Words } from '../words.ts'
import { pointsChange } from '../sentences/compared.ts'
import { withAssigner } from '../sentences/tasks.ts'
import { gapPoints, leastWords } from '../sentences/verdict.ts'

/** The blocks of part III. */
export function assessmentSection(facts: ReportFacts, words: Words): Block[] {
  const shortcomings = shortcomingLines(facts, words)
  return [
    heading('III. ĐÁNH GIÁ CHUNG'),
    subheading('1. Ưu điểm'),
    ...strengthBlocks(facts, words),
    subheading('2. Tồn tại, hạn chế'),
    ...prose(shortcomings.length > 0 ? provisionalLead(words) : withoutShortcomings(facts)),
    ...dashes(shortcomings),
    ...prose(facts.missed.length > 0 ? `Các nội dung chưa bảo đảm theo từng chỉ tiêu nêu tại ${annexLabel('missed', facts)}.` : null),
    subheading('3. Nguyên nhân'),
    ...causeBlocks(facts, shortcomings.length > 0),
  ]
}

function strengthBlocks(facts: ReportFacts, words: Words): Block[] {
  const { figures, tasks, overrun } = facts
  const judged = figures.filter(({ verdict }) => verdict !== 'none')
  const reached = judged.filter(isReached)
  const lines = reached.map((figure) => `${figure.indicator.label}: ${figure.display} (${aimWords(figure, words)})${betterWords(figure, facts, words)}${gapNote(figure, facts)}`)
  if (tasks.hasDue && tasks.overdue.length === 0) lines.push('Không có nhiệm vụ quá hạn')
  if (overrun.absence === null && overrun.figure.denominator > 0 && overrun.figure.numerator === 0) {
    lines.push(`Không có ${words.meetings} nào vượt thời gian quy định`)
  }
  if (lines.length === 0) return prose(judged.length === 0 ? 'Chưa có số liệu để đánh giá.' : 'Chưa có chỉ tiêu nào đạt mức đề ra.')
  if (reached.length === 0) return dashes(lines)
  const lead = words.isProvisional ? 'Theo số liệu tạm tính, có' : 'Có'
  return [...prose(`${lead} ${fraction(reached.length, judged.length)} chỉ tiêu có số liệu đạt hoặc vượt mức đề ra:`), ...dashes(lines)]
}

/** «, tăng 5,5 điểm phần trăm so với cùng kỳ năm 2025»; nothing where a share did not rise. */
function betterWords(figure: Figure, facts: ReportFacts, words: Words): string {
  const before = beforeOf(figure, facts)
  const isBetter = figure.indicator.sense === 'share' && before !== undefined && before.value !== null && compareFractions(figure, before) > 0
  return isBetter ? `, ${pointsChange(figure, before, words)} so với ${words.before}` : ''
}

/** «chỉ tiêu tối thiểu 60%»; of the whole «chỉ tiêu 100%», or «mục tiêu phấn đấu 100%». */
function aimWords(figure: Figure, words: Words): string {
  const { target } = figure.indicator
  if (target === null) return ''
  const least = target.numerator === target.denominator ? '100%' : leastWords(figure, target, words)
  return `${target.isAim ? 'mục tiêu phấn đấu' : 'chỉ tiêu'} ${least}`
}

/** A fall that may come from months not entered is not told without saying so. */
function gapNote(figure: Figure, facts: ReportFacts): string {
  return reductionOf(figure, facts)?.gaps.current.length ? '; sổ chưa ghi đủ các tháng' : ''
}

/** What the label of a reduction begins with, out of place where the count did not fall. */
const FALL = /^Mức giảm /

function shortcomingLines(facts: ReportFacts, words: Words): string[] {
  const { figures, tasks, overrun, overlap, communeWide, procedures } = facts
  const lines = figures.filter(isMissed).map((figure) => {
    const { target, label, sense } = figure.indicator
    if (sense === 'reduction' && figure.numerator <= 0) {
      return `${upperFirst(label.replace(FALL, ''))} ${figure.display} so với ${words.before} (${aimWords(figure, words)})`
    }
    return `${label}: ${figure.display}, thấp hơn ${gapPoints(figure, target!, words)} điểm phần trăm so với ${aimWords(figure, words)}`
  })
  if (tasks.overdue.length > 0) lines.push(`${amount(tasks.overdue.length, 'nhiệm vụ')} quá hạn, chưa hoàn thành`)
  if (overrun.figure.numerator > 0) lines.push(`${amount(overrun.figure.numerator, words.meetings)} vượt thời gian quy định`)
  if (overlap.figure.numerator > 0) lines.push(`${amount(overlap.figure.numerator, 'cặp cuộc họp')} trùng người chủ trì hoặc phòng họp`)
  if (procedures.late !== null && procedures.late > 0) lines.push(`${amount(procedures.late, 'hồ sơ TTHC')} giải quyết quá hạn`)
  const more = communeWide.heldInYear - words.settings.communeWide
  if (more > 0) lines.push(`Số hội nghị toàn ${words.kind} nhiều hơn ${amount(more, 'hội nghị')} so với mức tối đa`)
  return [...lines, ...missingLines(facts, words)]
}

/** What has no data, and what only has no base; what did not arise lacks nothing. */
function missingLines(facts: ReportFacts, words: Words): string[] {
  const missing = facts.figures.filter((figure) => figure.indicator.target !== null && absenceOf(figure) === 'noData')
  const isCounted = (figure: Figure): boolean => (reductionOf(figure, facts)?.current ?? null) !== null
  const parts = [
    ['Chưa có số liệu của', missing.filter((figure) => !isCounted(figure))],
    [`Không có số liệu ${words.before} để so sánh của`, missing.filter(isCounted)],
  ] as const
  return parts.filter(([, figures]) => figures.length > 0).map(([lead, figures]) =>
    `${lead} ${amount(figures.length, 'chỉ tiêu')}: ${figures.map(({ indicator }) => lowerFirst(indicator.label)).join('; ')}`)
}

function provisionalLead({ isProvisional }: Words): string | null {
  return isProvisional ? 'Theo số liệu tạm tính:' : null
}

function withoutShortcomings({ tasks }: ReportFacts): string {
  return `Các chỉ tiêu có số liệu đều đạt${tasks.total ? '; không có nhiệm vụ quá hạn' : ''}.`
}

function causeBlocks({ tasks, difficulties }: ReportFacts, hasShortcomings: boolean): Block[] {
  const elsewhere = 'Các khó khăn, vướng mắc do đơn vị phản ánh nêu tại mục IV.'
  const lines: string[] = []
  for (const task of tasks.lines) {
    if (task.difficulty === null || !isOpen(task)) continue
    lines.push(task.ordinal === null ? task.difficulty : `${withAssigner(`Nhiệm vụ số ${task.ordinal}`, task)}: ${task.difficulty}`)
  }
  if (difficulties !== null && difficulties.some(({ difficulty }) => difficulty !== null)) {
    if (lines.length === 0) return prose(elsewhere)
    lines.push(elsewhere)
  }
  if (lines.length > 0) return dashes(lines)
  return prose(hasShortcomings ? TO_FILL_IN : 'Không.')
}
