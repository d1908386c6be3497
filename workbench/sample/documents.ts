// The sample's documents: numbered without gaps within a year and a kind, but for what mistakes.ts does to them.
import type { Cells } from '../../src/actions/set-up/register-sheet.ts'
import { DOCUMENT_KIND, KIND_SYMBOLS, type DocumentKind } from '../../src/tables/lists/document-kinds.ts'
import { MONTHS, workingDays, type SampleMonth } from './calendar.ts'
import { UNITS } from './people.ts'
import type { Random } from './random.ts'

const OUTGOING: readonly (readonly [kind: DocumentKind, subject: string, unit: string])[] = [
  ['report', 'Báo cáo tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội', UNITS.office],
  ['officialLetter', 'V/v đôn đốc giải quyết hồ sơ thủ tục hành chính', UNITS.service],
  ['decision', 'Quyết định về việc kiện toàn ban chỉ đạo chuyển đổi số xã', UNITS.culture],
  ['plan', 'Kế hoạch triển khai công tác cải cách hành chính', UNITS.culture],
  ['notice', 'Thông báo kết luận cuộc họp giao ban', UNITS.office],
  ['officialLetter', 'V/v cung cấp số liệu thống kê đất đai', UNITS.economy],
  ['submission', 'Tờ trình đề nghị phê duyệt chủ trương đầu tư', UNITS.economy],
  ['invitation', 'Giấy mời dự hội nghị trực tuyến', UNITS.office],
]

const STATE = ['Sở Nội vụ', 'UBND tỉnh Ninh Bình', 'Sở Tài chính', 'Sở Nông nghiệp và Môi trường', 'Sở Tư pháp', 'Sở Khoa học và Công nghệ']
const OTHERS = ['Các thôn', 'Đảng ủy xã', 'Công ty TNHH Minh Phát (giả định)']
const INCOMING: readonly (readonly [number: string, kind: DocumentKind, subject: string, from: string])[] = [
  ['UBND-NC', 'officialLetter', 'V/v tăng cường kỷ luật, kỷ cương hành chính', 'UBND tỉnh Ninh Bình'],
  ['SNV-CCHC', 'officialLetter', 'V/v báo cáo công tác cải cách hành chính', 'Sở Nội vụ'],
  ['KH-UBND', 'plan', 'Kế hoạch thực hiện chuyển đổi số trên địa bàn tỉnh', 'UBND tỉnh Ninh Bình'],
  ['TB-STC', 'notice', 'Thông báo thẩm tra quyết toán', 'Sở Tài chính'],
  ['QĐ-UBND', 'decision', 'Quyết định công bố danh mục thủ tục hành chính', 'UBND tỉnh Ninh Bình'],
]

/** About forty a month: fewer of the commune's own in the second year. */
export function documents(random: Random): Cells[] {
  const numbers = new Map<string, number>()
  return MONTHS.flatMap((month) => {
    const own = month.year === 2025 ? 20 : 16
    const days = workingDays(month)
    const dates = (count: number): number[] => Array.from({ length: count }, () => random.pick(days)).toSorted((a, b) => a - b)
    const outgoing = dates(own).map((date, index) => outgoingDocument(random, { date, index, month, numbers }))
    const incoming = dates(40 - own).map((date, index) => incomingDocument(random, { date, index, month, numbers }))
    return [...outgoing, ...incoming].toSorted((a, b) => Number(a['date']) - Number(b['date']))
  })
}

interface Entry {
  readonly date: number
  readonly index: number
  readonly month: SampleMonth
  readonly numbers: Map<string, number>
}

function nextNumber(numbers: Map<string, number>, series: string): number {
  const next = (numbers.get(series) ?? 0) + 1
  numbers.set(series, next)
  return next
}

function outgoingDocument(random: Random, { date, index, month, numbers }: Entry): Cells {
  const [kind, subject, draftingUnit] = OUTGOING[index % OUTGOING.length]!
  const symbol = KIND_SYMBOLS[kind]
  const series = symbol === '' ? 'UBND-VP' : `${symbol}-UBND`
  return {
    register: 'Đi',
    number: `${nextNumber(numbers, `${month.year} ${series}`)}/${series}`,
    date,
    kind: DOCUMENT_KIND.label(kind),
    subject: `${subject} tháng ${month.month}/${month.year}`,
    draftingUnit,
    secrecy: 'Không mật',
    counterpart: index % 5 === 4 ? random.pick(OTHERS) : random.pick(STATE),
    transmission: 'Điện tử',
    signed: 'Có',
    digitised: 'Có',
    status: 'Đã phát hành',
    signer: index % 3 === 0 ? 'Chủ tịch UBND xã' : 'Phó Chủ tịch UBND xã',
  }
}

function incomingDocument(random: Random, { date, index, month, numbers }: Entry): Cells {
  const [symbol, kind, subject, counterpart] = INCOMING[index % INCOMING.length]!
  // A superior's numbers run on faster than what reaches the commune.
  const number = 37 * nextNumber(numbers, `${month.year} đến ${symbol}`) + (index % 7)
  return {
    register: 'Đến',
    number: `${number}/${symbol}`,
    date,
    kind: DOCUMENT_KIND.label(kind),
    subject: `${subject} tháng ${month.month}/${month.year}`,
    secrecy: 'Không mật',
    counterpart,
    transmission: random.chance(0.2) ? 'Điện tử và giấy' : 'Điện tử',
    signed: 'Có',
    digitised: random.chance(0.95) ? 'Có' : 'Không',
    status: 'Đã tiếp nhận',
    arrivalNumber: String(nextNumber(numbers, `${month.year} số đến`)),
    arrivalDate: date,
  }
}
