// What a person wrote for one period and must not be printed for another: figures, also those in words, names, violations,
// praise. It may refuse too much, and then says so: a stale figure in a report is worse than a sentence written twice.
import { FAMILY_NAMES } from '../../vietnamese/person.ts'
import { foldText } from '../../vietnamese/text.ts'

/** Why a sentence is not used again. */
export const REFUSALS = {
  figures: 'có số liệu của kỳ trước',
  annexes: 'dẫn phụ lục của bản trước',
  violations: 'nói về vi phạm',
  names: 'nêu tên người',
  praise: 'khen, chê hoặc xếp loại không kèm số liệu',
  homeless: 'báo cáo này không có mục đó',
  outside: 'nằm ngoài các mục',
}

export type RefusalReason = keyof typeof REFUSALS

/** What a document does not show: «h\u0007ai» would be printed as «hai». */
const UNSEEN = /[^\s!-\u1fff\u2010-\u2027\u2030-\u205e]/g

/** The words of a text in small letters, each between spaces. Digits of other shapes («²», «½», full width) are digits as well. */
function wordsIn(text: string): string {
  return ` ${foldText(text.normalize('NFKC').replace(UNSEEN, '')).replace(/[\s.,;:!?()«»"'“”‘’…/–—-]+/g, ' ').trim()} `
}

/** What is counted in a report: before these «không có» is a number, and «trong năm» is not the year. */
const COUNTED = 'cán bộ|công chức|người|cuộc|hội nghị|lượt|văn bản|nhiệm vụ|hồ sơ|báo cáo|đơn vị|cơ quan|phòng|trường hợp|tháng|ngày|'
  + 'khó khăn|vướng mắc|phản ánh|kiến nghị|đề xuất|ý kiến'

/** Numbers that count nothing, and praise that is none: «thứ hai», «hằng năm», «mỗi việc một cơ quan», «người đứng đầu». */
const ORDINARY = new RegExp(' (thứ [^ \\d]+|(hằng|hàng|mỗi|từng|đầu|giữa|cuối) năm|năm (nay|ngoái|trước|sau|tới|qua|này)|ngày tháng năm|người đứng đầu|đánh giá xếp loại'
  + `|(trong|các|những|nhiều|kế hoạch|báo cáo|tổng kết) năm(?! (${COUNTED}) )|mỗi ([^ \\d]+ ){1,5}?một)(?= )`, 'g')

/** Shares and counts. Numbers are ordinary words only in set phrases: «một cửa», «hai cấp», «ba không», «bốn tại chỗ». */
const FIGURE = new RegExp('[\\d%‰\u0660-\u0669\u06f0-\u06f9]'
  + '| (mười|mươi|chục|trăm|nghìn|ngàn|nửa|rưỡi|gấp đôi|phần tư|tỷ (?!lệ|trọng)|triệu (?!tập))'
  + '| một (?!cửa|việc một|đầu mối|số|phần|bộ phận|cách|trong|mặt|bước|khi|loạt|chiều)'
  + '| (hai|ba|bốn|sáu|bảy|bẩy|tám|chín) (?!(cấp|chiều|mặt|bên|không|rõ|bước|khâu|tại|cùng|sẵn sàng) )'
  + `| năm | không (có|còn|để xảy ra) (?!phòng họp)(${COUNTED}) | không phát sinh | có số liệu `
  + '| (không|chưa) (\\S+ ){1,12}?nào | tháng (giêng|tư|chạp) | quý (tư|[ivx]+) ')

/** Under these headings a person says what is to be done, or what is wrong. */
const FREE = /tồn tại|nguyên nhân|khó khăn|đề xuất|phương hướng/i

type Said = readonly [reason: RefusalReason, says: RegExp, unless?: RegExp]

const SAID: readonly Said[] = [
  ['figures', FIGURE],
  // Appendices are numbered as they come.
  ['annexes', / phụ lục /],
  ['violations', / (vi phạm|sai phạm|khiển trách|cảnh cáo|cách chức|thôi việc|(xử lý|thi hành|hình thức) kỷ luật|bị (\S+ )?(nhắc nhở|phê bình|kiểm điểm|kỷ luật|xử|phạt|đình chỉ)) /],
  ['praise', / (cơ bản|tương đối|xuất sắc|dẫn đầu|đi đầu|đứng (đầu|cuối)|xếp (hạng|loại)|tiêu biểu|điển hình|gương mẫu|nổi bật|vượt (bậc|trội)|biểu dương|(rất|khá) tốt) /],
  ['praise', / (tốt|kịp thời|nghiêm túc|tích cực|chặt chẽ|chuyển biến|(đạt|có) (kết|hiệu) quả|(đạt|vượt) (\S+ ){0,4}?(chỉ tiêu|mục tiêu|kế hoạch)) /, FREE],
]

/** Cases are counted and nobody is named; nobody is praised but by figures. */
const UNDER: readonly (readonly [reason: RefusalReason, heading: RegExp])[] = [['violations', /kỷ luật/i], ['praise', /ưu điểm/i]]

/** «ông Nguyễn», not «đồng chí Chủ tịch»; «Nguyễn Văn An», not «Vũ Dương». */
const CAPITAL = '[A-ZÁÂĂĐÊÔƠƯÚÝẤỔ]'
const NAMED = new RegExp(`(^|[^a-zà-ỹ])(([Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Đđ]/c)\\s+(?!Chủ|Bí|Phó|Trưởng|Giám|Chánh|Ủy)|`
  + `(${FAMILY_NAMES}|Lý|Đinh|Trịnh)\\s+${CAPITAL}\\S*\\s+)${CAPITAL}`)

interface Place {
  readonly heading: string
  /** People who must not be named. */
  readonly names: readonly string[]
}

/** Why a text must not stand under a heading of the next report; null where it may. */
export function refusalIn(text: string, { heading, names }: Place): RefusalReason | null {
  const words = wordsIn(text).replace(ORDINARY, ' ')
  const said = SAID.find(([, says, unless]) => says.test(words) && !unless?.test(heading)) ?? UNDER.find(([, under]) => under.test(heading))
  return said?.[0] ?? (isNaming(text, names) ? 'names' : null)
}

function isNaming(text: string, names: readonly string[]): boolean {
  const words = wordsIn(text)
  return NAMED.test(text.normalize('NFC')) || names.some((name) => name.includes(' ') && words.includes(wordsIn(name)))
}

/** What may be said otherwise by the figures of the period. */
const JUDGES = / (đạt|vượt|giảm|tăng (?!cường)|cao hơn|thấp hơn|hạn|tốt|không có|chưa có|toàn bộ|tất cả|hầu hết|phần lớn|đa số|(đầu|cuối) năm|(năm|kỳ|tháng) (nay|này|trước)|cùng kỳ)/

export function isJudging(text: string): boolean {
  return JUDGES.test(wordsIn(text))
}

/** Whether the machine says it by figures: «không có» is how it says 0. */
export function isByFigures(text: string): boolean {
  const words = wordsIn(text)
  return FIGURE.test(words) || JUDGES.test(words) || / (phụ lục|(không|chưa) (có|còn|phát|tổ chức|tiến hành)) /.test(words)
}
