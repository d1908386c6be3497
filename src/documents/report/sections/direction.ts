// Part I: how the plan was issued, made known and followed up.
import { formatDay } from '../../../vietnamese/date.ts'
import type { Block } from '../../model.ts'
import { annexLabel } from '../annexes.ts'
import { dashes, heading, prose, subheading } from '../blocks.ts'
import type { ReportFacts } from '../facts/facts.ts'
import { inspectionCountSentence, publicitySentence, unitsSentence } from '../sentences/direction.ts'
import { carryingOutList } from '../sentences/documents.ts'
import { amount, type Words } from '../words.ts'

/** The blocks of part I. */
export function directionSection(facts: ReportFacts, words: Words): Block[] {
  return [
    heading('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
    subheading('1. Ban hành văn bản triển khai'),
    ...prose(planSentence(facts, words), planTimeSentence(words)),
    ...carryingOutBlocks(facts, words),
    subheading('2. Tuyên truyền, phổ biến, quán triệt'),
    ...prose(publicitySentence(facts.publicity, words)),
    subheading('3. Lãnh đạo, chỉ đạo, kiểm tra'),
    ...prose(
      unitsSentence(facts.units),
      facts.unitLines.length > 0 ? `Kết quả của từng cơ quan, đơn vị tại ${annexLabel('units', facts)}.` : null,
      inspectionCountSentence(facts.inspections),
    ),
  ]
}

function carryingOutBlocks({ registered }: ReportFacts, words: Words): Block[] {
  const list = carryingOutList(registered?.carryingOut ?? [], words)
  return list === null ? [] : [...prose(list.lead), ...dashes(list.lines)]
}

function planSentence({ tasks }: ReportFacts, { committee, kind, settings }: Words): string {
  const given = tasks.ofPlan.total === 0 ? '' : `, phân công ${amount(tasks.ofPlan.total, 'nhiệm vụ')} cho các cơ quan, đơn vị`
  const basis = settings.provinceBasis === '' ? '' : ` và ${settings.provinceBasis}`
  return `Dưới sự lãnh đạo của Đảng ủy ${kind}, thực hiện Kết luận số 226-KL/TW${basis}, ${committee} đã ban hành Kế hoạch số ${settings.planNumber}${given}.`
}

/** Targets go for the whole year: figures from before the plan was issued are among those of its first period. */
function planTimeSentence({ period, settings }: Words): string | null {
  const { planDate, planNumber } = settings
  if (planDate <= period.from) return null
  const issued = `Kế hoạch số ${planNumber} được ban hành ngày ${formatDay(planDate)}`
  if (planDate > period.to) return `${issued}; số liệu trong báo cáo là của thời gian trước khi ban hành.`
  return `${issued}; chỉ tiêu áp dụng cho cả năm nên số liệu trong báo cáo gồm cả thời gian trước khi ban hành.`
}
