// Part V: what is to be done next; in a report of the year, the direction of the next one.
import type { Figure, Target } from '../../../indicators/indicator.ts'
import { NOUNS } from '../../../indicators/nouns.ts'
import { toComplete } from '../../../indicators/shortfall.ts'
import type { Block } from '../../model.ts'
import type { Ahead } from '../ahead.ts'
import { dashes, heading } from '../blocks.ts'
import type { ReportFacts } from '../facts/facts.ts'
import { isMissed, isReached } from '../facts/figures.ts'
import type { TaskLine } from '../facts/tasks.ts'
import { documentsAsThing } from '../sentences/document-reduction.ts'
import { meetingsAsThing } from '../sentences/meeting-reduction.ts'
import { allowanceSentence, nextYearSentence, onlineNeededSentence } from '../sentences/outlook.ts'
import { leastWords } from '../sentences/verdict.ts'
import { amount, lowerFirst, type Words } from '../words.ts'

/** The blocks of part V. */
export function outlookSection(facts: ReportFacts, ahead: Ahead, words: Words): Block[] {
  const lines = [
    generalLine(facts, words),
    onlineLine(facts, ahead, words),
    ...reductionLines(facts, ahead, words),
    ...shareLines(facts, words),
    ...dueLines(facts, ahead, words),
  ]
  return [heading(`V. PHƯƠNG HƯỚNG, NHIỆM VỤ ${ahead.title}`), ...dashes(lines)]
}

function generalLine({ figures, tasks }: ReportFacts, { settings, kind }: Words): string {
  const hasShortcomings = figures.some(isMissed) || tasks.overdue.length > 0
  const mend = hasShortcomings ? '; khắc phục các tồn tại, hạn chế nêu tại mục III' : ''
  return `Tiếp tục thực hiện Kế hoạch số ${settings.planNumber} tại các cơ quan, đơn vị của ${kind}${mend}`
}

/** What the year's target of online meetings asks of those ahead; the target alone where that is not known. */
function onlineLine({ online, outlook }: ReportFacts, ahead: Ahead, words: Words): string {
  const { target } = online.figure.indicator
  if (outlook.online === null || target === null) return targetLine(online.figure, words)
  return onlineNeededSentence(outlook.online, target, restWords(ahead, words), words)
}

/** While the period goes on, what is left of the year is more than the next period. */
function restWords({ restOfYear }: Ahead, { isProvisional }: Words): string {
  return isProvisional || restOfYear === null ? 'trong thời gian còn lại của năm' : restOfYear
}

/** What reductions still allow in the year, or allow the next one; the targets alone where there is no base. */
function reductionLines({ meetingReduction, documentReduction, outlook }: ReportFacts, ahead: Ahead, words: Words): string[] {
  const reductions = [
    [meetingReduction, outlook.meetings, meetingsAsThing(words)],
    [documentReduction, outlook.documents, documentsAsThing(words)],
  ] as const
  return reductions.map(([reduction, allowance, thing]) => {
    const line = words.isYear && !words.isProvisional
      ? nextYearSentence(reduction, thing, words)
      : allowanceSentence(allowance, thing, restWords(ahead, words), words)
    const { figure } = reduction
    return line ?? `Phấn đấu ${lowerFirst(thing.subject)} ${leastWords(figure, figure.indicator.target!, words)}`
  })
}

/** The other targets, kept up or still to be reached. */
function shareLines({ figures, online }: ReportFacts, words: Words): string[] {
  return figures
    .filter(({ indicator }) => indicator.target !== null && indicator.sense === 'share' && indicator !== online.figure.indicator)
    .map((figure) => targetLine(figure, words))
}

function targetLine(figure: Figure, words: Words): string {
  const target = figure.indicator.target!
  const aim = target.numerator === target.denominator ? '100%' : leastWords(figure, target, words)
  return `${isReached(figure) ? 'Bảo đảm' : 'Phấn đấu'} ${lowerFirst(figure.indicator.label)} đạt ${aim}${lackWords(figure, target)}`
}

/** « (kỳ này còn thiếu 02 người)»: by how many items a share missed its target. */
function lackWords(figure: Figure, target: Target): string {
  if (!isMissed(figure)) return ''
  return ` (kỳ này còn thiếu ${amount(toComplete(figure, target), NOUNS[figure.indicator.name].one)})`
}

function dueLines({ tasks, outlook }: ReportFacts, ahead: Ahead, { provinceKind }: Words): string[] {
  const lines: string[] = []
  if (tasks.overdue.length > 0) lines.push(`Hoàn thành ${amount(tasks.overdue.length, 'nhiệm vụ')} đã quá hạn${ordinals(tasks.overdue)}`)
  if (outlook.openTasks.length > 0) lines.push(`Hoàn thành ${amount(outlook.openTasks.length, 'nhiệm vụ')} có hạn trong kỳ, chưa hoàn thành${ordinals(outlook.openTasks)}`)
  if (outlook.dueTasks.length > 0) {
    lines.push(`Hoàn thành ${amount(outlook.dueTasks.length, 'nhiệm vụ')} đến hạn trong ${ahead.words}${ordinals(outlook.dueTasks)}`)
  }
  const waiting = tasks.lines.filter(({ state }) => state === 'waiting')
  if (waiting.length > 0) {
    lines.push(`Triển khai ${amount(waiting.length, 'nhiệm vụ')} khi có văn bản chỉ đạo của ${provinceKind}${ordinals(waiting)}`)
  }
  if (outlook.dueReports > 0) lines.push(`Gửi đúng hạn ${amount(outlook.dueReports, 'báo cáo định kỳ')} đến hạn trong ${ahead.words}`)
  return lines
}

function ordinals(tasks: readonly Pick<TaskLine, 'ordinal' | 'assignedBy'>[]): string {
  const groups = [
    [tasks.filter(({ assignedBy }) => assignedBy === null), ''],
    [tasks.filter(({ assignedBy }) => assignedBy !== null), ' do văn bản khác giao'],
  ] as const
  const parts = groups.flatMap(([group, which]) => {
    const known = group.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null)
    return known.length === 0 ? [] : [`số thứ tự ${known.join(', ')}${which}`]
  })
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
