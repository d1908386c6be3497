// Part II: the results, field by field, then the table of indicators.
import type { Block } from '../../model.ts'
import { annexLabel } from '../annexes.ts'
import { dashes, heading, prose, subheading } from '../blocks.ts'
import { beforeOf, type ReportFacts } from '../facts/facts.ts'
import type { Measured } from '../facts/figures.ts'
import { comparedSentence } from '../sentences/compared.ts'
import { commendationSentence, draftSentences, handlingSentence, satisfactionSentence } from '../sentences/conduct.ts'
import { inspectionSentences } from '../sentences/direction.ts'
import { documentReductionSentences } from '../sentences/document-reduction.ts'
import { digitisedSentences, exchangedSentences, registeredSentences } from '../sentences/documents.ts'
import { communeWideSentence, overrunSentence, paperlessSentence } from '../sentences/meeting-limits.ts'
import { kindsSentence, overlapSentence, sentAheadSentence } from '../sentences/meeting-kinds.ts'
import { meetingReductionSentences } from '../sentences/meeting-reduction.ts'
import { onlineSentences } from '../sentences/online-meetings.ts'
import { periodicReportsSentence } from '../sentences/periodic-reports.ts'
import { procedureSentences } from '../sentences/procedures.ts'
import { methodLines } from '../sentences/settings.ts'
import { taskSentences } from '../sentences/tasks.ts'
import { trainingSentences } from '../sentences/training.ts'
import { indicatorTable } from '../tables/indicator-table.ts'
import type { Words } from '../words.ts'

/** The blocks of part II. */
export function resultsSection(facts: ReportFacts, words: Words): Block[] {
  const method = methodLines(facts.choices, words)
  return [
    heading('II. KẾT QUẢ THỰC HIỆN'),
    ...documentBlocks(facts, words),
    ...meetingBlocks(facts, words),
    ...reformBlocks(facts, words),
    subheading('4. Kỷ luật, kỷ cương hành chính; khen thưởng, xử lý'),
    ...prose(...inspectionSentences(facts.inspections)),
    ...prose(commendationSentence(facts.commendations), handlingSentence(facts.commendations)),
    subheading(`5. Kết quả thực hiện nhiệm vụ tại Phụ lục Kế hoạch số ${words.settings.planNumber}`),
    ...prose(...taskSentences(facts.tasks, words), facts.tasks.total ? `Kết quả từng nhiệm vụ tại ${annexLabel('tasks', facts)}.` : null),
    subheading('6. Tổng hợp kết quả thực hiện các chỉ tiêu'),
    indicatorTable(facts, words),
    ...(method.length > 0 ? [...prose('Cách tính:'), ...dashes(method)] : []),
    ...prose(`Số liệu chi tiết tại ${annexLabel('figures', facts)}.`),
  ]
}

function documentBlocks(facts: ReportFacts, words: Words): Block[] {
  return [
    subheading('1. Công tác ban hành văn bản'),
    ...prose(...documentReductionSentences(facts.documentReduction, words)),
    ...prose(...registeredSentences(facts.registered, facts.documentReduction, words)),
    ...prose(...digitisedSentences(facts.digitised, words), compared(facts.digitised, facts, words)),
    ...prose(...exchangedSentences(facts.exchanged, words), compared(facts.exchanged, facts, words)),
    ...prose(...draftSentences(facts.drafts)),
  ]
}

function meetingBlocks(facts: ReportFacts, words: Words): Block[] {
  return [
    subheading('2. Chế độ hội nghị, cuộc họp'),
    ...prose(...onlineSentences(facts.online, words), compared(facts.online, facts, words)),
    ...prose(kindsSentence(facts.kinds)),
    // Without meetings at all the sentence before has said so.
    ...prose(...(facts.online.absence === 'noData' && facts.meetingReduction.current === null ? [] : meetingReductionSentences(facts.meetingReduction, words))),
    ...prose(
      overrunSentence(facts.overrun, annexLabel('overruns', facts), words),
      communeWideSentence(facts.communeWide, words),
      overlapSentence(facts.overlap),
      paperlessSentence(facts.paperless, words),
      sentAheadSentence(facts.kinds, words),
    ),
  ]
}

function reformBlocks(facts: ReportFacts, words: Words): Block[] {
  return [
    subheading('3. Cải cách hành chính, TTHC, chuyển đổi số'),
    ...prose(...procedureSentences(facts.procedures, words), compared(facts.procedures, facts, words)),
    ...prose(satisfactionSentence(facts.satisfaction, words)),
    ...prose(periodicReportsSentence(facts.periodicReports, words), compared(facts.periodicReports, facts, words)),
    ...prose(...trainingSentences(facts.training, words)),
  ]
}

function compared({ figure }: Measured, facts: ReportFacts, words: Words): string | null {
  return comparedSentence(figure, beforeOf(figure, facts), words)
}
