// What a workbook tells besides the indicators' registers, made the same way: facts first, then cells.
import { COMMENDATIONS } from '../../../src/tables/commendations.ts'
import { DRAFTS } from '../../../src/tables/drafts.ts'
import { INSPECTIONS } from '../../../src/tables/inspections.ts'
import { PUBLICITY } from '../../../src/tables/publicity.ts'
import { TASKS } from '../../../src/tables/tasks.ts'
import { UNITS } from '../../../src/tables/units.ts'
import type { Sheets } from '../registers.ts'
import { chanceOf, serialOf, type Chance } from './random.ts'
import { DAYS, countCell, dayCell, looking, made, many, sheet, someDay, someUnit, spelled, trueBook, type Facts, type Made, type Unit } from './truth.ts'

export interface PublicityFact { readonly date: number | null; readonly form: string; readonly attendance: number | null; readonly expected: number | null }
export interface InspectionFact {
  readonly date: number | null
  readonly form: 'planned' | 'unannounced' | 'selfCheck'
  readonly result: 'clean' | 'shortcomings' | 'violation'
  readonly violations: number | null
  readonly handling: 'reminder' | 'remedy' | 'pending' | null
  readonly hasRemedyDay: boolean
  readonly isRemedied: boolean
}
export interface CommendationFact { readonly date: number | null; readonly type: 'praise' | 'discipline' | null; readonly subject: 'group' | 'person' | null; readonly form: string }
export interface DraftFact { readonly date: number | null; readonly work: string; readonly result: string }
export interface UnitFact { readonly unit: Unit; readonly duties: readonly (boolean | null)[] }
export interface TaskFact {
  readonly ordinal: number
  readonly lead: Unit
  readonly assigned: number | null
  /** What the deadline says, and the day by which it says so. */
  readonly kind: 'dated' | 'before' | 'continuous' | 'waiting'
  readonly due: number | null
  readonly completed: number | null
  readonly status: 'done' | 'inProgress' | 'notStarted' | 'continuous' | 'waiting' | 'paused' | 'cancelled' | null
  readonly isOfPlan: boolean
}

export interface ReportTruth extends Facts {
  readonly publicity: readonly PublicityFact[]
  readonly inspections: readonly InspectionFact[]
  readonly commendations: readonly CommendationFact[]
  readonly drafts: readonly DraftFact[]
  readonly units: readonly UnitFact[]
  readonly tasks: readonly TaskFact[]
}

const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  inPerson: ['Hội nghị trực tiếp'], online: ['Hội nghị trực tuyến'], thematic: ['Sinh hoạt chuyên đề'], embedded: ['lồng ghép'], radio: ['loa', 'Hệ thống truyền thanh'],
  portal: ['website', 'Cổng thông tin điện tử'], social: ['fanpage', 'Mạng xã hội'], poster: ['băng rôn', 'Pa nô, khẩu hiệu'], leaflet: ['tờ rơi', 'Tài liệu'], other: ['Khác'], unclear: ['Họp dân', ''],
}

function makePublicity(chance: Chance): Made<PublicityFact> {
  const tells = chance.happens(0.6)
  const facts = many(chance.between(0, 20), (): PublicityFact => {
    const attendance = chance.happens(tells ? 0.05 : 0.3) ? null : chance.between(0, 60)
    return { date: someDay(chance), form: chance.pick(['inPerson', 'online', ...Object.keys(CHANNELS)]), attendance, expected: tells && attendance !== null ? attendance + chance.between(0, 5) : null }
  })
  return made(facts, ({ date, form, attendance, expected }) => ({
    date: dayCell(date, chance), form: looking(chance.pick(CHANNELS[form]!), chance), content: 'Kết luận số 226-KL/TW', unit: 'Phòng Kinh tế',
    attendance: attendance === null ? '' : attendance === 0 ? 0 : countCell(attendance, chance), expected: expected === null ? '' : expected === 0 ? 0 : countCell(expected, chance),
  }))
}

const INSPECTED = {
  planned: ['Theo kế hoạch', 'định kỳ'], unannounced: ['Đột xuất', 'bất ngờ'], selfCheck: ['Tự kiểm tra', 'tự KT'], clean: ['Không phát hiện vi phạm', 'tốt'],
  shortcomings: ['Có tồn tại, hạn chế', 'hạn chế'], violation: ['Có vi phạm', 'vi phạm'], reminder: ['nhắc nhở'], remedy: ['Yêu cầu khắc phục', 'khắc phục'], pending: ['Chưa xử lý', 'chưa'],
} as const

function makeInspections(chance: Chance): Made<InspectionFact> {
  const facts = many(chance.between(0, 12), (): InspectionFact => {
    const result = chance.pick(['clean', 'shortcomings', 'violation'] as const)
    return {
      date: someDay(chance), form: chance.pick(['planned', 'unannounced', 'selfCheck']), result, violations: result === 'violation' ? chance.pick([null, 1, 3]) : chance.pick([null, 0]),
      handling: result === 'violation' ? chance.pick(['reminder', 'remedy', 'pending', null]) : chance.pick([null, 'remedy']), hasRemedyDay: result !== 'clean' && chance.happens(0.3), isRemedied: chance.happens(0.5),
    }
  })
  return made(facts, (fact) => ({
    date: dayCell(fact.date, chance), form: looking(chance.pick(INSPECTED[fact.form]), chance), unit: 'Phòng Kinh tế', result: looking(chance.pick(INSPECTED[fact.result]), chance),
    violations: fact.violations === null ? '' : countCell(fact.violations, chance), handling: fact.handling === null ? '' : chance.pick<string>(INSPECTED[fact.handling]),
    remedyDue: fact.hasRemedyDay ? '30/12/2026' : '', remedied: spelled(fact.isRemedied ? 'yes' : 'no', chance),
  }))
}

const PRAISE = { 'giấy khen': ['Giấy khen', 'GK'], 'bằng khen': ['Bằng khen', 'BK'], 'biểu dương': ['Biểu dương'] }
const MEASURES = { 'khiển trách': ['Khiển trách'], 'cảnh cáo': ['Cảnh cáo'], 'kiểm điểm rút kinh nghiệm': ['kiểm điểm', 'Kiểm điểm rút kinh nghiệm'] }

function makeCommendations(chance: Chance): Made<CommendationFact> {
  const facts = many(chance.between(0, 12), (): CommendationFact => {
    const type = chance.pick(['praise', 'praise', 'praise', 'discipline', 'discipline', null] as const)
    return { date: someDay(chance), type, subject: chance.pick(['group', 'person', 'group', 'person', 'group', 'person', null]), form: chance.pick(Object.keys(type === 'praise' ? PRAISE : MEASURES)) }
  })
  return made(facts, ({ date, type, subject, form }) => ({
    date: dayCell(date, chance), type: type === null ? chance.pick(['', 'Khác']) : looking(chance.pick(type === 'praise' ? ['Khen thưởng', 'khen'] : ['Xử lý', 'kỷ luật']), chance), subject: subject === null ? '' : chance.pick(subject === 'group' ? ['Tập thể', 'đơn vị'] : ['Cá nhân', 'người']),
    form: looking(chance.pick({ ...PRAISE, ...MEASURES }[form]!), chance), content: 'Nội dung',
  }))
}

const WORKS = { drafting: ['', 'Soạn thảo', 'dự thảo'], legal: ['Rà soát văn bản QPPL', 'rà soát VBQPPL'], procedures: ['Rà soát TTHC', 'đơn giản hóa TTHC'], rules: ['Rà soát nội quy, quy chế', 'rà soát quy chế'], unclear: ['Góp ý văn bản'] } as const
const OUTCOMES = {
  'đang xử lý': ['Đang xử lý'], returned: ['Trả lại', 'chưa đạt'], approved: ['Thông qua', 'đồng ý'], 'giữ nguyên': ['Giữ nguyên', 'còn phù hợp'], 'sửa đổi, bổ sung': ['Sửa đổi, bổ sung', 'BS'],
  'thay thế': ['Thay thế'], 'bãi bỏ': ['Bãi bỏ', 'hết hiệu lực'],
} as const

function makeDrafts(chance: Chance): Made<DraftFact> {
  const facts = many(chance.between(0, 15), (): DraftFact => {
    const work = chance.pick(['drafting', 'drafting', 'legal', 'procedures', 'rules', 'unclear'] as const)
    return { date: someDay(chance), work, result: chance.pick(work === 'drafting' ? ['đang xử lý', 'returned', 'approved'] : ['giữ nguyên', 'sửa đổi, bổ sung', 'thay thế', 'bãi bỏ', 'đang xử lý', 'returned']) }
  })
  return made(facts, ({ date, work, result }) => ({
    name: 'Quy chế', unit: 'Phòng Kinh tế', submittedOn: dayCell(date, chance), work: chance.pick<string>(WORKS[work as keyof typeof WORKS]), result: looking(chance.pick<string>(OUTCOMES[result as keyof typeof OUTCOMES]), chance),
  }))
}

const NAMES: Readonly<Record<Unit, readonly [string, string]>> = {
  office: ['Văn phòng HĐND và UBND xã', 'VP; văn phòng'], culture: ['Phòng Văn hóa - Xã hội', 'VHXH'], economy: ['Phòng Kinh tế', 'KT'], police: ['Công an xã', ''],
}
export const nameOf = (unit: Unit): string => NAMES[unit][0]
const DUTIES = ['implementationPlan', 'workProgramme', 'rulesReview', 'criteria'] as const

function makeUnits(chance: Chance): Made<UnitFact> {
  const told = DUTIES.map(() => chance.happens(0.8))
  const units = chance.shuffled<Unit>(['office', 'culture', 'economy', 'police']).slice(0, chance.between(2, 4))
  const facts = units.map((unit): UnitFact => ({ unit, duties: told.map((is) => (is ? chance.happens(0.6) : null)) }))
  return made(facts, ({ unit, duties }) => ({
    name: NAMES[unit][0], aliases: NAMES[unit][1],
    ...Object.fromEntries(DUTIES.map((id, index) => [id, duties[index] ? chance.pick(['Có', '12/KH-VP ngày 20/6/2026']) : duties[index] === false ? chance.pick(['Không', 'chưa', '']) : ''])),
  }))
}

const LEADS = (unit: Unit, chance: Chance): string => {
  const lead = spelled(unit, chance)
  return chance.happens(0.2) ? lead + chance.pick(['; ', '\n']) + NAMES[chance.pick<Unit>(['office', 'economy'])][0] : lead
}
const DEADLINES = { continuous: ['Thường xuyên', 'Hằng năm', 'TX'], waiting: ['Khi có văn bản chỉ đạo của tỉnh', 'Sau khi có chỉ đạo của tỉnh'] } as const
const YEAR_END = serialOf(2026, 12, 31)
const STATES: Readonly<Record<string, readonly string[]>> = {
  done: ['Hoàn thành', 'xong'], inProgress: ['Đang thực hiện', 'đang làm'], notStarted: ['Chưa thực hiện', 'mới giao'], continuous: ['Thực hiện thường xuyên', 'TX'], waiting: ['chờ tỉnh'],
  paused: ['Tạm dừng'], cancelled: ['Không thực hiện', 'hủy'],
}

function makeTasks(chance: Chance): Made<TaskFact> {
  const facts = many(chance.between(1, 20), () => 0).map((_, index): TaskFact => {
    const kind = chance.pick(['dated', 'dated', 'before', 'continuous', 'waiting'] as const)
    const status = chance.pick(['done', 'done', 'inProgress', 'notStarted', 'paused', 'cancelled', null, ...(kind === 'continuous' ? ['continuous'] as const : [])] as const)
    const due = kind === 'dated' || kind === 'before' ? chance.pick(DAYS) : kind === 'waiting' && chance.happens(0.4) ? YEAR_END : null
    return {
      ordinal: index + 1, lead: someUnit(chance), assigned: chance.happens(0.3) ? chance.pick(DAYS) : null, kind, due,
      completed: status === 'done' && chance.happens(0.8) ? (due ?? chance.pick(DAYS)) + chance.pick([-5, -1, 0, 1, 4]) : null, status, isOfPlan: chance.happens(0.8),
    }
  })
  return made(facts, (fact) => ({
    ordinal: String(fact.ordinal), content: `Việc ${'abcdefghijklmnopqrstuvwxyz'[fact.ordinal]}`, leadUnit: LEADS(fact.lead, chance), product: 'Báo cáo', assignedOn: fact.assigned === null ? '' : dayCell(fact.assigned, chance),
    deadline: fact.kind === 'waiting' && fact.due !== null ? 'Quý IV (khi có văn bản chỉ đạo của tỉnh)' : fact.kind === 'continuous' || fact.kind === 'waiting' ? chance.pick<string>(DEADLINES[fact.kind]) : `${fact.kind === 'before' ? 'Trước ngày ' : ''}${written(fact.due!)}`,
    completedOn: fact.completed === null ? '' : dayCell(fact.completed, chance), status: fact.status === null ? '' : looking(chance.pick(STATES[fact.status]!), chance),
    assigningDocument: fact.isOfPlan ? chance.pick(['', '104/KH-UBND']) : '15/KH-UBND',
  }))
}

const written = (day: number): string => {
  const date = new Date((day - 25_569) * 86_400_000)
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
}

/** A workbook for whole reports, and what it means. */
export function reportBook(seed: number): { readonly facts: ReportTruth; readonly sheets: Sheets } {
  const book = trueBook(seed)
  const chance = chanceOf(seed + 7)
  const [publicity, inspections, commendations, drafts] = [makePublicity(chance), makeInspections(chance), makeCommendations(chance), makeDrafts(chance)]
  const [units, tasks] = [makeUnits(chance), makeTasks(chance)]
  return {
    facts: {
      ...book.facts, publicity: publicity.facts, inspections: inspections.facts, commendations: commendations.facts, drafts: drafts.facts, units: units.facts, tasks: tasks.facts,
    },
    sheets: {
      ...book.sheets, ...sheet(PUBLICITY, publicity, chance), ...sheet(INSPECTIONS, inspections, chance), ...sheet(COMMENDATIONS, commendations, chance), ...sheet(DRAFTS, drafts, chance),
      ...sheet(UNITS, units, chance), ...sheet(TASKS, tasks, chance),
    },
  }
}
