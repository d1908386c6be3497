// Workbooks of which is known what they mean: each row is made as a fact first, then spelled as people would.
import { DOCUMENTS } from '../../../src/tables/documents.ts'
import { MEETINGS } from '../../../src/tables/meetings.ts'
import { PERIODIC_REPORTS } from '../../../src/tables/periodic-reports.ts'
import { PREVIOUS_YEAR } from '../../../src/tables/previous-year.ts'
import { PROCEDURES } from '../../../src/tables/procedures.ts'
import { SECRET_DOCUMENTS } from '../../../src/tables/secret-documents.ts'
import { STAFF } from '../../../src/tables/staff.ts'
import type { Columns, Table } from '../../../src/tables/table.ts'
import { TRAINING } from '../../../src/tables/training.ts'
import { gridOf, type RowCells, type Sheets } from '../registers.ts'
import { chanceOf, dateOf, serialOf, type Chance } from './random.ts'

export interface MeetingFact {
  readonly date: number | null
  readonly lastDay: number | null
  readonly start: number | null
  readonly end: number | null
  readonly content: string
  readonly kind: string | null
  readonly form: string | null
  readonly organiser: string
  readonly status: string | null
  readonly chair: string | null
  readonly paperless: boolean
  /** Null where the book does not tell it. */
  readonly sentAhead: boolean | null
  readonly isCommuneWide: boolean | null
}

export interface DocumentFact {
  readonly register: 'outgoing' | 'incoming'
  readonly date: number | null
  readonly arrived: number | null
  /** Whether it is an administrative document once it is issued, and whether a slip. */
  readonly what: 'document' | 'slip' | 'none'
  /** The kind that its number tells. */
  readonly kind: string
  readonly isSecret: boolean
  readonly state: 'issued' | 'draft' | 'voided'
  readonly isWithAgency: boolean
  readonly way: 'electronic' | 'both' | 'paper' | null
  readonly isSigned: boolean
  readonly isDigitised: boolean
}

export type Month = readonly [year: number, month: number]
/** What a month's row of dossiers may tell besides; a column that nobody fills is not in the book. */
export const PROCEDURE_EXTRAS = [
  'inPerson', 'post', 'resolved', 'early', 'onTime', 'late', 'pendingInTime', 'pendingLate', 'electronicResult', 'ratings', 'satisfied', 'onlineServiceDossiers',
] as const
export type ProcedureExtras = Partial<Readonly<Record<(typeof PROCEDURE_EXTRAS)[number], number>>>
export interface ProcedureFact {
  readonly month: Month
  readonly field: string
  readonly received: number
  readonly full: number
  readonly partial: number
  readonly digitised: number
  readonly more: ProcedureExtras
}
export type Unit = 'office' | 'culture' | 'economy' | 'police'
export interface StaffFact { readonly name: string; readonly group: string; readonly unit: Unit; readonly joined: number | null; readonly left: number | null }
export interface AttendanceFact {
  readonly name: string
  readonly subject: 'digital' | 'leadership' | 'other'
  readonly course: string
  readonly result: 'through' | 'unfinished' | 'absent'
  readonly date: number
}
export interface ReportFact { readonly due: number | null; readonly sent: number | null; readonly isAdHoc: boolean; readonly unit: Unit }
export interface BaseFact { readonly month: Month; readonly meetings: number; readonly documents: number }
export interface SecretFact { readonly month: Month; readonly outgoing: number; readonly incoming: number }

export interface Facts {
  readonly meetings: readonly MeetingFact[]
  readonly documents: readonly DocumentFact[]
  readonly procedures: readonly ProcedureFact[]
  readonly staff: readonly StaffFact[]
  readonly training: readonly AttendanceFact[]
  readonly reports: readonly ReportFact[]
  readonly base: readonly BaseFact[]
  readonly secrets: readonly SecretFact[]
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  dissemination: ['Quán triệt, triển khai', 'Hội nghị triển khai', 'HOI NGHI QUAN TRIET'], briefing: ['Giao ban', 'họp giao ban', 'Giao ban (tuần 3)'],
  professional: ['Chuyên môn', 'Hội nghị chuyên môn'], otherMeeting: ['Họp khác', 'họp thường kỳ'], citizenReception: ['Tiếp dân'], other: ['Khác'],
  online: ['Trực tuyến', 'truc tuyen', 'Zoom', 'online'], inPerson: ['Trực tiếp', 'Tập trung'], hybrid: ['Kết hợp', 'Trực tiếp + trực tuyến'],
  commune: ['', 'UBND xã', 'Phòng Kinh tế', 'UBND xã Vũ Dương'], superior: ['Sở Nội vụ', 'UBND tỉnh'], otherLocal: ['Đảng ủy xã', 'UBMTTQ xã'], stranger: ['Công ty An Bình'],
  held: ['Đã tổ chức', 'xong', 'Đã họp'], planned: ['Dự kiến', 'kế hoạch'], cancelled: ['Hủy', 'huỷ', 'không họp'], postponed: ['Hoãn', 'dời lịch'],
  yes: ['Có', 'x', '✓', '1'], no: ['Không', 'chưa', ''], electronic: ['Điện tử', 'QLVB', 'Trục liên thông'], both: ['Điện tử và giấy', 'song song'], paper: ['Giấy', 'Bưu điện'],
  agency: ['Sở Nội vụ', 'UBND tỉnh Ninh Bình', 'UBND xã Yên Thắng'], nobody: ['Công ty An Bình', 'Đảng ủy xã', 'Ông Nguyễn Văn A', 'Phòng Kinh tế'],
  communeWide: ['Toàn xã', 'toàn địa bàn'], oneUnit: ['Nội bộ đơn vị', 'thôn'], notAhead: ['Không', 'chưa'],
  office: ['Văn phòng HĐND và UBND xã', 'VP', 'văn phòng'], culture: ['Phòng Văn hóa - Xã hội', 'VHXH'], economy: ['Phòng Kinh tế', 'KT'], police: ['Công an xã'],
  official: ['Cán bộ', 'CB'], civilServant: ['Công chức', 'CC'], publicEmployee: ['Viên chức', 'VC'], contractWorker: ['Người lao động', 'HĐLĐ'],
}

/** The text as it may look: another case, letters in two parts, spaces too many. */
export function looking(text: string, chance: Chance): string {
  const cased = chance.happens(0.2) ? text.toUpperCase() : text
  const parted = chance.happens(0.2) ? cased.normalize('NFD') : cased
  return chance.happens(0.15) ? ` ${parted.replace(/ /g, '\u00a0 ')} ` : parted
}

export const spelled = (id: string | null, chance: Chance): string => (id === null ? '' : looking(chance.pick(SPELLINGS[id]!), chance))

export function dayCell(day: number | null, chance: Chance): string | number {
  if (day === null) return chance.pick(['30/02/2026', '', '#REF!'])
  const { year, month, date } = dateOf(day)
  const two = (value: number): string => String(value).padStart(2, '0')
  return chance.pick([day, `${date}/${month}/${year}`, `${two(date)}.${two(month)}.${year}`, `${year}-${two(month)}-${two(date)}`, `ngày ${date} tháng ${month} năm ${year}`])
}

function timeCell(minutes: number | null, chance: Chance): string | number {
  if (minutes === null) return ''
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')]
  return chance.pick([`${hours}:${rest}`, `${hours}h${rest}`, `${hours} giờ ${rest}’`, minutes / 1440])
}

const monthCell = ([year, month]: Month, chance: Chance): string => chance.pick([`${month}/${year}`, `Tháng ${month} năm ${year}`, `T${month}/${year}`])
export const countCell = (count: number, chance: Chance): string | number =>
  (count === 0 ? chance.pick([0, '-', '']) : chance.pick([count, String(count).replace(/\B(?=(?:\d{3})+$)/g, '.'), `${count} lượt`, `khoảng ${count}`]))

/** Days at the bounds of every kind of period, and some between. */
export const DAYS = [
  [2025, 1, 5], [2025, 3, 20], [2025, 6, 14], [2025, 6, 30], [2025, 9, 9], [2025, 12, 14], [2025, 12, 15], [2025, 12, 31], [2026, 1, 1], [2026, 3, 3],
  [2026, 3, 31], [2026, 6, 13], [2026, 6, 14], [2026, 6, 15], [2026, 6, 30], [2026, 7, 1], [2026, 9, 9], [2026, 12, 14], [2026, 12, 15], [2026, 12, 31], [2027, 1, 1],
].map(([year, month, date]) => serialOf(year!, month!, date!))

export const someDay = (chance: Chance): number | null => (chance.happens(0.04) ? null : chance.pick(DAYS))
export const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

export interface Made<Fact> { readonly facts: Fact[]; readonly cells: Readonly<Record<string, unknown>>[] }

export function made<Fact>(facts: Fact[], cellsOf: (fact: Fact) => Readonly<Record<string, unknown>>): Made<Fact> {
  return { facts, cells: facts.map(cellsOf) }
}

function makeMeetings(chance: Chance): Made<MeetingFact> {
  const [tellsAhead, tellsScale, wideShare] = [chance.happens(0.7), chance.happens(0.7), chance.pick([0.1, 0.6])]
  const once = many(chance.between(5, 50), (): MeetingFact => {
    const start = chance.happens(0.05) ? null : chance.pick([450, 480, 600, 690, 810, 840])
    const lasts = chance.pick([60, 240, 241, 315, 316, 480, 540])
    const date = someDay(chance)
    return {
      date, start, end: start === null || chance.happens(0.1) ? null : Math.min(start + lasts, 1439), lastDay: date !== null && chance.happens(0.05) ? date + 1 : null,
      content: `Họp hòa giải ${chance.between(1, 12)}`, kind: chance.pick(['dissemination', 'briefing', 'briefing', 'professional', 'otherMeeting', 'citizenReception', 'other', null]),
      form: chance.pick(['online', 'online', 'inPerson', 'hybrid', null]), organiser: chance.pick(['commune', 'commune', 'commune', 'superior', 'otherLocal', 'stranger']),
      status: chance.pick(['held', 'held', 'held', null, 'planned', 'cancelled', 'postponed']), chair: chance.pick(['Trần Thị Bình', 'Lê Văn Cường', 'Lãnh đạo', null]),
      paperless: chance.happens(0.5), sentAhead: tellsAhead ? chance.happens(0.4) : null, isCommuneWide: tellsScale ? chance.happens(wideShare) : null,
    }
  })
  // Some are entered twice, in a row that may look different and stand elsewhere.
  const facts = chance.shuffled([...once, ...once.filter(() => chance.happens(0.15)).map((fact) => ({ ...fact, form: chance.pick([fact.form, 'online']) }))])
  return made(facts, (fact) => ({
    date: dayCell(fact.date, chance), start: timeCell(fact.start, chance), end: timeCell(fact.end, chance), endDate: fact.lastDay === null ? '' : dayCell(fact.lastDay, chance),
    content: looking(chance.happens(0.3) ? fact.content.replace('hòa', 'hoà') : fact.content, chance), kind: fact.kind === null ? chance.pick(['', 'Lạ']) : spelled(fact.kind, chance),
    form: fact.form === null ? chance.pick(['', 'TT', '?']) : spelled(fact.form, chance), organiser: spelled(fact.organiser, chance), status: spelled(fact.status, chance),
    chair: fact.chair === null ? '' : looking(`${chance.pick(['', 'Đ/c ', ''])}${fact.chair}`, chance), paperless: spelled(fact.paperless ? 'yes' : 'no', chance),
    ...(fact.sentAhead === null ? {} : { sentAhead: spelled(fact.sentAhead ? 'yes' : 'notAhead', chance) }),
    ...(fact.isCommuneWide === null ? {} : { scale: spelled(fact.isCommuneWide ? 'communeWide' : 'oneUnit', chance) }),
  }))
}

const NUMBERS: Readonly<Record<DocumentFact['what'], Readonly<Record<string, string>>>> = {
  document: { 'kế hoạch': 'KH-UBND', 'công văn': 'UBND-VP', 'báo cáo': 'BC-UBND' }, slip: { 'giấy mời': 'GM-UBND', 'giấy giới thiệu': 'GGT-UBND', 'phiếu chuyển': 'PC-UBND' },
  none: { 'nghị quyết': 'NQ-HĐND', 'bản sao': 'SY-UBND', 'quyết định': '2026/QĐ-UBND' },
}

function makeDocuments(chance: Chance): Made<DocumentFact> {
  const facts = many(chance.between(5, 80), (): DocumentFact => {
    const [register, date, what] = [chance.pick(['outgoing', 'outgoing', 'incoming'] as const), someDay(chance), chance.pick(['document', 'document', 'document', 'slip', 'none'] as const)]
    return {
      register, date, arrived: register === 'incoming' && date !== null && chance.happens(0.5) ? date + chance.between(0, 2) : null,
      what, kind: chance.pick(Object.keys(NUMBERS[what])), isSecret: chance.happens(0.1), state: chance.pick(['issued', 'issued', 'issued', 'draft', 'voided']),
      isWithAgency: chance.happens(0.6), way: chance.pick(['electronic', 'electronic', 'both', 'paper', null]), isSigned: chance.happens(0.7), isDigitised: chance.happens(0.8),
    }
  })
  return made(facts, (fact) => ({
    register: chance.pick(fact.register === 'outgoing' ? ['Đi', 'VB đi'] : ['Đến', 'văn bản đến']), number: `${chance.between(1, 500)}/${NUMBERS[fact.what][fact.kind]!}`, kind: '',
    date: dayCell(fact.date, chance), arrivalDate: fact.arrived === null ? '' : dayCell(fact.arrived, chance), secrecy: fact.isSecret ? chance.pick(['Mật', 'TỐI MẬT', 'M']) : chance.pick(['', 'Thường', 'Không']),
    status: { issued: chance.pick(['', 'Đã phát hành']), draft: 'Dự thảo', voided: '' }[fact.state], note: fact.state === 'voided' ? chance.pick(['Hủy số', 'huỷ', 'Đã hủy']) : chance.pick(['', 'Thay văn bản đã hủy']),
    counterpart: spelled(fact.isWithAgency ? 'agency' : 'nobody', chance), transmission: spelled(fact.way, chance), signed: spelled(fact.isSigned ? 'yes' : 'no', chance),
    digitised: spelled(fact.isDigitised ? 'yes' : 'no', chance),
  }))
}

const monthsOf = (year: number): Month[] => Array.from({ length: 12 }, (_, index) => [year, index + 1] as const)

/** What a row may tell besides: some cells are blank, and in some books a whole column. */
function extrasOf(received: number, online: number, told: readonly string[], chance: Chance): ProcedureExtras {
  const post = chance.between(0, Math.max(0, received - online))
  const resolved = chance.between(0, Math.max(0, received))
  const late = chance.between(0, Math.min(resolved, 5))
  const early = chance.between(0, resolved - late)
  const ratings = chance.between(0, 50)
  const all = {
    post, inPerson: Math.max(0, received - online - post), resolved, late, early, onTime: resolved - late - early, pendingInTime: chance.between(0, 30), pendingLate: chance.between(0, 3),
    electronicResult: chance.between(0, resolved), ratings, satisfied: chance.between(0, ratings), onlineServiceDossiers: chance.between(Math.max(0, Math.min(online, received)), Math.max(0, received)),
  }
  return Object.fromEntries(Object.entries(all).filter(([id]) => told.includes(id) && chance.happens(0.95)))
}

function makeProcedures(chance: Chance): Made<ProcedureFact> {
  const told = PROCEDURE_EXTRAS.filter((id) => id === 'resolved' || chance.happens(0.8))
  const fields = chance.happens(0.3) ? ['Hộ tịch', 'Đất đai'] : ['Hộ tịch']
  const months = [...monthsOf(2025), ...monthsOf(2026)].filter(() => chance.happens(0.8))
  const facts = months.flatMap((month) => fields.map((field): ProcedureFact => {
    const received = chance.between(0, 2000)
    const [full, partial] = [chance.between(0, received), chance.between(0, Math.ceil(received / 5))]
    return {
      month, field, received: chance.happens(0.03) ? -1 : received, full, partial, digitised: Math.max(0, received - full - partial + chance.pick([0, 0, -1, 1])),
      more: extrasOf(received, full + partial, told, chance),
    }
  }))
  return made(facts, (fact) => ({
    month: monthCell(fact.month, chance), field: fact.field, received: countCell(fact.received, chance), fullOnline: countCell(fact.full, chance),
    partialOnline: countCell(fact.partial, chance), paperDigitised: countCell(fact.digitised, chance),
    ...Object.fromEntries(Object.entries(fact.more).map(([id, count]) => [id, count === 0 ? chance.pick([0, '-']) : countCell(count, chance)])),
  }))
}

const UNITS: readonly Unit[] = ['office', 'culture', 'economy', 'police']
export const someUnit = (chance: Chance): Unit => chance.pick(UNITS)

function makeStaff(chance: Chance): Made<StaffFact> {
  const groups = ['official', 'civilServant', 'publicEmployee', 'contractWorker']
  const facts = many(chance.between(2, 12), () => 0).map((_, index): StaffFact => ({
    name: `Nguyễn Văn Người ${index + 1}`, group: chance.pick(groups), unit: someUnit(chance), joined: chance.happens(0.3) ? chance.pick(DAYS) : null, left: chance.happens(0.2) ? chance.pick(DAYS) : null,
  }))
  return made(facts, ({ name, group, unit, joined, left }) => ({
    name: looking(name, chance), unit: spelled(unit, chance), category: spelled(group, chance), joinedOn: joined === null ? '' : dayCell(joined, chance), leftOn: left === null ? '' : dayCell(left, chance),
  }))
}

const SUBJECTS = { digital: ['Kỹ năng số', 'CNTT', 'AI'], leadership: ['lãnh đạo số'], other: ['CCHC', 'nghiệp vụ'] } as const
const RESULTS = { through: ['', 'Hoàn thành', 'tham dự'], unfinished: ['Chưa hoàn thành', 'bỏ dở'], absent: ['Vắng', 'P'] } as const

function makeTraining(staff: readonly StaffFact[], chance: Chance): Made<AttendanceFact> {
  const facts = many(chance.between(1, 15), (): AttendanceFact => ({
    name: chance.pick(staff).name, subject: chance.pick(['digital', 'digital', 'digital', 'leadership', 'other']), course: `Lớp ${chance.between(1, 4)}`,
    result: chance.pick(['through', 'through', 'through', 'unfinished', 'absent']), date: chance.pick(DAYS),
  }))
  return made(facts, ({ name, subject, course, result, date }) => ({
    name: looking(name, chance), course: looking(course, chance), subject: chance.pick<string>(SUBJECTS[subject]), date: dayCell(date, chance), result: chance.pick<string>(RESULTS[result]),
  }))
}

function makeReports(chance: Chance): Made<ReportFact> {
  const facts = many(chance.between(1, 25), (): ReportFact => {
    const due = someDay(chance)
    return { due, sent: due === null || chance.happens(0.2) ? null : due + chance.pick([-3, 0, 0, 1, 2]), isAdHoc: chance.happens(0.1), unit: someUnit(chance) }
  })
  return made(facts, ({ due, sent, isAdHoc, unit }) => ({
    name: 'Báo cáo', period: 'Quý I', unit: spelled(unit, chance), frequency: isAdHoc ? 'Đột xuất' : chance.pick(['', 'Quý']), due: dayCell(due, chance), sentOn: sent === null ? '' : dayCell(sent, chance),
  }))
}

/** The table as people keep it: a title above, the columns in another order, a blank row in between. */
export function sheet<C extends Columns>(table: Table<C>, { cells }: Made<unknown>, chance: Chance): Sheets {
  const columns = cells.length === 0 ? Object.keys(table.columns) : [...new Set(cells.flatMap((row) => Object.keys(row)))]
  const [header, ...rows] = gridOf(table, cells as RowCells<C>[], chance.happens(0.5) ? chance.shuffled(columns) : columns)
  const title = chance.happens(0.3) ? [['SỔ THEO DÕI'], []] : []
  return { [table.sheet]: [...title, header!, ...rows.flatMap((row) => (chance.happens(0.05) ? [[], row] : [row]))] }
}

/** A workbook, and what it means. */
export function trueBook(seed: number): { readonly facts: Facts; readonly sheets: Sheets } {
  const chance = chanceOf(seed)
  const [meetings, documents, procedures, staff, reports] = [makeMeetings(chance), makeDocuments(chance), makeProcedures(chance), makeStaff(chance), makeReports(chance)]
  const training = makeTraining(staff.facts, chance)
  const typed = chance.happens(0.4) ? monthsOf(2025) : monthsOf(2025).filter(() => chance.happens(0.3))
  const base = made(typed.map((month): BaseFact => ({ month, meetings: chance.between(0, 6), documents: chance.between(0, 8) })), (fact) => ({ ...fact, month: monthCell(fact.month, chance), source: 'Sổ' }))
  const months = [...monthsOf(2025), ...monthsOf(2026)].filter(() => chance.happens(0.3))
  const secrets = made(months.map((month): SecretFact => ({ month, outgoing: chance.between(0, 3), incoming: chance.between(0, 3) })), ({ month, outgoing, incoming }) => ({
    month: monthCell(month, chance), outgoing: countCell(outgoing, chance), incoming: countCell(incoming, chance),
  }))
  const facts = { meetings: meetings.facts, documents: documents.facts, procedures: procedures.facts, staff: staff.facts, training: training.facts, reports: reports.facts, base: base.facts, secrets: secrets.facts }
  const sheets = {
    ...sheet(MEETINGS, meetings, chance), ...sheet(DOCUMENTS, documents, chance), ...sheet(PROCEDURES, procedures, chance), ...sheet(STAFF, staff, chance),
    ...sheet(TRAINING, training, chance), ...sheet(PERIODIC_REPORTS, reports, chance), ...sheet(PREVIOUS_YEAR, base, chance), ...sheet(SECRET_DOCUMENTS, secrets, chance),
  }
  return { facts, sheets }
}
