// Part V: what is to be done next; in a report of the year, the direction of the next one.
import type { Figure } from '../../../indicators/indicator.ts'
import type { Block } from '../../model.ts'
import type { Ahead } from '../ahead.ts'
import { dashes, heading } from '../blocks.ts'
import type { ReportFacts } from '../facts/facts.ts'
import { documentsAsThing } from '../sentences/document-reduction.ts'
import { meetingsAsThing } from '../sentences/meeting-reduction.ts'
import { allowanceSentence, nextYearSentence, onlineNeededSentence } from '../sentences/outlook.ts'
import { leastWords } from '../sentences/verdict.ts'
import { amount, type Words } from '../words.ts'
import { isMissed } from './assessment.ts'

/** The blocks of part V. */
export function outlookSection(facts: ReportFacts, ahead: Ahead, words: Words): Block[] {
  const lines = [
    ...generalLines(facts, words),
    ...(ahead.isSameYear ? yearLines(facts, ahead, words) : nextYearLines(facts, words)),
    ...targetLines(facts, words),
    ...dueLines(facts, ahead),
  ]
  return [heading(`V. PHƯƠNG HƯỚNG, NHIỆM VỤ ${ahead.title}`), ...dashes(lines)]
}

function generalLines({ figures, tasks }: ReportFacts, { settings, kind }: Words): string[] {
  const hasShortcomings = figures.some(isMissed) || tasks.overdue.length > 0
  const mend = hasShortcomings ? '; khắc phục các tồn tại, hạn chế nêu tại mục III' : ''
  return [`Tiếp tục thực hiện Kế hoạch số ${settings.planNumber} tại các cơ quan, đơn vị của ${kind}${mend}`]
}

/** What the year's targets still ask of the time ahead. */
function yearLines({ outlook, online }: ReportFacts, ahead: Ahead, words: Words): string[] {
  const { target } = online.figure.indicator
  const needed = outlook.online === null || target === null ? null : onlineNeededSentence(outlook.online, target, ahead.words, words)
  return present([
    needed,
    allowanceSentence(outlook.meetings, meetingsAsThing(words), ahead.words),
    allowanceSentence(outlook.documents, documentsAsThing(words), ahead.words),
  ])
}

/** The limits that the year just ended sets for the next one; none while it has not ended. */
function nextYearLines({ meetingReduction, documentReduction }: ReportFacts, words: Words): string[] {
  if (!words.isYear || words.isProvisional) return []
  return present([
    nextYearSentence(meetingReduction, meetingsAsThing(words), words),
    nextYearSentence(documentReduction, documentsAsThing(words), words),
  ])
}

/** The targets that are kept up or still to be reached, other than those with a line of their own. */
function targetLines({ figures }: ReportFacts, words: Words): string[] {
  return figures
    .filter(({ indicator }) => indicator.target !== null && indicator.sense === 'share' && indicator.name !== 'ONLINE_RATIO')
    .map((figure) => targetLine(figure, words))
}

function targetLine(figure: Figure, words: Words): string {
  const target = figure.indicator.target!
  const aim = target.numerator === target.denominator ? '100%' : leastWords(figure, target, words)
  return `${isMissed(figure) ? 'Phấn đấu' : 'Bảo đảm'} ${lowerFirst(figure.indicator.label)} ${target.numerator === target.denominator ? 'đạt ' : ''}${aim}`
}

function dueLines({ tasks, outlook }: ReportFacts, ahead: Ahead): string[] {
  const lines: string[] = []
  if (tasks.overdue.length > 0) lines.push(`Hoàn thành ${amount(tasks.overdue.length, 'nhiệm vụ')} đã quá hạn${ordinals(tasks.overdue)}`)
  if (outlook.dueTasks.length > 0) {
    lines.push(`Hoàn thành ${amount(outlook.dueTasks.length, 'nhiệm vụ')} đến hạn trong ${ahead.words}${ordinals(outlook.dueTasks)}`)
  }
  if (outlook.dueReports > 0) lines.push(`Gửi đúng hạn ${amount(outlook.dueReports, 'báo cáo định kỳ')} đến hạn trong ${ahead.words}`)
  return lines
}

function ordinals(tasks: readonly { readonly ordinal: string | null }[]): string {
  const known = tasks.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null)
  return known.length === 0 ? '' : ` (số thứ tự ${known.join(', ')})`
}

function present(lines: readonly (string | null)[]): string[] {
  return lines.filter((line) => line !== null)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
