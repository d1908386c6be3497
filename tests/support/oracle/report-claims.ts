// What a report must say there is none of: said where it is known that there is none, and nowhere else.
import { seen, sum, tally, type Asked, type Expected } from './asked.ts'
import { heldMeetings, isPossible, scheduledMeetings, spanOf, within } from './recompute.ts'
import { procedureRows } from './report-procedures.ts'
import { tasksAt } from './report-tasks.ts'

type Claims = Readonly<Record<string, boolean>>

function ofTasks(asked: Asked): Claims {
  const now = tasksAt(asked, asked.cut)
  const isLate = now.some(({ state }) => state === 'overdue')
  const isDue = now.some(({ due }) => within(due, { from: asked.span.from, to: asked.cut }))
  return { 'Chưa có nhiệm vụ nào đến hạn trong kỳ': now.length > 0 && !isDue && !isLate, 'Không có nhiệm vụ quá hạn': isDue && !isLate }
}

function ofConduct(asked: Asked): Claims {
  const { inspections, commendations, drafts } = asked.facts
  const [inspected, decided, drafted] = [seen(inspections, asked), seen(commendations, asked), seen(drafts, asked).filter(({ work }) => work === 'drafting')]
  const hasFound = inspected.some(({ violations, result }) => (violations ?? 0) > 0 || result === 'violation')
  return {
    'Qua kiểm tra không phát hiện vi phạm': inspected.length > 0 && !hasFound, 'không tiến hành cuộc kiểm tra nào': inspections.length > 0 && inspected.length === 0,
    'không phát sinh khen thưởng': commendations.length > 0 && !decided.some(({ type }) => type !== 'discipline'), 'Không phát sinh trường hợp phải xử lý': commendations.length > 0 && !decided.some(({ type }) => type !== 'praise'),
    'không có dự thảo bị trả lại': drafted.length > 0 && !drafted.some(({ result }) => result === 'returned'),
  }
}

function ofMeetings(asked: Asked): Claims {
  const { facts, span, question, figures } = asked
  const own = heldMeetings(facts, span, question)
  const isWide = ({ isCommuneWide }: (typeof own)[number]): boolean => isCommuneWide === true
  const year = spanOf({ ...question, days: undefined, first: 1, count: 12 })
  const inYear = tally(heldMeetings(facts, { from: year.from, to: span.to }, question), isWide)
  const busy = scheduledMeetings(facts).filter(({ date, lastDay, start, end }) => within(date, span) && start !== null && end !== null && (lastDay !== null || end > start))
  const clashes = busy.some((one) => scheduledMeetings(facts).some((other) => other !== one && other.chair !== null && other.chair === one.chair && isAtOnce(one, other)))
  return {
    'không tổ chức hội nghị toàn xã': facts.meetings.some(({ isCommuneWide }) => isCommuneWide !== null) && !own.some(isWide) && inYear <= 3,
    'chưa tổ chức cuộc họp không giấy tờ': figures.PAPERLESS_RATIO?.numerator === 0, 'Không có cuộc họp trùng': busy.length > 0 && !clashes,
    'chưa có cuộc họp nào gửi tài liệu trước': own.some(({ sentAhead }) => sentAhead !== null) && !own.some(({ sentAhead }) => sentAhead === true),
  }
}

type Time = Parameters<typeof heldMeetings>[0]['meetings'][number]
const minutesOf = ({ date, lastDay, start, end }: Time): readonly [number, number] => [date! * 1440 + (start ?? 0), (lastDay ?? date!) * 1440 + (end ?? 0)]

/** Whether a meeting begins while another goes on, or with it after it in the register. */
function isAtOnce(one: Time, other: Time): boolean {
  if (other.start === null || other.end === null) return false
  const [[from], [otherFrom, otherTo]] = [minutesOf(one), minutesOf(other)]
  return otherFrom <= from && otherTo > from
}

function ofDossiers(asked: Asked): Claims {
  const all = procedureRows(asked)
  const rows = all.filter(isPossible)
  const [received, resolved] = [sum(rows.map((row) => row.received)), sum(rows.map(({ more }) => more.resolved ?? 0))]
  const isTold = rows.some(({ more }) => more.resolved !== undefined)
  const last = rows.filter(({ month }) => String(month) === String(rows.at(-1)!.month)).map(({ more }) => more)
  const isPendingTold = last.some((more) => more.pendingInTime !== undefined) && last.some((more) => more.pendingLate !== undefined)
  const pending = sum(last.map((more) => (more.pendingInTime ?? 0) + (more.pendingLate ?? 0)))
  return {
    'không phát sinh hồ sơ TTHC': all.length > 0 && received === 0, 'không có hồ sơ được giải quyết': received > 0 && isTold && resolved === 0,
    'không còn hồ sơ đang giải quyết': resolved > 0 && isPendingTold && pending === 0,
  }
}

/** The claims of a report. */
export function expectedClaims(asked: Asked): Expected {
  const claims = { ...ofTasks(asked), ...ofConduct(asked), ...ofMeetings(asked), ...ofDossiers(asked) }
  return { claims: Object.entries(claims).filter(([, isTrue]) => isTrue).map(([claim]) => [claim]) }
}
