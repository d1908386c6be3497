// Which group a body belongs to with which documents are exchanged, by its name. Only state administrative
// agencies are asked for by the plan (II.5 c); a name that is not recognised belongs to none.
import { foldText } from '../vietnamese/text.ts'
import type { PartnerGroup } from './lists/partner-groups.ts'
import { PARTNER_GROUP } from './lists/partner-groups.ts'
import { nameSet } from './name-set.ts'

/** A name that begins with one of some words (patterns, folded). */
const begins = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`)

const INTERNAL = begins(
  'nội bộ', 'các (?:thôn|xóm|phòng|tổ dân phố)', 'thôn ', 'xóm ', 'tổ dân phố', 'bộ phận ',
  'phòng (?!.*(?:sở|tỉnh|khu vực|công chứng))', '(?:ubnd|ủy ban nhân dân) (?:xã|phường|đặc khu)$',
)
const ELECTED = begins(
  '(?:tt\\.? |thường trực |văn phòng |vp |đoàn )?(?:hđnd|hội đồng nhân dân|đbqh|đại biểu quốc hội|đại biểu hđnd)',
  'quốc hội', 'tòa án', 'tand', 'viện kiểm sát', 'vksnd',
)
const PARTY = begins(
  '.*(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|ban bí thư|bộ chính trị|mttq|mặt trận|công đoàn|liên đoàn lao động)',
  '.*(?:chi bộ|đảng bộ|trung ương đảng)', 'ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng)',
  'ủy ban kiểm tra', 'ubkt', 'hội (?!đồng|nghị|trường)', 'đoàn (?:thanh niên|tncs|tn|thể|xã|phường)', '(?:tỉnh|thành) đoàn',
)
const STATE = begins(
  '(?:vp |văn phòng )?(?:ubnd|ủy ban nhân dân|chính phủ)', 'thủ tướng', 'các (?:sở|bộ|cơ quan hành chính)', 'sở ',
  'bộ (?!phận)', 'tổng cục', 'cục', 'chi cục', 'thanh tra', 'kho bạc', 'thuế', 'thi hành án', 'hải quan', 'bhxh',
  'bảo hiểm xã hội', 'công an', 'ban chỉ huy quân sự', 'bchqs', 'ngân hàng nhà nước', 'phòng (?!công chứng|khám)',
  'trung tâm phục vụ hành chính công', 'ttpvhcc',
)
const ENTERPRISE = begins(
  'công ty', 'cty', 'ct tnhh', 'htx', 'hợp tác xã', 'doanh nghiệp', 'dntn', 'ngân hàng', 'agribank', 'tập đoàn',
  'tổng công ty', 'điện lực', 'vnpt', 'viettel', 'bưu điện', 'hộ kinh doanh', 'quỹ tín dụng',
  'chi nhánh (?!văn phòng đăng ký)',
)
const PUBLIC_SERVICE = begins(
  '(?:các )?trường', 'trạm y tế', 'trung tâm', '(?:chi nhánh )?văn phòng đăng ký', 'phòng công chứng', 'bệnh viện',
  'phòng khám', 'ban quản lý', 'ban qlda', 'nhà văn hóa', 'thư viện', 'mầm non', 'tiểu học', 'thcs', 'thpt',
  'đơn vị sự nghiệp',
)
const CITIZEN = begins(
  '(?:ông|bà|hộ|anh|chị|công dân|các hộ|cá nhân|tổ chức|nhân dân|người dân)(?:[ ,:.]|$)',
)

const RULES: readonly (readonly [PartnerGroup, RegExp])[] = [
  ['internal', INTERNAL],
  ['elected', ELECTED],
  ['party', PARTY],
  ['stateAdmin', STATE],
  ['enterprise', ENTERPRISE],
  ['publicService', PUBLIC_SERVICE],
  ['citizen', CITIZEN],
]

/**
 * The group of the bodies that a cell names; several names in one cell are a state agency as soon as one of them is.
 *
 * @param ownUnits names and other names of the commune's own units: documents among them are internal
 */
export function partnerGroup(text: string, ownUnits: Iterable<string>): PartnerGroup | null {
  return partnerGroups(ownUnits)(text)
}

/** As `partnerGroup`, with the units folded once; each distinct text is looked at once. */
export function partnerGroups(ownUnits: Iterable<string>): (text: string) => PartnerGroup | null {
  const isOwn = nameSet(ownUnits)
  const known = new Map<string, PartnerGroup | null>()
  return (text) => {
    let group = known.get(text)
    if (group === undefined) known.set(text, (group = groupOfCell(text, isOwn)))
    return group
  }
}

function groupOfCell(text: string, isOwn: (folded: string) => boolean): PartnerGroup | null {
  const whole = groupOfName(foldText(text), isOwn)
  if (whole !== null && !/[;,\n]/.test(text)) return whole
  const groups = text.split(/[;,\n]/).map((name) => groupOfName(foldText(name).replace(/^[-+*•\s]+|[.\s]+$/g, ''), isOwn))
  return groups.includes('stateAdmin') ? 'stateAdmin' : (groups.find((group) => group !== null) ?? whole)
}

function groupOfName(folded: string, isOwn: (folded: string) => boolean): PartnerGroup | null {
  if (folded === '' || folded.startsWith('lưu')) return null
  if (isOwn(folded)) return 'internal'
  const listed = PARTNER_GROUP.match(folded)
  if (listed !== null && listed !== 'ambiguous') return listed
  return RULES.find(([, rule]) => rule.test(folded))?.[0] ?? null
}
