// Who organises a meeting: the commune, a superior, another body of the commune, or somebody else.
import { cleanText, foldText } from '../vietnamese/text.ts'
import { nameSet } from './name-set.ts'

export type OrganiserGroup = 'commune' | 'superior' | 'otherLocal' | 'other'

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`
const PLACES = anyOf('xã', 'phường', 'đặc khu')
const END = '(?:$|[\\s,;.)])'

const COMMITTEE = anyOf('ubnd', 'ủy ban nhân dân')
const PEOPLES_COMMITTEE = new RegExp(
  `^${anyOf('thường trực ', 'lãnh đạo ', 'chủ tịch ', 'phó chủ tịch ', 'ct ', 'pct ', 'văn phòng ', 'vp ')}?`
  + `(?:hđnd (?:và|-|&) ?)?${COMMITTEE}(?: ${PLACES}(?:[\\s,;(/–-].*)?)?$`,
)
// The name of a place, not what goes on about the body: «UBND xã và …», «UBND xã (Phòng Kinh tế)», «Xã đội».
const PLACE = new RegExp(`(${COMMITTEE} )?${PLACES} (?!${anyOf('và', 'cùng', 'với', 'phối hợp', 'chủ trì', 'tổ chức', 'đoàn', 'đội')}(?: |$))([^,;(/–-].*)$`)
const SUPERIOR = new RegExp(
  `(?:^|[\\s,;(])${anyOf(
    'tỉnh', 'trung ương', 'tw', 'chính phủ', 'thủ tướng', 'quốc hội', 'huyện', 'thị xã', 'thành phố', 'tp', 'quận',
    'tỉnh ủy', 'thành ủy', 'huyện ủy', 'ban bí thư', 'bộ chính trị', 'tổng cục', 'cục', 'chi cục',
  )}${END}|^(?:các )?(?:sở|bộ)(?! phận)${END}`,
)
const OTHER_LOCAL = new RegExp(
  `${anyOf('đảng ủy', 'đảng bộ', 'chi bộ', 'xã đoàn', 'phường đoàn', 'hđnd', 'hội đồng nhân dân', 'mttq', 'mặt trận', 'công đoàn')}`
  + '|^(?:bch )?hội (?!đồng|trường|nghị)|^(?:bch )?đoàn (?:thanh niên|tncs|tn|xã|phường|thể)|^các đoàn thể',
)
const OWN = new RegExp(
  `^${anyOf(
    'xã', 'phường', 'đặc khu', 'phòng', 'văn phòng', 'vp', 'trung tâm phục vụ hành chính công', 'trung tâm dịch vụ',
    'trung tâm cung ứng', `công an ${PLACES}`, 'ban chỉ huy quân sự', 'bchqs', 'trạm y tế', 'trường', 'ban chỉ đạo', 'bcđ',
    'hội đồng', 'tổ công tác', 'các phòng', 'các cơ quan, đơn vị',
  )}${END}`,
)

/**
 * Who organises a meeting, by the words of its column; blank is the commune.
 *
 * @param units names and other names of the commune's own units
 * @param commune its own name («Vũ Dương»): with it, «UBND xã …», «Công an xã …» of another commune is somebody else
 */
export function organiserGroup(text: string | null, units: Iterable<string>, commune?: string): OrganiserGroup {
  if (text === null) return 'commune'
  const folded = foldText(text)
  if (folded === '') return 'commune'
  const names = [...units]
  const group = nameSet(names)(folded) ? 'commune' : groupOf(folded)
  const isLocal = (group === 'commune' || group === 'otherLocal') && !names.some((name) => foldText(name) === folded)
  return isLocal && isOfOtherCommune(cleanText(text), commune) ? 'other' : group
}

function groupOf(folded: string): OrganiserGroup {
  if (PEOPLES_COMMITTEE.test(folded)) return 'commune'
  if (SUPERIOR.test(folded)) return 'superior'
  if (OTHER_LOCAL.test(folded)) return 'otherLocal'
  return OWN.test(folded) ? 'commune' : 'other'
}

/** After a committee any word names its place, after other bodies one with a capital letter: «Công an xã phụ trách». */
function isOfOtherCommune(text: string, commune: string | undefined): boolean {
  const match = PLACE.exec(text.toLowerCase())
  if (commune === undefined || !match) return false
  const place = text.slice(text.length - match[2]!.length)
  const isNamed = match[1] !== undefined || place.charAt(0) !== place.charAt(0).toLowerCase()
  return isNamed && !foldText(place).startsWith(foldText(commune))
}
